/** Isolation: one class or one range of a part's numbers by itself. The map veils all else, and every count stays true. */
import type { Level } from '../data/dataset.ts';
import { words } from '../words/words.ts';
import type { Legend, LegendEntry, Numbers, Part, Reading } from './figure.ts';
import { ISOLATIONS } from './late.ts';
import { districtPlace } from './levels.ts';
import { asNumber } from './phrases.ts';

/** From the least to the most, both included, as the numbers are written. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export type Only = { readonly kind: 'entry'; readonly entry: string } | ({ readonly kind: 'range' } & Range);

const ENTRY = /^[a-z0-9][a-z0-9+-]{0,79}$/;
const RANGE = /^(-?\d{1,12}(?:\.\d{1,6})?)\.\.(-?\d{1,12}(?:\.\d{1,6})?)$/;

/** The id of a legend entry (`class-2`), or a range (`3.1..8.5`); `null` where the text is neither. */
export function parseOnly(text: string): Only | null {
  if (ENTRY.test(text)) return { kind: 'entry', entry: text };
  const [, first, last] = RANGE.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [Number(first), Number(last)];
  return from <= to ? { kind: 'range', from, to } : null;
}

/** Plain decimals to a millionth, finer than any theme writes. */
const plain = (value: number) => String(Number(value.toFixed(6)));

export function formatOnly(only: Only): string {
  switch (only.kind) {
    case 'entry':
      return only.entry;
    case 'range':
      return `${plain(only.from)}..${plain(only.to)}`;
  }
}

/** The number that a reader sees: 8.47 in a theme of one decimal is 8.5. */
export function asWritten(value: number, numbers: Numbers): number {
  const text = asNumber(value, { ...numbers, suffix: '', signed: false });
  // Urdu marks the reading direction of a sign.
  return Number(text.replaceAll(/[,\u200e]/g, '').replace('−', '-'));
}

/** Whether a number is in a range as a reader sees it: what reads 8.5 is in the range to 8.5. */
export function inRange(value: number, { from, to }: Range, numbers: Numbers): boolean {
  const seen = asWritten(value, numbers);
  return seen >= from && seen <= to;
}

/** What a part's readings are of. A part of words names neighbourhoods beside the towns. */
function kindOf(part: Part): Level | 'place' {
  if (part.numbers === null) return 'place';
  const districts = [...part.readings.keys()].some((place) => place.startsWith(districtPlace('')));
  return districts ? 'district' : 'town';
}

/** The readings that count: a cantonment is no town. */
export const countable = (part: Part): readonly Reading[] =>
  [...part.readings.values()].filter(({ kind }) => kind !== 'not-applicable');

/** A partial sum is drawn with its class and keyed as partial too. */
const drawnWith = (reading: Reading, entry: string) => reading.entry === entry || reading.kind === entry;

/** Whether the entries are examples of sizes, which say nothing of single places. */
const isSized = ({ entries }: Legend) => entries.every(({ swatch }) => swatch.kind === 'circle');

function keptBy(part: Part, only: Only): readonly Reading[] | null {
  const { legend, numbers } = part;
  const readings = [...part.readings.values()];
  switch (only.kind) {
    case 'range':
      return numbers
        ? readings.filter(({ number }) => number !== null && inRange(number, only, numbers))
        : null;
    case 'entry': {
      const keyed = [...(isSized(legend) ? [] : legend.entries), ...legend.absences];
      const known = keyed.some(({ id }) => id === only.entry);
      return known ? readings.filter((reading) => drawnWith(reading, only.entry)) : null;
    }
  }
}

function recounted(legend: Legend, kept: readonly Reading[]): Pick<Legend, 'entries' | 'absences'> {
  const numbered = kept.filter(({ number }) => number !== null).length;
  const counted = (entry: LegendEntry) => ({
    ...entry,
    count: kept.filter((reading) => drawnWith(reading, entry.id)).length,
  });
  return {
    // The first size stands for all circles, as it does where nothing is isolated.
    entries: isSized(legend)
      ? legend.entries.map((entry, index) => ({ ...entry, count: index === 0 ? numbered : 0 }))
      : legend.entries.map(counted),
    absences: legend.absences.map(counted),
  };
}

export interface Isolation {
  /** The places that stay; all others are to be veiled. */
  readonly kept: ReadonlySet<string>;
  /** The part with what it counts counted anew; all that it draws and says of places is as it was. */
  readonly part: Part;
}

/** A part with one entry or range isolated; `null` where the part has no such entry, or no numbers for a range. */
export function isolate(part: Part, only: Only): Isolation | null {
  // Points of one kind have nothing to be told apart by, and their count is of points and not of places.
  if (part.callouts.length > 0) return null;
  const kept = keptBy(part, only);
  if (!kept) return null;
  const shown = kept.filter(({ kind }) => kind !== 'not-applicable');
  const all = countable(part).length;
  const [said, kind] = [words().maps.isolation, kindOf(part)];
  const method = said.method(part.legend.method, shown.length, all, kind);
  const names = shown.map(({ name }) => name);
  return {
    kept: new Set(kept.map(({ place }) => place)),
    part: {
      ...part,
      legend: { ...part.legend, ...recounted(part.legend, kept), method },
      summary: said.summary(part.summary, names, all, kind),
    },
  };
}

ISOLATIONS.is({ isolate, parseOnly });
