/** Tables: a row that fits is read, cell by cell; each cell that is wrong is told of in its own words, and its row is left out. */
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/data/claim.ts';
import type { Known } from '../../src/data/ids.ts';
import { formatIssue } from '../../src/data/issue.ts';
import type { TableName } from '../../src/data/tables.ts';

const KNOWN: Known = {
  towns: new Set(['quay']),
  units: new Set(['quay', 'camp']),
  districts: new Set(['south']),
  places: new Set(['quay', 'camp', 'mole', 'city']),
  actors: new Set(['reds', 'blues']),
  references: new Set(['survey']),
  city: 'city',
};
const CITED = { from: '2018-05-04', to: '2018-05-04', reference: 'survey', locator: '¶ 4' };

/** A row of each table in which nothing is wrong. */
const ROWS: Readonly<Record<TableName, Readonly<Record<string, string>>>> = {
  vaccination: { place: 'quay', value: '12', ...CITED },
  population: { place: 'camp', value: '1200', basis: 'census', ...CITED },
  totals: { table: 'vaccination', place: 'south', level: 'district', value: '12', bound: 'exact', ...CITED },
  control: { place: 'mole', actor: 'reds', relation: 'controls', status: 'stated', ...CITED },
  'no-go': { place: 'mole', closed_to: 'police', extent: 'whole', status: 'stated', ...CITED },
  killings: { actor: 'reds', measure: 'killed', value: '7', bound: 'about', ...CITED },
  strength: { actor: 'reds', measure: 'officers', value: '7', bound: 'at-most', ...CITED },
  events: { id: 'fire', place: 'mole', title: 'A fire', summary: 'It burnt.', ...CITED },
  relations: { actor: 'reds', relation: 'fights', other: 'blues', status: 'alleged', ...CITED },
  statements: {
    id: 'one',
    subject: 'reds',
    measure: 'seats',
    value: '9',
    unit: 'seats',
    bound: 'exact',
    place: 'mole',
    ...CITED,
  },
  measures: {
    table: 'own',
    measure: 'wells',
    name: 'Wells',
    unit: 'wells',
    place: 'quay',
    value: '1.5',
    category: '',
    absence: '',
    ...CITED,
  },
};
// The tables are the keys.
const TABLES = Object.keys(ROWS) as TableName[];

function read(table: TableName, cells: Readonly<Record<string, string>> = {}) {
  const row = { ...ROWS[table], ...cells };
  const text = `${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`;
  const { claims, issues } = readClaims(table, text, KNOWN);
  return { claim: claims[0], faults: issues.map(formatIssue) };
}
const said = (table: TableName, problem: string, value: string, expected: string) => [
  `data/${table}.csv:2 ${problem}: ${value} (expected ${expected})`,
];

