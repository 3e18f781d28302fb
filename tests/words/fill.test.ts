/** Filling: what the texts of a city may say, and what becomes of their places. */
import { describe, expect, it } from 'vitest';
import { fill, placesIn } from '../../src/words/city/fill.ts';
import { formats } from '../../src/words/en/formats.ts';
import { formats as urdu } from '../../src/words/ur/formats.ts';

const filled = (text: string, given: Readonly<Record<string, string | number>>) => fill(text, given, formats);

describe('fill(text, given, formats)', () => {
  it('says a text without places as it stands', () => {
    expect(filled('Nothing is given: 1 | 2 # 3', {})).toBe('Nothing is given: 1 | 2 # 3');
  });

  it('writes a text as it is and a number with its thousands set apart', () => {
    expect(filled('{count} of {all}, {when}', { count: 1200, all: '1200', when: 'in May' })).toBe(
      '1,200 of 1200, in May',
    );
  });

  it.each([
    [0, '0 towns'],
    [1, '1 town'],
    [2, '2 towns'],
    [1200, '1,200 towns'],
  ])('takes the form that %i asks for', (towns, said) => {
    expect(filled('{towns: one # town | other # towns}', { towns })).toBe(said);
  });

  it('takes the form of a word, and that for any other', () => {
    const text = '{level: town each town | other all of them}';
    expect(filled(text, { level: 'town' })).toBe('each town');
    expect(filled(text, { level: 'district' })).toBe('all of them');
  });

  it('takes forms by the plurals of the language spoken', () => {
    expect(fill('{towns: one # ضلع | other # اضلاع}', { towns: 5 }, urdu)).toBe('5 اضلاع');
  });

  it('does not fill what is given, whatever stands in it', () => {
    expect(filled('{a} {b}', { a: '{b}', b: '$& $1' })).toBe('{b} $& $1');
  });

  it('leaves a name that nothing is given for, one of every object among them', () => {
    expect(filled('{when} {constructor}', {})).toBe('{when} {constructor}');
  });
});

describe('placesIn(text)', () => {
  it('has each place with its name and its forms, in order', () => {
    expect(placesIn('{when}: {towns: one # town | other # towns}')).toEqual([
      { whole: '{when}', name: 'when', forms: null },
      {
        whole: '{towns: one # town | other # towns}',
        name: 'towns',
        forms: new Map([
          ['one', '# town'],
          ['other', '# towns'],
        ]),
      },
    ]);
  });
});
