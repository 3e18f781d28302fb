import type { Words } from '../words.ts';
import { formats } from './formats.ts';

const { count, listed, plural } = formats;

const MONTHS = 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'.split(' ');
const monthName = (month: number) => MONTHS[month - 1] ?? '';

/** Ranks up to the tenth have words of their own; later ones take an ending. */
const RANKS = ['پہلا', 'دوسرا', 'تیسرا', 'چوتھا', 'پانچواں', 'چھٹا', 'ساتواں', 'آٹھواں', 'نواں', 'دسواں'];

export const vocabulary: Words['vocabulary'] = {
  sentences: (parts) => parts.filter(Boolean).join(' '),
  rank: (rank, of) => `${count(of)} میں سے ${RANKS[rank - 1] ?? `${count(rank)}واں`}`,
  cited: (reference, locator) => `${reference}، ${locator}`,
  otherLanguage: 'en',
  quoted: (text) => `”${text}“`,
  date: {
    day: (day, month, year) => `${day} ${monthName(month)} ${year}`,
    days: (days, month, year) => `${listed(days.map(String))} ${monthName(month)} ${year}`,
    dayOfMonth: (day, month) => `${day} ${monthName(month)}`,
    month: (month, year) => `${monthName(month)} ${year}`,
    year: (year) => year,
    decade: (year) => `${year} کی دہائی`,
    about: (date) => `تقریباً ${date}`,
    perhaps: (date) => `شاید ${date}`,
    unknown: 'تاریخ درج نہیں',
    until: (date) => `${date} تک`,
    period: (from, to) => `${from} تا ${to}`,
    both: 'دونوں دن',
    all: 'تمام دن',
  },
  noun: {
    town: { one: 'ٹاؤن', many: 'ٹاؤن' },
    district: { one: 'ضلع', many: 'اضلاع' },
  },
  units: {
    town: (n) => plural(n, { other: '# ٹاؤن' }),
    district: (n) => plural(n, { one: '# ضلع', other: '# اضلاع' }),
  },
  claims: (n) => plural(n, { one: '# دعویٰ', other: '# دعوے' }),
  places: (n) => plural(n, { one: '# مقام', other: '# مقامات' }),
  groups: (n) => plural(n, { one: '# گروہ', other: '# گروہ' }),
  events: (n) => plural(n, { one: '# واقعہ', other: '# واقعات' }),
  absence: {
    'not-received': 'موصول نہیں ہوا',
    'not-stated': 'دستاویز میں درج نہیں',
    'not-applicable': 'چھاؤنی ہے، ٹاؤن نہیں: یہاں شمار نہیں',
  },
  bound: { exact: '', about: 'تقریباً ', 'at-least': 'کم از کم ', 'at-most': 'زیادہ سے زیادہ ' },
  cityAsAWhole: 'پورا شہر',
  close: 'بند کریں',
  cancel: 'منسوخ کریں',
  showAll: 'سب دکھائیں',
};
