import type { Words } from '../words.ts';
import { formats } from './formats.ts';

const { count, listed, plural } = formats;

type Book = Words['book'];

const HEDGES: Book['reading']['hedges'] = [
  ['کوئی لفظ نہیں', 'ماخذ یہ بات خود اپنی طرف سے کہتا ہے'],
  ['مبینہ', 'ماخذ دوسروں کی کہی ہوئی بات نقل کرتا ہے، یا خود اسے مبینہ بتاتا ہے'],
  ['ہوتا جا رہا ہے', 'ابھی ایسا نہیں، مگر بتایا جاتا ہے کہ ہونے کو ہے'],
  ['ماضی میں', 'بتایا جاتا ہے کہ پہلے ایسا تھا، اب نہیں رہا'],
  ['طے شدہ', 'اعلان ہوا تھا، عمل میں نہیں آیا'],
  ['تقریباً، کم از کم، زیادہ سے زیادہ', 'عدد کے بارے میں ماخذ کی اپنی احتیاط'],
  ['بنیاد', 'ماخذ نے یہ بات کس سے لی ہے'],
];

const HOLDS: Book['reading']['holds'] = [
  ['کنٹرول', 'بتایا جاتا ہے کہ علاقہ اسی کے ہاتھ میں ہے: سادہ رنگ'],
  ['گڑھ', 'بتایا جاتا ہے کہ وہاں سب سے مضبوط ہے: رنگ پر لکیریں'],
  ['مسلح گروہ', 'بتایا جاتا ہے کہ وہاں اس کے مسلح افراد ہیں، مگر علاقہ اس کے ہاتھ میں نہیں: ہلکا رنگ'],
  ['موجودگی، حمایت', 'بتایا جاتا ہے کہ وہاں موجود ہے، یا وہاں اسے حمایت حاصل ہے'],
];

const NUMBERS: Book['reading']['numbers'] = [
  'ٹاؤن میں رنگ صرف شرح، حصے یا قسم کے لیے بھرا جاتا ہے۔ تعداد ٹاؤن کی آبادی کے ساتھ بڑھتی ہے، اس لیے اسے دائرے سے دکھایا جاتا ہے جس کا رقبہ تعداد کے مطابق ہوتا ہے۔',
  'ہر درجہ اپنی نچلی حد سے شروع ہوتا ہے جو اس میں شامل ہے، اور اگلی حد تک جاتا ہے جو شامل نہیں۔ دونوں دنوں کے لیے حدیں ایک ہی ہیں۔',
  'مرتبہ ان مقامات کے درمیان ہے جن کی پوری قدر معلوم ہے۔ جس مجموعے میں کوئی جزو کم ہو اسے جزوی لکھا جاتا ہے، اس کی پٹی کھوکھلی ہوتی ہے، اور وہ نہ مرتبے میں شمار ہوتا ہے نہ وسطانیے میں۔',
  'جو قدر اخذ کی گئی ہے اس کا طریقہ ساتھ لکھا ہے۔ دستاویز میں درج مجموعہ اپنے اجزا کے حاصل جمع کے برابر رکھا گیا ہے، چاہے دونوں میں فرق ہو یا نہ ہو۔',
];

