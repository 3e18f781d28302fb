/** Days of a theme: its own or those of the data, each a sheet, and in words no more precise than they are. */
import { describe, expect, it } from 'vitest';
import { BOTH } from '../../src/figure/resolve.ts';
import { dayAmong, dayInWords, daysIn, sheetId } from '../../src/figure/theme.ts';
import { DATASET, DAYS, FIRST_DAY, SECOND_DAY } from '../atlas.ts';

describe('sheetId(theme, day)', () => {
  it('has the day where days make a difference', () => {
    expect(sheetId({ id: 'rate', dayed: true }, FIRST_DAY)).toBe(`rate@${FIRST_DAY}`);
    expect(sheetId({ id: 'density', dayed: false }, FIRST_DAY)).toBe('density');
  });
});

describe('daysIn(theme, dataset)', () => {
  it('are its own, and else those of the data and all of them together', () => {
    expect(daysIn({}, DATASET)).toEqual(DAYS);
    expect(daysIn({ days: ['2011'] }, DATASET)).toEqual(['2011']);
  });
});

describe('dayAmong(days, asked)', () => {
  it('is the one that is asked for, or the last single one, or what is asked for where there is none', () => {
    expect(dayAmong(DAYS, FIRST_DAY)).toBe(FIRST_DAY);
    expect(dayAmong(DAYS, BOTH)).toBe(BOTH);
    expect(dayAmong(DAYS, '1999')).toBe(SECOND_DAY);
    expect(dayAmong([BOTH], '1999')).toBe('1999');
    expect(dayAmong([], '1999')).toBe('1999');
  });
});

describe('dayInWords(dataset, day, own)', () => {
  const both = (...days: readonly string[]) => dayInWords(DATASET, BOTH, days);

  it('is a date for a single day', () => {
    expect(dayInWords(DATASET, FIRST_DAY)).toBe('20 February 2012');
    expect(dayInWords(DATASET, '2012-02')).toBe('February 2012');
    expect(dayInWords(DATASET, 'some day')).toBe('');
  });

  it('says month and year of several days once, where they are of one month', () => {
    expect(dayInWords(DATASET, BOTH)).toBe('20 and 21 February 2012');
    expect(both('2018-05-04', '2018-05-05', '2018-05-11')).toBe('4, 5 and 11 May 2018');
  });

  it('says each whole where they are not, or where they are no days', () => {
    expect(both('2018-05-31', '2018-06-01')).toBe('31 May 2018 and 1 June 2018');
    expect(both('2018-05-04', '2019-05-04')).toBe('4 May 2018 and 4 May 2019');
    expect(both('2011', '2012')).toBe('2011 and 2012');
    expect(both('2018-05', '2018-05-04')).toBe('May 2018 and 4 May 2018');
    expect(both()).toBe('');
  });
});
