/** Unpacking: a dataset from the text that the build has packed. What was checked then is not checked again. */
import { assembled } from './assemble.ts';
import type { Claim, Claims } from './claim.ts';
import type { Dataset, Place, Unit } from './dataset.ts';
import { fromLetters } from './digits.ts';
import type { ContextFeature } from './geojson.ts';
import { unpackLines } from './lines.ts';
import { idOf, type Outlines, type Packed, type PackedTable } from './pack.ts';
import { geometryOf } from './shapes.ts';
import type { TableName } from './tables.ts';
import { parseWhen, UNKNOWN, type When } from './when.ts';

function unpackClaim(
  table: TableName,
  columns: readonly string[],
  row: PackedTable['rows'][number],
  when: (text: unknown) => When,
): Claim {
  const cells: Record<string, unknown> = {};
  for (const [index, column] of columns.entries()) cells[column] = row[index];
  cells.from = when(cells.from);
  cells.to = when(cells.to);
  cells.id ??= idOf(table, cells);
  cells.table_name = table;
  // It was a claim before it was packed.
  return cells as unknown as Claim;
}

function unpackClaims(tables: Packed['claims']): Claims {
  const entries = Object.entries(tables) as [TableName, PackedTable][];
  // Many claims are of one day.
  const known = new Map<unknown, When>();
  const when = (text: unknown) => {
    const found = known.get(text) ?? parseWhen(String(text)) ?? UNKNOWN;
    known.set(text, found);
    return found;
  };
  const claims = entries.map(([name, { columns, rows }]) => [
    name,
    rows.map((row) => unpackClaim(name, columns, row, when)),
  ]);
  // Each table has claims of its own name.
  return Object.fromEntries(claims) as unknown as Claims;
}

export interface Unpacked {
  readonly dataset: Dataset;
  readonly outlines: Outlines;
}

/** The dataset of a text that `pack` made. Throws on any other. */
export function unpack(text: string): Unpacked {
  // Made by `pack` of the same build.
  const { lines, outlines: shapes, ...packed } = JSON.parse(text) as Packed;
  const next = unpackLines(fromLetters(lines));
  const units = packed.units.map(([unit, shape, small]) => {
    const geometry = geometryOf(shape, next);
    return { ...unit, geometry, small: small === null ? geometry : geometryOf(small, next) } as Unit;
  });
  const outlines = new Map(
    shapes.map(([id, shape, small]) => [
      id,
      { geometry: geometryOf(shape, next), small: geometryOf(small, next) } as Pick<
        Unit,
        'geometry' | 'small'
      >,
    ]),
  );
  const places = packed.places.map(
    ([place, shape]) => ({ ...place, geometry: geometryOf(shape, next) }) as Place,
  );
  const context = packed.context.map(
    ([properties, shape]) =>
      ({ type: 'Feature', geometry: geometryOf(shape, next), properties }) as ContextFeature,
  );
  const claims = unpackClaims(packed.claims);
  return { dataset: assembled({ ...packed, units, places, context, claims }), outlines };
}
