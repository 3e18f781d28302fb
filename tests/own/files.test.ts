/** Ten files as people send them; what is wrong with each is in files/README.md. */
import { beforeAll, describe, expect, it } from 'vitest';
import { guessColumns, numbersOf, type Role } from '../../src/own/columns.ts';
import type { Grid } from '../../src/own/grid.ts';
import { type JoinReport, joinPlaces } from '../../src/own/join.ts';
import { numberOf } from '../../src/own/numbers.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/words.ts';
import { DATASET } from '../atlas.ts';
import { GAZETTEER, gridIn, isPlace, read, sentenceIn } from './tables.ts';

beforeAll(() => speak(en));

const rolesOf = (grid: Grid): readonly Role[] => guessColumns(grid, isPlace).map(({ role }) => role);

function joined(grid: Grid, chosen: ReadonlyMap<string, string | null> = new Map()): JoinReport {
  const columns = guessColumns(grid, isPlace);
  const place = columns.find(({ role }) => role === 'place');
  if (!place) throw new Error('no column of places');
  const apart = columns.filter(({ role }) => role === 'date' || role === 'category');
  return joinPlaces(grid, place, GAZETTEER, chosen, apart);
}

/** What a table says of places by the day in its headers, as the claims of the atlas say it. */
function claimsIn(grid: Grid, { matched }: JoinReport): readonly string[] {
  const placeOn = new Map(matched.flatMap(({ place, lines }) => lines.map((line) => [line, place])));
  return guessColumns(grid, isPlace).flatMap(({ index, role, day, decimal }) =>
    grid.rows.flatMap(({ line, cells }) => {
      const place = placeOn.get(line);
      if (role !== 'number' || place === undefined) return [];
      const text = cells[index] ?? '';
      const value = numberOf(text, decimal) ?? (/^not received$/i.test(text) ? 'not-received' : text);
      return [`${place} ${day} ${value}`];
    }),
  );
}

const CLAIMS = DATASET.claims.vaccination.map(
  ({ place, from, value }) => `${place} ${from.text} ${value ?? 'not-received'}`,
);

describe('the vaccination table', () => {
  it('as a person types it gives exactly the 36 claims', async () => {
    const grid = gridIn(await read('vaccination-typed.csv'));
    const report = joined(grid);
    expect(claimsIn(grid, report).toSorted()).toEqual(CLAIMS.toSorted());
    expect(CLAIMS.length).toBe(36);
    expect(report.leftOut.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      'Total District South: total',
      'Total District East: total',
      'Total District Central: total',
      'Total District West: total',
      'Total District Malir: total',
    ]);
    expect([report.unmatched, report.doubled, report.missing]).toEqual([[], [], []]);
    expect(grid.remarks).toEqual([
      'Left out above the header: “Children vaccinated in Karachi”.',
      'Left out below the table: “Source: the report, as read on 4 April 2012”.',
    ]);
  });

  it('asks what blanks and words mean', async () => {
    const [, first] = guessColumns(gridIn(await read('vaccination-typed.csv')), isPlace);
    expect(first).toMatchObject({ day: '2012-02-20', measure: '' });
    expect(first?.words).toEqual([
      { text: 'not received', count: 2 },
      { text: '', count: 2 },
    ]);
  });

  it('as prose prints it is a list of the claims of a day', async () => {
    const grid = gridIn(await read('vaccination-list.txt'));
    const report = joined(grid);
    const ofDay = CLAIMS.filter((claim) => claim.includes(' 2012-02-20 '));
    expect(claimsIn(grid, report).toSorted()).toEqual(
      ofDay.map((claim) => claim.replace(' 2012-02-20 ', ' null ')).toSorted(),
    );
    expect(report.missing).toEqual([]);
  });
});

