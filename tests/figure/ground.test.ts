/** The ground: what lies under every theme, at either level; every outline and point once, every extent within the next. */
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Position } from '../../src/data/geojson.ts';
import { groundAt, groundOf } from '../../src/figure/ground.ts';
import type { Extent } from '../../src/geo/mercator.ts';
import { DATASET, DISTRICT_STOCK, LEVELS } from '../atlas.ts';

const DISTRICTS = LEVELS.district;

const positions = (geometry: Dataset['towns'][number]['geometry']): readonly Position[] =>
  geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
const holds = ([west, south, east, north]: Extent, [lon, lat]: Position) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

describe('groundOf(levels)', () => {
  const ground = groundOf(LEVELS);

  it('groundOf(levels) has the towns and cantonments for units; groundAt(ground, dataset) those of the level, and all else alike', () => {
    expect(ground.units.map(({ id }) => id)).toEqual([...DATASET.units.keys()]);
    const { units, ...rest } = groundAt(ground, DISTRICTS);
    expect(units.map(({ id }) => id)).toEqual([...DISTRICTS.units.keys()]);
    const { units: _, ...same } = ground;
    expect(rest).toEqual(same);
    expect(DISTRICT_STOCK.ground.units.map(({ kind }) => kind)).not.toContain('town');
  });

  it('groundOf(levels) has every outline of both levels, and each place once: as an outline or as a point', () => {
    for (const id of [...DATASET.units.keys(), ...DISTRICTS.units.keys()])
      expect(ground.outlines.has(id)).toBe(true);
    for (const { id, geometry } of DATASET.places.values()) {
      expect(ground.points.has(id), id).toBe(geometry.type === 'Point');
      expect(ground.outlines.has(id), id).toBe(geometry.type !== 'Point');
    }
    expect(ground.outlines.size).toBe(24 + 5 + ground.places.length);
  });

  it('groundOf(levels) has the city within the whole, and the whole within all that is drawn', () => {
    const { city, whole, bounds } = ground;
    const corners = ([west, south, east, north]: Extent): readonly Position[] => [
      [west, south],
      [east, north],
    ];
    for (const corner of corners(city)) expect(holds(whole, corner)).toBe(true);
    for (const corner of corners(whole)) expect(holds(bounds, corner)).toBe(true);
    for (const unit of DATASET.units.values()) {
      expect(holds(city, unit.label), unit.id).toBe(true);
      expect(positions(unit.geometry).every((position) => holds(whole, position))).toBe(true);
    }
  });

  it('groundOf(levels) opens on the built-up city: Lyari whole, Gadap not', () => {
    const shown = (id: string) =>
      positions(DATASET.units.get(id)?.geometry ?? { type: 'Polygon', coordinates: [] }).every((position) =>
        holds(ground.city, position),
      );
    expect(['lyari', 'saddar', 'korangi', 'orangi'].map(shown)).toEqual([true, true, true, true]);
    expect(shown('gadap')).toBe(false);
  });

  it('groundOf(levels) cuts rivers of known width into stretches that never narrow towards the sea', () => {
    const reaches = ground.context.filter(({ properties }) => properties.kind === 'river-reach');
    expect(reaches.length).toBeGreaterThan(0);
    const river = ({ properties }: (typeof reaches)[number]) => String(properties.id).split('/')[0];
    for (const id of new Set(reaches.map(river))) {
      const metres = reaches
        .filter((reach) => river(reach) === id)
        .map(({ properties }) => properties.metres);
      expect(metres, id).toEqual(metres.toSorted((a, b) => Number(a) - Number(b)));
    }
    expect(ground.context.filter(({ properties }) => !/-reach$/.test(String(properties.kind)))).toEqual(
      DATASET.context,
    );
  });

  type Context = Dataset['context'][number];
  const feature = (
    geometry: Context['geometry'],
    properties: Readonly<Record<string, unknown>> = {},
  ): Context => ({
    type: 'Feature',
    geometry,
    properties: { id: 'x', kind: 'river', name: 'X', name_ur: '', rank: 1, ...properties },
  });
  const groundWith = (...context: readonly Context[]) =>
    groundOf({ ...LEVELS, town: { ...DATASET, context } });
  const LINE: readonly Position[] = Array.from({ length: 49 }, (_, index) => [67 + index / 1000, 24.9]);
  const widths = { width_from_m: 10, width_to_m: 34 };

  it.each([
    ['river', 'river-reach'],
    ['creek', 'creek-reach'],
  ])(
    'groundOf(levels) cuts a %s into twenty-four stretches without a name, one after the other, as wide as it is there',
    (kind, reach) => {
      const river = feature({ type: 'LineString', coordinates: [...LINE] }, { id: 'hub', kind, ...widths });
      const [first, ...reaches] = groundWith(river).context;
      expect(first).toBe(river);
      expect(reaches.map(({ properties }) => properties)).toEqual(
        Array.from({ length: 24 }, (_, index) => ({
          id: `hub/${index}`,
          kind: reach,
          name: '',
          name_ur: '',
          rank: 9,
          metres: 10 + index + 0.5,
        })),
      );
      const lines = reaches.map(({ geometry }) =>
        geometry.type === 'LineString' ? geometry.coordinates : [],
      );
      expect([lines[0]?.[0], lines.at(-1)?.at(-1)]).toEqual([LINE[0], LINE.at(-1)]);
      for (const [index, line] of lines.slice(1).entries()) expect(line[0]).toEqual(lines[index]?.at(-1));
    },
  );

  it('groundOf(levels) cuts nothing that is no line, or whose width is not known at both ends', () => {
    const line: Context['geometry'] = { type: 'LineString', coordinates: [...LINE] };
    for (const whole of [
      feature(line),
      feature(line, { width_from_m: 10 }),
      feature(line, { width_to_m: 10 }),
      feature({ type: 'Polygon', coordinates: [[...LINE]] }, widths),
    ])
      expect(groundWith(whole).context).toEqual([whole]);
  });

  it('groundOf(levels) is bounded by all that is drawn, of whichever form', () => {
    const far: Position = [10, 5];
    for (const geometry of [
      { type: 'Point', coordinates: far },
      { type: 'LineString', coordinates: [[67, 24], far] },
      { type: 'MultiLineString', coordinates: [[[67, 24]], [far, [67, 24]]] },
      { type: 'Polygon', coordinates: [[[67, 24], far]] },
      { type: 'MultiPolygon', coordinates: [[[[67, 24]]], [[far]]] },
    ] as Context['geometry'][]) {
      const { bounds, whole } = groundWith(feature(geometry));
      expect(bounds.slice(0, 2), geometry.type).toEqual(far);
      expect(bounds.slice(2)).toEqual(whole.slice(2));
    }
  });

  it('groundOf(levels) opens on every unit that is at most three times as wide as they usually are', () => {
    const width = (id: string) => {
      const lons = positions(DATASET.units.get(id)?.geometry ?? { type: 'Polygon', coordinates: [] }).map(
        ([one]) => one,
      );
      return Math.max(...lons) - Math.min(...lons);
    };
    const ids = [...DATASET.units.keys()];
    const sorted = ids.map(width).toSorted((a, b) => a - b);
    const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const held = ids.filter((id) =>
      positions(DATASET.units.get(id)?.geometry ?? { type: 'Polygon', coordinates: [] }).every((position) =>
        holds(ground.city, position),
      ),
    );
    expect(held).toEqual(expect.arrayContaining(ids.filter((id) => width(id) <= 3 * usual)));
    expect(held.length).toBeLessThan(ids.length);
  });

  it('groundOf(levels) knows each place by its name, its shape and where it is labelled', () => {
    for (const { id, name, geometry, label } of DATASET.places.values()) {
      if (geometry.type === 'Point') expect(ground.points.get(id)).toEqual(label);
      else {
        expect(ground.places.find((one) => one.id === id)).toEqual({ id, name, geometry, label });
        expect(ground.outlines.get(id)).toEqual({ geometry, label });
      }
    }
    expect(ground.places.length + ground.points.size).toBe(DATASET.places.size);
  });
});
