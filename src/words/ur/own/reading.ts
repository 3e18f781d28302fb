import type { Further } from '../../words.ts';
import { formats } from '../formats.ts';

type Reading = Further['own']['reading'];
type Stranger = Parameters<Reading['refused']['stranger']>[1];

const { count, listed, plural } = formats;

const WHAT: Readonly<Record<Stranger, string>> = {
  xls: 'پرانی Excel ورک بک (.xls)',
  xlsb: 'بائنری Excel ورک بک (.xlsb)',
  ods: 'OpenDocument اسپریڈ شیٹ (.ods)',
  numbers: 'Numbers کی اسپریڈ شیٹ',
  zip: 'ایسی ZIP فائل جس میں کوئی ورک بک نہیں',
  pdf: 'PDF',
  image: 'تصویر',
  html: 'ویب صفحہ',
  xml: 'XML فائل',
  json: 'JSON فائل',
  rtf: 'آراستہ متن (.rtf)',
  word: 'Word کی دستاویز',
  packed: 'دبائی ہوئی فائل',
  binary: 'ایسی فائل جو نہ متن ہے نہ ورک بک',
};

const SAVE = 'جدول کو CSV یا XLSX کے طور پر محفوظ کر کے یہاں چھوڑیں';
const named = (names: readonly string[]) => listed(names.map((name) => `”${name}“`));
const lines = (numbers: readonly number[]) => listed(numbers.map(String));
const andMore = (more: number) => (more > 0 ? ` اور مزید ${count(more)}` : '');

