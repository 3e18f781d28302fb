/** Packing: a dataset that was read and checked, as one text that is small on the wire and needs no checking again. */
import type { Atlas } from './atlas.ts';
import type { Claim } from './claim.ts';
import type { Actor, Dataset, District, Unit } from './dataset.ts';
import { toLetters } from './digits.ts';
import type { Position } from './geojson.ts';
import { packLines } from './lines.ts';
import type { Reference } from './references.ts';
import { type Shape, shapeOf } from './shapes.ts';
import type { TableName } from './tables.ts';
import { KEYS } from './terms.ts';

type Shaped<T> = Omit<T, 'geometry' | 'small'>;
type Cell = string | number | null | readonly string[];

/** Rows by columns: each name once. */
export interface PackedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What is packed of a dataset; all else of it follows from this. Lines are those of the shapes, in the order of the properties here. */
export interface Packed {
  readonly atlas: Atlas;
  readonly lines: string;
  readonly units: readonly (readonly [Shaped<Unit>, shape: Shape, small: Shape | null])[];
  /** By district, the outline of its towns together, and the same for small maps. */
  readonly outlines: readonly (readonly [district: string, shape: Shape, small: Shape])[];
  readonly places: readonly (readonly [object, Shape])[];
  readonly context: readonly (readonly [object, Shape])[];
  readonly districts: readonly District[];
  readonly actors: readonly Actor[];
  readonly references: readonly Reference[];
  readonly crosswalk: Dataset['crosswalk'];
  readonly disagreements: Dataset['disagreements'];
  readonly unlocated: Dataset['unlocated'];
  readonly claims: Readonly<Record<TableName, PackedTable>>;
}

/** The id that a claim has by its columns; a claim of a table that has ids of its own has that. */
export function idOf(table: TableName, claim: object): string {
  const own = KEYS[table].map((column) => {
    const cell: unknown = Reflect.get(claim, column);
    return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
  });
  return [table, ...own].join('/');
}

/** Cells of a claim: dates as they are written, and nothing that follows from the rest. */
function cellsOf(claim: Claim): ReadonlyMap<string, Cell | undefined> {
  const { table_name, id, from, to, ...rest } = claim;
  const others: Readonly<Record<string, Cell | undefined>> = rest;
  const cells = new Map<string, Cell | undefined>(Object.entries(others));
  if (id !== idOf(table_name, claim)) cells.set('id', id);
  return cells.set('from', from.text).set('to', to.text);
}

/** The claims of one table. Throws where one lacks a column that the others have. */
function packTable(claims: readonly Claim[]): PackedTable {
  const all = claims.map(cellsOf);
  const columns = [...(all[0]?.keys() ?? [])];
  const rows = all.map((cells, index) =>
    columns.map((column) => {
      const cell = cells.get(column);
      if (cell === undefined || cells.size !== columns.length)
        throw new Error(`${claims[index]?.id} has other columns than the first claim of its table`);
      return cell;
    }),
  );
  return { columns, rows };
}

/** Outlines of districts, by their ids. */
export type Outlines = ReadonlyMap<string, Pick<Unit, 'geometry' | 'small'>>;

/** The dataset as JSON, with the outlines of its districts. Throws on geometry with more than five decimals. */
export function pack(dataset: Dataset, districts: Outlines): string {
  const lines: Position[][] = [];
  const units = [...dataset.units.values()].map(({ geometry, small, ...unit }) => {
    const shape = shapeOf(geometry, lines);
    return [unit, shape, small === geometry ? null : shapeOf(small, lines)] as const;
  });
  const outlines = [...districts].map(
    ([id, { geometry, small }]) => [id, shapeOf(geometry, lines), shapeOf(small, lines)] as const,
  );
  const places = [...dataset.places.values()].map(
    ({ geometry, ...place }) => [place, shapeOf(geometry, lines)] as const,
  );
  const context = dataset.context.map(
    ({ geometry, properties }) => [properties, shapeOf(geometry, lines)] as const,
  );
  const tables = Object.entries(dataset.claims).map(([name, claims]) => [name, packTable(claims)]);
  const packed: Packed = {
    atlas: dataset.atlas,
    lines: toLetters(packLines(lines)),
    units,
    outlines,
    places,
    context,
    districts: [...dataset.districts.values()],
    actors: [...dataset.actors.values()],
    references: [...dataset.references.values()],
    crosswalk: dataset.crosswalk,
    disagreements: dataset.disagreements,
    unlocated: dataset.unlocated,
    // One table of each name.
    claims: Object.fromEntries(tables) as Packed['claims'],
  };
  return JSON.stringify(packed);
}
