/** Chapters: text over as many pages as it needs, under one heading. */
import type { Box } from '../../figure/boxes.ts';
import { further } from '../../words/words.ts';
import type { Draft, PageKind } from './draft.ts';
import { flow, type Piece, type Placed } from './flow.ts';
import { type Head, headed } from './head.tsx';

export interface Chapter {
  readonly id: string;
  readonly kind: PageKind;
  readonly head: Head;
  /** What stands on its first page above the text. */
  readonly first: readonly Placed[];
  readonly alt: string;
  readonly pieces: readonly Piece[];
  /** The columns of the text on its first page, and on the others. */
  readonly columns: readonly Box[];
  readonly others: readonly Box[];
}

/** The pages of a chapter in a room, after so many that it has already: on every page but its first the head says that it goes on. */
export function pagesAfter(before: number, chapter: Chapter, room: Box): readonly Draft[] {
  const { id, kind, head, first, alt, pieces, columns, others } = chapter;
  return flow(pieces, columns, others).map((placed, index): Draft => {
    const page = before + index;
    const title = page === 0 ? head.title : further().book.continued(head.title);
    const { placed: top } = headed({ ...head, title }, room);
    return {
      id: page === 0 ? id : `${id}-${page + 1}`,
      kind,
      title,
      turned: false,
      alt: index === 0 ? alt : '',
      claims: [...new Set(placed.flatMap(({ claims }) => claims))],
      blocks: [top, ...(index === 0 ? first : []), ...placed],
    };
  });
}

export const chapterPages = (chapter: Chapter, room: Box): readonly Draft[] => pagesAfter(0, chapter, room);
