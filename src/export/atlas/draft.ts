/** Drafts: the pages of the atlas as they are laid out, before they have numbers. */
import type { Block } from '../blocks.tsx';
import type { Book, Numbers } from './book.ts';
import type { Placed } from './flow.ts';

export type PageKind =
  | 'cover'
  | 'contents'
  | 'reading'
  | 'theme'
  | 'district'
  | 'town'
  | 'elsewhere'
  | 'city'
  | 'sources'
  | 'index';

export interface Draft {
  /** Unique; the first page of a chapter has the chapter's own. */
  readonly id: string;
  readonly kind: PageKind;
  readonly title: string;
  /** Its page is wider than high. */
  readonly turned: boolean;
  /** What its map shows, in words; empty where it has none. */
  readonly alt: string;
  /** Ids of the claims that it tells. */
  readonly claims: readonly string[];
  /** All that is on it but the running foot. */
  readonly blocks: readonly Placed[];
}

/** Makes the pages of one part of the atlas. Page numbers never move anything: they are not known at first. */
export type PageMaker = (book: Book, numbers: Numbers) => readonly Draft[];

export const at = (block: Block, left: number, top: number): Placed => ({ block, left, top, claims: [] });
