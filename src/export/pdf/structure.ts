/** The tags of the file: what a screen reader is told that each piece of a page is, and in which order. */
import type { PdfFile } from './file.ts';
import { array, dictionary, type Ref, textString } from './syntax.ts';

export type TagType = 'Document' | 'Sect' | 'H1' | 'H2' | 'P' | 'Figure' | 'Link';

export interface TagWords {
  readonly title?: string;
  /** What the tag's content says, in words. */
  readonly alt?: string;
  readonly language?: string;
  /** Left, bottom, right, top in points, for a figure. */
  readonly box?: readonly number[];
}

type Kid =
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'content'; readonly page: Ref; readonly number: number }
  | { readonly kind: 'annotation'; readonly page: Ref; readonly ref: Ref };

export interface Tag {
  readonly ref: Ref;
  readonly type: TagType;
  readonly parent: Ref;
  readonly words: TagWords;
  readonly kids: Kid[];
}

/** The tree of tags, as it grows while the pages are drawn. */
export class Structure {
  readonly document: Tag;
  readonly #file: PdfFile;
  readonly #root: Ref;
  readonly #tags: Tag[] = [];
  /** By the number that a page or an annotation goes by in the tree. */
  readonly #owners: (readonly Ref[] | Ref)[] = [];

  constructor(file: PdfFile) {
    this.#file = file;
    this.#root = file.reserve();
    this.document = this.#create('Document', this.#root, {});
  }

  #create(type: TagType, parent: Ref, words: TagWords): Tag {
    const tag: Tag = { ref: this.#file.reserve(), type, parent, words, kids: [] };
    this.#tags.push(tag);
    return tag;
  }

  /** A new tag, the last within another. */
  add(type: TagType, within: Tag, words: TagWords = {}): Tag {
    const tag = this.#create(type, within.ref, words);
    within.kids.push({ kind: 'tag', tag });
    return tag;
  }

  /** Where a page keeps whose content is whose. */
  page(ref: Ref): PageTags {
    const owners: Ref[] = [];
    this.#owners.push(owners);
    return { ref, number: this.#owners.length - 1, owners };
  }

  /** The number of an annotation, which its tag is found by. */
  annotate(tag: Tag, page: Ref, ref: Ref): number {
    tag.kids.push({ kind: 'annotation', page, ref });
    this.#owners.push(tag.ref);
    return this.#owners.length - 1;
  }

  /** Writes the tree. */
  write(): Ref {
    for (const tag of this.#tags) this.#file.set(tag.ref, tagEntry(tag));
    const numbers = this.#owners.flatMap((owner, index) => [
      index,
      typeof owner === 'string' ? owner : array(owner),
    ]);
    const parents = this.#file.add(dictionary({ Nums: array(numbers) }));
    this.#file.set(
      this.#root,
      dictionary({
        Type: '/StructTreeRoot',
        K: this.document.ref,
        ParentTree: parents,
        ParentTreeNextKey: this.#owners.length,
      }),
    );
    return this.#root;
  }
}

export interface PageTags {
  readonly ref: Ref;
  readonly number: number;
  /** The tag of each marked piece of the page, in their order. */
  readonly owners: Ref[];
}

/** Marks the next piece of a page as a tag's: its number on the page. */
export function claim(tag: Tag, page: PageTags): number {
  const number = page.owners.length;
  page.owners.push(tag.ref);
  tag.kids.push({ kind: 'content', page: page.ref, number });
  return number;
}

function kidEntry(kid: Kid): string {
  switch (kid.kind) {
    case 'tag':
      return kid.tag.ref;
    case 'content':
      return String(kid.number);
    case 'annotation':
      return dictionary({ Type: '/OBJR', Pg: kid.page, Obj: kid.ref });
  }
}

function tagEntry({ type, parent, words, kids }: Tag): string {
  const { title, alt, language, box } = words;
  return dictionary({
    Type: '/StructElem',
    S: `/${type}`,
    P: parent,
    T: title === undefined ? undefined : textString(title),
    Alt: alt === undefined ? undefined : textString(alt),
    Lang: language === undefined ? undefined : textString(language),
    // A tag's own content never goes over more than one page.
    Pg: kids.find((kid) => kid.kind === 'content')?.page,
    A: box && dictionary({ O: '/Layout', Placement: '/Block', BBox: array(box) }),
    K: kids.length === 0 ? undefined : array(kids.map(kidEntry)),
  });
}
