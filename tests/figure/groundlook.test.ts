/** The look of the ground: widths between zooms, and a look for whatever the map of the context holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../src/figure/ground.ts';
import { OVER, REACH, reachStops, type Stops, UNDER, widthAt } from '../../src/figure/groundlook.ts';
import { inkFor } from '../../src/figure/ink.ts';
import { LEVELS, SCHEMES } from '../atlas.ts';

const width = fc.integer({ min: 0, max: 600 }).map((tenths) => tenths / 10);
/** Two to four stops, whole zooms apart. */
const stops: fc.Arbitrary<Stops> = fc
  .tuple(
    fc.constantFrom(1, 1.5, 2),
    fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 4 }),
    fc.array(width, { minLength: 4, maxLength: 4 }),
  )
  .map(([base, zooms, widths]) => ({
    base,
    at: zooms.toSorted((a, b) => a - b).map((zoom, index) => [zoom, widths[index] ?? 0] as const),
  }));

describe('widthAt(stops, zoom)', () => {
  it('is the width of each stop at its zoom', () => {
    fc.assert(
      fc.property(stops, (given) => {
        for (const [zoom, wide] of given.at) expect(widthAt(given, zoom)).toBeCloseTo(wide, 9);
      }),
    );
  });

  it('stays as it is before the first stop and beyond the last', () => {
    fc.assert(
      fc.property(stops, fc.double({ min: 0, max: 9, noNaN: true }), (given, far) => {
        const [first, last] = [given.at[0] ?? [0, 0], given.at.at(-1) ?? [0, 0]];
        expect(widthAt(given, first[0] - far)).toBe(first[1]);
        expect(widthAt(given, last[0] + far)).toBe(last[1]);
      }),
    );
  });

  it('adds between two stops, with each step, `base` times what the step before added', () => {
    const pair = fc.tuple(fc.constantFrom(1, 1.5, 2), fc.integer({ min: 0, max: 14 }), width, width);
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 2, noNaN: true }), ([base, low, from, to], more) => {
        const given = { base, at: [[low, from] as const, [low + 4, to] as const] };
        const at = (zoom: number) => widthAt(given, zoom);
        const [one, next] = [at(low + more + 1) - at(low + more), at(low + more + 2) - at(low + more + 1)];
        expect(next).toBeCloseTo(base * one, 6);
        expect(Math.sign(one)).toBe(Math.sign(to - from));
      }),
    );
  });

  it('is never less than the lesser of the two stops that it is between, nor more than the greater', () => {
    fc.assert(
      fc.property(stops, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        for (const [index, [zoom, wide]] of given.at.entries()) {
          const [next, other] = given.at[index + 1] ?? [zoom, wide];
          const between = widthAt(given, zoom + (next - zoom) * share);
          expect(between).toBeGreaterThanOrEqual(Math.min(wide, other) - 1e-9);
          expect(between).toBeLessThanOrEqual(Math.max(wide, other) + 1e-9);
        }
      }),
    );
  });

  it('is none without stops', () => {
    expect(widthAt({ base: 1, at: [] }, 10)).toBe(0);
  });
});

describe('reachStops(metres)', () => {
  it('are true to scale near by, never less than can be seen, and a hair from afar', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 900, noNaN: true }), (metres) => {
        const given = reachStops(metres);
        const near = widthAt(given, REACH.near.zoom);
        expect(near).toBeGreaterThanOrEqual(REACH.near.least);
        if (metres >= 10) expect(near * REACH.near.metresPerPixel).toBeCloseTo(metres, 6);
        expect(widthAt(given, REACH.far.zoom)).toBe(REACH.far.width);
      }),
    );
  });

  it('double with each zoom, as the ground does, where the river is wide', () => {
    const given = reachStops(600);
    const at = (zoom: number) => widthAt(given, zoom) - REACH.far.width;
    expect((at(14) - at(13)) / (at(13) - at(12))).toBeCloseTo(2, 6);
  });
});

describe('the looks', () => {
  const looks = [...UNDER, ...OVER];

  it('each draw something of the context, and something of their own form', () => {
    const formOf = (type: string) => (type.endsWith('Polygon') ? 'fill' : 'line');
    for (const look of looks) {
      const drawn = groundOf(LEVELS).context.filter(({ properties }) => look.kinds.includes(properties.kind));
      const forms = new Set(drawn.map(({ geometry }) => formOf(geometry.type)));
      // The coast is the edge of the sea.
      expect([...forms], look.id).toContain(look.id === 'coast' ? 'fill' : look.form);
    }
  });

  it('are each called otherwise, and are of a colour in both schemes', () => {
    expect(new Set(looks.map(({ id }) => id)).size).toBe(looks.length);
    for (const scheme of SCHEMES)
      for (const look of looks) expect(look.color(inkFor(scheme)), look.id).toMatch(/^#[0-9a-f]{6}$/i);
  });

  it('lines are to be seen at every zoom and grow with it; only reaches of water are true to scale', () => {
    for (const look of looks.filter(({ form, toScale }) => form === 'line' && !toScale)) {
      expect(widthAt(look.width, 8), look.id).toBeGreaterThan(0);
      expect(widthAt(look.width, 14), look.id).toBeGreaterThanOrEqual(widthAt(look.width, 9));
      expect(look.dash.every((length) => length > 0)).toBe(true);
    }
    expect(looks.filter(({ toScale }) => toScale).flatMap(({ kinds }) => kinds)).toEqual([
      'creek-reach',
      'river-reach',
    ]);
  });

  it('fills have no width, and the railway alone is dashed', () => {
    for (const { width: wide } of looks.filter(({ form }) => form === 'fill'))
      expect(widthAt(wide, 12)).toBe(0);
    expect(looks.filter(({ dash }) => dash.length > 0).map(({ id }) => id)).toEqual(['railway']);
  });
});
