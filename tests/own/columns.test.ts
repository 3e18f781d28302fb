/** Columns: what is guessed, what is asked, and what the reader corrects. */
import { beforeAll, describe, expect, it } from 'vitest';
import { columnAs, datesOf, guessColumns, numbersOf } from '../../src/own/columns.ts';
import { joinPlaces } from '../../src/own/join.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/words.ts';
import { GAZETTEER, isPlace, pasted } from './tables.ts';

beforeAll(() => speak(en));

const rolesIn = (text: string) => guessColumns(pasted(text), isPlace).map(({ role }) => role);

describe('guessColumns(grid, isPlace)', () => {
  it('takes the column that parts the lines most for the place', () => {
    expect(rolesIn('District,Town,n\nSouth,Lyari,5\nSouth,Saddar,6\nWest,Orangi,7')).toEqual([
      'category',
      'place',
      'number',
    ]);
  });

  it('takes the first column of words where none names a place', () => {
    expect(rolesIn('n,Quarter,Kind\n5,Xanadu,a\n6,Utopia,a\n7,Erewhon,b')).toEqual([
      'number',
      'place',
      'category',
    ]);
    expect(rolesIn('a,b\nx1,5\nx2,6')[0]).toBe('place');
  });

  it('has no place in a table of figures', () => {
    expect(rolesIn('a,b\n3,5\n4,6')).toEqual(['number', 'number']);
  });

  it('leaves serial numbers and remarks out, and keeps numbers that only begin like them', () => {
    const notes = ['the first of many', 'another one', 'a third'];
    const table = (name: string) =>
      `${name},Town,n,Notes\n1,Lyari,5,${notes[0]}\n2,Saddar,3,${notes[1]}\n3,Orangi,9,${notes[2]}`;
    expect(rolesIn(table('S. No.'))).toEqual(['left-out', 'place', 'number', 'left-out']);
    expect(rolesIn(table('Rank'))[0]).toBe('number');
  });

  it('takes bare years for dates only under a header that says so', () => {
    const table = (name: string) => `Town,${name},n\nLyari,1998,5\nLyari,2011,6\nSaddar,1998,7`;
    expect(rolesIn(table('Year'))[1]).toBe('date');
    expect(rolesIn(table('سال'))[1]).toBe('date');
    expect(rolesIn(table('Vaccinated'))[1]).toBe('number');
  });

  it('takes a column of few words for a category, and one of words among figures for numbers', () => {
    expect(rolesIn('Town,Ward,n\nLyari,Men,5\nLyari,Women,n/a\nSaddar,Men,-\nSaddar,Women,7')).toEqual([
      'place',
      'category',
      'number',
    ]);
  });

  it('keeps the role of a day’s column where no figure came in', () => {
    const [, first] = guessColumns(
      pasted('Town,20 Feb 2012,21 Feb 2012\nLyari,awaited,5\nSaddar,awaited,6'),
      isPlace,
    );
    expect(first).toMatchObject({
      role: 'number',
      day: '2012-02-20',
      words: [{ text: 'awaited', count: 2 }],
    });
  });
});

