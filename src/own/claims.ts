/** The claims of a reader's tables: each cell one, so that all that reads claims reads them too. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { idOf } from '../data/pack.ts';
import type { Reference } from '../data/references.ts';
import { parseWhen, UNKNOWN } from '../data/when.ts';
import type { Levels } from '../figure/levels.ts';
import { further } from '../words/words.ts';
import type { Cell, OwnColumn, OwnRow, OwnTable } from './owntable.ts';

/** What a cell says; `null` where it says nothing. */
function saidIn(cell: Cell | undefined): Pick<Claim<'measures'>, 'value' | 'category' | 'absence'> | null {
  if (typeof cell === 'number') return { value: cell, category: '', absence: '' };
  if (typeof cell === 'string') return cell === '' ? null : { value: null, category: cell, absence: '' };
  if (cell === undefined || cell.absent === 'not-stated') return null;
  return { value: null, category: '', absence: cell.absent };
}

function claimOf(
  { id: table, source }: OwnTable,
  { id, name, unit }: OwnColumn,
  row: OwnRow,
  cell: Cell | undefined,
) {
  const said = saidIn(cell);
  if (said === null) return [];
  const when = parseWhen(row.when) ?? UNKNOWN;
  const { line } = row;
  const locator = further().own.drawing.locator(source.locator, line);
  const own = { table, measure: id, name, unit, place: row.place, from: when, to: when, ...said };
  const claim = {
    ...own,
    id: idOf('measures', own),
    table_name: 'measures',
    line,
    reference: table,
    locator,
    note: '',
    basis: '',
    anchor: '',
  };
  // Its place was found by the join and its reference is added beside it: what the brands promise.
  return [claim as unknown as Claim<'measures'>];
}

const claimsOf = (table: OwnTable): readonly Claim<'measures'>[] =>
  table.rows.flatMap((row) =>
    table.columns.flatMap((column, index) => claimOf(table, column, row, row.cells[index])),
  );

/** What a table is cited as. */
export function referenceOf({ id, title, source }: OwnTable): Reference {
  const parts = source.issued === null ? [] : source.issued.split('-').map(Number);
  return {
    id,
    type: 'dataset',
    title: source.title,
    short: source.title,
    speaker: further().own.drawing.speaker,
    note: title,
    brought: true,
    ...(source.author === '' ? {} : { author: [{ literal: source.author }] }),
    // `198X` is no date of a bibliography.
    ...(parts.length > 0 && parts.every(Number.isInteger) ? { issued: { 'date-parts': [parts] } } : {}),
  };
}

/** A dataset with the claims and references of some tables besides. */
function withClaims(
  dataset: Dataset,
  measures: readonly Claim<'measures'>[],
  references: readonly Reference[],
): Dataset {
  return {
    ...dataset,
    references: new Map([...dataset.references, ...references.map((one) => [one.id, one] as const)]),
    claims: { ...dataset.claims, measures: [...dataset.claims.measures, ...measures] },
  };
}

/** Both levels with some tables besides what they had. */
export function withTables({ town, district }: Levels, tables: readonly OwnTable[]): Levels {
  const [claims, references] = [tables.flatMap(claimsOf), tables.map(referenceOf)];
  return {
    town: withClaims(town, claims, references),
    district: withClaims(district, claims, references),
  };
}
