/** A name follows what is seen of its area. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionInSight } from '../../src/figure/insight.ts';
import { setLetters } from '../../src/figure/letters.ts';
import { locator } from '../../src/geo/locate.ts';
import { type Frame, projection } from '../../src/geo/mercator.ts';
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
