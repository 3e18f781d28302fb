import { describe, expect, it } from 'vitest';
import { compose } from '../../src/figure/compose.ts';
import type { Part } from '../../src/figure/figure.ts';
import { groundOf } from '../../src/figure/ground.ts';
import { BOTH } from '../../src/figure/resolve.ts';
import { stockOf } from '../../src/figure/stock.ts';
import { sheetId } from '../../src/figure/theme.ts';
import { withTables } from '../../src/own/claims.ts';
import type { OwnTable } from '../../src/own/owntable.ts';
import { ownThemesOf } from '../../src/own/themes.ts';
import { choicesOf } from '../../src/page/choices.ts';
import { THEMES } from '../../src/themes/index.ts';
import { parseView } from '../../src/view/parse.ts';
import { FIRST_DAY, LEVELS, SECOND_DAY } from '../atlas.ts';
import { tableOf, VACCINATION } from './owntables.ts';

const stockWith = (tables: readonly OwnTable[], level: 'town' | 'district' = 'town') => {
  const levels = withTables(LEVELS, tables);
  return stockOf(levels, [...THEMES, ...ownThemesOf(tables, levels.town)], 'light', { level });
};

function partOf(parts: readonly Part[], id: string): Part {
  const part = parts.find((one) => one.id === id);
  if (!part) throw new Error(`no part is called ${id}`);
  return part;
}

/** What a reader sees of a part on the map and reads of each place, without who says so. */
const drawn = ({ areas, circles, legend, readings }: Part) => ({
  areas,
  circles,
  entries: legend.entries,
  absences: legend.absences,
  breaks: legend.scale?.breaks,
  fills: legend.scale?.fills,
  labels: legend.scale?.labels,
  method: legend.method,
  readings: [...readings.values()].map(({ place, kind, value, number, rank, partial, entry }) => ({
    ...{ place, kind, value, number, rank, partial, entry },
  })),
});

describe('ownThemesOf(tables, town)', () => {
  const days = [FIRST_DAY, SECOND_DAY, BOTH];

  it.each((['town', 'district'] as const).flatMap((level) => days.map((day) => ({ level, day }))))(
    'ownThemesOf(the counts of the document) draws the same as the built-in themes, by $level on $day',
    ({ level, day }) => {
      const { parts } = stockWith([VACCINATION], level);
      const pairs = [
        ['own-vaccination-count', 'vaccinated'],
        ['own-vaccination-rate', 'vaccination-rate'],
      ] as const;
      for (const [own = '', built = ''] of pairs) {
        const [id, other] = [own, built].map((theme) => sheetId({ id: theme, dayed: true }, day));
        expect(drawn(partOf(parts, id ?? ''))).toEqual(drawn(partOf(parts, other ?? '')));
      }
    },
  );

  it('ownThemesOf(tables, town) says of a town that something does not apply there, and not that it is none', () => {
    const rows = [
      { line: 2, place: 'baldia', when: '2013', cells: [12] },
      { line: 3, place: 'lyari', when: '2013', cells: [{ absent: 'not-applicable' }] },
    ];
    const classes = { method: 'natural', count: 5, breaks: [] };
    const maps = [
      { id: 'rate', kind: 'choropleth', column: 'clinics', title: 'Rate', what: 'rate', per: null, classes },
    ];
    const part = partOf(stockWith([tableOf({ rows, maps })]).parts, 'own-clinics-rate');
    expect(part.readings.get('lyari')?.sentence).toBe('Lyari: does not apply there.');
    const labels = part.legend.absences.map(({ label }) => label);
    expect(labels).toContain('does not apply there, or no town');
  });

  it('compose(stock, view) says in what all was read only where no table of the reader’s is shown', () => {
    const stock = stockWith([tableOf()]);
    const { view } = parseView('fill=density&show=', choicesOf(LEVELS, groundOf(LEVELS).bounds));
    expect(compose(stock, view).readIn).toMatch(/^All were read as brought together in/);
    expect(compose(stock, { ...view, show: ['own-clinics-count'] }).readIn).toBe('');
  });

  it('ownThemesOf(tables, town) cites the source of the table, its line and its date, on every reading that has a claim', () => {
    const { parts } = stockWith([tableOf()]);
    const part = partOf(parts, 'own-clinics-count');
    expect(part.title).toBe('Clinics, 2013');
    expect(part.saidBy).toBe('as “Health office list” says; from a table of the reader’s own');
    expect(part.readings.get('baldia')).toMatchObject({ value: '12', kind: 'value' });
    expect(part.readings.get('baldia')?.citations.map(({ text }) => text)).toEqual([
      'Health office list, p. 4, line 2',
    ]);
    expect(part.readings.get('lyari')).toMatchObject({ value: 'not received', kind: 'not-received' });
    expect(part.readings.get('orangi')).toMatchObject({
      value: 'the table does not say',
      kind: 'not-stated',
    });
    expect(part.notes).toContain(
      'Read from the file “clinics.csv”, which is not part of this atlas and was not checked by its makers.',
    );
  });

  it('ownThemesOf(tables, town) leaves the parts of the atlas as they were', () => {
    const before = stockOf(LEVELS, THEMES, 'light').parts;
    const { parts } = stockWith([VACCINATION, tableOf()]);
    expect(parts.slice(0, before.length).map(drawn)).toEqual(before.map(drawn));
  });

  it('ownThemesOf(tables, town) offers no sum of days that the reader does not allow', () => {
    const maps = VACCINATION.maps.map((map) => ({ ...map, summed: false }));
    const { parts } = stockWith([tableOf({ ...VACCINATION, maps })]);
    const ids = parts.filter(({ theme }) => theme === 'own-vaccination-count').map(({ id }) => id);
    expect(ids).toEqual([`own-vaccination-count@${FIRST_DAY}`, `own-vaccination-count@${SECOND_DAY}`]);
  });
});

