/** Phrases: a number is written as its theme has it, and rounding takes away neither its sign nor itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Numbers } from '../../src/figure/figure.ts';
import { asDifference, asNumber, COUNT } from '../../src/figure/phrases.ts';

const RATE: Numbers = { decimals: 1, suffix: '', signed: false };
const HUNDREDS: Numbers = { decimals: -2, suffix: '', signed: false };

describe('asNumber(value, numbers)', () => {
  it.each([
    [8.25, RATE, '8.3'],
    [-8.25, RATE, '−8.3'],
    [0, RATE, '0.0'],
    [12_345, COUNT, '12,345'],
    [12_345, HUNDREDS, '12,300'],
    [30, HUNDREDS, '30'],
    [7.06, { ...RATE, suffix: ' %' }, '7.1 %'],
    [7.06, { ...RATE, signed: true }, '+7.1'],
  ])('asNumber(%d, %j) is “%s”', (value, numbers, written) => {
    expect(asNumber(value, numbers)).toBe(written);
  });
});

describe('asDifference(value, numbers)', () => {
  it.each([
    [0.04, '+0.0'],
    [-0.04, '−0.0'],
    [0, '0.0'],
    [-0, '0.0'],
    [0.3, '+0.3'],
    [-1062, '−1,062.0'],
  ])('asDifference(%d, a rate) is “%s”', (value, written) => {
    expect(asDifference(value, RATE)).toBe(written);
  });

  it('asDifference(value, numbers) has the sign of the value, and none for zero alone, however it is rounded', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: -2, max: 3 }),
        (value, decimals) => {
          const sign = /^[+−]?/.exec(asDifference(value, { ...RATE, decimals }))?.[0];
          expect(sign).toBe({ '-1': '−', 0: '', 1: '+' }[Math.sign(value)]);
        },
      ),
    );
  });

  it('asDifference(value, numbers) there is that back with the other sign', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value) => {
        expect(asDifference(-value, RATE)).toBe(asDifference(value, RATE).replace('+', '−'));
      }),
    );
  });
});
