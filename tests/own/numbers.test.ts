/** Numbers as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, isOpen, numberOf } from '../../src/own/numbers.ts';

describe('numberOf(text)', () => {
  it.each([
    ['2400', 2400],
    ['2,400', 2400],
    ['1 234 567', 1234567],
    ['1\u202f234', 1234],
    ['1’234.5', 1234.5],
    ["12'345", 12345],
    ['12,34,567', 1234567],
    ['1,00,000', 100000],
    ['۱۲۳', 123],
    ['١٬٢٣٤٫٥', 1234.5],
    ['12%', 12],
    ['۱۲ ٪', 12],
    ['%5', 5],
    ['−5', -5],
    ['–5', -5],
    ['+5', 5],
    ['(5)', -5],
    ['(1,234)', -1234],
    ['.5', 0.5],
    ['0', 0],
    ['-0', 0],
    ['\u202a2400\u202c', 2400],
    ['007', 7],
  ])('%j is %d', (text, value) => expect(numberOf(text)).toBe(value));

  it.each([
    '',
    ' ',
    '-',
    '–',
    'n/a',
    '1e3',
    '0x10',
    '5*',
    '~5',
    '1,2345',
    '12,3',
    '1,23,45',
    '1 23',
    '1,234 567',
    '(-5)',
    '5-6',
    '2012-02-20',
    '12 percent',
    'NaN',
    'Infinity',
    '1.2.3',
    '٫',
    '%',
    '()',
    '1234567890123456',
    '0,123',
  ])('%j is none', (text) => expect(numberOf(text)).toBeNull());

  it('takes commas for decimals where the column does', () => {
    expect(['1.234,5', '2,5', '1.234', '12,75 %', '1 234,5'].map((text) => numberOf(text, ','))).toEqual([
      1234.5, 2.5, 1234, 12.75, 1234.5,
    ]);
    expect(['1,234.5', '2.5', '1.23'].map((text) => numberOf(text, ','))).toEqual([null, null, null]);
  });

  it('reads every whole number back in every grouping', () => {
    const groups = ['en', 'en-IN', 'de', 'fr', 'de-CH'] as const;
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...groups), (value, locale) => {
        const text = new Intl.NumberFormat(locale).format(value);
        expect(numberOf(text, locale === 'de' ? ',' : '.')).toBe(value);
      }),
    );
  });

  it('gives back a finite number or nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('.' as const, ',' as const),
        (text, decimal) => {
          const value = numberOf(text, decimal);
          expect(value === null || Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });
});

describe('decimalOf(texts)', () => {
  it('is a comma where some number has one and none a point', () => {
    expect(decimalOf(['1.234', '2,5', 'x'])).toBe(',');
    expect(decimalOf(['1,234', '2,5', '3.5'])).toBe('.');
    expect(decimalOf(['1,234', '5'])).toBe('.');
  });
});

describe('isOpen(texts)', () => {
  it('where all points have three figures behind them', () => {
    expect(isOpen(['2.400', '12', ''])).toBe(true);
    expect(isOpen(['2.400', '2.5'])).toBe(false);
    expect(isOpen(['0.125'])).toBe(false);
    expect(isOpen(['2,400'])).toBe(false);
  });
});
