/** Compared places: each with the parts of its own level, and what it shows in one of them. */
import { further } from '../words/words.ts';
import type { Citation, Mark, Part, Reading } from './figure.ts';

/** `other`: a cantonment, a neighbourhood, a landmark or the city as a whole. */
export type ComparedLevel = 'town' | 'district' | 'other';

/** A place with the letter and the colour that it keeps everywhere. */
export interface ComparedPlace extends Mark {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
  readonly level: ComparedLevel;
  /** All parts of all themes at the place's own level, in the order of the menu. */
  readonly parts: readonly Part[];
}

/** What a place shows in one part; `null` where the theme is not drawn at its level or has nothing by this place. */
export interface Shown {
  readonly place: string;
  readonly level: ComparedLevel;
  readonly part: Part | null;
  readonly reading: Reading | null;
}

/** What a place shows in the part of an id. */
export function shownIn({ id, level, parts }: ComparedPlace, part: string): Shown {
  const found = parts.find((one) => one.id === part) ?? null;
  return { place: id, level, part: found, reading: found?.readings.get(id) ?? null };
}

/** `partial: 1 of 2 days`; empty for a reading that is not partial. */
export const partialIn = ({ partial }: Reading) =>
  partial === null ? '' : further().comparing.table.partial(partial);

/** The citations of what some places show, each once, in order. */
export function citationsIn(shown: readonly Shown[]): readonly Citation[] {
  const all = shown.flatMap(({ reading }) => reading?.citations ?? []);
  return [...new Map(all.map((citation) => [citation.text, citation])).values()];
}
