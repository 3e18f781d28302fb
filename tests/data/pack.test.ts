/** Packing: what comes out of the packed text is what went into it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLetters, toLetters } from '../../src/data/digits.ts';
import type { Position } from '../../src/data/geojson.ts';
import { packLines, unpackLines } from '../../src/data/lines.ts';
import { pack } from '../../src/data/pack.ts';
import { unpack } from '../../src/data/unpack.ts';
import { outlinesOf } from '../../src/figure/dissolved.ts';
import { DATASET } from '../atlas.ts';

const OUTLINES = outlinesOf(DATASET);
const TEXT = pack(DATASET, OUTLINES);

const degrees = (least: number, most: number) =>
  fc.integer({ min: least * 1e5, max: most * 1e5 }).map((units) => units / 1e5);
const position: fc.Arbitrary<Position> = fc.tuple(degrees(-180, 180), degrees(-90, 90));
const line = fc.array(position, { minLength: 1, maxLength: 12 });

/** Lines that share stretches with one another, forwards and backwards, as borders do. */
const sharing = fc.array(line, { minLength: 1, maxLength: 5 }).chain((lines) =>
  fc
    .array(fc.tuple(fc.nat({ max: lines.length - 1 }), fc.nat(12), fc.nat(12), fc.boolean()), {
      maxLength: 5,
    })
    .map((parts) => [
      ...lines,
      ...parts.map(([which, from, to, back]) => {
        const part = (lines[which] ?? []).slice(Math.min(from, to), Math.max(from, to) + 1);
        return back ? part.toReversed() : part;
      }),
    ]),
);

describe('toLetters(numbers)', () => {
  it('is read back by fromLetters(text)', () => {
    const number = fc.integer({ min: -(2 ** 29), max: 2 ** 29 });
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect(fromLetters(toLetters(numbers))).toEqual(numbers);
      }),
    );
  });

  it('writes a small number as one letter', () => {
    expect(toLetters([0, 1, -1, 15, -16, 16])).toBe('ACBefgB');
  });
});

describe('packLines(lines)', () => {
  it('is read back by unpackLines(numbers), to the last digit', () => {
    fc.assert(
      fc.property(sharing, (lines) => {
        const next = unpackLines(packLines(lines));
        expect(lines.map(() => next())).toEqual(lines);
      }),
    );
  });

  it('writes a border that two areas share once', () => {
    const border: Position[] = Array.from({ length: 50 }, (_, index) => [
      (6_700_000 + 10 * index) / 1e5,
      (2_490_000 + (index % 7)) / 1e5,
    ]);
    const alone = packLines([border]).length;
    expect(packLines([border, border.toReversed()])).toHaveLength(alone + 3);
  });

  it('refuses a position that it would have to round', () => {
    expect(() => packLines([[[67.123456, 24.9]]])).toThrow(
      'a position with more than five decimals: got 67.123456, 24.9',
    );
  });
});

describe('unpackLines(numbers)', () => {
  it('throws where there are no more lines', () => {
    const next = unpackLines(packLines([[[67, 24.9]]]));
    next();
    expect(next).toThrow('the packed lines end too early');
  });
});

describe('pack(dataset)', () => {
  it('is read back by unpack(text): every claim, outline and name of the data', () => {
    expect(unpack(TEXT)).toEqual({ dataset: DATASET, outlines: OUTLINES });
  });

  it('has no id of a claim that follows from its columns', () => {
    const tables: Readonly<Record<string, { readonly columns: readonly string[] }>> = JSON.parse(TEXT).claims;
    // Events and statements have ids of their own.
    const own = ['events', 'statements'];
    for (const [table, { columns }] of Object.entries(tables))
      expect(columns.includes('id'), table).toBe(own.includes(table));
  });

  it('has an outline without a small twin once', () => {
    const units = new Map([...DATASET.units].map(([id, unit]) => [id, { ...unit, small: unit.geometry }]));
    const [unit] = unpack(pack({ ...DATASET, units }, OUTLINES)).dataset.units.values();
    expect(unit?.small).toBe(unit?.geometry);
  });

  it('refuses claims of one table with different columns, be they fewer or more', () => {
    const [first, second] = DATASET.claims.vaccination;
    if (!first || !second) throw new Error('the table has two claims or more');
    const short = ({ note: _, ...claim }: typeof first) => claim as typeof first;
    for (const vaccination of [
      [first, short(second)],
      [short(first), second],
    ])
      expect(() => pack({ ...DATASET, claims: { ...DATASET.claims, vaccination } }, OUTLINES)).toThrow(
        `${second.id} has other columns than the first claim of its table`,
      );
  });

  it('packs each date once as it is written, an outline of a district with its small twin, and whatever else there is', () => {
    const packed = JSON.parse(TEXT);
    const { columns, rows } = packed.claims.vaccination;
    expect(columns).toEqual(expect.arrayContaining(['place', 'from', 'to', 'value', 'note']));
    expect(columns).not.toContain('table_name');
    expect(rows[0]?.[columns.indexOf('from')]).toBe(DATASET.claims.vaccination[0]?.from.text);
    expect(packed.outlines.map(([id]: readonly string[]) => id)).toEqual([...DATASET.districts.keys()]);
    expect(packed.claims.measures).toEqual({ columns: [], rows: [] });
  });
});
