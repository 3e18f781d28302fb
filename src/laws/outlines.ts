/** Outlines: no line turns back on itself, a label lies in its area, and a place lies in the town it names. */
import { booleanPointInPolygon } from '@turf/turf';
import { type AreaGeometry, type DrawnFeature, type Position, readFeatures } from '../data/geojson.ts';
import type { Issue } from '../data/issue.ts';
import { fileOfUnits } from '../data/units.ts';
import type { Law } from './law.ts';

/**
 * Degrees. The lines are drawn by hand as bends rounded to steps: the sharpest bend of all of them has 69. A vertex that slipped
 * makes a spike, and its neighbours corners.
 */
const SHARPEST = 65;

/** The angle in degrees at the middle of three positions; 180 is straight on. */
export function angleAt(before: Position, at: Position, after: Position): number {
  const narrowing = Math.cos((at[1] * Math.PI) / 180);
  const heading = (to: Position) => Math.atan2(to[1] - at[1], (to[0] - at[0]) * narrowing);
  const turn = Math.abs(heading(before) - heading(after)) * (180 / Math.PI);
  return turn > 180 ? 360 - turn : turn;
}

function spikesOf(line: readonly Position[]): readonly Position[] {
  const first = line[0];
  const closed = first !== undefined && line.length > 3 && `${first}` === `${line.at(-1)}`;
  const all = closed ? [...line, line[1] ?? first] : line;
  return all.slice(1, -1).filter((at, index) => {
    const [before, after] = [all[index] ?? at, all[index + 2] ?? at];
    return `${before}` === `${at}` || `${after}` === `${at}` || angleAt(before, at, after) < SHARPEST;
  });
}

type Shape = NonNullable<DrawnFeature['geometry']>;

function linesOf(shape: Shape): readonly (readonly Position[])[] {
  switch (shape.type) {
    case 'Point':
      return [];
    case 'LineString':
      return [shape.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return shape.coordinates;
    case 'MultiPolygon':
      return shape.coordinates.flat();
  }
}

const faultsOfShape = (file: string, id: string, shape: Shape): readonly Issue[] =>
  linesOf(shape)
    .flatMap(spikesOf)
    .map((at) => ({
      file,
      line: null,
      problem: `${id} turns back on itself`,
      value: at.join(', '),
      expected: `no bend sharper than ${SHARPEST} degrees`,
    }));

/** The drawing by hand, where the folder has one, is of lines and shapes that are smooth; so are the outlines of places. */
export const smooth: Law = ({ files, dataset }) => {
  const drawn = ['drawing/arcs.geojson', 'drawing/context.geojson'].flatMap((name) => {
    if (files[name] === undefined) return [];
    const file = `data/${name}`;
    const { features } = readFeatures(file, files[name], 'drawn');
    return features.flatMap(({ id, geometry }) =>
      geometry === null ? [] : faultsOfShape(file, id, geometry),
    );
  });
  const places = [...dataset.places.values()].flatMap(({ id, geometry }) =>
    faultsOfShape('data/places.geojson', id, geometry),
  );
  return [...drawn, ...places];
};

const within = (at: Position, area: AreaGeometry) => booleanPointInPolygon([...at], area);

/** A label stands in the area it names, and what lies in a town lies in it, label and all. */
export const inside: Law = ({ files, dataset: { units, places } }) => {
  const labels = [...units.values()].filter(({ label, geometry }) => !within(label, geometry));
  const misplaced = [...places.values()].filter(
    ({ geometry, label }) => geometry.type !== 'Point' && !within(label, geometry),
  );
  const astray = [...places.values()].filter(({ town, label }) => {
    const unit = town === null ? undefined : units.get(town);
    return unit !== undefined && !within(label, unit.geometry);
  });
  const at = ({ id, label }: { readonly id: string; readonly label: Position }) => ({
    line: null,
    value: `${id} at ${label.join(', ')}`,
  });
  return [
    ...labels.map((unit) => ({
      file: `data/${fileOfUnits(files)}`,
      problem: 'label outside its area',
      ...at(unit),
      expected: 'a position inside',
    })),
    ...misplaced.map((place) => ({
      file: 'data/places.geojson',
      problem: 'label outside its outline',
      ...at(place),
      expected: 'a position inside',
    })),
    ...astray.map((place) => ({
      file: 'data/places.geojson',
      problem: `not in ${place.town}`,
      ...at(place),
      expected: 'the town in which it lies',
    })),
  ];
};

/** What is said of a feature twice is said alike: its id, and that of its properties. */
export const alike: Law = ({ files }) =>
  Object.keys(files)
    .filter((name) => name.endsWith('.geojson'))
    .flatMap((name) => {
      const { features } = JSON.parse(files[name] ?? '') as {
        readonly features: readonly { readonly id?: string; readonly properties: { readonly id?: string } }[];
      };
      return features
        .filter(({ id, properties }) => id !== undefined && id !== properties.id)
        .map(({ id, properties }) => ({
          file: `data/${name}`,
          line: null,
          problem: `feature ${id} calls itself otherwise`,
          value: String(properties.id),
          expected: String(id),
        }));
    });
