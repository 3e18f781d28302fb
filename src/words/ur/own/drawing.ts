/** Urdu: what is said of the maps of a reader’s own table. */
import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count, decimals, listed, plural } = formats;

type Level = 'town' | 'district';
const OF: Readonly<Record<Level, (n: number) => string>> = {
  town: (n) => plural(n, { one: '# ٹاؤن', other: '# ٹاؤنوں' }),
  district: (n) => plural(n, { one: '# ضلع', other: '# ضلعوں' }),
};
const reached = (counted: number, all: number, level: Level) => `${OF[level](all)} میں سے ${count(counted)}`;
const classes = (n: number) => plural(n, { one: '# درجہ', other: '# درجے' });

export const drawing: Words['own']['drawing'] = {
  speaker: 'جدول',
  locator: (own, line) => [own, `سطر ${line}`].filter(Boolean).join('، '),
  lines: (own, ranges) => [own, `سطر ${ranges.join('، ')}`].filter(Boolean).join('، '),
  title: (title, when) => `${title}، ${when}`,
  saidBy: (source) => `بمطابق ”${source}“؛ قاری کے اپنے جدول سے`,
  brought: (file) =>
    `${file === '' ? 'چسپاں کیے گئے جدول' : `فائل ”${file}“`} سے پڑھا گیا، جو اس اٹلس کا حصہ نہیں اور اس کے بنانے والوں نے اسے نہیں جانچا۔`,
  numberOf: (what) => `${what} کی تعداد`,
  absence: { 'not-stated': 'جدول میں درج نہیں' },
  inapplicable: { there: 'وہاں لاگو نہیں', orNoTown: 'وہاں لاگو نہیں، یا ٹاؤن نہیں' },
  absent: (place, absence) => `${place}: ${absence}۔`,
  derived: {
    residents: (n, residents) => `${count(n)} ÷ ${count(residents)} رہائشی`,
    area: (n, square) => `${count(n)} ÷ ${decimals(square, 1)} مربع کلومیٹر`,
    column: (n, of) => `${count(n)} ÷ ${count(of)}`,
  },
  method: {
    natural: (n, counted, all, level) => `${classes(n)}، قدرتی وقفوں پر؛ ${reached(counted, all, level)}`,
    quantile: (n, counted, all, level) =>
      `${classes(n)}، ہر ایک میں برابر قدریں؛ ${reached(counted, all, level)}`,
    equal: (n, counted, all, level) => `${classes(n)}، برابر قدموں میں؛ ${reached(counted, all, level)}`,
    own: (n, counted, all, level) => `${classes(n)}، قاری کے اپنے وقفوں پر؛ ${reached(counted, all, level)}`,
  },
  category: (place, value) => `${place}: ${value}۔`,
  categorySentence: (column) => `ہر رنگ وہ دکھاتا ہے جو کالم ”${column}“ میں درج ہے۔`,
  categoryMethod: reached,
  otherCategories: (names) => `دیگر: ${listed(names)}`,
};
