/** What the maps rest on, and the reader's document. */
import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count, plural } = formats;

export const reading: Pick<Words['claims'], 'foundations' | 'document'> = {
  foundations: {
    label: 'ماخذ اور مجموعے',
    sources: 'اس نقشے کے ماخذ',
    outlines: 'حدود کیسے کھینچی گئیں',
    sums: 'کیا اعداد کا مجموعہ درست بنتا ہے؟',
    total: 'کل',
    stated: 'بیان کردہ',
    listed: 'فہرست میں',
    joins: 'کون سی معلومات ٹاؤنوں سے ملائی جا سکیں اور کون سی نہیں',
    disagreements: (n) => `جہاں دستاویز میں باہم اختلاف ہے یا بات کھلی چھوڑی گئی ہے (${n})`,
    crossings: (n) => `وہ نام جنہیں کسی مقام سے جوڑا گیا (${n})`,
    unlocated: (n) => `جن کا نام آیا مگر مقام معلوم نہیں (${n})`,
    download: 'یہ سب CSV کی صورت میں ڈاؤن لوڈ کریں',
    totalWhen: (what, when) => `${what}، ${when}`,
    remark: (difference, missing) => {
      const gap = `بیان کردہ تعداد فہرست سے ${count(Math.abs(difference))} ${difference > 0 ? 'زیادہ' : 'کم'}`;
      const lacking = plural(missing, {
        one: '# عدد موصول نہیں ہوا',
        other: '# اعداد موصول نہیں ہوئے',
      });
      return [difference === 0 ? 'مجموعہ مطابق ہے' : gap, missing > 0 ? lacking : '']
        .filter(Boolean)
        .join('؛ ');
    },
    elsewhere: 'ہجے جو دوسری جگہ ملے',
    carried: (asWritten, place) => `${asWritten} ← ${place}`,
    citations: (citations) => citations.join(' · '),
    tables: {
      vaccination: 'ٹیکے',
      population: 'آبادی',
      totals: 'کل تعداد',
      control: 'کنٹرول',
      'no-go': 'نو گو ایریا',
      killings: 'ہلاکتیں',
      strength: 'مسلح قوت',
      events: 'واقعات',
      relations: 'تعلقات',
      statements: 'بیانات',
      measures: 'آپ کے اپنے جدول',
    },
    join: ({ claims, reached, towns, without, carried, elsewhere }) => {
      const parts = [
        `${plural(claims, { one: '# دعویٰ', other: '# دعوے' })}، ${towns} میں سے ${reached} ٹاؤن کا احاطہ`,
        without ? `${without} کے لیے کوئی نہیں` : '',
        carried > 0 ? `${carried} کسی علاقے سے اس کے ٹاؤن سے جوڑے گئے` : '',
        elsewhere > 0 ? `${elsewhere} کسی ایک ٹاؤن کے بارے میں نہیں` : '',
      ];
      return `${parts.filter(Boolean).join('؛ ')}۔`;
    },
  },
  document: {
    tooLarge: (name, megabytes) =>
      `”${name}“ کا حجم ${megabytes} MB ہے، جبکہ متن زیادہ سے زیادہ 1 MB کا ہونا چاہیے۔ دستاویز کو سادہ متن کی صورت میں منتخب کریں۔`,
    notText: (name) => `”${name}“ سادہ متن نہیں۔ دستاویز کو متن کی فائل (‎.txt) کی صورت میں منتخب کریں۔`,
    empty: (name) => `”${name}“ خالی ہے۔ دستاویز کو متن کی فائل (‎.txt) کی صورت میں منتخب کریں۔`,
    tooManyLines: (name, lines) =>
      `”${name}“ میں ${count(lines)} سطریں ہیں، جبکہ متن زیادہ سے زیادہ ${count(50_000)} سطروں کا ہونا چاہیے۔ دستاویز کو سادہ متن کی صورت میں منتخب کریں۔`,
    otherScript: (name, letters) =>
      `”${name}“ میں لاطینی کے علاوہ دوسرے رسم الخط کے ${count(letters)} حروف ہیں، جبکہ دستاویز انگریزی میں ہے اور اس میں ایسے حروف کم ہیں۔ دستاویز کو سادہ متن کی صورت میں منتخب کریں۔`,
    unreadable: (name) =>
      `”${name}“ پڑھی نہ جا سکی: شاید یہ فولڈر ہے، یا فائل اب موجود نہیں۔ دستاویز کو متن کی فائل (‎.txt) کی صورت میں منتخب کریں۔`,
    label: 'دستاویز',
    heading: 'دستاویز ساتھ لائیں',
    hint: 'اٹلس میں اس کی دستاویز کا کوئی جملہ موجود نہیں۔ اگر متن آپ کے پاس ہے تو اسے یہاں کھولیں یا گھسیٹ کر چھوڑیں: ہر دعویٰ اس میں تلاش کر کے نشان زد کر دیا جاتا ہے۔ متن آپ ہی کے کمپیوٹر پر رہتا ہے۔',
    open: 'دستاویز کا متن کھولیں',
    found: (n) => `${n} نشان ملے۔`,
    missing: (n) => `${n} نشان اس متن میں نہیں ملے`,
  },
};
