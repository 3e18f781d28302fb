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
  /** The bookmark that it stands beneath; empty or left out for none. */
  readonly under?: string;
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

/** A bookmark, with those beneath it; what has pages beneath leads to the first of them. */
interface Bookmark {
  readonly title: string;
  readonly ref: Ref;
  readonly within: readonly Bookmark[];
}

/** One for each page; neighbours that stand under one name stand beneath a bookmark of that name. */
function bookmarksOf(pages: readonly Destination[]): readonly Bookmark[] {
  const marks: { title: string; ref: Ref; within: Bookmark[] }[] = [];
  for (const { title, ref, under = '' } of pages) {
    const last = marks.at(-1);
    const mark = { title, ref, within: [] };
    if (under === '') marks.push(mark);
    else if (last?.title === under && last.within.length > 0) last.within.push(mark);
    else marks.push({ title: under, ref, within: [mark] });
  }
  return marks;
}

/** Writes some bookmarks beneath a parent; gives back the first and the last. */
function writeBookmarks(file: PdfFile, marks: readonly Bookmark[], parent: Ref) {
  const items = marks.map(() => file.reserve());
  for (const [index, { title, ref, within }] of marks.entries()) {
    const item = items[index];
    if (item === undefined) continue;
    const beneath = within.length > 0 ? writeBookmarks(file, within, item) : {};
    const entries = {
      Title: textString(title),
      Parent: parent,
      Prev: items[index - 1],
      Next: items[index + 1],
      ...beneath,
      // Folded at first: below zero is how many it would open.
      Count: within.length > 0 ? -within.length : undefined,
    };
    file.set(item, dictionary({ ...entries, Dest: whole(ref) }));
  }
  return { First: items[0], Last: items.at(-1) };
}

/** A bookmark for each page, nested where pages stand under a name. */
export function addBookmarks(file: PdfFile, pages: readonly Destination[]): Ref {
  const root = file.reserve();
  const marks = bookmarksOf(pages);
  file.set(
    root,
    dictionary({ Type: '/Outlines', ...writeBookmarks(file, marks, root), Count: marks.length }),
  );
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
