/** Mutants of JSON: every value dropped, doubled, mistyped; in maps, every vertex moved by 1 km. */
import { type Mutant, slipsOf } from './mutant.ts';

type Path = readonly (string | number)[];
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const inside = (value: Json): value is readonly Json[] | { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null;

const isPosition = (value: Json): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number');

/** Paths of all values that are not made of others. */
function leavesOf(value: Json, path: Path = []): readonly (readonly [Path, Json])[] {
  return inside(value)
    ? Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]))
    : [[path, value]];
}

/** As the files of this project are written, so that a mutant differs in nothing but its slip. */
export function written(file: string, value: Json): string {
  if (!file.endsWith('.geojson')) return `${JSON.stringify(value, null, 2)}\n`;
  const features =
    inside(value) && 'features' in value && Array.isArray(value.features) ? value.features : [];
  return `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}

/** A copy with another value at the path, or with none. */
function put(value: Json, [key, ...rest]: Path, other: Json | undefined): Json | undefined {
  if (key === undefined) return other;
  if (!inside(value)) return value;
  const entries = Object.entries(value).flatMap(([name, one]) => {
    const kept = name === String(key) ? put(one, rest, other) : one;
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** What a slip makes of a number is a number where it still reads as one. */
const asNumber = (slip: string): Json => (Number.isNaN(Number(slip)) ? slip : Number(slip));

function mutantsOfLeaf(file: string, all: Json, path: Path, value: Json, random: () => number): Mutant[] {
  if (value === null) return [];
  return slipsOf(String(value), random).map(([kind, slip]) => {
    const other = kind === 'dropped' ? undefined : typeof value === 'string' ? slip : asNumber(slip);
    const what = `${path.join('.')}: ${value} → ${slip}`;
    return { file, kind, what, text: () => written(file, put(all, path, other) ?? null) };
  });
}

/** All mutants of the values of a file, vertices of maps apart. */
export function mutantsOfValues(file: string, text: string, random: () => number): readonly Mutant[] {
  const all = JSON.parse(text) as Json;
  return leavesOf(all)
    .filter(([path]) => !path.includes('coordinates'))
    .flatMap(([path, value]) => mutantsOfLeaf(file, all, path, value, random));
}

/** About 1 km in degrees, of latitude and at that of Karachi. */
const NORTH = 0.009;
const EAST = 0.0099;
/** As the maps are written. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

interface Line {
  readonly feature: string;
  readonly line: readonly (readonly [number, number])[];
  readonly path: Path;
}

function linesOf(value: Json, path: Path, feature: string): readonly Line[] {
  if (!inside(value)) return [];
  // Where the first member is a position, all are: maps of this project are read in that form elsewhere.
  if (Array.isArray(value) && value.length > 0 && value.every(isPosition))
    return [{ feature, line: value as Line['line'], path }];
  if (isPosition(value)) return [{ feature, line: [value as never], path }];
  return Object.entries(value).flatMap(([key, one]) => linesOf(one, [...path, key], feature));
}

function moved({ line }: Line, index: number, random: () => number): Json {
  const way = random() * 2 * Math.PI;
  const [lon, lat] = line[index] ?? [0, 0];
  const to = [rounded(lon + EAST * Math.cos(way)), rounded(lat + NORTH * Math.sin(way))];
  // A ring ends where it begins.
  const closes = line.length > 3 && `${line[0]}` === `${line.at(-1)}`;
  return line.map((at, other) =>
    other === index || (closes && index === 0 && other === line.length - 1) ? to : [...at],
  );
}

/** Every vertex of a map moved by 1 km, each in some direction. */
export function mutantsOfVertices(file: string, text: string, random: () => number): readonly Mutant[] {
  // A FeatureCollection, as is checked elsewhere.
  const all = JSON.parse(text) as { readonly [key: string]: Json };
  const features = all.features as unknown as readonly { readonly id?: string; readonly geometry: Json }[];
  const lines = features.flatMap(({ id, geometry }, index) =>
    linesOf(geometry, ['features', index, 'geometry'], String(id ?? index)),
  );
  return lines.flatMap((one) => {
    const point = one.path.at(-1) === 'coordinates' && one.line.length === 1;
    const last =
      one.line.length > 3 && `${one.line[0]}` === `${one.line.at(-1)}`
        ? one.line.length - 1
        : one.line.length;
    return one.line.slice(0, last).map((at, index): Mutant => {
      const other = moved(one, index, random);
      const made = point && Array.isArray(other) ? (other[0] as Json) : other;
      const what = `${one.feature}, vertex ${index} at ${at.join(' ')}`;
      return {
        file,
        kind: 'vertex moved',
        what,
        text: () => written(file, put(all, one.path, made) ?? null),
      };
    });
  });
}
