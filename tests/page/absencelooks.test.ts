/** The looks of absence: five, each told from the others, as the maps draw them. */
import { describe, expect, it } from 'vitest';
import { absenceLooks } from '../../src/page/absencelooks.ts';
import { FIRST_DAY, figureOf, SCHEMES, STOCKS } from '../atlas.ts';

describe.each(SCHEMES)('absenceLooks(parts, ink), %s', (scheme) => {
  const { ink } = figureOf({}, scheme);
  const looks = absenceLooks(STOCKS[scheme].parts, ink);

  it('has five, no two alike', () => {
    expect(looks.map(({ name }) => name)).toEqual([
      'Zero',
      'Not received',
      'Not stated',
      'Not applicable',
      'Contested',
    ]);
    expect(new Set(looks.map(({ swatch }) => JSON.stringify(swatch))).size).toBe(5);
  });

  it('shows what was not received as the map of the first day has it', () => {
    const { fill } = figureOf({ day: FIRST_DAY }, scheme);
    const drawn = fill.areas.find(({ place }) => place === 'saddar')?.swatch;
    expect(looks.find(({ name }) => name === 'Not received')?.swatch).toEqual(drawn);
  });
});
