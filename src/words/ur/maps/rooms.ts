import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count, plural } = formats;

export const rooms: Pick<Words['maps'], 'key' | 'legend' | 'table' | 'card'> = {
  key: {
    title: 'کلید',
    pointing: 'کسی جگہ پر اشارہ کیجیے یا اسے دبائیے: جو کچھ اس کے بارے میں کہا گیا ہے یہاں پڑھا جائے گا۔',
    of: (title) => `کلید: ${title}`,
    only: (label) => `صرف ${label} دکھائیں`,
    onlyEntry: (label) => `صرف یہ دکھایا جا رہا ہے: ${label}۔`,
    onlyRange: (from, to) => `صرف ${from} تا ${to} دکھایا جا رہا ہے۔`,
    left: (name) => `بائیں: ${name}`,
    right: (name) => `دائیں: ${name}`,
    both: (left, right) => `بائیں: ${left} | دائیں: ${right}`,
    methods: (left, method, right, other) => `${left}: ${method}؛ ${right}: ${other}`,
  },
  legend: {
    entry: (label, n) => `${label}: ${n}`,
    inWords: (title, entries, method) => `${title}۔ ${entries.join('؛ ')}۔ ${method}۔`,
  },
  table: {
    label: (level) => (level === 'town' ? 'ٹاؤن کا جدول' : 'اضلاع کا جدول'),
    heading: (n, level) =>
      level === 'town' ? plural(n, { other: '# ٹاؤن' }) : plural(n, { one: '# ضلع', other: '# اضلاع' }),
    sortBy: { name: 'نام کے لحاظ سے ترتیب دیں', value: 'عدد کے لحاظ سے ترتیب دیں' },
    unit: { town: 'ٹاؤن', district: 'ضلع' },
    words: 'جیسا ماخذ میں ہے',
    rank: 'مرتبہ',
    rankAlone: (rank) => rank.split(' ').at(-1) ?? rank,
    compare: 'موازنہ',
    comparePlace: (place) => `${place} کا موازنہ کریں`,
    evidence: (value, place) => `${value}: ${place} کے بارے میں شہادت`,
    partial: 'جزوی',
    others: 'دیگر مقامات',
    part: (listed, all, level) =>
      `${count(all)} ${level === 'town' ? 'ٹاؤن' : 'اضلاع'} میں سے ${count(listed)} درج ہیں۔ تلاش سے ہر ایک مل جاتا ہے۔`,
    more: (n) => `مزید ${count(n)} درج کریں`,
  },
  card: {
    titled: (title) => `${title}:`,
    ranked: (rank) => `${rank}، سب سے زیادہ پہلے`,
    partial: (partial) => `جزوی: ${partial}، مرتبہ نہیں`,
  },
};