export const reading: Reading = {
  pasted: 'چسپاں کیا گیا جدول',
  column: (number) => `کالم ${number}`,
  again: (name, time) => `${name} (${time})`,
  refused: {
    tooLarge: (name, megabytes, most) =>
      `”${name}“ کا حجم ${count(megabytes)} MB ہے، جبکہ جدول ${most} MB تک پڑھا جاتا ہے: جو نقشے کو درکار نہیں اسے نکال دیں۔`,
    empty: (name) =>
      `”${name}“ خالی ہے: ایسا جدول چھوڑیں جس میں عنوانات ہوں اور ان کے نیچے کم از کم ایک سطر۔`,
    stranger: (name, kind) => `”${name}“ ${WHAT[kind]} ہے، جو یہاں نہیں پڑھی جاتی: ${SAVE}۔`,
    locked: (name) => `”${name}“ پاس ورڈ سے بند ہے: اسے پاس ورڈ کے بغیر محفوظ کر کے دوبارہ چھوڑیں۔`,
    broken: (name) =>
      `”${name}“ Excel کی ورک بک لگتی ہے مگر کھل نہیں سکتی، گویا ادھوری ہو: اسے دوبارہ محفوظ کریں، یا CSV کے طور پر۔`,
    mixed: (name, line) =>
      `”${name}“ میں دو انکوڈنگ ملی ہوئی ہیں؛ سطر ${count(line)} پہلی ہے جو اوپر کی سطروں سے میل نہیں کھاتی: اسے UTF-8 میں محفوظ کر کے دوبارہ چھوڑیں۔`,
    openQuote: (name, line) =>
      `”${name}“ کی سطر ${count(line)} پر ایک واوین کھلتا ہے مگر بند نہیں ہوتا: اسے بند کریں، یا متن کا حصہ ہو تو دو بار لکھیں۔`,
    strayQuote: (name, line) =>
      `”${name}“ کی سطر ${count(line)} پر واوین بند ہوتے ہی اور متن لکھا ہے: جو واوین متن کا حصہ ہوں انہیں دو بار لکھیں۔`,
    longLine: (name, line, found, expected) =>
      `”${name}“ کی سطر ${count(line)} پر ${count(found)} خانے ہیں جبکہ عنوانات ${count(expected)} ہیں: جن خانوں میں جدا کرنے والی علامت ہو، جیسے ”1,234“، انہیں واوین میں لکھیں۔`,
    oneColumn: (name) =>
      `”${name}“ جدول نہیں: اس کی سطروں کو کوئی کاما، سیمی کولن، ٹیب یا کھڑی لکیر کم از کم دو کالموں میں نہیں بانٹتی۔`,
    onlyHeader: (name) =>
      `”${name}“ میں عنوانات ہیں مگر ان کے نیچے کوئی سطر نہیں: ایسا جدول چھوڑیں جس میں کم از کم ایک سطر ہو۔`,
    manyHeaders: (name, line) =>
      `”${name}“ میں عنوانات کی دو سے زیادہ سطریں ہیں، آخری سطر ${count(line)} پر: ایک رکھیں، یا دو۔`,
    rows: (name, found, most) =>
      `”${name}“ میں ${count(found)} سطریں ہیں، جبکہ زیادہ سے زیادہ ${count(most)} پڑھی جاتی ہیں: انہیں مقام کے لحاظ سے جمع کریں، یا ایک حصہ چھوڑیں۔`,
    columns: (name, found, most) =>
      `”${name}“ میں ${count(found)} کالم ہیں، جبکہ زیادہ سے زیادہ ${most} پڑھے جاتے ہیں: جو نقشے کو درکار نہیں انہیں نکال دیں۔`,
    letters: (name, line, found, most) =>
      `”${name}“ کی سطر ${count(line)} کے ایک خانے میں ${count(found)} حروف ہیں، جبکہ زیادہ سے زیادہ ${count(most)} پڑھے جاتے ہیں: اسے مختصر کریں۔`,
    unpacked: (name, most) =>
      `”${name}“ کھل کر ${most} MB سے بڑی ہو جاتی ہے، جو پڑھی جانے والی حد سے زیادہ ہے: صرف وہ شیٹ محفوظ کریں، یا CSV کے طور پر۔`,
    merged: (name, reference) =>
      `”${name}“ میں ${reference} پر خانے ملے ہوئے ہیں، اور معلوم نہیں ہو سکتا کہ ان کی قدر کس سطر کی ہے: انہیں الگ کر کے ہر خانہ بھریں۔`,
    noSheet: (name) => `”${name}“ کی کسی شیٹ میں کچھ نہیں: ایسی ورک بک چھوڑیں جس میں جدول ہو۔`,
    noSuchSheet: (name, sheet) =>
      `”${name}“ میں ”${sheet}“ نام کی کوئی شیٹ نہیں: جو شیٹیں موجود ہیں ان میں سے ایک چنیں۔`,
  },
  remarks: {
    encoding: (label) => `${label} کے طور پر پڑھا گیا۔`,
    lost: (cells) =>
      plural(cells, {
        one: '# خانے میں ایسے حرف کا نشان ہے جو فائل کے یہاں آنے سے پہلے ضائع ہو چکا تھا۔',
        other: '# خانوں میں ایسے حروف کے نشان ہیں جو فائل کے یہاں آنے سے پہلے ضائع ہو چکے تھے۔',
      }),
    above: (texts, more) => `عنوانات سے اوپر چھوڑ دیا گیا: ${named(texts)}${andMore(more)}۔`,
    below: (texts, more) => `جدول کے نیچے چھوڑ دیا گیا: ${named(texts)}${andMore(more)}۔`,
    twoHeaders: (first, second) =>
      `عنوانات کی دو سطریں، ${count(first)} اور ${count(second)}، ملا کر ایک پڑھی گئی ہیں۔`,
    noHeader: 'پہلی سطر میں اعداد ہیں، اس لیے جدول کو عنوانات کے بغیر پڑھا گیا ہے۔',
    unnamed: (columns) =>
      plural(columns, {
        one: '# کالم کا نام نہیں؛ اسے اس کے نمبر سے پکارا گیا ہے۔',
        other: '# کالموں کے نام نہیں؛ انہیں ان کے نمبر سے پکارا گیا ہے۔',
      }),
    twice: (names) => `ایک سے زیادہ بار آئے ہوئے نام، جن پر یہاں نمبر لگائے گئے ہیں: ${named(names)}۔`,
    shortLines: (numbers, more) =>
      `سطر ${lines(numbers)}${andMore(more)} پر عنوانات سے کم خانے ہیں: باقی خالی پڑھے گئے ہیں۔`,
    blankColumns: (columns) =>
      plural(columns, {
        one: '# خالی کالم چھوڑ دیا گیا ہے۔',
        other: '# خالی کالم چھوڑ دیے گئے ہیں۔',
      }),
    list: 'فہرست کے طور پر پڑھا گیا: ہر سطر پر ایک نام اور ایک عدد۔',
    mergedFilled: (references, more) =>
      `ملے ہوئے خانے اپنے متن سے بھر دیے گئے ہیں: ${listed(references)}${andMore(more)}۔`,
    hiddenRows: (rows) =>
      plural(rows, {
        one: '# سطر ورک بک میں پوشیدہ ہے اور پھر بھی پڑھی گئی ہے۔',
        other: '# سطریں ورک بک میں پوشیدہ ہیں اور پھر بھی پڑھی گئی ہیں۔',
      }),
    hiddenColumns: (columns) =>
      plural(columns, {
        one: '# کالم ورک بک میں پوشیدہ ہے اور پھر بھی پڑھا گیا ہے۔',
        other: '# کالم ورک بک میں پوشیدہ ہیں اور پھر بھی پڑھے گئے ہیں۔',
      }),
    hiddenSheet: 'یہ شیٹ ورک بک میں پوشیدہ ہے۔',
    formulas: (cells) =>
      plural(cells, {
        one: '# خانہ فارمولا ہے اور اپنی محفوظ قدر سے پڑھا گیا ہے۔',
        other: '# خانے فارمولے ہیں اور اپنی محفوظ قدروں سے پڑھے گئے ہیں۔',
      }),
    uncounted: (cells) =>
      plural(cells, {
        one: '# فارمولے کی کوئی محفوظ قدر نہیں؛ اسے خالی پڑھا گیا ہے۔',
        other: '# فارمولوں کی کوئی محفوظ قدر نہیں؛ انہیں خالی پڑھا گیا ہے۔',
      }),
    mistakes: (cells) =>
      plural(cells, {
        one: '# خانے میں اسپریڈ شیٹ کی غلطی ہے، جیسے #DIV/0!، اور وہ اسی متن کے طور پر پڑھا گیا ہے۔',
        other: '# خانوں میں اسپریڈ شیٹ کی غلطیاں ہیں، جیسے #DIV/0!، اور وہ اسی متن کے طور پر پڑھے گئے ہیں۔',
      }),
  },
};
