/** Armed strength: what is said to be an actor's in people and in arms, in figures that reach from a hundred to a million. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { whenInWords } from '../data/when.ts';
import { listed, plural } from './phrases.ts';
import { type Amount, amountOf, fromMost, referencesOf } from './said.ts';

export interface StrengthRow extends Amount {
  /** `active armed members`. */
  readonly measure: string;
}

/** Rows that count things of one sort; rows of two groups are not to be compared. */
export interface StrengthGroup {
  readonly title: string;
  readonly rows: readonly StrengthRow[];
}

export interface StrengthChart {
  readonly title: string;
  readonly method: string;
  readonly saidBy: string;
  readonly groups: readonly StrengthGroup[];
  /** A logarithmic scale: both ends are powers of ten, and so are the numbers to be marked. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

interface Measure {
  readonly words: string;
  readonly group: string;
}

const PEOPLE = 'People';
const ARMS = 'Arms and licences';
const MEASURES: Readonly<Record<string, Measure>> = {
  'active-fighters': { words: 'active armed members', group: PEOPLE },
  'reserve-fighters': { words: 'armed fighters in reserve', group: PEOPLE },
  'hard-core-fighters': { words: 'hard-core armed fighters', group: PEOPLE },
  'sector-commanders': { words: 'sector commanders', group: PEOPLE },
  officers: { words: 'police officers', group: PEOPLE },
  'arms-licences': { words: 'arms licences issued over eight years', group: ARMS },
  'licensed-handguns': { words: 'handguns with a permit', group: ARMS },
};

function strengthRow(dataset: Dataset, claim: Claim<'strength'>): StrengthRow {
  const measure = MEASURES[claim.measure]?.words ?? claim.measure.replaceAll('-', ' ');
  return { ...amountOf(dataset, claim), measure };
}

/** What is said of an actor's strength, from the most to the fewest. */
export function strengthOf(dataset: Dataset, id: string): readonly StrengthRow[] {
  const claims = dataset.claims.strength.filter(({ actor }) => actor === id);
  return claims.map((claim) => strengthRow(dataset, claim)).toSorted(fromMost);
}

const powerOfTen = (exponent: number) => 10 ** exponent;

/** The chart of strength, people apart from arms. */
export function strengthChart(dataset: Dataset): StrengthChart {
  const claims = dataset.claims.strength;
  const groupIn = ({ measure }: Claim<'strength'>) => MEASURES[measure]?.group ?? ARMS;
  const groups = [PEOPLE, ARMS].flatMap((title): readonly StrengthGroup[] => {
    const rows = claims.filter((claim) => groupIn(claim) === title).map((row) => strengthRow(dataset, row));
    return rows.length > 0 ? [{ title, rows: rows.toSorted(fromMost) }] : [];
  });
  const values = claims.map(({ value }) => Math.max(value, 1));
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.ceil(Math.log10(Math.max(...values)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => powerOfTen(first + index));
  const actors = new Set(claims.map(({ actor }) => actor));
  const until = new Set(claims.map(({ to }) => whenInWords(to)));
  return {
    title: `Armed strength as said in ${listed([...until])}`,
    method: `${plural(claims.length, 'figure')} of ${plural(actors.size, 'actor')}; log scale: each mark is ten times the one before`,
    saidBy: `${referencesOf(dataset, claims)}; on whose word, is said with each figure`,
    groups,
    domain: [powerOfTen(first), powerOfTen(last)],
    ticks,
  };
}