describe('readClaims(table, text, known)', () => {
  it.each(TABLES)('%s: a row that fits is a claim of its table, with its line', (table) => {
    const { claim, faults } = read(table);
    expect(faults).toEqual([]);
    expect(claim).toMatchObject({ table_name: table, line: 2, reference: 'survey', locator: '¶ 4' });
    expect(claim?.from).toMatchObject({ text: '2018-05-04', first: '2018-05-04', precision: 'day' });
    expect([claim?.note, claim?.anchor]).toEqual(['', '']);
  });

  it.each(TABLES)('%s: each column that it needs is asked for by name', (table) => {
    for (const column of Object.keys(ROWS[table])) {
      const { [column]: _, ...row } = ROWS[table];
      const text = `${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`;
      const [fault, ...more] = readClaims(table, text, KNOWN).issues;
      expect(more).toEqual([]);
      expect([fault?.problem, fault?.value], column).toEqual(['missing column', column]);
    }
  });

  it.each(TABLES)(
    '%s: cites a reference that is known, somewhere in it, in a period that does not end before it begins',
    (table) => {
      expect(read(table, { reference: 'hearsay' }).faults).toEqual(
        said(table, 'unknown reference', 'hearsay', 'the id of a reference'),
      );
      expect(read(table, { locator: '' }).faults).toEqual(
        said(table, 'unfit locator', '(empty)', 'some text'),
      );
      const date = 'a date such as 2012-02-20, 2009-03, 2011, 1985~ or 198X';
      expect(read(table, { to: 'May' }).faults).toEqual(said(table, 'unfit to', 'May', date));
      expect(read(table, { from: 'May' }).faults).toEqual(said(table, 'unfit from', 'May', date));
      expect(read(table, { from: '2018-05-05' }).faults).toEqual(
        said(table, 'period ends before it begins', '2018-05-05 – 2018-05-04', 'from no later than to'),
      );
      expect(read(table, { from: '2018-05' }).faults).toEqual([]);
    },
  );

  it('events, relations and statements may begin nobody knows when, and nothing else', () => {
    for (const table of TABLES) {
      const { claim, faults } = read(table, { from: '' });
      const open = ['events', 'relations', 'statements'].includes(table);
      expect(faults.length, table).toBe(open ? 0 : 1);
      if (open) expect(claim?.from.precision).toBe('unknown');
    }
  });

  it.each([
    ['vaccination', 'place', 'camp', 'the id of a town'],
    ['population', 'place', 'mole', 'the id of a town or cantonment'],
    ['totals', 'place', 'quay', 'the id of the city or of a district'],
    ['control', 'place', 'south', 'the id of a place'],
    ['control', 'actor', 'greens', 'the id of an actor'],
    ['no-go', 'place', 'south', 'the id of a place'],
    ['killings', 'actor', 'greens', 'the id of an actor'],
    ['strength', 'actor', 'greens', 'the id of an actor'],
    ['events', 'place', 'south', 'the id of a place'],
    ['relations', 'actor', 'greens', 'the id of an actor'],
    ['relations', 'other', 'greens', 'the id of an actor'],
    ['statements', 'place', 'south', 'the id of a place'],
    ['measures', 'place', 'mole', 'the id of a town, a cantonment or a district'],
  ] as const)('%s: an unknown %s is refused', (table, column, value, expected) => {
    expect(read(table, { [column]: value }).faults).toEqual(
      said(table, `unknown ${column}`, value, expected),
    );
  });

  it.each([
    ['totals', 'table', 'vaccination | killings', ['vaccination', 'killings']],
    ['totals', 'level', 'district | city', ['district', 'city']],
    ['totals', 'bound', 'exact | about | at-least | at-most', ['exact', 'about', 'at-least', 'at-most']],
    ['killings', 'bound', 'exact | about | at-least | at-most', ['exact', 'about', 'at-least', 'at-most']],
    ['strength', 'bound', 'exact | about | at-least | at-most', ['exact', 'about', 'at-least', 'at-most']],
    [
      'control',
      'relation',
      'controls | stronghold | armed-group | presence | support',
      ['controls', 'stronghold', 'armed-group', 'presence', 'support'],
    ],
    ['control', 'status', 'stated | alleged | becoming | past', ['stated', 'alleged', 'becoming', 'past']],
    ['relations', 'status', 'stated | alleged | becoming | past', ['stated', 'alleged', 'becoming', 'past']],
    ['no-go', 'extent', 'whole | parts', ['whole', 'parts']],
    ['no-go', 'status', 'stated | becoming | past', ['stated', 'becoming', 'past']],
    [
      'events',
      'status',
      'stated | alleged | becoming | past | planned',
      ['stated', 'alleged', 'becoming', 'past', 'planned'],
    ],
    [
      'statements',
      'status',
      'stated | alleged | becoming | past | planned',
      ['stated', 'alleged', 'becoming', 'past', 'planned'],
    ],
    ['measures', 'absence', ' | not-received | not-applicable', ['', 'not-received', 'not-applicable']],
  ] as const)('%s: %s is one of %s', (table, column, expected, options) => {
    for (const value of options) expect(read(table, { [column]: value }).faults, value).toEqual([]);
    expect(read(table, { [column]: 'perhaps' }).faults).toEqual(
      said(table, `unfit ${column}`, 'perhaps', expected),
    );
  });

  it.each([
    ['population', 'basis'],
    ['killings', 'measure'],
    ['strength', 'measure'],
    ['events', 'id'],
    ['events', 'title'],
    ['events', 'summary'],
    ['relations', 'relation'],
    ['statements', 'id'],
    ['statements', 'measure'],
    ['statements', 'value'],
    ['measures', 'table'],
    ['measures', 'measure'],
    ['measures', 'name'],
  ] as const)('%s: %s is not empty', (table, column) => {
    expect(read(table, { [column]: '' }).faults).toEqual(
      said(table, `unfit ${column}`, '(empty)', 'some text'),
    );
  });

  it('numbers are whole, of digits alone and of no more than are kept', () => {
    for (const table of ['population', 'totals', 'killings', 'strength'] as const) {
      expect(read(table, { value: '007' }).claim).toMatchObject({ value: 7 });
      expect(read(table, { value: '9'.repeat(15) }).claim).toMatchObject({ value: 999_999_999_999_999 });
      for (const value of ['1.5', '-1', '1e3', 'x7', '7x', ''])
        expect(read(table, { value }).faults, value).toEqual(
          said(table, 'unfit value', value || '(empty)', 'a whole number, digits only'),
        );
      expect(read(table, { value: '9'.repeat(16) }).faults).toEqual(
        said(table, 'unfit value', '9'.repeat(16), 'a whole number of at most 15 digits'),
      );
    }
  });

  it('a count that was not received is none, which is not zero', () => {
    expect(read('vaccination', { value: 'not-received' }).claim).toMatchObject({ value: null });
    expect(read('vaccination', { value: '0' }).claim).toMatchObject({ value: 0 });
    expect(read('vaccination', { value: 'none' }).faults).toEqual(
      said('vaccination', 'unfit value', 'none', 'a whole number or not-received'),
    );
  });

  it('a cell of a reader’s table is a number with decimals, or none', () => {
    expect(read('measures', { value: '' }).claim).toMatchObject({ value: null });
    expect(read('measures', { value: '-1.25' }).claim).toMatchObject({ value: -1.25 });
    expect(read('measures', { value: 'many' }).faults).toEqual(
      said('measures', 'unfit value', 'many', 'a number'),
    );
    for (const place of ['quay', 'camp', 'south', 'district-south'])
      expect(read('measures', { place }).faults, place).toEqual([]);
    for (const place of ['district-quay', 'district-district-south', 'sodistrict-uth'])
      expect(read('measures', { place }).faults, place).toHaveLength(1);
  });

  it('an event and a statement may have no place; a total is of the city too; an area is closed to police or an actor', () => {
    for (const table of ['events', 'statements'] as const)
      expect(read(table, { place: '' }).claim).toMatchObject({ place: null });
    expect(read('totals', { place: 'city', level: 'city' }).faults).toEqual([]);
    expect(read('no-go', { closed_to: 'reds' }).claim).toMatchObject({ closed_to: 'reds' });
    expect(read('no-go', { closed_to: 'greens' }).faults).toEqual(
      said('no-go', 'unfit closed_to', 'greens', 'police or the id of an actor'),
    );
  });

  it('the actors of an event are ids joined by semicolons, each of them known', () => {
    expect(read('events', { actors: 'reds;blues' }).claim).toMatchObject({ actors: ['reds', 'blues'] });
    expect(read('events', { actors: '' }).claim).toMatchObject({ actors: [] });
    expect(read('events', { actors: 'reds;greens' }).faults).toEqual(
      said('events', 'unknown actors', 'reds;greens', 'ids of actors, joined by semicolons'),
    );
  });

  it('what is not said of an event or a statement is stated; notes and bases are kept', () => {
    for (const table of ['events', 'statements'] as const)
      expect(read(table).claim).toMatchObject({ status: 'stated' });
    const told = { note: 'a note', anchor: 'a few words', basis: 'a guess' };
    for (const table of TABLES) expect(read(table, told).claim).toMatchObject(told);
  });

  it('a claim is known by the columns that tell it from others, and given once', () => {
    const ids = TABLES.map((table) => read(table).claim?.id);
    expect(ids).toEqual([
      'vaccination/quay/2018-05-04/2018-05-04',
      'population/camp/2018-05-04',
      'totals/vaccination/district/south/2018-05-04/2018-05-04',
      'control/mole/reds/controls/2018-05-04/survey',
      'no-go/mole/police/2018-05-04/survey',
      'killings/reds/killed/2018-05-04',
      'strength/reds/officers/2018-05-04',
      'events/fire',
      'relations/reds/fights/blues/2018-05-04/survey',
      'statements/one',
      'measures/own/wells/quay/2018-05-04/',
    ]);
  });
});
