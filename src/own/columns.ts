/** Columns: what each column of a table most likely holds. A guess that the reader sees and corrects, and no more. */
import type { When } from '../data/when.ts';
import { type Order, orderOf, whenOf } from './dates.ts';
import type { Grid } from './grid.ts';
import { dateInHeader } from './headerdates.ts';
import { type Decimal, decimalOf, isOpen, numberOf } from './numbers.ts';

export type Role = 'place' | 'number' | 'date' | 'category' | 'left-out';

/** A text of a column and in how many lines it stands. */
export interface Counted {
  readonly text: string;
  readonly count: number;
}

export interface Column {
  readonly index: number;
  readonly name: string;
  readonly role: Role;
  /** The date that the header holds, as precise as it is written; `null` where it holds none. */
  readonly day: string | null;
  /** The header without its date: columns of one measure on several days share it. Empty where the header is a date. */
  readonly measure: string;
  /** What is no number in a column of numbers, or no date in one of dates, most frequent first; a blank cell is ``. Empty for other roles. */
  readonly words: readonly Counted[];
  /** Of the dates of a column, or of the one in its header; `ask` where only the reader can tell, `null` where all is plain. */
  readonly order: Order | 'ask' | null;
  readonly decimal: Decimal;
  /** Whether all points of a column may as well group figures in threes: `2.400`, which only the reader can tell. */
  readonly decimalOpen: boolean;
}

const textsOf = (grid: Grid, index: number) => grid.rows.map(({ cells }) => cells[index] ?? '');

/** A guess is made from so many lines, spread over the table. */
const SAMPLE = 1000;

const SAMPLES = new WeakMap<Grid, Grid>();

/** The table, or lines from all over it where it is long. */
function sampleOf(grid: Grid): Grid {
  if (grid.rows.length <= SAMPLE) return grid;
  const known = SAMPLES.get(grid);
  if (known) return known;
  const step = grid.rows.length / SAMPLE;
  const rows = Array.from({ length: SAMPLE }, (_, index) => grid.rows[Math.floor(index * step)] ?? []).flat();
  const sample = { ...grid, rows };
  SAMPLES.set(grid, sample);
  return sample;
}

function counted(texts: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).toSorted((a, b) => b.count - a.count);
}

/** An open order is asked about once, and not for each date. */
const isDate = (text: string, order: Order | 'ask' | null) =>
  order === 'ask'
    ? whenOf(text, 'dmy') !== null || whenOf(text, 'mdy') !== null
    : whenOf(text, order) !== null;

/** What in a column its role cannot read. */
function wordsOf(texts: readonly string[], role: Role, order: Order | 'ask' | null, decimal: Decimal) {
  switch (role) {
    case 'number':
      return counted(texts.filter((text) => numberOf(text, decimal) === null));
    case 'date':
      return counted(texts).filter(({ text }) => !isDate(text, order));
    case 'place':
    case 'category':
    case 'left-out':
      return [];
  }
}

/** The order of dates, for a column's own or for all headers at once. */
function orderFor(grid: Grid, role: Role, texts: readonly string[], hasDay: boolean) {
  if (role === 'date') return orderOf([...new Set(texts)]);
  return hasDay ? orderOf(grid.header.flatMap((name) => dateInHeader(name)?.text ?? [])) : null;
}

const DECIMALS = new WeakMap<Grid, Decimal>();

/** The decimals of a table, which are written alike in all its columns. */
function decimalIn(grid: Grid): Decimal {
  const known = DECIMALS.get(grid);
  if (known) return known;
  const decimal = decimalOf(sampleOf(grid).rows.flatMap(({ cells }) => cells));
  DECIMALS.set(grid, decimal);
  return decimal;
}

/** What the reader has said of a column where the table does not tell. */
export interface Told {
  readonly order?: Order;
  readonly decimal?: Decimal;
}

/** A column in a role, whether guessed or corrected. */
export function columnAs(grid: Grid, index: number, role: Role, told: Told = {}): Column {
  const name = grid.header[index] ?? '';
  const texts = textsOf(grid, index);
  const dated = role === 'number' ? dateInHeader(name) : null;
  const order = told.order ?? orderFor(grid, role, texts, dated !== null);
  const decimal = told.decimal ?? (role === 'number' ? decimalIn(grid) : '.');
  const day = dated && whenOf(dated.text, order === 'ask' ? null : order);
  return {
    index,
    name,
    role,
    day: day?.text ?? null,
    measure: dated?.rest ?? name,
    words: wordsOf(texts, role, order, decimal),
    order: role === 'date' || dated ? order : null,
    decimal,
    decimalOpen: role === 'number' && told.decimal === undefined && decimal === '.' && isOpen(texts),
  };
}

