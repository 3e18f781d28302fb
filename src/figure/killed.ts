/** The killed of each group: a count per actor, whose sum falls short of the total stated. Counts are not spread over towns. */
import { scaleLinear } from 'd3-scale';
import type { Dataset } from '../data/dataset.ts';
import { reconcile } from '../data/reconcile.ts';
import { ofCity } from '../words/city.ts';
import { further } from '../words/words.ts';
import { asCount, listed } from './phrases.ts';
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
  const { killed } = further().claims;
  const label = total.bound === 'at-least' ? killed.orMore(difference) : asCount(difference);
  const name = killed.unlisted;
  return { stated, unlisted: { ...said, kind: 'gap', name, value: difference, bound: total.bound, label } };
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
  const when = listed([...new Set(bars.map((bar) => bar.when))]);
  const { killed } = further().claims;
  const { stated, unlisted } = total;
  return {
    title: ofCity().killings.title(when),
    method: killed.method(when, bars.length),
    saidBy: killed.saidBy(referencesOf(dataset, claims), basesOf(bars)),
    bars,
    listed: sum,
    ...total,
    sentence: killed.sentence(bars.length, sum, stated?.label ?? null, unlisted?.label ?? null),
    hedge: ofCity().killings.hedge(listed(hedged)),
    domain: [least, most],
    ticks: scale.ticks(3),
  };
}
