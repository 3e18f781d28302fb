/** When: dates as precise as their source, and not a day more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhen, periodInWords, UNKNOWN, type When, whenInWords } from '../../src/data/when.ts';

const read = (text: string): When => {
  const when = parseWhen(text);
  if (!when) throw new Error(`not a date: ${text}`);
  return when;
};

const digits = (value: number, length: number) => String(value).padStart(length, '0');
const isoDay = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const written = fc
  .tuple(isoDay, fc.constantFrom(10, 7, 4), fc.constantFrom('', '~', '?'))
  .map(([day, length, mark]) => day.slice(0, length) + mark);

describe('parseWhen', () => {
  it.each([
    ['2012-02-20', '2012-02-20', '2012-02-20', 'day'],
    ['2009-03', '2009-03-01', '2009-03-31', 'month'],
    ['2009-04', '2009-04-01', '2009-04-30', 'month'],
    ['2011-02', '2011-02-01', '2011-02-28', 'month'],
    ['2012-02', '2012-02-01', '2012-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2000-02', '2000-02-01', '2000-02-29', 'month'],
    ['2011', '2011-01-01', '2011-12-31', 'year'],
    ['198X', '1980-01-01', '1989-12-31', 'decade'],
  ])('parseWhen(%s) spans %s to %s, a %s', (text, first, last, precision) => {
    expect(parseWhen(text)).toEqual({ text, first, last, precision, approximate: false, uncertain: false });
  });

  it('parseWhen(text) reads ~ as approximate and ? as uncertain, on every precision', () => {
    for (const plain of ['2012-04-03', '2012-04', '1985', '199X']) {
      expect(parseWhen(`${plain}~`)).toEqual({ ...read(plain), text: `${plain}~`, approximate: true });
      expect(parseWhen(`${plain}?`)).toEqual({ ...read(plain), text: `${plain}?`, uncertain: true });
    }
  });

  it.each([
    '',
    ' 2012',
    '2012 ',
    '12',
    '2012-2-20',
    '2012-00',
    '2012-13',
    '2012-02-30',
    '2011-02-29',
    '2012-04-31',
    '2012-04-00',
    '20-02-2012',
    '2012/02/20',
    '1985~?',
    '19XX',
    '198x',
    '2012-02-20T00:00',
  ])('parseWhen(%j) is null: no such day, or another form', (text) => {
    expect(parseWhen(text)).toBeNull();
  });

  it('parseWhen(text) reads two years on end, and no others', () => {
    expect(parseWhen('2010–11')).toMatchObject({
      first: '2010-01-01',
      last: '2011-12-31',
      precision: 'year',
    });
    expect(parseWhen('1999–00')).toMatchObject({ first: '1999-01-01', last: '2000-12-31' });
    for (const text of ['2010–12', '2010–10', '2010–2011']) expect(parseWhen(text)).toBeNull();
    const when = parseWhen('2010–11');
    expect(when && whenInWords(when)).toBe('2010–11');
  });

  it('UNKNOWN holds every day, and is neither about nor perhaps', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        expect(UNKNOWN.first < day && day < UNKNOWN.last).toBe(true);
      }),
    );
    expect(UNKNOWN).toMatchObject({ text: '', precision: 'unknown', approximate: false, uncertain: false });
  });

  it('parseWhen(text) keeps the text and never ends before it begins', () => {
    fc.assert(
      fc.property(written, (text) => {
        const when = read(text);
        expect(when.text).toBe(text);
        expect(when.first <= when.last).toBe(true);
      }),
    );
  });

  it('parseWhen(coarser) holds every finer date within it', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        const spans = [day, day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 3)}X`].map(read);
        for (const [index, fine] of spans.slice(0, -1).entries()) {
          const coarse = spans[index + 1];
          expect(coarse && coarse.first <= fine.first && fine.last <= coarse.last).toBe(true);
        }
      }),
    );
  });

  it('parseWhen(month) ends on the eve of the next month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = month === 12 ? `${year + 1}-01-01` : `${year}-${digits(month + 1, 2)}-01`;
        const eve = new Date(Date.parse(`${next}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
        expect(read(`${year}-${digits(month, 2)}`).last).toBe(eve);
      }),
    );
  });

  it('parseWhen(anything) never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseWhen(text)));
  });
});

describe('in words', () => {
  it.each([
    ['2012-02-20', '20 February 2012'],
    ['2012-02-05', '5 February 2012'],
    ['2009-03', 'March 2009'],
    ['2011', '2011'],
    ['1985~', 'about 1985'],
    ['2012-04-03?', 'perhaps 3 April 2012'],
    ['199X', 'the 1990s'],
    ['2009-03~', 'about March 2009'],
    ['2009-03?', 'perhaps March 2009'],
    ['2011?', 'perhaps 2011'],
    ['2012-02-20~', 'about 20 February 2012'],
    ['2010–11~', 'about 2010–11'],
  ])('whenInWords(%s) is “%s”: no more precise than the date', (text, words) => {
    expect(whenInWords(read(text))).toBe(words);
  });

  it('periodInWords(from, to) names one date once, two as a range, and an unknown beginning as such', () => {
    expect(periodInWords(read('2009-04'), read('2009-04'))).toBe('April 2009');
    expect(periodInWords(read('2003'), read('2009-04'))).toBe('2003 – April 2009');
    expect(periodInWords(UNKNOWN, read('2012-02-22'))).toBe('no later than 22 February 2012');
    expect(whenInWords(UNKNOWN)).toBe('an unstated date');
    expect(periodInWords(read('2003'), read('2003~'))).toBe('2003 – about 2003');
  });

  it('whenInWords(when) never says “undefined” or “NaN”', () => {
    fc.assert(fc.property(written, (text) => !/undefined|NaN/.test(whenInWords(read(text)))));
  });
});
