/** Foundations: whether the stated totals add up, and what the join reached, in words. Shown, never mended. */
import type { Dataset } from '../data/dataset.ts';
import { joinReports } from '../data/join.ts';
import { type Reconciliation, reconcile } from '../data/reconcile.ts';
import { periodInWords } from '../data/when.ts';
import { asCount, listed, plural, sentenceCase } from './phrases.ts';
import { BOUND, nameOfPlace, nameOfTotal } from './saying.ts';

export interface TotalLine {
  readonly id: string;
  readonly what: string;
  readonly stated: string;
  readonly listed: string;
  readonly remark: string;
}

export interface JoinLine {
  readonly table: string;
  readonly sentence: string;
}

export interface Foundations {
  readonly totals: readonly TotalLine[];
  readonly joins: readonly JoinLine[];
}

function totalLine(dataset: Dataset, { total, sum, missing, difference }: Reconciliation): TotalLine {
  const remarks = [
    difference === 0
      ? 'agrees'
      : `${asCount(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} stated than listed`,
    missing > 0 ? `${plural(missing, 'count')} not received` : '',
  ];
  return {
    id: total.id,
    what: `${sentenceCase(nameOfTotal(dataset, total))}, ${periodInWords(total.from, total.to)}`,
    stated: `${BOUND[total.bound]}${asCount(total.value)}`,
    listed: asCount(sum),
    remark: remarks.filter(Boolean).join('; '),
  };
}

export function foundationsOf(dataset: Dataset): Foundations {
  const names = (ids: readonly string[]) => listed(ids.map((id) => nameOfPlace(dataset, id)));
  const joins = joinReports(dataset).map(
    ({ table, claims, matched, unmatched, carried, elsewhere }): JoinLine => {
      const parts = [
        `${plural(claims, 'claim')}, ${matched.length} of ${dataset.towns.length} towns reached`,
        matched.length > 0 && unmatched.length > 0 ? `none for ${names(unmatched)}` : '',
        carried.length > 0 ? `${carried.length} carried over from a neighbourhood to its town` : '',
        elsewhere.length > 0 ? `${elsewhere.length} of no single town` : '',
      ];
      return { table, sentence: `${parts.filter(Boolean).join('; ')}.` };
    },
  );
  return { totals: reconcile(dataset).map((line) => totalLine(dataset, line)), joins };
}
