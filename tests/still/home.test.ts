import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../src/figure/ground.ts';
import { boxWidth, frameIn, fromZoom, homeOf, pixelsAt } from '../../src/still/home.ts';
import { LEVELS } from '../atlas.ts';

const HOME = homeOf(groundOf(LEVELS).city);
const side = fc.integer({ min: 300, max: 3000 });

/** The numbers that a rule of the style names, in their order. */
const numbersIn = (css: string) => [...css.matchAll(/[\d.]+(?=px)/g)].map(Number);

describe('fromZoom', () => {
  it('fromZoom(home, zoom) holds in a stage exactly where the page’s own camera is as near', () => {
    fc.assert(
      fc.property(side, side, fc.double({ min: 8, max: 12, noNaN: true }), (width, height, zoom) => {
        const { zoom: own } = frameIn(HOME, { width, height });
        // Lengths in the style are rounded, and a zoom is met a hair too early.
        fc.pre(Math.abs(own - zoom) > 0.02);
        const [wide = 0, high = 0] = numbersIn(fromZoom(HOME, zoom, ''));
        expect(width >= wide && height >= high).toBe(own > zoom);
      }),
    );
  });
});

describe('boxWidth', () => {
  it('boxWidth(home) is as wide as the city on the page: the stage less its margins, or what its height leaves', () => {
    const share = Number(/\* ([\d.]+)/.exec(boxWidth(HOME))?.[1]);
    fc.assert(
      fc.property(side, side, (width, height) => {
        const { zoom } = frameIn(HOME, { width, height });
        fc.pre(zoom > 8);
        expect(Math.min(width - 60, (height - 60) * share)).toBeCloseTo(pixelsAt(HOME, zoom)[0], 1);
      }),
    );
  });
});