export const book: Book = {
  beside: (parts) => parts.filter(Boolean).join(' · '),
  continued: (title) => `${title} (جاری)`,
  under: { theme: 'موضوعات', district: 'اضلاع', town: 'ٹاؤن', city: 'شہر' },
  sheet: { made: (atlas, day) => `${atlas}، تیاری: ${day}` },
  cover: {
    inIt: ({ maps, districts, towns, claims, sources }) =>
      [
        plural(maps, { one: '# نقشہ', other: '# نقشے' }),
        plural(districts, { one: '# ضلع', other: '# اضلاع' }),
        plural(towns, { other: '# ٹاؤن' }),
        plural(claims, { one: '# دعویٰ', other: '# دعوے' }),
        plural(sources, { one: '# ماخذ', other: '# مآخذ' }),
      ].join(' · '),
    onTheWeb: 'ویب پر اٹلس',
    made: (day, address) => `تیاری: ${day}۔ ${address}`,
    licence: (data) =>
      `${data} کوڈ: MIT۔ فونٹ: Noto Sans، Noto Naskh Arabic اور Source Serif 4، OFL 1.1۔ دستاویز اپنے مصنفین کی ملکیت ہے اور اس میں شامل نہیں۔`,
  },
  contents: {
    title: 'فہرستِ مضامین',
    before: 'نقشوں سے پہلے',
    themes: 'موضوعات',
    beyond: 'ٹاؤنوں سے آگے',
    city: 'پورا شہر: مجموعے اور اختلافات',
    claims: 'جن دعووں میں کسی ٹاؤن کا نام نہیں، ایک ایک کر کے',
    lookingUp: 'تلاش کے لیے',
    index: 'مقامات، فریقوں اور املا کا اشاریہ',
    places: 'اضلاع اور ان کے ٹاؤن',
  },
  reading: {
    title: 'اٹلس کیسے پڑھیں',
    absent: 'جو موجود نہیں',
    zero: { name: '0', words: 'کوئی شمار نہیں ہوا: سب سے نچلا درجہ' },
    notReceived: 'عدد ہونا چاہیے تھا، مگر پہنچا نہیں۔ یہ صفر نہیں ہے۔',
    notStated: 'ٹاؤن کے بارے میں کچھ نہیں کہا گیا، نہ ہاں نہ نہیں۔',
    notApplicable: {
      name: 'یہاں شمار نہیں',
      words: 'چھاؤنی: ٹاؤن نہیں تھی اور کسی جدول میں نہیں ہے۔',
    },
    contested: { name: 'دعوے مختلف ہیں', words: 'دو دعوے ساتھ ساتھ، دونوں کے رنگ کی دھاریوں میں۔' },
    partial: { name: 'جزوی', words: 'مجموعہ جس میں کوئی جزو کم ہے، مثلاً دو میں سے ایک دن۔' },
    parts: {
      name: 'ٹاؤن کے کچھ حصے',
      words: 'بات چند حصوں کی ہے جن کے نام نہیں دیے گئے: نرم کناروں والی لکیریں، کبھی بھرا ہوا رنگ نہیں۔',
    },
    hedged: 'دعووں میں احتیاط کے الفاظ',
    hedgesAre:
      'یہاں سب کچھ دعویٰ ہے: کوئی ایسا کہتا ہے۔ کون کہتا ہے، یہ ہر قدر کے ساتھ لکھا ہے۔ ماخذ کی احتیاط برقرار رکھی گئی ہے، دعوے کے بعد قوسین میں یا عدد سے پہلے:',
    hedges: HEDGES,
    hold: 'اثر و رسوخ کے الفاظ',
    holds: HOLDS,
    numbersTitle: 'اعداد',
    numbers: NUMBERS,
    dates: 'تاریخیں اور حوالے',
    dated:
      'ہر دعوے کے نیچے اس کی اپنی تاریخ ہے، اتنی ہی درست جتنی ماخذ میں ہے، اس سے زیادہ نہیں؛ اور ماخذ اس جگہ کے ساتھ جہاں وہ بات لکھی ہے: ¶ 4 سے مراد چوتھا پیرا ہے۔',
    outlines: 'حدود کیا ہیں',
    read: 'کیا پڑھا گیا',
  },
  theme: {
    kicker: (number, of, slot) =>
      `${count(of)} میں سے موضوع ${count(number)} · ${slot === 'fill' ? 'ٹاؤنوں میں رنگ بھرتا ہے' : 'ٹاؤنوں کے اوپر آتا ہے'}`,
  },
  district: {
    kicker: (number, of) => `${count(of)} میں سے ضلع ${count(number)}`,
    towns: 'اس کے ٹاؤن',
  },
  place: {
    open: 'نقشے پر کھولیں',
    onTheMap: (name) => `${name} نقشے پر`,
    picture: (name, neighbours) => `${name} کا نقشہ، پڑوسیوں کے ساتھ: ${listed(neighbours)}۔`,
    neighbours: 'پڑوسی اور مشترک حدود',
    border: (direction, kilometres) =>
      direction === null ? `${kilometres}\u00a0کلومیٹر` : `${direction}، ${kilometres}\u00a0کلومیٹر`,
    towards: (name, direction) => (direction === null ? name : `${direction} میں ${name}`),
  },
  indicators: {
    median: (words) => words.replace(/: \S+ کا /, ' '),
    // Between two numbers that stand side by side there is a dot.
    before: (value, rest) => (/^\d/.test(rest) ? `${value} · ` : `${value} `),
    // The mark keeps the bracket apart from a Latin word before it.
    source: (number, citation) => `\u200f[${number}] ${citation}۔`,
    unsaid: (labels) =>
      labels.length > 0
        ? `ٹاؤنوں اور علاقوں کے بارے میں کہا گیا ہے، ضلع کے بارے میں نہیں: ${listed(labels)}۔`
        : '',
    bars: (level, page) =>
      `پٹیاں: صفر سے، تمام ${level === 'town' ? 'ٹاؤنوں' : 'اضلاع'} کے پیمانے پر؛ نشان: ان کا وسطانیہ؛ کھوکھلی: جزوی مجموعہ (صفحہ ${page})۔`,
  },
  saying: {
    hedged: (text, hedge) => `${text} (${hedge})`,
  },
  elsewhere: {
    kicker: 'ٹاؤنوں سے باہر',
    cantonments: (city, names) => `${city} کا نقشہ، چھاؤنیوں کے ساتھ: ${listed(names)}۔`,
  },
  whole: {
    title: 'پورا شہر',
    claims: 'جن دعووں میں کسی ٹاؤن کا نام نہیں',
    totals: 'کل تعداد جیسے دستاویز نے بیان کی، اور اس کی فہرست کا حاصل جمع',
    total: 'کل',
    stated: 'بیان کردہ',
    listed: 'فہرست میں',
    disagreements: 'جہاں باہم اختلاف ہے یا بات کھلی چھوڑی گئی ہے',
    unlocated: 'جن کا نام آیا مگر مقام معلوم نہیں',
  },
  sources: {
    title: 'مآخذ',
    bibliography: 'کتابیات',
    rests: (claims) =>
      plural(claims, {
        one: 'اس اٹلس کا # دعویٰ اس پر مبنی ہے۔',
        other: 'اس اٹلس کے # دعوے اس پر مبنی ہیں۔',
      }),
    reach: 'ہر جدول کہاں تک پہنچتا ہے',
  },
  index: {
    kicker: 'مقامات، فریق، اور وہ املا جن میں ان کے نام ملے',
    title: 'اشاریہ',
    cantonment: 'چھاؤنی',
    see: (name) => `دیکھیے ${name}`,
    followed: (number) => `${number}، `,
    pages: (first, last) => `${first}–${last}`,
  },
};
