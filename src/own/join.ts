/** The join: which lines of a reader's table name which place, and both ways what is left over. Nothing is dropped unsaid. */
import type { Level } from '../data/dataset.ts';
import type { Column } from './columns.ts';
import { whenOf } from './dates.ts';
import { type Gazetteer, type How, placeNamed } from './gazetteer.ts';
import type { Grid, Line } from './grid.ts';
import { type Nearby, NOTHING_NEAR, nearby } from './near.ts';
import { isTotal, isWholeCity } from './totals.ts';

export interface Matched {
  readonly text: string;
  readonly place: string;
  readonly how: How;
  readonly lines: readonly number[];
}

export interface Unmatched extends Nearby {
  readonly text: string;
  readonly lines: readonly number[];
}

/** Why lines are left out: chosen so, or proposed since they are a total, the whole city, of the other level, or name no place. */
export type Why = 'chosen' | 'total' | 'city' | 'other-level' | 'blank';

export interface LeftOut {
  readonly text: string;
  readonly why: Why;
  readonly lines: readonly number[];
}

export interface Doubled {
  readonly place: string;
  /** The date of the lines; `null` where they have none. */
  readonly day: string | null;
  readonly lines: readonly number[];
}

export interface JoinReport {
  /** The one that most lines name. */
  readonly level: Level;
  readonly matched: readonly Matched[];
  readonly unmatched: readonly Unmatched[];
  readonly leftOut: readonly LeftOut[];
  /** Lines that say something of one place, day and category more than once. */
  readonly doubled: readonly Doubled[];
  /** Towns, or districts, that no line names; cantonments are in no table and so never missing. */
  readonly missing: readonly string[];
}

/** For so many texts near matches are looked for: nobody chooses by hand among more. */
const MOST_OFFERED = 200;

/** What the reader has said of a text: the place it means, or `null` to leave its lines out. */
export type Chosen = ReadonlyMap<string, string | null>;

/** The texts of a column with the lines on which they stand, in their order. */
function linesByText(grid: Grid, { index }: Column): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { line, cells } of grid.rows) {
    const text = cells[index] ?? '';
    const lines = found.get(text);
    // A line that has several dates is one line.
    if (lines) lines.at(-1) !== line && lines.push(line);
    else found.set(text, [line]);
  }
  return found;
}

/** The level that more lines name. Both at once, as one name may be, or neither: towns. */
function levelOf(texts: ReadonlyMap<string, readonly number[]>, gazetteer: Gazetteer): Level {
  const named = (level: Level) =>
    [...texts].reduce((sum, [text, lines]) => {
      const place = isTotal(text) ? null : (placeNamed(text, gazetteer, level)?.place ?? null);
      return sum + (place !== null && gazetteer.places.get(place)?.sort === level ? lines.length : 0);
    }, 0);
  return named('district') > named('town') ? 'district' : 'town';
}

/** What becomes of one text. */
type Fate =
  | { readonly kind: 'matched'; readonly place: string; readonly how: How }
  | { readonly kind: 'left-out'; readonly why: Why }
  | { readonly kind: 'unmatched' };

const leftOut = (why: Why): Fate => ({ kind: 'left-out', why });

/** A cantonment stands beside towns and beside districts alike. */
function fateOf(text: string, level: Level, gazetteer: Gazetteer, chosen: Chosen): Fate {
  const choice = chosen.get(text);
  if (choice === null) return leftOut('chosen');
  if (choice !== undefined) return { kind: 'matched', place: choice, how: 'chosen' };
  if (text === '') return leftOut('blank');
  if (isTotal(text)) return leftOut('total');
  const found = placeNamed(text, gazetteer, level);
  if (found === null) return isWholeCity(text, gazetteer) ? leftOut('city') : { kind: 'unmatched' };
  const sort = gazetteer.places.get(found.place)?.sort;
  return sort === level || sort === 'cantonment' ? { kind: 'matched', ...found } : leftOut('other-level');
}

/** What tells the lines of one place apart: its dates and categories. */
function doubledIn(
  grid: Grid,
  places: ReadonlyMap<number, string>,
  apart: readonly Column[],
): readonly Doubled[] {
  const date = apart.find(({ role }) => role === 'date');
  const dayOf = ({ cells }: Line) => {
    const text = date ? (cells[date.index] ?? '') : '';
    return date ? (whenOf(text, date.order === 'ask' ? null : date.order)?.text ?? text) : null;
  };
  const found = new Map<string, { place: string; day: string | null; lines: number[] }>();
  for (const row of grid.rows) {
    const place = places.get(row.line);
    if (place === undefined) continue;
    const day = dayOf(row);
    const others = apart.filter((column) => column !== date).map(({ index }) => row.cells[index]);
    const key = JSON.stringify([place, day, ...others]);
    const here = found.get(key) ?? { place, day, lines: [] };
    here.lines.push(row.line);
    found.set(key, here);
  }
  return [...found.values()].filter(({ lines }) => lines.length > 1);
}

/**
 * Joins the texts of the place column to places. `apart` are the columns that tell lines of one place apart: a date column
 * and categories; several columns of days do not double a place.
 */
export function joinPlaces(
  grid: Grid,
  column: Column,
  gazetteer: Gazetteer,
  chosen: Chosen,
  apart: readonly Column[] = [],
): JoinReport {
  const texts = linesByText(grid, column);
  const level = levelOf(texts, gazetteer);
  const fates = [...texts].map(([text, lines]) => ({
    text,
    lines,
    fate: fateOf(text, level, gazetteer, chosen),
  }));
  const matched = fates.flatMap(({ text, lines, fate }) =>
    fate.kind === 'matched' ? [{ text, place: fate.place, how: fate.how, lines }] : [],
  );
  const reached = new Set(matched.map(({ place }) => place));
  const places = new Map(matched.flatMap(({ place, lines }) => lines.map((line) => [line, place] as const)));
  return {
    level,
    matched,
    unmatched: fates
      .filter(({ fate }) => fate.kind === 'unmatched')
      .map(({ text, lines }, index) => ({
        text,
        lines,
        ...(index < MOST_OFFERED ? nearby(text, gazetteer) : NOTHING_NEAR),
      })),
    leftOut: fates.flatMap(({ text, lines, fate }) =>
      fate.kind === 'left-out' ? [{ text, why: fate.why, lines }] : [],
    ),
    doubled: doubledIn(grid, places, apart),
    missing: [...gazetteer.places.values()].flatMap(({ id, sort }) =>
      sort === level && !reached.has(id) ? [id] : [],
    ),
  };
}
