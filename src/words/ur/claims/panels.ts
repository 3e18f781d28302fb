/** The panels of claims. */
import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count, plural } = formats;

type Panels = Pick<Words['claims'], 'record' | 'evidence' | 'foundations' | 'document'>;

export const panels: Panels = {
  record: {
    title: {
      control: 'کس کا کنٹرول بتایا جاتا ہے',
      'no-go': 'بند بتائے گئے علاقے',
      events: 'واقعات، تاریخ کے ساتھ',
      vaccination: 'ٹیکے لگانے کی مہم، فروری 2012',
      statements: 'اس کے بارے میں یہ بھی کہا گیا',
      population: 'رہائشی',
      totals: 'کل تعداد، جیسے بیان کی گئی',
      killings: '2011 میں ہلاک ہونے والے کارکن',
      strength: 'مسلح قوت، جیسے بتائی گئی',
      relations: 'جماعتوں اور گروہوں کے آپس کے تعلقات',
    },
    standing: {
      district: (towns, names) => `${count(towns)} ٹاؤن پر مشتمل ضلع: ${names}`,
      town: (district) => `${district} کا ٹاؤن`,
      cantonment: 'چھاؤنی: ٹاؤن نہیں، اور دستاویز کے کسی جدول میں شامل نہیں',
      city: 'پورا شہر، اور وہ باتیں جن میں اس کے کسی حصے کا نام نہیں',
      place: (kind, town, metres) =>
        `${town === null ? '' : `${town} میں واقع `}${kind}، محلِ وقوع ±${count(metres)} میٹر تک درست`,
    },
    directions: {
      north: 'شمال',
      'north-east': 'شمال مشرق',
      east: 'مشرق',
      'south-east': 'جنوب مشرق',
      south: 'جنوب',
      'south-west': 'جنوب مغرب',
      west: 'مغرب',
      'north-west': 'شمال مغرب',
    },
    bordering: (direction, kilometres) =>
      `${direction === null ? '' : `${direction} میں، `}مشترک حد ${kilometres} کلومیٹر`,
    ofPart: (part, text) => `${part}: ${text}`,
    silence: ({ holder, closed }) => {
      const things = [holder ? 'یہاں کس کا کنٹرول ہے' : '', closed ? 'آیا یہاں کوئی علاقہ بند ہے' : ''];
      return `دستاویز یہ نہیں بتاتی کہ ${things.filter(Boolean).join(' یا ')}۔`;
    },
    label: (name) => `${name} کے بارے میں دستاویز کی ہر بات`,
    borders: (name, others) => `${name} کی حدیں ${others} دوسرے علاقوں سے ملتی ہیں`,
    compare: 'موازنہ',
    compareWith: (name) => `${name} کا کسی اور مقام سے موازنہ کریں`,
    close: (name) => `${name} بند کریں`,
    dated: (when) => `${when} · `,
  },
  evidence: {
    label: 'شہادت',
    open: (citation) => `شہادت: ${citation}`,
    ofValue: (value) => `${value}: شہادت`,
    facts: { speaker: 'کس نے کہا', when: 'زمانہ', standing: 'حیثیت', basis: 'بنیاد', note: 'نوٹ' },
    saidBy: (speaker, source) => `${speaker}: ${source}`,
    stated: 'بیان کردہ',
    close: 'شہادت بند کریں',
    show: (place) => `${place} کو نقشے پر دکھائیں`,
    nowhere: 'نقشے پر اس کا کوئی مقام نہیں۔',
    copyAs: 'حوالہ کاپی کریں بطور',
    copy: (form) => `حوالہ کاپی کریں: ${form}`,
    others: (about) => `${about} کے بارے میں دیگر دعوے`,
    order: 'دعوے، دستاویز کی ترتیب سے',
    previous: 'پچھلا دعویٰ',
    next: 'اگلا دعویٰ',
    at: (number, of) => `${of} میں سے ${number}`,
  },
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
      `”${name}“ کا حجم ${megabytes} MB ہے، جبکہ متن زیادہ سے زیادہ 5 MB کا ہونا چاہیے۔ دستاویز کو سادہ متن کی صورت میں منتخب کریں۔`,
    notText: (name) => `”${name}“ سادہ متن نہیں۔ دستاویز کو متن کی فائل (‎.txt) کی صورت میں منتخب کریں۔`,
    empty: (name) => `”${name}“ خالی ہے۔ دستاویز کو متن کی فائل (‎.txt) کی صورت میں منتخب کریں۔`,
    label: 'دستاویز',
    heading: 'دستاویز ساتھ لائیں',
    hint: 'اٹلس میں اس کی دستاویز کا کوئی جملہ موجود نہیں۔ اگر متن آپ کے پاس ہے تو اسے یہاں کھولیں یا گھسیٹ کر چھوڑیں: ہر دعویٰ اس میں تلاش کر کے نشان زد کر دیا جاتا ہے۔ متن آپ ہی کے کمپیوٹر پر رہتا ہے۔',
    open: 'دستاویز کا متن کھولیں',
    found: (n) => `${n} نشان ملے۔`,
    missing: (n) => `${n} نشان اس متن میں نہیں ملے`,
  },
};
