/** The drawing against the survey: topology must be exact; areas, borders, junctions and places agree within stated limits. */

import { readFileSync } from 'node:fs';
import { area, booleanPointInPolygon, distance, kinks, polygon } from '@turf/turf';
import { csvParse } from 'd3-dsv';
import type { FeatureCollection, LineString, MultiPolygon, Point as PointShape, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { make } from '../../src/cli/draw.ts';
import type { Point, Ring, Rings } from '../../src/geo/rings.ts';

type Unit = { readonly id: string; readonly label: Point; readonly polygons: readonly Rings[] };
type Drawn = {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly straight: boolean;
  readonly line: readonly Point[];
};

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const table = (name: string) => csvParse(read(`tests/survey/${name}.csv`));

function unitsOf(path: string): readonly Unit[] {
  // The file is made by this project's own compiler, whose types these are.
  const { features } = JSON.parse(read(path)) as FeatureCollection<
    Polygon | MultiPolygon,
    { readonly id: string; readonly label: Point }
  >;
  return features.map(({ properties, geometry }) => {
    const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    // RFC 7946 positions; that each has two numbers is tested below.
    return {
      id: properties.id,
      label: properties.label,
      polygons: coordinates as unknown as readonly Rings[],
    };
  });
}

const units = unitsOf('data/towns.geojson');
const smallUnits = unitsOf('data/towns-small.geojson');
const byId = new Map(units.map((unit) => [unit.id, unit]));

// As above: the drawing holds LineStrings with these properties only.
const arcs: readonly Drawn[] = (
  JSON.parse(read('data/drawing/arcs.geojson')) as FeatureCollection<LineString, Omit<Drawn, 'line'>>
).features.map(({ properties, geometry }) => ({
  ...properties,
  line: geometry.coordinates as unknown as Point[],
}));

const ringsOf = (unit: Unit): readonly Ring[] => unit.polygons.flat();
const edgesOf = (line: readonly Point[]): readonly (readonly [Point, Point])[] =>
  line.slice(1).map((to, index) => [line[index] ?? to, to] as const);
const pairOf = (a: string, b: string): string => [a, b].sort().join('|');
const shapeOf = (unit: Unit) => ({
  type: 'Feature' as const,
  properties: {},
  geometry: {
    type: 'MultiPolygon' as const,
    coordinates: unit.polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat]))),
  },
});

/** Units by edge, as `from>to`; an edge that two units have in the same direction overlaps. */
function edgeOwners(all: readonly Unit[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const unit of all)
    for (const ring of ringsOf(unit))
      for (const [from, to] of edgesOf(ring)) {
        const key = `${from}>${to}`;
        owners.set(key, [...(owners.get(key) ?? []), unit.id]);
      }
  return owners;
}

const coastEdges = new Set(
  arcs
    .filter((arc) => [arc.left, arc.right].some((side) => side === 'sea' || side === 'outside'))
    .flatMap((arc) => edgesOf(arc.line).flatMap(([from, to]) => [`${from}>${to}`, `${to}>${from}`])),
);

/** Kilometres shared by each pair of units, measured on the polygons. */
function sharedLengths(): ReadonlyMap<string, number> {
  const owners = edgeOwners(units);
  const lengths = new Map<string, number>();
  for (const unit of units)
    for (const ring of ringsOf(unit))
      for (const [from, to] of edgesOf(ring))
        for (const other of owners.get(`${to}>${from}`) ?? []) {
          if (other < unit.id) continue;
          const pair = pairOf(unit.id, other);
          lengths.set(pair, (lengths.get(pair) ?? 0) + distance([...from], [...to]));
        }
  return lengths;
}

/** The angle in degrees at the middle of three points; 180 is straight on. */
function angleAt(before: Point, at: Point, after: Point): number {
  const narrowing = Math.cos((at[1] * Math.PI) / 180);
  const heading = (to: Point) => Math.atan2(to[1] - at[1], (to[0] - at[0]) * narrowing);
  const turn = Math.abs(heading(before) - heading(after)) * (180 / Math.PI);
  return turn > 180 ? 360 - turn : turn;
}

function signedArea(ring: Ring): number {
  return edgesOf(ring).reduce((sum, [from, to]) => sum + (from[0] * to[1] - to[0] * from[1]) / 2, 0);
}

describe('data/towns.geojson', () => {
  it('has the 18 towns and 6 cantonments of the survey, each once', () => {
    expect(units.map((unit) => unit.id).sort()).toEqual(
      table('towns')
        .map((row) => row.id)
        .sort(),
    );
  });

  it('closes every ring, outer rings anticlockwise and holes clockwise, five decimals at most', () => {
    for (const unit of [...units, ...smallUnits])
      for (const rings of unit.polygons)
        rings.forEach((ring, index) => {
          expect(ring.length, unit.id).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1), unit.id).toEqual(ring[0]);
          expect(signedArea(ring) > 0, unit.id).toBe(index === 0);
          for (const point of ring) {
            expect(point.length).toBe(2);
            for (const value of point) expect(Number(value.toFixed(5))).toBe(value);
          }
        });
  });

  it.each([
    ['towns', units],
    ['towns-small', smallUnits],
  ])(
    '%s has every inner edge exactly twice, once each way, and no other edge but coast and frame',
    (name, all) => {
      const owners = edgeOwners(all);
      for (const [key, ids] of owners) {
        expect(ids.length, `${key} ${ids}`).toBe(1);
        const [from, to] = key.split('>');
        const matched = owners.has(`${to}>${from}`);
        if (name === 'towns') expect(matched !== coastEdges.has(key), `${key} of ${ids}`).toBe(true);
      }
    },
  );

  it('crosses no ring with itself', () => {
    for (const unit of [...units, ...smallUnits])
      for (const ring of ringsOf(unit))
        expect(kinks(polygon([ring.map(([lon, lat]) => [lon, lat])])).features.length, unit.id).toBe(0);
  });

  it('has no spike under 15 degrees', () => {
    for (const unit of units)
      for (const ring of ringsOf(unit)) {
        const open = ring.slice(0, -1);
        open.forEach((at, index) => {
          const before = open[(index + open.length - 1) % open.length] ?? at;
          const after = open[(index + 1) % open.length] ?? at;
          expect(angleAt(before, at, after), `${unit.id} at ${at}`).toBeGreaterThan(15);
        });
      }
  });

  it('puts every label inside its unit', () => {
    for (const unit of units)
      expect(booleanPointInPolygon([...unit.label], shapeOf(unit)), unit.id).toBe(true);
  });
});

