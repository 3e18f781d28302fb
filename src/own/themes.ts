/** The themes of a reader's table: made by the same constructors as the others, from the maps that the table names. */
import type { Dataset } from '../data/dataset.ts';
import { categories } from '../figure/categories.ts';
import { choropleth } from '../figure/choropleth.ts';
import type { Numbers, Part, Reading } from '../figure/figure.ts';
import { QUALITATIVE, SEQUENTIAL } from '../figure/palettes.ts';
import { BOTH, valuesOf } from '../figure/resolve.ts';
import { symbols } from '../figure/symbols.ts';
import type { Theme } from '../figure/theme.ts';
import { further } from '../words/words.ts';
import { breaksOf } from './breaks.ts';
import { calledApart } from './called.ts';
import { CIRCLES } from './circles.ts';
import { categoriesOn, numbersOn, type Series } from './findings.ts';
import { daysOfTable, type OwnMap, type OwnTable } from './owntable.ts';
import { type Areas, areasOf, ratesOn } from './rates.ts';

const PALETTES = Object.values(SEQUENTIAL);

/** The id of the theme that a map of a table becomes. */
export const themeId = (table: Pick<OwnTable, 'id'>, map: Pick<OwnMap, 'id'>) => `${table.id}-${map.id}`;

const MOST_DECIMALS = 3;
const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** As many decimals as the table has, a few at most. */
function asInTable({ columns, rows }: OwnTable, column: string): Numbers {
  const index = columns.findIndex(({ id }) => id === column);
  const decimals = rows.reduce((most, { cells: { [index]: cell } }) => {
    return typeof cell === 'number' ? Math.max(most, decimalsOf(cell)) : most;
  }, 0);
  return { decimals: Math.min(decimals, MOST_DECIMALS), suffix: '', signed: false };
}

/** Decimals that leave about three digits to the greatest of some numbers. */
export function threeDigits(values: Iterable<number>): Numbers {
  const greatest = Math.max(0, ...[...values].map(Math.abs));
  const before = greatest > 0 ? Math.floor(Math.log10(greatest)) + 1 : 1;
  return {
    decimals: Math.min(Math.max(3 - Math.max(before, 1), 0), MOST_DECIMALS),
    suffix: '',
    signed: false,
  };
}

/** The categories of a column, the commonest first. */
function orderOf({ columns, rows }: OwnTable, column: string): readonly string[] {
  const index = columns.findIndex(({ id }) => id === column);
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const { [index]: cell } = cells;
    if (typeof cell === 'string' && cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b, 'en')).map(([name]) => name);
}

/** An absence as a table of a reader's has it, and not the document. */
function absentInTable(reading: Reading, { units }: Dataset): Reading {
  const { absence, absent, inapplicable } = further().own.drawing;
  const as = (value: string) => ({ ...reading, value, sentence: absent(reading.name, value) });
  if (reading.kind === 'not-stated') return as(absence['not-stated']);
  // Of a cantonment it is said what it is.
  const town = units.get(reading.place)?.kind !== 'cantonment';
  return reading.kind === 'not-applicable' && town ? as(inapplicable.there) : reading;
}

/** The label of an absence in the legend of a table. */
function absenceInTable(id: string, label: string, readings: readonly Reading[], { units }: Dataset): string {
  const { absence, inapplicable } = further().own.drawing;
  if (id === 'not-stated') return absence['not-stated'];
  const none = readings.filter(({ kind }) => kind === 'not-applicable');
  const [town, cantonment] = [true, false].map((is) =>
    none.some(({ place }) => (units.get(place)?.kind !== 'cantonment') === is),
  );
  if (id !== 'not-applicable' || !town) return label;
  return cantonment ? inapplicable.orNoTown : inapplicable.there;
}

/** A theme that says of its absences that the table has them. */
function ofTable(theme: Theme): Theme {
  const said = (part: Part, dataset: Dataset): Part => ({
    ...part,
    readings: new Map([...part.readings].map(([place, reading]) => [place, absentInTable(reading, dataset)])),
    legend: {
      ...part.legend,
      absences: part.legend.absences.map((entry) => ({
        ...entry,
        label: absenceInTable(entry.id, entry.label, [...part.readings.values()], dataset),
      })),
    },
  });
  const { difference } = theme;
  return {
    ...theme,
    // A getter would not be copied.
    menu: theme.menu,
    draw: (dataset, setting) => said(theme.draw(dataset, setting), dataset),
    ...(difference && {
      difference: (dataset, span, scheme) => {
        const part = difference(dataset, span, scheme);
        return part && said(part, dataset);
      },
    }),
  };
}

/** A map of a table. */
interface Named<Kind extends OwnMap['kind'] = OwnMap['kind']> {
  readonly table: OwnTable;
  readonly map: Extract<OwnMap, { kind: Kind }>;
  /** In the menu. */
  readonly called: string;
  /** Which of the maps of its kind it is. */
  readonly nth: number;
}

