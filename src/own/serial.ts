/** Serial days: how a spreadsheet keeps dates, and which of its formats show a number as one. */

const DAY = 86_400_000;
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
export type Epoch = keyof typeof EPOCHS;

/** What a format shows of a serial day: nothing of a date, or a date down to a day, a month or a year. */
export type Shows = 'number' | 'percent' | 'day' | 'month' | 'year';

/** The formats that a workbook has without listing them. */
const BUILT_IN: ReadonlyMap<number, Shows> = new Map([
  ...[9, 10].map((id) => [id, 'percent'] as const),
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'day'] as const),
  [17, 'month'],
]);

export const builtIn = (id: number): Shows => BUILT_IN.get(id) ?? 'number';

/** What a format of a workbook's own shows: `dd/mm/yyyy`, `mmm-yy`, `0.0%`; quoted text and colours are none of it. */
export function showsOf(format: string): Shows {
  const code = format
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
    .split(';')[0]
    ?.toLowerCase();
  if (code === undefined || code === 'general') return 'number';
  if (code.includes('%')) return 'percent';
  if (code.includes('d')) return 'day';
  if (!code.includes('y')) return 'number';
  return code.includes('m') ? 'month' : 'year';
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** A serial day in ISO, as far as it is shown; `null` for a time of day or a day of no calendar. */
export function serialDay(serial: number, epoch: Epoch, shows: 'day' | 'month' | 'year'): string | null {
  if (serial < 1 || serial >= 2_958_466) return null;
  // The calendar of 1900 has a 29 February that never was: days before it lie one further on.
  const early = epoch === 1900 && serial < 60 ? 1 : 0;
  const date = new Date(EPOCHS[epoch] + (Math.floor(serial) + early) * DAY);
  return date.toISOString().slice(0, LENGTHS[shows]);
}