/** Absences as they are often written: enough to see a column of numbers, never to say what one means. */
const ABSENCE =
  /^(?:[-–—.?*]+|n\.?\/?a\.?|nil|null|none|missing|unknown|not (?:received|stated|available|applicable|reported)|awaited|pending|موصول نہیں(?: ہو[اےئ]?)?|نامعلوم|دستیاب نہیں|صفر نہیں)$/iu;
const ORDINAL =
  /^(?:#|no\.?|nr\.?|s\.?\s?(?:no|nr)\.?|sr\.?\s?(?:no\.?)?|serial(?: no\.?)?|row|id|نمبر شمار|شمار|نمبر)$/iu;
const DATE_HEADER = /year|date|day|month|period|when|سال|تاریخ|دن|مہینہ/iu;
/** A list of words longer than this tells no places apart on a map. */
const MOST_CATEGORIES = 24;

/** How large a part of some texts passes; nothing of none. */
function share(texts: readonly string[], passes: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(passes).length / texts.length;
}

const BARE = /^\p{Nd}{1,5}$/u;

/** A bare number among dates is a year of the last two centuries. */
function mayBeDate(text: string): boolean {
  const year = BARE.test(text) ? numberOf(text) : null;
  return year === null ? isDate(text, 'ask') : year >= 1800 && year <= 2100;
}

/** Bare years are dates only under a header that says so: they may as well be counts. */
function isDates(name: string, told: readonly string[]): boolean {
  if (share(told, mayBeDate) < 0.8) return false;
  return told.some((text) => !BARE.test(text) && isDate(text, 'ask')) || DATE_HEADER.test(name);
}

/** Whether numbers are 1, 2, 3 … down the table. */
const runsOn = (texts: readonly string[]) =>
  texts.every(
    (text, index) => index === 0 || numberOf(text) === (numberOf(texts[index - 1] ?? '') ?? NaN) + 1,
  );

/** The role that a column has by itself, whatever the others are. */
function roleOf(grid: Grid, index: number): Exclude<Role, 'place'> {
  const name = grid.header[index] ?? '';
  const told = textsOf(grid, index).filter((text) => text !== '' && !ABSENCE.test(text));
  if (told.length === 0) return dateInHeader(name) ? 'number' : 'left-out';
  if (isDates(name, told)) return 'date';
  const decimal = decimalIn(grid);
  if (share(told, (text) => numberOf(text, decimal) !== null) >= 0.5)
    return ORDINAL.test(name.trim()) && runsOn(told) ? 'left-out' : 'number';
  return new Set(told).size <= Math.min(MOST_CATEGORIES, Math.max(2, told.length / 2))
    ? 'category'
    : 'left-out';
}

/**
 * The column that names places best, and of several that do so the one that parts the lines most, as towns do beside their
 * districts; where none does, the first of words. `null` for a table of numbers alone.
 */
function placeColumn(grid: Grid, roles: readonly Role[], isPlace: (text: string) => boolean): number | null {
  const columns = roles.flatMap((role, index) => {
    if (role === 'date') return [];
    const distinct = [...new Set(textsOf(grid, index).filter(Boolean))];
    return [{ index, share: share(distinct, isPlace), places: distinct.filter(isPlace).length }];
  });
  const most = Math.max(0, ...columns.map((column) => column.share));
  const [best] = columns
    .filter((column) => most > 0 && column.share >= 0.8 * most)
    .toSorted((a, b) => b.places - a.places);
  if (best) return best.index;
  const words = roles.findIndex((role) => role === 'category' || role === 'left-out');
  return words >= 0 && textsOf(grid, words).some((text) => /\p{L}/u.test(text)) ? words : null;
}

/** A guess at every column; at most one is the place. */
export function guessColumns(grid: Grid, isPlace: (text: string) => boolean): readonly Column[] {
  const sample = sampleOf(grid);
  const roles = grid.header.map((_, index) => roleOf(sample, index));
  const place = placeColumn(sample, roles, isPlace);
  return roles.map((role, index) => columnAs(grid, index, index === place ? 'place' : role));
}

/** The numbers of a column line by line; `null` where a cell holds a word or nothing. */
export function numbersOf(grid: Grid, { index, decimal }: Column): readonly (number | null)[] {
  return textsOf(grid, index).map((text) => numberOf(text, decimal));
}

/** The dates of a column line by line; `null` where a cell holds none, and for an open date while its order is asked for. */
export function datesOf(grid: Grid, { index, order }: Column): readonly (When | null)[] {
  return textsOf(grid, index).map((text) => whenOf(text, order === 'ask' ? null : order));
}