/** What every map of a table has. */
function commonOf(table: OwnTable, map: OwnMap, menu: string) {
  const single = daysOfTable(table);
  const several = single.length > 1;
  const summed = map.kind !== 'categories' && map.summed && !(map.kind === 'choropleth' && map.per === null);
  const own = further().own.drawing;
  return {
    id: themeId(table, map),
    menu,
    dayed: several,
    days: several && summed ? [...single, BOTH] : single,
    series: { table, column: map.column, days: single } satisfies Series,
    saidBy: own.saidBy(table.source.title),
    titleOn: (when: string) => own.title(map.title, when),
    notes: [...(map.note === '' ? [] : [map.note]), own.brought(table.file)],
  };
}

function symbolsOf({ table, map, called, nth }: Named<'symbols'>): Theme {
  const { series, saidBy, titleOn, notes, days, menu, ...common } = commonOf(table, map, called);
  const column = table.columns.find(({ id }) => id === map.column);
  const what = column?.unit || column?.name || map.title;
  return symbols({
    ...common,
    days,
    words: () => ({
      menu,
      title: titleOn,
      saidBy,
      what,
      shows: further().own.drawing.numberOf(what),
      notes,
    }),
    findings: (dataset, day) => numbersOn(dataset, series, day),
    largest: (dataset) =>
      Math.max(
        ...days.flatMap((day) => [...valuesOf(numbersOn(dataset, series, day)).values()].map(Math.abs)),
      ),
    numbers: asInTable(table, map.column),
    colors: (ink) => {
      const own = [ink.text, ...CIRCLES[ink.scheme]];
      return { below: ink.accent, above: own[nth % own.length] ?? ink.text };
    },
    written: false,
  });
}

function choroplethOf({ table, map, called, nth }: Named<'choropleth'>, town: Dataset, areas: Areas): Theme {
  const { series, saidBy, titleOn, notes, days, menu, ...common } = commonOf(table, map, called);
  const findings = (dataset: Dataset, day: string) => ratesOn(dataset, series, map.per, areas, day);
  const { what, per, classes } = map;
  const theme = choropleth({
    ...common,
    days,
    words: () => ({ menu, title: titleOn, saidBy, what, shows: what, unit: what, notes }),
    findings,
    numbers:
      per === null
        ? asInTable(table, map.column)
        : threeDigits(days.flatMap((day) => [...valuesOf(findings(town, day)).values()])),
    palette: PALETTES[nth % PALETTES.length] ?? SEQUENTIAL.teal,
    classing: {
      breaksOf: (values, most) => breaksOf({ ...classes, count: Math.min(classes.count, most) }, values),
      method: (count, counted, all, level) =>
        further().own.drawing.method[classes.method](count, counted, all, level),
    },
  });
  // Rates of towns cannot be added up to one of their district.
  return per === null && table.level === 'town' ? { ...theme, menu, byDistrict: false } : theme;
}

function categoriesOf({ table, map, called }: Named<'categories'>): Theme {
  const { series, saidBy, titleOn, notes, menu, ...common } = commonOf(table, map, called);
  const column = table.columns.find(({ id }) => id === map.column);
  return categories({
    ...common,
    words: () => ({ menu, title: titleOn, saidBy, legend: column?.name ?? map.title, notes }),
    findings: (dataset, day) => categoriesOn(dataset, series, day),
    order: orderOf(table, map.column),
    palette: QUALITATIVE,
    byDistrict: table.level === 'district',
  });
}

function themeOf(named: Named, town: Dataset, areas: Areas): Theme {
  const { table, map, called, nth } = named;
  switch (map.kind) {
    case 'symbols':
      return symbolsOf({ table, map, called, nth });
    case 'choropleth':
      return choroplethOf({ table, map, called, nth }, town, areas);
    case 'categories':
      return categoriesOf({ table, map, called, nth });
  }
}

/** The themes of some tables, given the towns of the atlas with those tables in it, and the themes that it has besides. */
export function ownThemesOf(
  tables: readonly OwnTable[],
  town: Dataset,
  others: readonly Pick<Theme, 'menu'>[] = [],
): readonly Theme[] {
  const areas = areasOf(town);
  const all = tables.flatMap((table) => table.maps.map((map) => ({ table, map })));
  const called = calledApart(
    all,
    others.map(({ menu }) => menu),
  );
  const nth = (map: OwnMap) =>
    all.filter(({ map: { kind } }) => kind === map.kind).findIndex((one) => one.map === map);
  return all.map(({ table, map }, index) =>
    ofTable(themeOf({ table, map, called: called[index] ?? map.title, nth: nth(map) }, town, areas)),
  );
}