describe('what only the reader can tell', () => {
  it('is the order of days and months, until one is above twelve or the reader has said', () => {
    const grid = pasted('Town,Day,n\nLyari,3/4/2012,5\nSaddar,5/6/2012,6');
    const [, day] = guessColumns(grid, isPlace);
    expect(day?.order).toBe('ask');
    expect(day && datesOf(grid, day)).toEqual([null, null]);
    const told = columnAs(grid, 1, 'date', { order: 'dmy' });
    expect(datesOf(grid, told).map((when) => when?.text)).toEqual(['2012-04-03', '2012-06-05']);
  });

  it('is asked once for all headers', () => {
    const open = pasted('Town,Seen 3/4/2012,Seen 4/4/2012\nLyari,5,6');
    expect(guessColumns(open, isPlace).map(({ order, day }) => [order, day])).toEqual([
      [null, null],
      ['ask', null],
      ['ask', '2012-04-04'],
    ]);
    const plain = pasted('Town,Seen 3/4/2012,Seen 13/4/2012\nLyari,5,6');
    expect(guessColumns(plain, isPlace).map(({ day }) => day)).toEqual([null, '2012-04-03', '2012-04-13']);
  });

  it('is what a point before three figures means', () => {
    const grid = pasted('Town,n\nLyari,2.400\nSaddar,3.031');
    expect(guessColumns(grid, isPlace)[1]).toMatchObject({ decimal: '.', decimalOpen: true });
    const told = columnAs(grid, 1, 'number', { decimal: ',' });
    expect([told.decimalOpen, numbersOf(grid, told)]).toEqual([false, [2400, 3031]]);
  });

  it('is what blanks and words in figures mean: they are counted and not read', () => {
    const grid = pasted('Town,n\nLyari,5\nSaddar,-\nOrangi,\nMalir,-\nGadap,0');
    const [, column] = guessColumns(grid, isPlace);
    expect(column?.words).toEqual([
      { text: '-', count: 2 },
      { text: '', count: 1 },
    ]);
    expect(column && numbersOf(grid, column)).toEqual([5, null, null, null, 0]);
  });
});

describe('columnAs(grid, index, role)', () => {
  it('reads any column in any role', () => {
    const grid = pasted('Town,Year\nLyari,1998\nSaddar,soon');
    expect(columnAs(grid, 1, 'number').words).toEqual([{ text: 'soon', count: 1 }]);
    expect(columnAs(grid, 1, 'date').words).toEqual([{ text: 'soon', count: 1 }]);
    expect(columnAs(grid, 1, 'category').words).toEqual([]);
    expect(columnAs(grid, 9, 'number').words).toEqual([{ text: '', count: 2 }]);
  });
});

describe('joinPlaces(grid, column, gazetteer, chosen)', () => {
  const report = (text: string, chosen: ReadonlyMap<string, string | null> = new Map()) => {
    const grid = pasted(text);
    return joinPlaces(grid, columnAs(grid, 0, 'place'), GAZETTEER, chosen);
  };

  it('takes the level that more lines name, and towns where both do', () => {
    expect(report('Place,n\nMalir,5\nSouth,6').level).toBe('district');
    expect(report('Place,n\nMalir,5').level).toBe('town');
    const towns = report('Place,n\nLyari,5\nSaddar,6\nDistrict South,11');
    expect(towns.level).toBe('town');
    expect(towns.leftOut).toEqual([{ text: 'District South', why: 'other-level', lines: [4] }]);
  });

  it('proposes blanks to be left out, and follows a choice against every proposal', () => {
    const text = 'Place,n\nLyari,5\n,6\nTotal,11\nKarachi,12';
    expect(report(text).leftOut.map(({ why }) => why)).toEqual(['blank', 'total', 'city']);
    const chosen = report(
      text,
      new Map([
        ['', 'saddar'],
        ['Total', 'orangi'],
        ['Lyari', null],
      ]),
    );
    expect(chosen.matched.map(({ place, how }) => `${place} ${how}`)).toEqual([
      'saddar chosen',
      'orangi chosen',
    ]);
    expect(chosen.leftOut.map(({ text: left, why }) => `${left} ${why}`)).toEqual([
      'Lyari chosen',
      'Karachi city',
    ]);
  });

  it('finds one place under two names to be doubled', () => {
    expect(report('Place,n\nNew Karachi,5\nNorth Karachi Town,6').doubled).toEqual([
      { place: 'new-karachi', day: null, lines: [2, 3] },
    ]);
  });

  it('misses towns and no cantonment', () => {
    const { missing } = report('Place,n\nLyari,5');
    expect(missing.length).toBe(17);
    expect(missing.some((id) => id.includes('cantonment'))).toBe(false);
  });
});
