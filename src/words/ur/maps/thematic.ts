import { keptTogether } from '../../isolated.ts';
import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count, listed, plural } = formats;

type Level = 'town' | 'district';
const SEVERAL: Readonly<Record<Level, (n: number) => string>> = {
  town: (n) => plural(n, { other: '# ٹاؤن' }),
  district: (n) => plural(n, { one: '# ضلع', other: '# اضلاع' }),
};
/** Before a postposition. */
const OF: Readonly<Record<Level, string>> = { town: 'ہر ٹاؤن کا', district: 'ہر ضلعے کا' };

type Parts = 'day' | 'town' | 'count';
const PARTS: Readonly<Record<Parts, (n: number) => string>> = {
  day: (n) => plural(n, { other: '# دن' }),
  town: SEVERAL.town,
  count: (n) => plural(n, { one: '# گنتی', other: '# گنتیاں' }),
};
const SUMS: Readonly<Record<Parts, (n: number) => string>> = {
  day: (n) => plural(n, { one: '# دن کا مجموعہ', other: '# دنوں کا مجموعہ' }),
  town: (n) => plural(n, { other: '# ٹاؤن کا مجموعہ' }),
  count: (n) => plural(n, { one: '# گنتی کا مجموعہ', other: '# گنتیوں کا مجموعہ' }),
};
/** `18 میں سے 16 ٹاؤن`. */
const among = (some: string, all: number) => `${count(all)} میں سے ${some}`;

const extremes: Words['maps']['choropleth']['extremes'] = (highest, lowest) =>
  `سب سے زیادہ: ${highest.name} (${highest.value})؛ سب سے کم: ${lowest.name} (${lowest.value})۔`;

type Thematic = Pick<
  Words['maps'],
  'sums' | 'measured' | 'choropleth' | 'symbols' | 'difference' | 'annotations'
>;

export const thematic: Thematic = {
  sums: {
    partial: (given, all, parts) => among(PARTS[parts](given), all),
    derived: (given, parts) => SUMS[parts](given),
  },
  measured: {
    ranked: (place, value, what, rank) => `${place}: ${value} ${keptTogether(what)}، ${rank}`,
    partial: (place, value, what, partial) =>
      `${place}: ${value} ${keptTogether(what)} (${partial})؛ جزوی، اس لیے مرتبہ نہیں`,
    derived: (saying, derived) => `${saying} (اخذ کردہ: ${derived})`,
  },
  choropleth: {
    sentence: (level, shows) => `${OF[level]} رنگ ${shows} ظاہر کرتا ہے۔`,
    range: (from, to) => `${from} – ${to}`,
    partial: 'جزوی مجموعہ (اپنے درجے میں بھی شمار)',
    method: (classes, counted, all, level) =>
      `${plural(classes, { one: '# قدرتی درجہ', other: '# قدرتی درجے' })}، ${among(SEVERAL[level](counted), all)}`,
    none: 'کسی ٹاؤن کا عدد موجود نہیں۔',
    extremes,
    missing: (places) => `موصول نہیں ہوا: ${listed(places)}۔`,
    partials: (places) => `جزوی: ${listed(places)}۔`,
  },
  symbols: {
    sentence: (shows) => `ہر دائرے کا رقبہ ${shows} ظاہر کرتا ہے۔`,
    missing: 'موصول نہیں ہوا',
    partialIn: (partial) => `جزوی: ${partial}`,
    partial: 'جزوی مجموعہ',
    method: (counted, all, level) => `رقبہ تعداد کے تناسب سے، ${among(SEVERAL[level](counted), all)}`,
    largest: ({ name, value }) => `سب سے بڑا: ${name} (${value})۔`,
    none: 'سب سے بڑا: کوئی نہیں (–)۔',
    missingOf: (places) => `عدد نہیں: ${listed(places)}۔`,
  },
  difference: {
    when: (from, to) => `${to} منفی ${from}`,
    menu: (menu) => `${menu}: فرق`,
    title: (title) => `فرق: ${title}`,
    saidBy: (saidBy) => `اخذ کردہ؛ ${saidBy}`,
    legend: (when) => `فرق، ${when}`,
    sentence: (level, when, what) => `${OF[level]} رنگ فرق ظاہر کرتا ہے، ${when}: ${what}۔`,
    method: (classes, counted, all, level) =>
      `${plural(classes, { one: '# درجہ', other: '# درجے' })}، صفر کے دونوں طرف یکساں، ${among(SEVERAL[level](counted), all)}`,
    value: 'موصول نہیں ہوا: فرق نہیں',
    entry: 'ایک دن موصول نہیں ہوا: فرق نہیں',
    lacking: (day) => `${day} کی گنتی موصول نہیں ہوئی`,
    inPart: (day, partial) => `${day} کی گنتی جزوی طور پر موصول ہوئی (${partial})`,
    absent: (place, lacks) => `${place}: ${lacks.join('، اور ')}، اس لیے فرق نہیں۔`,
    reading: (place, value, what, rank, sides) =>
      `${place}: ${value} ${what}${rank === null ? '' : `، ${rank}`} (اخذ کردہ: ${sides})۔`,
    sides: (before, from, after, to) => `${from} کو ${before}، ${to} کو ${after}`,
    none: 'کسی مقام کا فرق نہیں۔',
    extremes,
    missing: (places) => `فرق نہیں: ${places.join('، ')}۔`,
  },
  annotations: {
    none: (place, none) => `${place}: ${none}۔`,
    method: (counted, left) => `نقشے پر ${counted}؛ ${left}`,
  },
};
