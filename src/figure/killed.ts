/** The killed of each group: a count per actor, whose sum falls short of the total stated. Counts are not spread over towns. */
import { scaleLinear } from 'd3-scale';
import type { Dataset } from '../data/dataset.ts';
import { reconcile } from '../data/reconcile.ts';
import { asCount, listed, plural } from './phrases.ts';
import {
  type Amount,
  amountOf,
  type Bound,
  fromMost,
  labelOf,
  referencesOf,
  type Said,
  saidOf,
} from './said.ts';

/** What the stated total leaves over when the groups are added up: a bar of its own kind. */
export interface Gap extends Said {
  readonly kind: 'gap';
  readonly name: string;
  readonly value: number;
  readonly bound: Bound;
  /** `11 or more`. */
  readonly label: string;
}

export interface KilledChart {
  readonly title: string;
  /** What is counted, when, of how many groups and on which scale. */
  readonly method: string;
  readonly saidBy: string;
  /** From the most to the fewest; equal numbers by name. */
  readonly bars: readonly Amount[];
  /** Sum of the bars. */
  readonly listed: number;
  /** The total as stated; `null` where none is, and then there is no gap. */
  readonly stated: (Said & { readonly value: number; readonly label: string }) | null;
  readonly unlisted: Gap | null;
  readonly sentence: string;
  /** Which numbers are hedged, and how far the hedge may reach. */
  readonly hedge: string;
  /** A linear scale: its ends, and the numbers to be marked. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

const basesOf = (amounts: readonly Amount[]) => [...new Set(amounts.map(({ basis }) => basis))];

/** The stated total of the killed, and what the groups leave of it. */
function totalOf(dataset: Dataset): Pick<KilledChart, 'stated' | 'unlisted'> {
  const found = reconcile(dataset).find(({ total }) => total.table === 'killings');
  if (!found) return { stated: null, unlisted: null };
  const { total, difference } = found;
  const said = saidOf(dataset, total);
  const stated = { ...said, value: total.value, label: labelOf(total.value, total.bound) };
  if (difference <= 0) return { stated, unlisted: null };
  const label = total.bound === 'at-least' ? `${asCount(difference)} or more` : asCount(difference);
  const name = 'Of no group listed';
  return { stated, unlisted: { ...said, kind: 'gap', name, value: difference, bound: total.bound, label } };
}

function killedSentence(groups: number, sum: number, { stated, unlisted }: ReturnType<typeof totalOf>) {
  const first = `The ${plural(groups, 'group')} listed add up to ${asCount(sum)}`;
  if (!stated) return `${first}; no total is stated.`;
  if (!unlisted) return `${first}; the total stated is ${stated.label}.`;
  return `${first}; the total stated is ${stated.label}, so that ${unlisted.label} of the dead are ascribed to no group.`;
}

/** The number killed of an actor; `null` where no claim gives one. */
export function killedOf(dataset: Dataset, id: string): Amount | null {
  const claim = dataset.claims.killings.find(({ actor }) => actor === id);
  return claim ? amountOf(dataset, claim) : null;
}

/** The chart of the killed, with what no group accounts for. */
export function killedChart(dataset: Dataset): KilledChart {
  const claims = dataset.claims.killings;
  const bars = claims.map((claim) => amountOf(dataset, claim)).toSorted(fromMost);
  const total = totalOf(dataset);
  const sum = bars.reduce((all, { value }) => all + value, 0);
  const scale = scaleLinear()
    .domain([0, Math.max(...bars.map(({ value }) => value), 1)])
    .nice(3);
  const [least = 0, most = 1] = scale.domain();
  const hedged = bars.filter(({ bound }) => bound === 'at-least').map(({ name }) => name);
  const when = [...new Set(bars.map((bar) => bar.when))];
  return {
    title: `Activists killed in ${listed(when)}, by group`,
    method: `People killed in ${listed(when)}; ${plural(bars.length, 'group')}; linear scale from 0`,
    saidBy: `${referencesOf(dataset, claims)}; rests on the ${listed(basesOf(bars))}`,
    bars,
    listed: sum,
    ...total,
    sentence: killedSentence(bars.length, sum, total),
    hedge: `“At least” is printed before the figures of ${listed(hedged)}; it may be meant for groups that follow in the report’s list too.`,
    domain: [least, most],
    ticks: scale.ticks(3),
  };
}
