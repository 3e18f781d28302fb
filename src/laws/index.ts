/** The laws of the data, in the order in which their faults are told. A new law is a function in a file here and its line. */
import type { Issue } from '../data/issue.ts';
import { citedToo, found, inOrder, together } from './citations.ts';
import { crossings, namedInAnchor } from './crosswalk.ts';
import { asWorded, precisions, shared, toldAfterwards } from './dates.ts';
import { figures, hedges, measured } from './figures.ts';
import type { Evidence, Law } from './law.ts';
import { apart, names } from './names.ts';
import { alike, inside, smooth } from './outlines.ts';
import { renderings } from './renderings.ts';
import { ids, needed, noRowTwice, onceInMaps, onceInReferences, onceOnly } from './text.ts';
import { everyTown, levels, totals } from './totals.ts';

const LAWS_OF_TABLES: readonly Law[] = [
  needed,
  ids,
  noRowTwice,
  onceOnly,
  onceInReferences,
  names,
  apart,
  crossings,
  namedInAnchor,
  inOrder,
  found,
  together,
  citedToo,
  figures,
  hedges,
  measured,
  totals,
  everyTown,
  levels,
  precisions,
  toldAfterwards,
  shared,
  asWorded,
  renderings,
];

/** These see nothing but maps. */
const LAWS_OF_MAPS: readonly Law[] = [alike, onceInMaps, inside, smooth];

const asked = (laws: readonly Law[], evidence: Evidence): readonly Issue[] =>
  laws.flatMap((law) => law(evidence));

export const faultsOfTables = (evidence: Evidence) => asked(LAWS_OF_TABLES, evidence);
export const faultsOfMaps = (evidence: Evidence) => asked(LAWS_OF_MAPS, evidence);

export const faultsOfLaws = (evidence: Evidence): readonly Issue[] => [
  ...faultsOfTables(evidence),
  ...faultsOfMaps(evidence),
];