describe('the drawing', () => {
  it('compiles without faults to the committed files', () => {
    const { files, faults } = make({
      arcs: read('data/drawing/arcs.geojson'),
      units: read('data/drawing/units.csv'),
      context: read('data/drawing/context.geojson'),
    });
    expect(faults).toEqual([]);
    for (const [name, text] of files) expect(read(`data/${name}`) === text, name).toBe(true);
  });

  it('names what every arc follows, and its accuracy', () => {
    expect(new Set(arcs.map((arc) => arc.id)).size).toBe(arcs.length);
    const { features } = JSON.parse(read('data/drawing/arcs.geojson')) as FeatureCollection;
    for (const { properties } of features) {
      expect(String(properties?.follows).length).toBeGreaterThan(3);
      expect(typeof properties?.accuracy_m).toBe('number');
    }
  });

  it('has no edge over 1.5 km in the built-up city, but in arcs that are straight', () => {
    const inCity = ([lon, lat]: Point) => lon > 66.93 && lon < 67.25 && lat > 24.8 && lat < 25.02;
    for (const arc of arcs.filter((one) => !one.straight))
      for (const [from, to] of edgesOf(arc.line))
        if (inCity(from) && inCity(to)) expect(distance([...from], [...to]), arc.id).toBeLessThan(1.5);
  });
});

describe('the survey', () => {
  it.each(table('towns'))('gives the area of $id within 5 %', (row) => {
    const id = String(row.id);
    const unit = byId.get(id);
    const squareKilometres = unit === undefined ? 0 : area(shapeOf(unit)) / 1e6;
    expect(squareKilometres).toBeGreaterThan(Number(row.area_km2_low) * 0.95);
    expect(squareKilometres).toBeLessThan(Number(row.area_km2_high) * 1.05);
  });

  it('names every border, and no two units meet that it does not name', () => {
    const lengths = sharedLengths();
    const listed = new Set<string>();
    for (const row of table('borders')) {
      const pair = pairOf(String(row.a), String(row.b));
      listed.add(pair);
      if (row.kind === 'border') expect(lengths.get(pair) ?? 0, pair).toBeGreaterThan(0);
    }
    for (const pair of lengths.keys()) expect(listed.has(pair), pair).toBe(true);
  });

  it('gives the length of borders: those it calls borders agree within 20 % but for the one in the harbour', () => {
    const lengths = sharedLengths();
    for (const row of table('borders')) {
      const pair = pairOf(String(row.a), String(row.b));
      // Most of Manora's border is in the water of the harbour, which is sea here.
      if (row.kind !== 'border' || pair === 'kemari|manora-cantonment') continue;
      const ratio = (lengths.get(pair) ?? 0) / Number(row.shared_border_km);
      expect(Math.abs(ratio - 1), `${pair} ${ratio.toFixed(2)}`).toBeLessThan(0.2);
    }
  });

  it.each(table('junctions'))('has $meet meet within 120 m', (row) => {
    const meet = row.meet;
    const meeting = new Map<string, Set<string>>();
    for (const unit of units)
      for (const point of ringsOf(unit).flat())
        meeting.set(`${point}`, (meeting.get(`${point}`) ?? new Set()).add(unit.id));
    const at = [Number(row.lon), Number(row.lat)];
    const near = [...meeting].filter(
      ([point, ids]) =>
        [...ids].sort().join('|') === meet &&
        distance(at, point.split(',').map(Number), { units: 'meters' }) < 120,
    );
    expect(near.length).toBe(1);
  });

  const certain = table('gazetteer').filter((row) => !String(row.town).endsWith('?'));

  it.each(certain)('places $name in $town', (row) => {
    const unit = byId.get(String(row.town));
    const at = [Number(row.lon), Number(row.lat)];
    expect(unit !== undefined && booleanPointInPolygon(at, shapeOf(unit))).toBe(true);
  });
});

describe('data/places.geojson', () => {
  // Made by hand in this project; the town of each place is what is tested.
  const places = JSON.parse(read('data/places.geojson')) as FeatureCollection<
    Polygon | PointShape,
    { readonly id: string; readonly town: string | null; readonly label?: Point }
  >;

  it('lie in the towns they name', () => {
    for (const { properties, geometry } of places.features) {
      const town = properties.town === null ? undefined : byId.get(properties.town);
      const at = geometry.type === 'Point' ? geometry.coordinates : [...(properties.label ?? [])];
      if (town !== undefined) expect(booleanPointInPolygon(at, shapeOf(town)), properties.id).toBe(true);
      if (geometry.type === 'Polygon') expect(booleanPointInPolygon(at, geometry), properties.id).toBe(true);
    }
  });
});
