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

/** Something said of the document as a whole, with where it stands. */
export interface Remark {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** `US consulate cable, spring 2009, ¶ 4`. */
  readonly source: string;
}

export interface Foundations {
  readonly totals: readonly TotalLine[];
  readonly joins: readonly JoinLine[];
  /** Names as written and the places they are carried over to. */
  readonly crossings: readonly Remark[];
  readonly disagreements: readonly Remark[];
  readonly unlocated: readonly Remark[];
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

function remarksOf(dataset: Dataset): Pick<Foundations, 'crossings' | 'disagreements' | 'unlocated'> {
  const shortOf = (reference: string) => dataset.references.get(reference)?.short ?? 'spelling met elsewhere';
  return {
    crossings: dataset.crosswalk.map(({ asWritten, reference, place, reason }) => ({
      id: `${asWritten}/${reference}/${place}`,
      title: `${asWritten} → ${nameOfPlace(dataset, place)}`,
      text: sentenceCase(reason),
      source: shortOf(reference),
    })),
    disagreements: dataset.disagreements.map(({ id, title, what, sides }) => ({
      id,
      title,
      text: what,
      source: sides.map(({ reference, locator }) => `${shortOf(reference)}, ${locator}`).join(' · '),
    })),
    unlocated: dataset.unlocated.map(({ name, reference, locator, reason }) => ({
      id: `${name}/${reference}/${locator}`,
      title: sentenceCase(name),
      text: sentenceCase(reason),
      source: `${shortOf(reference)}, ${locator}`,
    })),
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
  return { totals: reconcile(dataset).map((line) => totalLine(dataset, line)), joins, ...remarksOf(dataset) };
}
