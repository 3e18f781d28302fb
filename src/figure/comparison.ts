/** Comparison: up to four places side by side by every indicator. It says nothing that the themes' own readings do not say. */
import { further } from '../words/words.ts';
import { type ComparedPlace, citationsIn, partialIn, type Shown, shownIn } from './compared.ts';
import { type Bar, barOf, medianOf } from './comparisonbar.ts';
import { type Difference, differenceOf } from './comparisondifference.ts';
import { citedIn, sentenceOf } from './comparisonsentence.ts';
import type { Citation, Numbers, Part, Reading, ReadingKind } from './figure.ts';
import { asNumber } from './phrases.ts';

export type { ComparedPlace } from './compared.ts';
export { sentenceOf } from './comparisonsentence.ts';

/** A place as a column of the table. */
export interface ComparisonPlace extends Omit<ComparedPlace, 'parts'> {
  /** It summed up, in a sentence or two. */
  readonly sentence: string;
  readonly citations: readonly Citation[];
}

export interface ComparisonCell {
  readonly place: string;
  /** `8.3`, or in words what is there or why nothing is; an absence never shows a number. */
  readonly text: string;
  readonly kind: ReadingKind | 'no-form';
  /** `2nd of 16`; empty where it is not ranked. */
  readonly rank: string;
  /** `partial: 1 of 2 days`; empty for a full value. */
  readonly partial: string;
  readonly unit: string;
  readonly number: number | null;
  readonly bar: Bar | null;
  /** The reading's own sentence, which also says how a value was derived. */
  readonly sentence: string;
  readonly citations: readonly Citation[];
  /** Numbers of its citations among the comparison's sources, from 1. */
  readonly sources: readonly number[];
  readonly claims: readonly string[];
}

export interface ComparisonRow {
  /** The part's id. */
  readonly id: string;
  readonly theme: string;
  /** The theme's line in the menu. */
  readonly label: string;
  /** The day in words; empty where days make no difference. */
  readonly when: string;
  readonly saidBy: string;
  readonly unit: string;
  readonly numbers: Numbers | null;
  /** The median of each level that is compared: `median of towns 6.7, of districts 7.5`; empty where there is none. */
  readonly median: string;
  /** One a place. */
  readonly cells: readonly ComparisonCell[];
  /** One a place after the first. */
  readonly differences: readonly Difference[];
}

export interface Comparison {
  readonly title: string;
  readonly places: readonly ComparisonPlace[];
  readonly rows: readonly ComparisonRow[];
  /** Every citation once, numbered from 1 by the cells. */
  readonly sources: readonly Citation[];
  readonly notes: readonly string[];
}

function readingCell(part: Part, reading: Reading): Omit<ComparisonCell, 'sources'> {
  const { place, kind, value, rank, unit, number, sentence, citations, claims } = reading;
  return {
    place,
    text: value,
    kind,
    rank: rank ?? '',
    partial: partialIn(reading),
    unit,
    number,
    bar: barOf(part, reading),
    sentence,
    citations,
    claims,
  };
}

function cellOf({ place, level, part, reading }: Shown, sources: readonly Citation[]): ComparisonCell {
  if (!part || !reading) {
    const text = further().comparing.table.noForm[level];
    const none = { rank: '', partial: '', unit: '', number: null, bar: null, sentence: '' };
    return { ...none, place, text, kind: 'no-form', citations: [], sources: [], claims: [] };
  }
  const cited = new Set(reading.citations.map(({ text }) => text));
  const numbers = sources.flatMap(({ text }, index) => (cited.has(text) ? [index + 1] : []));
  return { ...readingCell(part, reading), sources: numbers };
}

/** The median of each level that is compared, in words. */
function mediansOf(shown: readonly Shown[]): string {
  const levels = new Map(shown.flatMap(({ level, part }) => (part ? [[level, part] as const] : [])));
  const medians = [...levels].flatMap(([level, part]) => {
    const middle = medianOf(part);
    return middle === null || !part.numbers || level === 'other'
      ? []
      : [{ level, value: asNumber(middle, part.numbers) }];
  });
  return medians.length > 0 ? further().comparing.table.medians(medians) : '';
}

function rowOf(places: readonly ComparedPlace[], id: string, sources: readonly Citation[]): ComparisonRow {
  const shown = places.map((place) => shownIn(place, id));
  const part = shown.find((one) => one.part)?.part;
  const [first, ...others] = shown;
  if (!part || !first) throw new Error(`a row needs a part: got none for ${id}`);
  return {
    id,
    theme: part.theme,
    label: part.menu,
    when: part.when,
    saidBy: part.saidBy,
    unit: shown.find(({ reading }) => reading?.unit)?.reading?.unit ?? '',
    numbers: part.numbers,
    median: mediansOf(shown),
    cells: shown.map((one) => cellOf(one, sources)),
    differences: others.map((other) => differenceOf(first, other)),
  };
}

/** Every part's id, in the order of the place that has the most parts. */
function rowIds(places: readonly ComparedPlace[]): readonly string[] {
  const longestFirst = places.toSorted((a, b) => b.parts.length - a.parts.length);
  return [...new Set(longestFirst.flatMap(({ parts }) => parts.map(({ id }) => id)))];
}

function notesOf(places: readonly ComparedPlace[], rows: readonly ComparisonRow[]): readonly string[] {
  const { notes } = further().comparing;
  const [first, ...others] = places;
  const differences = rows.flatMap((row) => row.differences);
  const parts = places.flatMap((place) => place.parts).filter((part) => part.numbers !== null);
  const unlike = differences.find(({ mark }) => mark !== '')?.mark;
  return [
    first && others.length > 0 ? notes.differences(first.letter, first.name) : '',
    notes.bars,
    notes.partial,
    unlike === undefined ? '' : notes.unlike(unlike),
    ...new Set(parts.flatMap((part) => part.notes)),
  ].filter((note) => note !== '');
}

/** One to four places by every indicator. Rows are matched by the parts' ids; differences are against the first place. */
export function comparisonOf(places: readonly ComparedPlace[]): Comparison {
  const ids = rowIds(places);
  const sources = citationsIn(ids.flatMap((id) => places.map((place) => shownIn(place, id))));
  const rows = ids.map((id) => rowOf(places, id, sources));
  return {
    title: further().comparing.title(places.map(({ name }) => name)),
    places: places.map((place) => {
      const { parts: _parts, ...column } = place;
      return { ...column, sentence: sentenceOf(place), citations: citedIn(place) };
    }),
    rows,
    sources,
    notes: notesOf(places, rows),
  };
}

/** Rows that follow one another under one theme: its days. */
export function themesOf(rows: readonly ComparisonRow[]): readonly (readonly ComparisonRow[])[] {
  const groups = new Map<string, ComparisonRow[]>();
  for (const row of rows) groups.set(row.theme, [...(groups.get(row.theme) ?? []), row]);
  return [...groups.values()];
}
