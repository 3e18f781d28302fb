/** Dates as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf, whenOf } from '../../src/own/dates.ts';
import { dateInHeader } from '../../src/own/headerdates.ts';
import { serialDay, showsOf } from '../../src/own/serial.ts';

const textOf = (text: string, order: 'dmy' | 'mdy' | null = null) => whenOf(text, order)?.text ?? null;

describe('whenOf(text, order)', () => {
  it.each([
    ['2012-02-20', '2012-02-20'],
    ['2012-02', '2012-02'],
    ['2012', '2012'],
    ['198X', '198X'],
    ['1985~', '1985~'],
    ['20 Feb 2012', '2012-02-20'],
    ['20-Feb-12', '2012-02-20'],
    ['Monday, 20th February, 2012', '2012-02-20'],
    ['February 20, 2012', '2012-02-20'],
    ['Feb. 2012', '2012-02'],
    ["Feb '12", '2012-02'],
    ['Sept-99', '1999-09'],
    ['2012 Feb', '2012-02'],
    ['2012/2/20', '2012-02-20'],
    ['20/02/2012', '2012-02-20'],
    ['02/20/2012', '2012-02-20'],
    ['3.3.12', '2012-03-03'],
    ['۲۰ فروری ۲۰۱۲ء', '2012-02-20'],
    ['جولائي 2012', '2012-07'],
    ['2012-02-20 10:33:21', '2012-02-20'],
    ['2012-02-20T10:33Z', '2012-02-20'],
    ['2011-12', '2011–12'],
    ['2011/2012', '2011–12'],
    ['2011-10', '2011-10'],
    ['1999-00', '1999–00'],
  ])('%j is %s', (text, date) => expect(textOf(text)).toBe(date));

  it.each([
    '',
    'Lyari',
    '4981',
    '30 Feb 2012',
    '31/31/2012',
    '3/4/2012',
    '12',
    '1,552',
    '2012-13-01',
    'Mayor',
    '2011-13',
  ])('%j is none', (text) => expect(textOf(text)).toBeNull());

  it('reads 3/4/2012 in the order given, and never turns one round', () => {
    expect(textOf('3/4/2012', 'dmy')).toBe('2012-04-03');
    expect(textOf('3/4/2012', 'mdy')).toBe('2012-03-04');
    expect(textOf('20/02/2012', 'mdy')).toBeNull();
  });

  it('gives a pair of years its two ends', () => {
    expect(whenOf('2011-12', null)).toMatchObject({
      first: '2011-01-01',
      last: '2012-12-31',
      precision: 'year',
    });
  });

  it('reads every day back as several languages write it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        fc.constantFrom('en-GB', 'en-US', 'ur'),
        fc.constantFrom('long' as const, 'medium' as const),
        (date, locale, dateStyle) => {
          const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date);
          expect(textOf(text)).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });
});

describe('orderOf(texts)', () => {
  it('is told by a day above twelve, and asked for where none or both tell', () => {
    expect(orderOf(['3/4/2012', '20/4/2012'])).toBe('dmy');
    expect(orderOf(['3/4/2012', '4/20/2012'])).toBe('mdy');
    expect(orderOf(['3/4/2012', '5/6/2012'])).toBe('ask');
    expect(orderOf(['20/4/2012', '4/20/2012'])).toBe('ask');
    expect(orderOf(['2012-04-03', '3 Apr 2012', '4/4/2012', ''])).toBeNull();
  });
});

describe('dateInHeader(name)', () => {
  it.each([
    ['Vaccinated 20 Feb 2012', '20 Feb 2012', 'Vaccinated'],
    ['20 February 2012', '20 February 2012', ''],
    ['Children (21/02/2012)', '21/02/2012', 'Children'],
    ['2011 budget', '2011', 'budget'],
    ['Enrolled in 2010-11', '2010-11', 'Enrolled'],
    ['Cases as of March 2012', 'March 2012', 'Cases'],
  ])('%j', (name, text, rest) => expect(dateInHeader(name)).toEqual({ text, rest }));

  it.each(['Town', 'Ages 5 to 10', 'Ward 1552', 'May', ''])('%j has none', (name) =>
    expect(dateInHeader(name)).toBeNull(),
  );
});

describe('serialDay(serial, epoch, shows)', () => {
  it('counts from both beginnings, around the day that never was', () => {
    expect(serialDay(1, 1900, 'day')).toBe('1900-01-01');
    expect(serialDay(59, 1900, 'day')).toBe('1900-02-28');
    expect(serialDay(61, 1900, 'day')).toBe('1900-03-01');
    expect(serialDay(40959, 1900, 'day')).toBe('2012-02-20');
    expect(serialDay(40959 - 1462, 1904, 'day')).toBe('2012-02-20');
    expect(serialDay(40959.75, 1900, 'month')).toBe('2012-02');
    expect(serialDay(0.5, 1900, 'day')).toBeNull();
  });
});

describe('showsOf(format)', () => {
  it.each([
    ['dd/mm/yyyy', 'day'],
    ['mmm-yy', 'month'],
    ['yyyy', 'year'],
    ['0.0%', 'percent'],
    ['[Red]#,##0', 'number'],
    ['0" days"', 'number'],
    ['h:mm:ss', 'number'],
    ['General', 'number'],
    ['[$-420]d mmmm yyyy;@', 'day'],
  ])('%j', (format, shows) => expect(showsOf(format)).toBe(shows));
});
