/** The lot: every mutant has the same chance, every file its part, and the interval is the one that is in books. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { between, drawn } from './lot.ts';
import { mutantsIn } from './mutants.ts';
import { ordered } from './trial.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('drawn(list, share, seed)', () => {
  it('draws the share of a list, to one, each at most once, and of each stretch its part, to one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(),
        (count, step, seed) => {
          const lot = drawn(numbers(count), 1 / step, seed);
          expect(new Set(lot).size).toBe(lot.length);
          expect(Math.abs(lot.length - count / step)).toBeLessThan(1);
          const half = lot.filter((one) => one < count / 2);
          expect(Math.abs(half.length - count / 2 / step)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('draws the same for the same seed, and the whole where the share is 1', () => {
    expect(drawn(numbers(200), 0.1, 5)).toEqual(drawn(numbers(200), 0.1, 5));
    expect([...drawn(numbers(50), 1, 3)].toSorted((a, b) => a - b)).toEqual(numbers(50));
    expect(() => drawn(numbers(50), 0, 3)).toThrow('a share is more than 0 and at most 1: got 0');
  });

  it('gives each the same chance', () => {
    const counts = numbers(20).map(() => 0);
    for (let seed = 0; seed < 4000; seed += 1)
      for (const one of drawn(numbers(20), 0.1, seed)) counts[one] = (counts[one] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 400)).toBeLessThan(90);
  });
});

describe('between(hits, tried)', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is %d to %d', (hits, tried, low, high) => {
    const [from, to] = between(hits, tried) ?? [];
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('of none is nothing', () => {
    expect(between(0, 0)).toBeNull();
  });
});

describe('mutantsIn(folders)', () => {
  it('are each another text that can be read, but for one place the file as it is', {
    timeout: 60_000,
  }, async () => {
    const mutants = await mutantsIn(['src/view']);
    expect(mutants.length).toBeGreaterThan(60);
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
    for (const { file, name, text } of mutants) {
      expect(text(), name).not.toBe(readFileSync(file, 'utf8'));
      expect(parseSync(file, text()).errors, name).toEqual([]);
    }
  });
});

describe('ordered(specs, file, costs)', () => {
  it('asks first the test that is called after the file, then the quick ones', () => {
    const specs = ['a/far.test.ts', 'a/classes.test.ts', 'a/near.test.tsx'].map((moduleId) => ({ moduleId }));
    const costs = new Map([
      ['a/far.test.ts', 900],
      ['a/classes.test.ts', 5000],
      ['a/near.test.tsx', 20],
    ]);
    expect(ordered(specs, 'src/figure/classes.ts', costs).map(({ moduleId }) => moduleId)).toEqual([
      'a/classes.test.ts',
      'a/near.test.tsx',
      'a/far.test.ts',
    ]);
  });
});
