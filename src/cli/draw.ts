/** `npm run draw`: makes the maps in `data/` from the drawing in `data/drawing/`. With `--check` it writes nothing. */

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { joinAlong } from '../geo/along.ts';
import { type Arc, assemble, type Point, type Rings } from '../geo/rings.ts';
import { simplifyArc } from '../geo/simplify.ts';
import { folderOfData } from './read-data.ts';

/** The drawing as text, and what is made of it: file names relative to `data/`, and all faults found. */
export type Drawing = { readonly arcs: string; readonly units: string; readonly context: string };
export type Made = { readonly files: ReadonlyMap<string, string>; readonly faults: readonly string[] };

type Geometry = { readonly type: string; readonly coordinates: unknown };
type Feature = {
  readonly type: 'Feature';
  readonly id?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry | null;
};

/** Sides of arcs that are not drawn as towns: beyond the city, and the sea, which belongs to the context. */
const NOT_UNITS: ReadonlySet<string> = new Set(['outside', 'sea']);

/** Degrees (about 160 m): a third of a pixel when the whole city is 200 pixels wide. */
const SMALL = 0.0015;

function featuresOf(text: string): readonly Feature[] {
  // The drawing is edited by hand in a GIS editor: its outer shape is taken as read, its content is checked below.
  const collection = JSON.parse(text) as { readonly features: readonly Feature[] };
  return collection.features;
}

function arcOf(feature: Feature): Arc {
  const { id, left, right } = feature.properties;
  // Only LineStrings are drawn in arcs.geojson; assemble reports a line that is too short.
  const line = (feature.geometry?.coordinates ?? []) as readonly Point[];
  return { id: String(id), left: String(left), right: String(right), line };
}

function geometryOf(polygons: readonly Rings[]): Geometry {
  const only = polygons[0];
  return polygons.length === 1 && only !== undefined
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function format(features: readonly Feature[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}

function townsOf(arcs: readonly Arc[], unitsCsv: string): { text: string; faults: readonly string[] } {
  const { polygons, faults } = assemble(arcs, NOT_UNITS);
  const missing: string[] = [];
  const features = csvParse(unitsCsv).map((row): Feature => {
    const { id = '', kind, name, name_ur, district } = row;
    const drawn = polygons.get(id);
    if (drawn === undefined) missing.push(`units.csv names a unit that no arc bounds: ${id}`);
    const label = [Number(row.label_lon), Number(row.label_lat)];
    const properties = { id, kind, name, name_ur, district: district || null, label };
    return { type: 'Feature', id, properties, geometry: geometryOf(drawn ?? []) };
  });
  const listed = new Set(features.map((feature) => feature.id));
  for (const id of polygons.keys())
    if (!listed.has(id)) missing.push(`an arc bounds a unit that units.csv lacks: ${id}`);
  return { text: format(features), faults: [...faults, ...missing] };
}

/** Lines by name that `along` may use: the arcs, and the stretches drawn for the context alone. */
function stretchesOf(arcs: readonly Arc[], drawn: readonly Feature[]) {
  const lines = new Map(arcs.map((arc) => [arc.id, arc.line]));
  const faults: string[] = [];
  for (const feature of drawn.filter((one) => one.properties.kind === 'stretch')) {
    const { id, line } = arcOf(feature);
    if (lines.has(id)) faults.push(`a stretch has the name of an arc: ${id}`);
    lines.set(id, line);
  }
  return { lines, faults };
}

function contextOf(arcs: readonly Arc[], contextText: string): { text: string; faults: readonly string[] } {
  const drawn = featuresOf(contextText);
  const { lines, faults } = stretchesOf(arcs, drawn);
  const sides = arcs.flatMap((arc) => [arc.left, arc.right]);
  const sea = assemble(arcs, new Set(sides.filter((unit) => unit !== 'sea')));
  const geometryFor = (id: string, along: unknown, own: Geometry | null): Geometry | null => {
    if (id === 'sea') return geometryOf(sea.polygons.get('sea') ?? []);
    if (!Array.isArray(along)) return own;
    const joined = joinAlong(along.map(String), lines);
    faults.push(...joined.faults.map((fault) => `context ${id}: ${fault}`));
    return { type: 'LineString', coordinates: joined.line };
  };
  const shown = drawn.filter((one) => one.properties.kind !== 'stretch');
  const features = shown.map((feature): Feature => {
    const { along, ...properties } = feature.properties;
    const id = String(properties.id);
    return { type: 'Feature', id, properties, geometry: geometryFor(id, along, feature.geometry) };
  });
  return { text: format(features), faults: [...faults, ...sea.faults] };
}

/** Every arc in words: what it follows, what it parts, and how exact it is. */
function listOf(text: string): string {
  const rows = featuresOf(text).map(
    ({ properties: { follows, left, right, accuracy_m } }) =>
      `| ${follows} | ${left} | ${right} | ${accuracy_m} |`,
  );
  const head =
    '# The arcs\n\nMade from `arcs.geojson` by `npm run draw`.\n\n| follows | left | right | accuracy, m |\n|---|---|---|---|';
  return `${head}\n${rows.toSorted().join('\n')}\n`;
}

/** All files of `data/` that are made from the drawing. */
export function make(drawing: Drawing): Made {
  const arcs = featuresOf(drawing.arcs).map(arcOf);
  const small = arcs.map((arc) => ({ ...arc, line: simplifyArc(arc.line, SMALL) }));
  const towns = townsOf(arcs, drawing.units);
  const townsSmall = townsOf(small, drawing.units);
  const context = contextOf(arcs, drawing.context);
  const files = [
    ['towns.geojson', towns.text],
    ['towns-small.geojson', townsSmall.text],
    ['context.geojson', context.text],
    ['drawing/arcs.md', listOf(drawing.arcs)],
  ] as const;
  return { files: new Map(files), faults: [...towns.faults, ...context.faults] };
}

function main(data: string, check: boolean): number {
  const read = (name: string) => readFileSync(`${data}/${name}`, 'utf8');
  const drawing = {
    arcs: 'drawing/arcs.geojson',
    units: 'drawing/units.csv',
    context: 'drawing/context.geojson',
  };
  const made = make({ arcs: read(drawing.arcs), units: read(drawing.units), context: read(drawing.context) });
  for (const fault of made.faults) console.error(fault);
  if (made.faults.length > 0) return 1;
  let stale = 0;
  for (const [name, text] of made.files) {
    if (check) {
      const same = read(name) === text;
      if (!same) stale += 1;
      console.log(`data/${name} ${same ? 'is up to date' : 'is out of date: run npm run draw'}`);
      continue;
    }
    writeFileSync(`${data}/${name}.new`, text);
    renameSync(`${data}/${name}.new`, `${data}/${name}`);
    console.log(`data/${name}: ${Math.round(text.length / 1024)} KB`);
  }
  return stale > 0 ? 1 : 0;
}

if (process.argv[1]?.endsWith('draw.ts'))
  process.exitCode = main(folderOfData(), process.argv.includes('--check'));
