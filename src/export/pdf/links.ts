/** Ways through a file: links on its pages, bookmarks, and names that an address can lead to. */
import type { PdfFile } from './file.ts';
import type { Link } from './sheet.ts';
import type { Structure } from './structure.ts';
import { array, dictionary, numerals, type Ref, textString } from './syntax.ts';

/** A page as others lead to it. */
export interface Destination {
  readonly ref: Ref;
  /** What its bookmark says. */
  readonly title: string;
  /** The name that `#` leads to; `null` for none. */
  readonly anchor: string | null;
}

const whole = (page: Ref) => `[${page} /Fit]`;

function action(href: string, pages: readonly Destination[]): Readonly<Record<string, string>> {
  if (!href.startsWith('#')) {
    const address = href.replace(/[^\x21-\x7e]/gu, encodeURIComponent);
    return { A: dictionary({ S: '/URI', URI: textString(address) }) };
  }
  const page = pages.find(({ anchor }) => anchor === href.slice(1));
  if (!page) throw new Error(`a link leads to no page: ${href}`);
  return { Dest: whole(page.ref) };
}

/** Writes the links of a page. */
export function addLinks(
  file: PdfFile,
  structure: Structure,
  page: Ref,
  links: readonly Link[],
  pages: readonly Destination[],
): readonly Ref[] {
  return links.map(({ tag, href, label, box }) => {
    const ref = file.reserve();
    file.set(
      ref,
      dictionary({
        Type: '/Annot',
        Subtype: '/Link',
        Rect: `[${numerals(box)}]`,
        Border: '[0 0 0]',
        F: 4,
        Contents: textString(label),
        StructParent: structure.annotate(tag, page, ref),
        ...action(href, pages),
      }),
    );
    return ref;
  });
}

/** A bookmark for each page. */
export function addBookmarks(file: PdfFile, pages: readonly Destination[]): Ref {
  const root = file.reserve();
  const items = pages.map(() => file.reserve());
  for (const [index, { ref, title }] of pages.entries()) {
    const item = items[index];
    if (item === undefined) continue;
    const entries = {
      Title: textString(title),
      Parent: root,
      Prev: items[index - 1],
      Next: items[index + 1],
    };
    file.set(item, dictionary({ ...entries, Dest: whole(ref) }));
  }
  const [First, Last] = [items[0], items.at(-1)];
  file.set(root, dictionary({ Type: '/Outlines', First, Last, Count: items.length }));
  return root;
}

/** The names of the pages that have one, sorted as the format asks. */
export function addNames(file: PdfFile, pages: readonly Destination[]): Ref {
  const named = pages
    .flatMap(({ anchor, ref }) => (anchor === null ? [] : [[anchor, ref] as const]))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const names = named.flatMap(([anchor, ref]) => [textString(anchor), whole(ref)]);
  return file.add(dictionary({ Dests: dictionary({ Names: array(names) }) }));
}
