/** Armed strength: what is said to be an actor's in people and in arms, in figures that reach from a hundred to a million. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { termOf } from '../data/dictionary.ts';
import { whenInWords } from '../data/when.ts';
import { ofCity } from '../words/city.ts';
import { further, type Words } from '../words/words.ts';
import { listed } from './phrases.ts';
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

type Sort = keyof Words['claims']['strength']['group'];

/** What each measure counts; another one is of arms. */
const SORTS: Readonly<Record<string, Sort>> = {
  'active-fighters': 'people',
  'reserve-fighters': 'people',
  'hard-core-fighters': 'people',
  'sector-commanders': 'people',
  officers: 'people',
  'arms-licences': 'arms',
  'licensed-handguns': 'arms',
};

const sortOf = ({ measure }: Claim<'strength'>): Sort => SORTS[measure] ?? 'arms';

function strengthRow(dataset: Dataset, claim: Claim<'strength'>): StrengthRow {
  const { measure } = claim;
  const named = ofCity().measures[measure] ?? termOf(dataset, measure);
  return { ...amountOf(dataset, claim), measure: named };
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
  const { strength } = further().claims;
  const groups = (['people', 'arms'] as const).flatMap((sort): readonly StrengthGroup[] => {
    const rows = claims.filter((claim) => sortOf(claim) === sort).map((row) => strengthRow(dataset, row));
    return rows.length > 0 ? [{ title: strength.group[sort], rows: rows.toSorted(fromMost) }] : [];
  });
  const values = claims.map(({ value }) => Math.max(value, 1));
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.ceil(Math.log10(Math.max(...values)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => powerOfTen(first + index));
  const actors = new Set(claims.map(({ actor }) => actor));
  const until = new Set(claims.map(({ to }) => whenInWords(to)));
  return {
    title: strength.title(listed([...until])),
    method: strength.method(claims.length, actors.size),
    saidBy: strength.saidBy(referencesOf(dataset, claims)),
    groups,
    domain: [powerOfTen(first), powerOfTen(last)],
    ticks,
  };
}
