/** Absences: three kinds, each with its own look, its own line in the key and its own words, and never a number. */
import { describe, expect, it } from 'vitest';
import {
  absenceEntries,
  absenceSwatch,
  absentArea,
  absentReading,
  partialSwatch,
} from '../../src/figure/absences.ts';
import type { Reading } from '../../src/figure/figure.ts';
import { inkFor, LIGHT } from '../../src/figure/ink.ts';
import { en } from '../../src/words/en.ts';
import { SCHEMES } from '../atlas.ts';

const KINDS = ['not-received', 'not-stated', 'not-applicable'] as const;
const QUAY = { id: 'quay', name: 'Quay' };
const valued: Reading = { ...absentReading(QUAY, 'not-stated'), kind: 'value', number: 0, value: '0' };
const readings = (...kinds: readonly (typeof KINDS)[number][]) =>
  kinds.map((kind) => absentReading(QUAY, kind));

describe('absenceSwatch(kind, ink)', () => {
  it.each(SCHEMES)('is a hatch, a plain fill and a stipple in the greys of absence, in the %s', (scheme) => {
    const ink = inkFor(scheme);
    const [received, stated, applicable] = KINDS.map((kind) => absenceSwatch(kind, ink));
    expect(stated).toEqual({ kind: 'fill', fill: ink.absent });
    expect(received).toMatchObject({ kind: 'hatch', fill: ink.absent, line: ink.absentLine });
    expect(applicable).toMatchObject({ kind: 'stipple', fill: ink.land, dot: ink.stippleDot });
  });

  it('a hatch reaches the rim and has no edge, as that of a partial sum, whose lines are of paper and broader', () => {
    const [received, partial] = [absenceSwatch('not-received', LIGHT), partialSwatch('#123456', LIGHT)];
    if (received.kind !== 'hatch' || partial.kind !== 'hatch') throw new Error('no hatch');
    for (const { soft, edge } of [received, partial]) expect([soft, edge]).toEqual([false, null]);
    expect([partial.fill, partial.line]).toEqual(['#123456', LIGHT.paper]);
    expect(partial.width).toBeGreaterThan(received.width);
    expect(partial.form).not.toEqual(received.form);
  });
});

describe('absenceEntries(readings, ink)', () => {
  it('has a line for each kind that occurs, always in one order, with its count, words and look', () => {
    const all = [...readings('not-applicable', 'not-stated', 'not-received', 'not-stated'), valued];
    expect(absenceEntries(all, LIGHT)).toEqual(
      [1, 2, 1].map((count, index) => {
        const id = KINDS[index] ?? 'not-stated';
        return { id, label: en.vocabulary.absence[id], count, swatch: absenceSwatch(id, LIGHT) };
      }),
    );
    expect(absenceEntries(readings('not-stated'), LIGHT).map(({ id }) => id)).toEqual(['not-stated']);
    expect(absenceEntries([valued], LIGHT)).toEqual([]);
  });
});

describe('absentReading(place, kind)', () => {
  it.each(KINDS)('%s: names the place and says why in words, with nothing else', (kind) => {
    const { value, sentence, ...rest } = absentReading(QUAY, kind);
    expect(rest).toEqual({
      place: 'quay',
      name: 'Quay',
      kind,
      unit: '',
      rank: null,
      partial: null,
      number: null,
      caption: '',
      entry: kind,
      citations: [],
      claims: [],
    });
    expect(value).toBe(en.vocabulary.absence[kind]);
    expect(sentence.startsWith('Quay')).toBe(true);
    expect(sentence.includes(value)).toBe(kind !== 'not-applicable');
  });
});

describe('absentArea(reading, ink)', () => {
  it('has the look of the absence, and none for what is there', () => {
    for (const kind of KINDS)
      expect(absentArea(absentReading(QUAY, kind), LIGHT)).toEqual({
        place: 'quay',
        swatch: absenceSwatch(kind, LIGHT),
      });
    for (const kind of ['value', 'partial', 'contested', 'left-out'] as const)
      expect(absentArea({ ...valued, kind }, LIGHT)).toBeNull();
  });
});
