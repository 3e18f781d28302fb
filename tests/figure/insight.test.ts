/** A name follows what is seen of its area. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, positionInSight } from '../../src/figure/insight.ts';
import { setLetters } from '../../src/figure/letters.ts';
import { locator } from '../../src/geo/locate.ts';
import { type Frame, type Pixel, projection, unprojection } from '../../src/geo/mercator.ts';
import { figureOf, unitNamed } from '../atlas.ts';

const gadap = unitNamed('gadap');
const frameAt = (lon: number, lat: number): Frame => ({
  zoom: 14,
  center: [lon, lat],
  width: 800,
  height: 600,
});

it('positionInSight(area, frame) lies in the area and in the frame, or is null', () => {
  const holds = locator([{ id: 'gadap', geometry: gadap.geometry }]);
  fc.assert(
    fc.property(
      fc.double({ min: 66.9, max: 67.7, noNaN: true }),
      fc.double({ min: 24.8, max: 25.6, noNaN: true }),
      (lon, lat) => {
        const frame = frameAt(lon, lat);
        const found = positionInSight(gadap.geometry, frame);
        if (!found) return;
        const [x, y] = projection(frame)(found);
        expect(holds(found)).toBe('gadap');
        expect(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height).toBe(true);
      },
    ),
  );
});

it('a town is named at zoom 14 wherever it fills the frame', () => {
  const frame = frameAt(67.25, 25.2);
  const [x, y] = projection(frame)(gadap.label);
  expect(x < 0 || y < 0 || x > frame.width || y > frame.height).toBe(true);
  const letters = setLetters(figureOf({}), frame);
  expect(letters.map(({ id }) => id)).toContain('gadap');
});

describe('apart(extent, other)', () => {
  it('holds where one lies wholly beside the other, and not where they touch or meet', () => {
    const here = [0, 0, 10, 10];
    for (const beside of [
      [11, 0, 20, 10],
      [-20, 0, -1, 10],
      [0, 11, 10, 20],
      [0, -20, 10, -1],
    ])
      expect([apart(here, beside), apart(beside, here)]).toEqual([true, true]);
    for (const near of [[10, 10, 20, 20], [-5, -5, 0, 0], [2, 3, 4, 5], [-5, 4, 20, 5], here])
      expect([apart(here, near), apart(near, here)]).toEqual([false, false]);
  });
});

describe('positionInSight(area, frame)', () => {
  const frame = frameAt(67, 24.9);
  const back = unprojection(frame);
  /** A rectangle of the frame's pixels. */
  const area = (left: number, top: number, right: number, bottom: number) => {
    const corners: readonly Pixel[] = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top],
    ];
    return {
      type: 'Polygon' as const,
      coordinates: [corners.map((corner): [number, number] => [...back(corner)])],
    };
  };
  const at = (...sides: Parameters<typeof area>) => {
    const found = positionInSight(area(...sides), frame);
    return found && projection(frame)(found).map(Math.round);
  };

  it('is the middle of the frame where the area holds it, and else the nearest of a grid, fifty pixels inside the rim', () => {
    expect(at(-10, -10, 810, 610)).toEqual([400, 300]);
    // Nine points from 50 to 750 across, and from 50 to 550 down.
    expect(at(500, -10, 810, 610)).toEqual([575, 300]);
    expect(at(-10, -10, 300, 610)).toEqual([225, 300]);
    expect(at(-10, 400, 810, 610)).toEqual([400, 425]);
    expect(at(740, 540, 900, 700)).toEqual([750, 550]);
    expect(at(-90, -90, 60, 60)).toEqual([50, 50]);
  });

  it('is none where they do not meet, or only at the rim', () => {
    expect(at(900, 700, 990, 790)).toBeNull();
    expect(at(-90, -90, 40, 40)).toBeNull();
    expect(at(760, 560, 900, 700)).toBeNull();
  });
});
