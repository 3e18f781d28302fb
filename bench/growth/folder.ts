/**
 * A folder of atlas data with any number of made-up towns: the mesh, and four tables joined to it. What is not about towns, such as
 * actors and references, is the atlas's own.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { makeTiles } from '../../src/cli/maketiles.ts';
import type { Position } from '../../src/data/geojson.ts';
import { type Mesh, meshOf } from './mesh.ts';
import { randomFrom } from './random.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DAYS = ['2012-02-20', '2012-02-21'] as const;
const ACTORS = ['mqm', 'mqm-h', 'arshad-pappu-gang', 'rahman-dakait-gang'] as const;
/** Shares of the towns. */
const SHARE = { received: 0.9, held: 0.6, contested: 0.15, closed: 0.05 } as const;

/** Files that name no place and are taken as they are. */
const OWN = [
  'references.json',
  'actors.csv',
  'killings.csv',
  'strength.csv',
  'relations.csv',
  'contradictions.csv',
  'unlocated.csv',
  'context.geojson',
];
/** Tables that name places of the atlas: here they have a header alone. */
const EMPTY = ['totals.csv', 'events.csv', 'statements.csv', 'crosswalk.csv'];

const read = (name: string) => readFileSync(join(ROOT, 'data', name), 'utf8');
const idOf = (index: number) => `town-${String(index).padStart(5, '0')}`;

function featuresOf({ towns }: Mesh, ringOf: (ring: readonly Position[]) => readonly Position[]): string {
  const features = towns.map(({ ring, label, district }, index) =>
    JSON.stringify({
      type: 'Feature',
      id: idOf(index),
      properties: {
        id: idOf(index),
        kind: 'town',
        name: `Town ${index}`,
        name_ur: `ٹاؤن ${index}`,
        district: `district-${district}`,
        label,
      },
      geometry: { type: 'Polygon', coordinates: [ringOf(ring)] },
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

/** The same outlines with the lines between neighbours once, on a grid of whole numbers finer than the five decimals. */
function topologyOf(geojson: string): string {
  // Properties that are null are of its types, and of no town here.
  const shared = topology({ towns: JSON.parse(geojson) }) as Parameters<typeof quantize>[0];
  return JSON.stringify(quantize(shared, 1e6));
}

/** What the outlines are written in; `pmtiles` are GeoJSON, with the tiles that were cut of them beside it. */
export const FORMS = ['geojson', 'topojson', 'pmtiles'] as const;
export type Form = (typeof FORMS)[number];

function outlinesOf(mesh: Mesh, form: Form): Readonly<Record<string, string>> {
  const towns = featuresOf(mesh, (ring) => ring);
  if (form === 'topojson') return { 'towns.topojson': topologyOf(towns) };
  // Every other vertex: corners of cells stay, so that neighbours still share theirs.
  const fewer = (ring: readonly Position[]) => ring.filter((_, index) => index % 2 === 0);
  return { 'towns.geojson': towns, 'towns-small.geojson': featuresOf(mesh, fewer) };
}

/** What the atlas says of itself, with the files that are made here. */
function atlasOf(form: Form): string {
  const { files, ...atlas } = JSON.parse(read('atlas.json')) as { readonly files: readonly string[] };
  const made = files.filter((name) => form !== 'topojson' || name !== 'towns-small.geojson');
  return JSON.stringify({ ...atlas, files: made });
}

const table = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;

function vaccination({ towns }: Mesh, random: () => number): string {
  const rows = towns.flatMap((_, index) =>
    DAYS.map((day) => {
      const value = random() < SHARE.received ? String(100 + Math.floor(random() * 6000)) : 'not-received';
      return `${idOf(index)},${day},${day},${value},report-2012,article,,`;
    }),
  );
  return table('place,from,to,value,reference,locator,note,anchor', rows);
}

function population({ towns }: Mesh, random: () => number): string {
  const rows = towns.map((_, index) => {
    const value = 100_000 + Math.floor(random() * 600_000);
    return `${idOf(index)},${value},1998,1998,made up,census-1998,town figures,`;
  });
  return table('place,value,from,to,basis,reference,locator,note', rows);
}

function control({ towns }: Mesh, random: () => number): string {
  const rows = towns.flatMap((_, index) => {
    if (random() >= SHARE.held) return [];
    const first = Math.floor(random() * ACTORS.length);
    const second = random() < SHARE.contested ? [(first + 1) % ACTORS.length] : [];
    return [first, ...second].map(
      (actor) =>
        `${idOf(index)},${ACTORS[actor]},controls,stated,2009-04,2009-04,cable-2009,¶ 4,,the cable itself,`,
    );
  });
  return table('place,actor,relation,status,from,to,reference,locator,note,basis,anchor', rows);
}

function noGo({ towns }: Mesh, random: () => number): string {
  const rows = towns.flatMap((_, index) => {
    const extent = random() < 0.8 ? 'whole' : 'parts';
    return random() < SHARE.closed
      ? [`${idOf(index)},police,${extent},stated,2009-04,2009-04,cable-2009,¶ 1,,the cable itself,`]
      : [];
  });
  return table('place,closed_to,extent,status,from,to,reference,locator,note,basis,anchor', rows);
}

/** All files by name. The same for the same number of towns. */
export function filesOf(count: number, form: Form = 'geojson'): Readonly<Record<string, string>> {
  const mesh = meshOf(count);
  const random = randomFrom(54321 + count);
  const districts = [...new Set(mesh.towns.map(({ district }) => district))].toSorted((a, b) => a - b);
  return {
    ...Object.fromEntries(OWN.map((name) => [name, read(name)])),
    ...Object.fromEntries(EMPTY.map((name) => [name, `${read(name).split('\n')[0]}\n`])),
    'atlas.json': atlasOf(form),
    'places.geojson': '{"type":"FeatureCollection","features":[]}\n',
    ...outlinesOf(mesh, form),
    'districts.csv': table(
      'id,name,name_ur',
      districts.map((id) => `district-${id},District ${id},ضلع ${id}`),
    ),
    'vaccination.csv': vaccination(mesh, random),
    'population.csv': population(mesh, random),
    'control.csv': control(mesh, random),
    'no-go.csv': noGo(mesh, random),
  };
}

/** Writes the folder, where it is not there already, and gives back its path. */
export function folderOf(count: number, within: string, form: Form = 'geojson'): string {
  const folder = join(within, `data-${count}-${form}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(filesOf(count, form))) writeFileSync(join(folder, name), text);
  if (form === 'pmtiles') {
    const { code, said } = makeTiles(folder, within);
    if (code !== 0) throw new Error(said);
  }
  return folder;
}
