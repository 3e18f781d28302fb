import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count, plural } = formats;

export const finding: Pick<Words['page'], 'search'> = {
  search: {
    label: 'ٹاؤن، مقامات، فریق اور واقعات تلاش کریں',
    clear: 'تلاش صاف کریں',
    list: 'تلاش کے نتائج',
    keys: 'Enter سے دیکھیں۔',
    keysOfPlace: 'Enter سے دیکھیں؛ Shift+Enter سے موازنے میں شامل کریں۔',
    found: (n) => plural(n, { one: '# نتیجہ', other: '# نتائج' }),
    foundOrMore: (n) => `${count(n)} یا زیادہ نتائج`,
    nothing: (typed) => [
      '”',
      typed,
      '“ کے لیے کچھ نہیں ملا: کم حروف، کوئی دوسرا املا یا انگریزی نام آزمائیں',
    ],
    asWritten: (detail, spelling) => [`${detail} · ماخذ کا املا: `, spelling],
    town: (district) => `${district} کا ٹاؤن`,
    cantonment: 'چھاؤنی',
    district: (towns) => plural(towns, { other: '# ٹاؤنوں کا ضلع', one: '# ٹاؤن کا ضلع' }),
    place: (kind, town) => `${kind}، ${town} میں`,
    event: (when) => `واقعہ، ${when}`,
    eventOfUnknownBeginning: (when) => `واقعہ، ${when}`,
  },
};
