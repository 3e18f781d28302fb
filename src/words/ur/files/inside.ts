import type { Words } from '../../words.ts';

/** Before a bracket: it keeps to the start of its line, whatever script the words beside it are of. */
const MARK = '\u200f';

export const inside: Pick<
  Words['files'],
  'shown' | 'cited' | 'comparisonTable' | 'comparisonSheet' | 'sums'
> = {
  shown: {
    point: (title, detail) => `${title} (${detail})۔`,
    seen: 'ہاں',
    veiled: 'مدھم',
  },
  cited: (entry, locator) => `${entry}، ${locator}۔`,
  comparisonTable: {
    headings: {
      indicator: 'اشاریہ',
      day: 'دن',
      place: 'مقام',
      letter: 'حرف',
      value: 'قدر',
      unit: 'اکائی',
      number: 'عدد',
      kind: 'قسم',
      rank: 'مرتبہ',
      partial: 'جزوی',
      difference: 'پہلے مقام سے فرق',
      differenceUnit: 'فرق کی اکائی',
      differenceRemark: 'فرق کے بارے میں نوٹ',
      sentence: 'جملہ',
      citation: 'حوالہ',
      claims: 'دعوے',
    },
    first: 'پہلا مقام',
    summedUp: 'خلاصہ',
  },
  comparisonSheet: {
    less: (letter, first) => `${letter} − ${first}`,
    line: (parts) => parts.filter(Boolean).join(' '),
    noted: (numbers) => `${MARK}[${numbers.join('،\u00a0')}]`,
    source: (number, citation) => `${MARK}[${number}] ${citation}`,
  },
  sums: {
    headings: ['حصہ', 'بات', 'متن', 'ماخذ'],
    total: 'کل تعداد',
    totalled: (stated, listed, remark) => `بیان کردہ ${stated}، فہرست میں ${listed}: ${remark}`,
    join: 'ٹاؤنوں سے جوڑ',
    crossing: 'مقام سے جوڑا گیا نام',
    disagreement: 'اختلاف',
    unlocated: 'مقام معلوم نہیں',
  },
};
