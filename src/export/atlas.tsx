/**
 * The atlas as a book: cover, contents, how to read it, and a page for each theme, district and town, then the city, the sources
 * and an index. It is laid out twice: page numbers are known only when all pages are, and they never move anything.
 */
import type { VNode } from 'preact';
import { further } from '../words/words.ts';
import { type AtlasRequest, type Book, bookOf, type Numbers, PAGE } from './atlas/book.ts';
import { cityPages } from './atlas/city.ts';
import { contentsPages } from './atlas/contents.tsx';
import { coverPages } from './atlas/cover.tsx';
import { districtPages } from './atlas/districts.ts';
import type { Draft, PageKind, PageMaker } from './atlas/draft.ts';
import { elsewherePages } from './atlas/elsewhere.ts';
import { indexPages } from './atlas/indexpages.tsx';
import { readingPages } from './atlas/reading.tsx';
import { AtlasSheet, extentsOf } from './atlas/sheet.tsx';
import { sourcesPages } from './atlas/sources.tsx';
import { themePages } from './atlas/themes.tsx';
import { townPages } from './atlas/towns.ts';

export type { AtlasRequest } from './atlas/book.ts';
export type { PageKind } from './atlas/draft.ts';

export interface AtlasPage {
  /** Unique, and what `#id` in the links of any page leads to. */
  readonly id: string;
  readonly kind: PageKind;
  readonly title: string;
  /** Its number, from 1 for the cover. */
  readonly number: number;
  /** What it stands under among the bookmarks: `Themes`; empty where it stands by itself. */
  readonly under: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** One SVG element; all of it is drawn only when it is rendered. */
  readonly svg: VNode;
  /** What its map shows, in words; empty where it has none. */
  readonly alt: string;
  /** Ids of the claims that it tells. */
  readonly claims: readonly string[];
}

/** All parts before the index, in order. */
const PARTS: readonly PageMaker[] = [
  coverPages,
  contentsPages,
  readingPages,
  themePages,
  districtPages,
  townPages,
  elsewherePages,
  cityPages,
  sourcesPages,
];

function underOf(kind: PageKind): string {
  const under: Readonly<Partial<Record<PageKind, string>>> = further().book.under;
  return under[kind] ?? '';
}

const UNKNOWN: Numbers = () => '00';

/** All pages before the index, which can be made only when these have their numbers. */
const draftsOf = (book: Book, numbers: Numbers): readonly Draft[] =>
  PARTS.flatMap((part) => part(book, numbers));

/** The number of each page by its id, that of the index after all others; throws for a page that there is not. */
function numbersOf(drafts: readonly Draft[]): Numbers {
  const ids = [...drafts.map(({ id }) => id), PAGE.index];
  const numbers = new Map(ids.map((id, index) => [id, String(index + 1)]));
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`the atlas has no page: ${id}`);
    return number;
  };
}

/** The pages of the atlas, in order. */
export function atlasPages(request: AtlasRequest): readonly AtlasPage[] {
  const book = bookOf(request);
  const first = draftsOf(book, UNKNOWN);
  const numbers = numbersOf(first);
  const drafts = draftsOf(book, numbers);
  const moved = drafts.findIndex(({ id }, index) => id !== first[index]?.id);
  if (moved >= 0 || drafts.length !== first.length)
    throw new Error(`page numbers moved a page: ${drafts[moved]?.id}`);
  return [...drafts, ...indexPages(book, numbers, drafts)].map((draft, index): AtlasPage => {
    const { id, kind, title, alt, claims } = draft;
    const number = index + 1;
    const svg = <AtlasSheet draft={draft} number={number} book={book} />;
    return { id, kind, title, number, under: underOf(kind), ...extentsOf(draft, book), svg, alt, claims };
  });
}
