/** Workings: every number that a map works out is told beside each claim that it rests on, and names the rest of them. */
import { describe, expect, it } from 'vitest';
import { workingsOf } from '../../src/figure/workings.ts';
import { DATASET, STOCKS } from '../atlas.ts';

const { parts } = STOCKS.light;

const partOf = (id: string) => {
  const part = parts.find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part;
};

describe('workingsOf(dataset, parts, claim)', () => {
  it('each claim of each rate leads to that rate, and to every other claim of it', () => {
    const part = partOf('vaccination-rate@both');
    const rates = [...part.readings.values()].filter(({ number }) => number !== null);
    expect(rates.length).toBeGreaterThan(16);
    for (const { claims, sentence } of rates)
      for (const claim of claims) {
        const [working, ...more] = workingsOf(DATASET, [part], claim);
        expect(more).toEqual([]);
        expect(working?.sentence).toBe(sentence);
        const told = [claim, ...(working?.others.map(({ id }) => id) ?? [])];
        expect(new Set(told)).toEqual(new Set(claims));
        expect(working?.more).toBe(0);
      }
  });

  it('of a number with very many claims some are told, and how many more there are', () => {
    const part = partOf('vaccination-rate@both');
    const [first] = part.readings.values();
    const claims = [...part.readings.values()].flatMap((reading) => reading.claims).slice(0, 20);
    const [claim = ''] = claims;
    const one = { ...part, readings: new Map(first ? [[first.place, { ...first, number: 1, claims }]] : []) };
    const [working] = workingsOf(DATASET, [one], claim);
    expect(working?.others.length).toBeLessThan(10);
    expect((working?.others.length ?? 0) + (working?.more ?? 0)).toBe(19);
  });

  it('a number as it was stated, a map in words and a claim of no number have none', () => {
    const part = partOf('vaccinated@2012-02-21');
    const stated = [...part.readings.values()].find(({ number }) => number !== null)?.claims[0] ?? '';
    expect(workingsOf(DATASET, [part], stated)).toEqual([]);
    const held = [...partOf('control').readings.values()].flatMap(({ claims }) => claims);
    expect(held.length).toBeGreaterThan(10);
    for (const claim of held) expect(workingsOf(DATASET, parts, claim)).toEqual([]);
  });
});