describe('files as they are sent', () => {
  it('a semicolon file with decimal commas', async () => {
    const grid = gridIn(await read('schools-semicolon.csv'));
    const columns = guessColumns(grid, isPlace);
    expect(grid.rows[0]?.line).toBe(3);
    expect(columns.map(({ role, decimal }) => [role, decimal].join(' '))).toEqual([
      'place .',
      'number ,',
      'number ,',
      'number ,',
    ]);
    const area = columns[3];
    expect(area && numbersOf(grid, area).slice(0, 4)).toEqual([1029.75, 1558.5, 1439, 14.4]);
    expect(columns[1]?.words).toEqual([{ text: 'k. A.', count: 1 }]);
  });

  it('Urdu in Windows-1256, with the letters of an Arabic keyboard', async () => {
    const grid = gridIn(await read('households-urdu.csv'));
    expect(grid.remarks).toEqual(['Read as Windows-1256.']);
    expect(rolesOf(grid)).toEqual(['place', 'number', 'category']);
    const { matched, unmatched, leftOut } = joined(grid);
    expect(matched.map(({ place, how }) => `${place} ${how}`)).toEqual(
      ['lyari', 'kemari', 'gulshan-e-iqbal', 'orangi', 'malir', 'shah-faisal', 'liaquatabad'].map(
        (place) => `${place} urdu`,
      ),
    );
    expect(unmatched).toEqual([]);
    expect(leftOut.map(({ why }) => why)).toEqual(['total']);
  });

  it('UTF-16 with tabs, districts and months', async () => {
    const grid = gridIn(await read('clinics-unicode.txt'));
    const report = joined(grid);
    expect(grid.remarks).toEqual(['Read as UTF-16.']);
    expect(rolesOf(grid)).toEqual(['place', 'number', 'date']);
    expect(report.level).toBe('district');
    expect(report.matched.map(({ place }) => place)).toEqual([
      'district-malir',
      'district-south',
      'district-east',
      'district-central',
      'district-west',
    ]);
    expect(report.missing).toEqual([]);
  });

  it('a workbook with a merged title, two header lines and notes', async () => {
    const grid = gridIn(await read('budget-two-headers.xlsx'));
    expect(grid.header).toEqual([
      'Town',
      'Allotted 2010-11',
      'Allotted 2011-12',
      'Spent 2010-11',
      'Spent 2011-12',
      'Share',
    ]);
    expect(grid.remarks).toEqual([
      '13 formulas have no stored value and are read as blank.',
      'Merged cells are filled with their text: A2:A3, B2:C2, D2:E2 and F2:F3.',
      'Left out above the header: “Development budget by town, million rupees”.',
      'Left out below the table: “Note: figures of the finance office, not audited”.',
      'The two header lines 2 and 3 are read as one.',
    ]);
    const columns = guessColumns(grid, isPlace);
    expect(columns.map(({ measure, day }) => `${measure} ${day}`).slice(1, 5)).toEqual([
      'Allotted 2010–11',
      'Allotted 2011–12',
      'Spent 2010–11',
      'Spent 2011–12',
    ]);
    expect(joined(grid).missing).toEqual(['bin-qasim', 'gadap', 'lyari', 'malir', 'saddar']);
  });

  it('a workbook of several sheets, some of it hidden', async () => {
    const table = await read('handpumps-sheets.xlsx');
    if (table.kind !== 'sheets') throw new Error(table.kind);
    expect(table.names).toEqual(['By town', 'By day', 'Codes']);
    const towns = gridIn(await table.sheet('By town'));
    expect(rolesOf(towns)).toEqual(['category', 'place', 'category', 'number']);
    expect(towns.rows.map(({ cells }) => cells[0])).toEqual([
      'South',
      'South',
      'Malir',
      'Malir',
      'Malir',
      'West',
      'West',
      'West',
      'West',
    ]);
    expect(joined(towns).matched.find(({ text }) => text === 'Malir')?.place).toBe('malir');
    expect(towns.remarks.slice(0, 2)).toEqual([
      '1 line is hidden in the workbook and is read all the same.',
      '1 column is hidden in the workbook and is read all the same.',
    ]);
    const days = gridIn(await table.sheet('By day'));
    expect(rolesOf(days)).toEqual(['place', 'date', 'number']);
    expect(days.rows[0]?.cells[1]).toBe('2012-02-20');
    expect(joined(days).doubled).toEqual([]);
    expect(gridIn(await table.sheet('Codes')).remarks).toEqual(['The sheet is hidden in the workbook.']);
    expect(sentenceIn(await table.sheet('Sheet9'))).toBe(
      '“handpumps-sheets.xlsx” has no sheet “Sheet9”: choose one of those it has.',
    );
  });

  it('a long table of days and categories, with a line given twice', async () => {
    const grid = gridIn(await read('patients-long.csv'));
    const [date] = guessColumns(grid, isPlace);
    expect(rolesOf(grid)).toEqual(['date', 'place', 'category', 'number']);
    expect(date).toMatchObject({ order: 'dmy', words: [{ text: '' }, { text: 'not known' }] });
    const { doubled, leftOut, matched } = joined(grid);
    expect(doubled).toEqual([{ place: 'saddar', day: '2012-02-21', lines: [8, 9] }]);
    expect(leftOut).toEqual([{ text: 'Karachi', why: 'city', lines: [12] }]);
    expect(matched.map(({ place }) => place)).toContain('malir-cantonment');
  });

  it('misspelt towns are offered, and joined once they are chosen', async () => {
    const grid = gridIn(await read('wells-misspelt.tsv'));
    expect(rolesOf(grid)).toEqual(['left-out', 'place', 'number', 'number', 'left-out']);
    const { unmatched } = joined(grid);
    expect(unmatched.map(({ text, near }) => `${text}: ${near[0]?.place}`)).toEqual([
      'Liyari: lyari',
      'Landi: landhi',
      'Shah Faisel Colony: shah-faisal',
      'Bin Kasim: bin-qasim',
      'N. Nazimabad: north-nazimabad',
      'Nazimabad: liaquatabad',
      'Atlantis: undefined',
    ]);
    const chosen = new Map([
      ['Liyari', 'lyari'],
      ['Atlantis', null],
    ]);
    const report = joined(grid, chosen);
    expect(report.matched.find(({ text }) => text === 'Liyari')).toMatchObject({
      how: 'chosen',
      lines: [2, 13],
    });
    expect(report.leftOut).toEqual([{ text: 'Atlantis', why: 'chosen', lines: [11] }]);
    expect(report.doubled).toEqual([{ place: 'lyari', day: null, lines: [2, 13] }]);
  });

  it('lakhs, signs, brackets, footnotes and a column that is there for nothing', async () => {
    const grid = gridIn(await read('tax-lakh.txt'));
    const [, collected, change, , arrears] = guessColumns(grid, isPlace);
    if (!collected || !change || !arrears) throw new Error('columns are missing');
    expect(numbersOf(grid, collected)).toEqual([123456789, 12345678, 9876543, 12345, 1000000, 148000000]);
    expect(numbersOf(grid, change)).toEqual([-5, -5, 12, 12, 0, null]);
    expect(arrears.words).toEqual([
      { text: '', count: 2 },
      { text: '5*', count: 1 },
      { text: '3†', count: 1 },
    ]);
    expect(grid.remarks).toEqual([
      'Left out below the table: “* not yet settled” and “† before the courts”.',
      'Fewer cells than the header on line 5: the rest is read as blank.',
      '1 empty column is left out.',
      'Named more than once, and numbered here: “Collected (Rs)”.',
    ]);
  });

  it('figures merged over several columns are refused with their reference', async () => {
    expect(sentenceIn(await read('shops-merged.xlsx'))).toBe(
      '“shops-merged.xlsx” has merged cells at B3:D3, and which line their value belongs to cannot be told: unmerge them and fill each cell.',
    );
  });
});
