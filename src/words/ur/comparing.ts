import type { Words } from '../words.ts';
import { over } from './comparing/over.ts';
import { plots } from './comparing/plots.ts';
import { formats } from './formats.ts';

const { count, listed } = formats;

const MANY = { town: 'ٹاؤنوں', district: 'اضلاع' } as const;

const CARDINALS = ['صفر', 'ایک', 'دو', 'تین', 'چار', 'پانچ', 'چھ', 'سات', 'آٹھ', 'نو', 'دس'];
/** As they stand before «نمبر پر». */
const ORDINALS = 'پہلے دوسرے تیسرے چوتھے پانچویں چھٹے ساتویں آٹھویں نویں دسویں'.split(' ');

const HOW_TO_ADD =
  'جدول میں کسی ٹاؤن کے ساتھ + دبائیں، نقشے پر ٹاؤن دباتے وقت Shift دبائے رکھیں، یا تلاش میں Shift اور Enter دبائیں۔ زیادہ سے زیادہ چار مقامات، ٹاؤن اور اضلاع ملا کر۔';

const nth = (rank: number) => ORDINALS[rank - 1] ?? `${count(rank)}ویں`;

export const comparing: Omit<Words['comparing'], 'second'> = {
  title: (names) => `${listed(names)}: اٹلس کے ہر اشاریے کے لحاظ سے`,
  indicator: (theme, when) => (when === '' ? theme : `${theme}، ${when}`),
  sentence: {
    counted: (told, days, standing) => {
      const counted = told(CARDINALS[days] ?? count(days));
      if (!standing) return `${counted}۔`;
      const { rank, of, among } = standing;
      const all = among === null ? count(of) : `مکمل گنتی والے ${count(of)} ${MANY[among]}`;
      return `${counted}؛ یہ تعداد ${all} میں ${nth(rank)} نمبر پر ہے۔`;
    },
    dated: (sentence, references) =>
      /\)[۔.]$/.test(sentence)
        ? `${sentence.slice(0, -2)}؛ ${listed(references)})۔`
        : `${sentence.replace(/[۔.]$/, '')} (${listed(references)})۔`,
    holderOfDistrict:
      'کہاں کس کا کنٹرول ہے، یہ ٹاؤنوں اور علاقوں کے بارے میں کہا گیا ہے، ضلعے کے بارے میں نہیں۔',
    holderUnsaid: 'مجموعی طور پر یہ کس کے کنٹرول میں ہے، دستاویز میں درج نہیں۔',
    nothing: (name) => `کوئی نقشہ الگ سے ${name} کے بارے میں کچھ نہیں دکھاتا۔`,
  },
  difference: {
    reason: {
      'not-applicable': 'لاگو نہیں: فرق نہیں نکالا گیا',
      'left-out': 'شامل نہیں: فرق نہیں نکالا گیا',
      'not-stated': 'درج نہیں: فرق نہیں نکالا گیا',
      'not-received': 'موصول نہیں ہوا: فرق نہیں نکالا گیا',
      contested: 'دعوے مختلف ہیں: فرق نہیں نکالا گیا',
      partial: 'جزوی: موازنہ نہیں کیا گیا',
    },
    notBoth: 'دونوں کے لیے درج نہیں: فرق نہیں نکالا گیا',
    noNumbers: 'موازنے کے لیے اعداد نہیں',
    unlike: 'ضلعے کا مجموعہ بمقابلہ ایک ٹاؤن',
    points: (unit) => (unit === '' ? 'فیصدی پوائنٹ' : `فیصدی پوائنٹ (${unit})`),
    worded: (amount, unit) => `${amount} ${unit}`.trim(),
  },
  table: {
    heading: 'موازنہ',
    save: 'CSV میں محفوظ کریں',
    region: 'موازنے کا جدول',
    sources: 'مآخذ',
    noForm: {
      town: 'ٹاؤن کی سطح پر نہیں دکھایا جاتا',
      district: 'ضلعے کی سطح پر نہیں دکھایا جاتا',
      other: 'اس مقام کے لیے نہیں دکھایا جاتا',
    },
    partial: (partial) => `جزوی: ${partial}`,
    medians: (medians) => medians.map(({ level, value }) => `${MANY[level]} کا وسطانیہ: ${value}`).join('، '),
    said: (unit, saidBy) => (unit === '' ? `${saidBy}۔` : `${unit}؛ ${saidBy}۔`),
    beforeDay: (theme) => `${theme}، `,
    evidence: (unit, place, indicator) => `${unit === '' ? '' : ` ${unit}`}: ${place}، ${indicator} کی شہادت`,
    beforeSources: (sources) => (sources === 1 ? 'ماخذ ' : 'مآخذ '),
    sourceNumbers: (numbers) => numbers.join('، '),
    aside: (parts) => parts.filter(Boolean).join('، '),
    remove: 'ہٹائیں',
    removeOne: (place) => `${place} کو موازنے سے ہٹائیں`,
    less: (place, first) => `${place} اور ${first} کا فرق (${place} میں سے ${first} گھٹا کر)`,
  },
  notes: {
    differences: (letter, name) =>
      `ہر فرق ${letter} (${name}) کے مقابلے میں ہے اور اعداد کو گول کرنے سے پہلے نکالا گیا ہے۔`,
    bars: 'ہر پٹی صفر سے عدد تک ہے، تمام ٹاؤنوں یا تمام اضلاع کے پیمانے پر؛ اس پر نشان ان کا وسطانیہ ہے، جس میں جزوی مجموعے شامل نہیں۔',
    partial: 'جزوی مجموعے کی پٹی کھوکھلی ہے؛ اس کا نہ مرتبہ ہے، نہ فرق۔',
    unlike: (mark) =>
      `تعداد مقام کے حجم کے ساتھ گھٹتی بڑھتی ہے: جہاں ”${mark}“ لکھا ہے، وہاں پہلا فرق حجم ہی کا ہے۔`,
  },
  panel: {
    name: 'موازنہ',
    empty: `ابھی کسی مقام کا موازنہ نہیں ہو رہا۔ ${HOW_TO_ADD}`,
    waiting: `ایک اور مقام شامل کریں۔ ${HOW_TO_ADD}`,
  },
  over,
  plots,
};
