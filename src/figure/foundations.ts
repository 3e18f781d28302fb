/** Foundations: whether the stated totals add up, and what the join reached, in words. Shown, never mended. */
import type { Dataset } from '../data/dataset.ts';
import { textOf } from '../data/dictionary.ts';
import { joinReports } from '../data/join.ts';
import { type Reconciliation, reconcile } from '../data/reconcile.ts';
import type { TableName } from '../data/tables.ts';
import { periodInWords } from '../data/when.ts';
import { further, words } from '../words/words.ts';
import { asCount, listed, sentenceCase } from './phrases.ts';
import { nameOfPlace } from './placenames.ts';
import { boundedCount, nameOfTotal } from './saying.ts';

export interface TotalLine {
  readonly id: string;
  readonly what: string;
  readonly stated: string;
  readonly listed: string;
  readonly remark: string;
}

export interface JoinLine {
  readonly table: TableName;
  /** What the table is called. */
  readonly name: string;
  readonly sentence: string;
}

/** Something said of the document as a whole, with where it stands. */
export interface Remark {
  readonly id: string;
  readonly title: string;
  /** The name as the document prints it, with which the title then begins; empty where the title is in our words. */
  readonly asWritten: string;
  readonly text: string;
  /** `Survey of 2018, ¶ 4`. */
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
  const { foundations } = further().claims;
  const what = sentenceCase(nameOfTotal(dataset, total));
  return {
    id: total.id,
    what: foundations.totalWhen(what, periodInWords(total.from, total.to)),
    stated: boundedCount(total.value, total.bound),
    listed: asCount(sum),
    remark: foundations.remark(difference, missing),
  };
}

function remarksOf(dataset: Dataset): Pick<Foundations, 'crossings' | 'disagreements' | 'unlocated'> {
  const { foundations } = further().claims;
  const shortOf = (reference: string) => dataset.references.get(reference)?.short ?? foundations.elsewhere;
  const cited = (reference: string, locator: string) =>
    words().vocabulary.cited(shortOf(reference), textOf(dataset, locator));
  return {
    crossings: dataset.crosswalk.map(({ asWritten, reference, place, reason }) => ({
      id: `${asWritten}/${reference}/${place}`,
      title: foundations.carried(asWritten, nameOfPlace(dataset, place)),
      asWritten,
      text: sentenceCase(reason),
      source: shortOf(reference),
    })),
    disagreements: dataset.disagreements.map(({ id, title, what, sides }) => ({
      id,
      title,
      asWritten: '',
      text: what,
      source: foundations.citations(sides.map(({ reference, locator }) => cited(reference, locator))),
    })),
    unlocated: dataset.unlocated.map(({ name, reference, locator, reason }) => ({
      id: `${name}/${reference}/${locator}`,
      title: sentenceCase(name),
      asWritten: '',
      text: sentenceCase(reason),
      source: cited(reference, locator),
    })),
  };
}

export function foundationsOf(dataset: Dataset): Foundations {
  const names = (ids: readonly string[]) => listed(ids.map((id) => nameOfPlace(dataset, id)));
  const { foundations } = further().claims;
  const joins = joinReports(dataset).map(
    ({ table, claims, matched, unmatched, carried, elsewhere }): JoinLine => ({
      table,
      name: foundations.tables[table],
      sentence: foundations.join({
        claims,
        reached: matched.length,
        towns: dataset.towns.length,
        without: matched.length > 0 ? names(unmatched) : '',
        carried: carried.length,
        elsewhere: elsewhere.length,
      }),
    }),
  );
  return { totals: reconcile(dataset).map((line) => totalLine(dataset, line)), joins, ...remarksOf(dataset) };
}