describe('ownThemesOf: rates', () => {
  const rows = [
    { line: 2, place: 'baldia', when: '2013', cells: [12, 48] },
    { line: 3, place: 'lyari', when: '2013', cells: [5, { absent: 'not-received' }] },
    { line: 4, place: 'orangi', when: '2013', cells: [0, 20] },
  ];
  const columns = [
    { id: 'open', name: 'Open', kind: 'number', unit: 'clinics' },
    { id: 'all', name: 'All', kind: 'number', unit: 'clinics' },
  ];
  const rate = (per: unknown) =>
    partOf(
      stockWith([
        tableOf({
          columns,
          rows,
          maps: [
            {
              id: 'rate',
              kind: 'choropleth',
              column: 'open',
              title: 'Clinics open',
              what: '% of clinics',
              per,
              classes: { method: 'own', count: 2, breaks: [10] },
            },
          ],
        }),
      ]).parts,
      'own-clinics-rate',
    );

  it('a rate over another column divides what has both, and keeps each absence as it is', () => {
    const { readings, legend } = rate({ kind: 'column', column: 'all', each: 100 });
    expect(readings.get('baldia')).toMatchObject({ number: 25, kind: 'value', entry: 'class-1' });
    expect(readings.get('baldia')?.sentence).toContain('12 ÷ 48');
    expect(readings.get('orangi')).toMatchObject({ number: 0, kind: 'value', entry: 'class-0' });
    expect(readings.get('lyari')?.kind).toBe('not-received');
    expect(legend.method).toBe('2 classes at breaks of the reader’s own, 2 of 18 towns');
  });

  it('a rate by area divides by the square kilometres of the outlines', () => {
    const baldia = LEVELS.town.units.get('baldia')?.squareMetres ?? 0;
    expect(rate({ kind: 'area' }).readings.get('baldia')?.number).toBeCloseTo(12 / (baldia / 1e6), 9);
  });
});

describe('ownThemesOf: categories', () => {
  const categories = (rows: readonly unknown[]) =>
    partOf(
      stockWith([
        tableOf({
          columns: [{ id: 'owner', name: 'Owner', kind: 'category', unit: '' }],
          rows,
          maps: [{ id: 'fill', kind: 'categories', column: 'owner', title: 'Who runs the clinics' }],
        }),
      ]).parts,
      'own-clinics-fill',
    );
  const row = (line: number, place: string, owner: string) => ({ line, place, when: '2013', cells: [owner] });

  it('two categories of one place are two stripes and contested, never the last one', () => {
    const part = categories([
      row(2, 'baldia', 'state'),
      row(3, 'lyari', 'state'),
      row(4, 'lyari', 'charity'),
    ]);
    expect(part.readings.get('lyari')).toMatchObject({ kind: 'contested', value: 'state and charity' });
    expect(part.areas.find(({ place }) => place === 'lyari')?.swatch.kind).toBe('stripes');
    expect(part.areas.find(({ place }) => place === 'baldia')?.swatch.kind).toBe('fill');
    expect(part.legend.entries.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'state 1',
      'state and charity 1',
    ]);
  });

  it('categories past the sixth share one colour, which is named so', () => {
    const towns = LEVELS.town.towns.slice(0, 9).map(({ id }) => id);
    const part = categories(towns.map((town, index) => row(index + 2, town, `owner ${index}`)));
    expect(part.legend.entries).toHaveLength(7);
    expect(part.legend.entries.find(({ count }) => count === 3)?.label).toBe(
      'other: owner 6, owner 7 and owner 8',
    );
  });
});
