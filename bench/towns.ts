/** The data that every peer draws: 18 polygons with four numbers each, and a point in each to look at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from './folders.ts';
import { meshOf } from './growth/mesh.ts';
import { randomFrom } from './growth/random.ts';

const TOWNS = 18;
const CLASSES = 5;
const VARIABLES = ['v0', 'v1', 'v2', 'v3'] as const;
/** How wide a class is, and how far within it a number may lie. */
const [WIDE, WITHIN] = [20, 18];

/** Numbers that lie in another class at every turn, so that each switch can be seen on every polygon. */
function valuesFrom(random: () => number): Readonly<Record<string, number>> {
  const first = Math.floor(random() * CLASSES);
  const step = 1 + Math.floor(random() * 2);
  const entries = VARIABLES.map((variable, turn) => {
    const value = ((first + turn * step) % CLASSES) * WIDE + 1 + random() * WITHIN;
    return [variable, Number(value.toFixed(2))];
  });
  return Object.fromEntries(entries);
}

/** Writes `towns.json` and `probes.json`; the same in every run. */
export function writeTowns(): void {
  const random = randomFrom(TOWNS);
  const towns = meshOf(TOWNS).towns.map((town) => ({ ...town, values: valuesFrom(random) }));
  const features = towns.map(({ ring, values }, id) => ({
    type: 'Feature',
    id,
    properties: { id, ...values },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }));
  mkdirSync(DATA, { recursive: true });
  writeFileSync(join(DATA, 'towns.json'), JSON.stringify({ type: 'FeatureCollection', features }));
  const probes = towns.map(({ label, values }) => ({ at: label, values }));
  writeFileSync(join(DATA, 'probes.json'), JSON.stringify(probes));
}
