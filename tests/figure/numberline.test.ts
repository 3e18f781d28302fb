/** Number lines: round ends that hold every number, and few marks that differ as they are written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, levelShown } from '../../src/figure/numberline.ts';
import { DISTRICT_STOCK, partOf } from '../atlas.ts';

describe('axisOf(values, numbers)', () => {
  const numbers = fc.record({
    decimals: fc.integer({ min: -2, max: 2 }),
    suffix: fc.constantFrom('', ' %'),
    signed: fc.boolean(),
  });
  const hundredths = fc.integer({ min: -1e7, max: 1e8 }).map((count) => count / 100);
  const values = fc.array(hundredths, { minLength: 1, maxLength: 18 });

  it('any numbers: it holds them all, with at most five marks inside, each written otherwise than the rest', () => {
    fc.assert(
      fc.property(values, numbers, (all, how) => {
        const { domain, ticks } = axisOf(all, how);
        expect(domain[0]).toBeLessThan(domain[1]);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...all));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...all));
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
        for (const { number } of ticks) expect(number >= domain[0] && number <= domain[1]).toBe(true);
      }),
    );
  });

  it('0.3 to 9.8 runs from 0 to 10 and is marked in twos, but for a sixth mark: so in fives', () => {
    const { domain, ticks } = axisOf([0.3, 9.8], { decimals: 1, suffix: ' %', signed: false });
    expect(domain).toEqual([0, 10]);
    expect(ticks.map(({ text }) => text)).toEqual(['0.0 %', '5.0 %', '10.0 %']);
  });
});

describe('levelShown(part)', () => {
  it('is what the part shows numbers of', () => {
    expect(levelShown(partOf('density'))).toBe('town');
    expect(DISTRICT_STOCK.parts.filter(({ numbers }) => numbers).map(levelShown)).not.toContain('town');
  });
});
