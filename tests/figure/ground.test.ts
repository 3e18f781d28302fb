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
});
