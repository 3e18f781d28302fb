/** Urdu: the sheet on which a reader brings a table of their own. */
import { isolatedInUrdu as said } from '../../isolated.ts';
import type { Further } from '../../words.ts';
import { formats } from '../formats.ts';

const { count, listed, plural } = formats;

type Level = 'town' | 'district';
const UNITS: Readonly<Record<Level, (n: number) => string>> = {
  town: (n) => plural(n, { one: '# ٹاؤن', other: '# ٹاؤنوں' }),
  district: (n) => plural(n, { one: '# ضلع', other: '# ضلعوں' }),
};
const rows = (n: number) => plural(n, { one: '# سطر', other: '# سطریں' });
const numbered = (lines: readonly number[]) =>
  lines.length > 6
    ? `سطر ${listed([...lines.slice(0, 5).map(String), `مزید ${count(lines.length - 5)}`])}`
    : `سطر ${listed(lines.map(String))}`;

const LABELS = {
  columns: 'کالموں میں کیا ہے؟',
  order: (column: string) => `”${said(column)}“ کی تاریخیں یوں لکھی ہیں`,
  decimal: (column: string) => `”${said(column)}“ میں نقطہ`,
  places: 'یہ کون سی جگہیں ہیں؟',
  doubling: 'ان کا کیا ہو؟',
  words: 'اعداد کے بیچ الفاظ کا کیا مطلب ہے؟',
  maps: 'کون سے نقشے؟',
  mapTitle: 'عنوان',
  nature: 'اس کے اعداد',
  unit: { count: 'کس چیز کی گنتی', rate: 'عدد کیا ہے' },
  by: 'تقسیم بر',
  breaks: 'وقفے، کم سے زیادہ',
  title: 'جدول کا نام',
  source: 'ماخذ',
  issued: 'اشاعت',
  date: 'اعداد کب کے ہیں',
  dateOfOthers: 'جن سطروں کی تاریخ نہیں وہ کب کی ہیں',
};
const of = (measure: string, label: string) => `”${said(measure)}“ – ${label}`;

const WANTS: Further['own']['sheet']['want'] = {
  place: () => `${LABELS.columns} بتائیے کہ جگہوں کے نام کس میں ہیں۔`,
  measure: () => `${LABELS.maps} کم از کم ایک چنیے۔`,
  matched: () => `${LABELS.places} کسی سطر میں اس اٹلس کی کسی جگہ کا نام نہیں۔`,
  doubled: () => `${LABELS.doubling} جو جگہیں کئی سطروں میں ہیں ان کے بارے میں بتائیے۔`,
  source: () => `${LABELS.source}: بتائیے کہ جدول کہاں سے ہے۔`,
  date: () => `${LABELS.date}: تاریخ دیجیے۔`,
  title: () => `${LABELS.title}: نام دیجیے۔`,
  unmatched: (n) =>
    `${LABELS.places} ${plural(n, {
      one: '# نام کی جگہ چنیے، یا اسے چھوڑ دیجیے۔',
      other: '# ناموں کی جگہیں چنیے، یا انھیں چھوڑ دیجیے۔',
    })}`,
  words: (n) =>
    `${LABELS.words} ${plural(n, { one: '# لفظ کا مطلب بتائیے۔', other: '# الفاظ کا مطلب بتائیے۔' })}`,
  undated: (n) => `${LABELS.dateOfOthers}: بتائیے، ${rows(n)} ایسی ہیں جن کی تاریخ نہیں پڑھی جا سکتی۔`,
  rows: (n) => `${LABELS.columns} جدول میں ${rows(n)} ہیں، جو نقشے کی حد سے زیادہ ہیں۔`,
  order: (column) => `${LABELS.order(column)}: ترتیب چنیے۔`,
  decimal: (column) => `${LABELS.decimal(column)}: اس کا مطلب چنیے۔`,
  nature: (measure) => `${of(measure, LABELS.nature)}: بتائیے کہ گنتی ہیں یا شرحیں۔`,
  unit: (measure, nature) => `${of(measure, LABELS.unit[nature])}: بتائیے۔`,
  divisor: (measure) => `${of(measure, LABELS.by)}: کالم چنیے۔`,
  breaks: (measure) => `${of(measure, LABELS.breaks)}: کم از کم ایک دیجیے۔`,
  name: (measure) => `${of(measure, LABELS.mapTitle)}: نقشے کو عنوان دیجیے۔`,
  issued: (text) =>
    `${LABELS.issued}: ”${said(text)}“ ایک تاریخ کے طور پر نہیں پڑھا جا سکتا: یوں لکھیے 20 فروری 2012، \u20662012-02-20\u2069، \u20662012-02\u2069 یا 2012۔`,
  undateable: (text, others) =>
    `${others ? LABELS.dateOfOthers : LABELS.date}: ”${said(text)}“ ایک تاریخ کے طور پر نہیں پڑھا جا سکتا: یوں لکھیے 20 فروری 2012، \u20662012-02-20\u2069، \u20662012-02\u2069 یا 2012۔`,
  maps: (n) =>
    `${LABELS.maps} کالموں سے ${count(n)} نقشے بنتے ہیں، جو ایک جدول کی حد سے زیادہ ہیں: کچھ نکال دیجیے۔`,
  long: (column) =>
    `${LABELS.columns} ”${said(column)}“ کی عبارتیں کلید کے لیے بہت لمبی ہیں: اسے چھوڑ دیجیے۔`,
  days: (n) =>
    `${LABELS.columns} جدول میں ${count(n)} تاریخیں ہیں، جو چننے کی حد سے زیادہ ہیں: کچھ چھوڑ دیجیے۔`,
};

export const sheet: Further['own']['sheet'] = {
  title: 'آپ کا اپنا جدول',
  intro:
    'جدول کو صفحے پر چھوڑیے، فائل چنیے، یا خانے چسپاں کیجیے: CSV، TSV یا XLSX، ہر جگہ ایک سطر میں۔ یہ یہیں پڑھا جاتا ہے اور اس مشین سے باہر نہیں جاتا۔',
  file: 'فائل چنیے',
  paste: 'یا خانے یہاں چسپاں کیجیے',
  read: 'چسپاں کیا ہوا پڑھیے',
  reading: 'پڑھا جا رہا ہے…',
  sheets: 'اس فائل میں کئی ورق ہیں۔ کون سا پڑھا جائے؟',
  noStore:
    'یہ براؤزر اٹلس کو کچھ محفوظ نہیں کرنے دیتا، اور یہ جدول اس کے بغیر نقشہ بنانے کے لیے بہت بڑا ہے: اس صفحے کو ڈیٹا رکھنے کی اجازت دیجیے اور پھر کوشش کیجیے۔',
  unkept:
    'یہ براؤزر اٹلس کو آپ کا جدول محفوظ نہیں کرنے دیتا۔ نقشہ بن گیا ہے، مگر صفحہ بند کرنے یا دوبارہ کھولنے پر جدول جاتا رہے گا: ”آپ کا اپنا جدول“ سے اسے فائل میں محفوظ کیجیے۔',
  again: 'کوئی اور جدول',
  kept: {
    heading: 'اس براؤزر میں محفوظ',
    here: 'یہاں، جب تک صفحہ بند نہ ہو یا دوبارہ نہ کھلے',
    of: (source, file) => [source, file].filter(Boolean).join(' · '),
    show: (map) => `${said(map)} دکھائیے`,
    save: 'فائل میں محفوظ کیجیے',
    link: 'لنک نقل کیجیے',
    copied: 'لنک نقل ہو گیا۔ جدول اسی میں ہے۔',
    copiedWithout:
      'لنک نقل ہو گیا، مگر آپ کے اپنے جدول اس میں نہیں: جو اسے کھولے اسے ان کی فائلیں بھی چاہییں، جو ”آپ کا اپنا جدول“ سے محفوظ ہوتی ہیں۔',
    onlyHere: 'یہ صرف اسی مشین پر کھلتا ہے جہاں اٹلس چل رہا ہے: دوسروں کے لیے جدول کو فائل میں محفوظ کیجیے۔',
    byHand: 'براؤزر نے نقل کرنے کی اجازت نہیں دی۔ جدول سمیت لنک یہ ہے، اسے خود نقل کیجیے۔',
    tooLong: (most) => `یہ جدول ${count(most)} حروف کے لنک میں نہیں سماتا: اسے فائل میں محفوظ کیجیے۔`,
    edit: 'تبدیل کیجیے',
    away: {
      ask: 'ہٹا دیجیے',
      asked: (title) => `”${said(title)}“ کو ہٹا دیا جائے؟ یہ واپس نہیں لایا جا سکتا۔`,
      no: 'رہنے دیجیے',
      yes: 'ہاں، ہٹا دیجیے',
    },
  },
  editing: {
    of: (title) => `”${said(title)}“ جیسا بنایا گیا تھا: جو چاہیں بدلیے، اور اسی کی جگہ دوبارہ نقشہ بنائیے۔`,
    ofLines:
      'جس فائل سے یہ پڑھا گیا تھا وہ اس کے ساتھ نہیں، اس لیے یہ اپنی ہی سطروں سے بدلا جاتا ہے: جو چھوڑ دیا گیا تھا وہ ان میں نہیں۔',
    leave: 'جوں کا توں رہنے دیجیے',
  },
  came: (title) =>
    `لنک کے ساتھ ایک جدول آیا ہے، ”${said(title)}“۔ جب تک آپ اسے نہ ہٹائیں یہ اس براؤزر میں محفوظ رہے گا۔`,
  refused: {
    broken: (name) =>
      `”${said(name)}“ میں اٹلس کا کوئی ایسا جدول نہیں جو پڑھا جا سکے: اسے اٹلس سے دوبارہ محفوظ کیجیے۔`,
    other: (name, atlas) => `”${said(name)}“ کسی اور اٹلس (${said(atlas)}) کا جدول ہے: اسے وہیں کھولیے۔`,
    fault: (name, at, expected) =>
      `”${said(name)}“ کے جدول میں ${said(at)} پر خرابی ہے: وہاں ${said(expected)} ہونا چاہیے تھا۔`,
    placeless: (name, examples) =>
      `”${said(name)}“ میں اس اٹلس کی کسی جگہ کا نام نہیں: ٹاؤنوں یا ضلعوں کا ایک کالم چاہیے، نام، اردو نام، معلوم ہجے یا شناخت سے، مثلاً ${listed(examples.map((one) => `”${said(one)}“`))}۔`,
    link: 'لنک کے ساتھ آیا جدول پڑھا نہیں جا سکا: شاید لنک کٹ گیا ہے۔ فائل منگوائیے۔',
  },
  columns: {
    heading: LABELS.columns,
    of: (name, lines, columns) =>
      `${said(name)}: ${rows(lines)}، ${plural(columns, { one: '# کالم', other: '# کالم' })}۔ ہر ایک کا اندازہ لگایا گیا ہے: جو غلط ہو درست کیجیے۔`,
    role: (column) => `”${said(column)}“ میں ہے`,
    roles: { place: 'جگہ', number: 'اعداد', date: 'تاریخیں', category: 'زمرے', 'left-out': 'چھوڑ دیا' },
    order: LABELS.order,
    orders: { ask: 'چنیے…', dmy: 'دن، مہینہ، سال', mdy: 'مہینہ، دن، سال' },
    decimal: LABELS.decimal,
    decimals: { ask: 'چنیے…', '.': 'اعشاریہ ہے: 2.4', ',': 'ہزار الگ کرتا ہے: 2.400' },
    more: (lines) => `اور مزید ${rows(lines)}`,
    caption: 'جدول کی پہلی سطریں',
    on: (day) => `بابت ${day}`,
  },
  places: {
    heading: LABELS.places,
    none: 'بتائیے کہ جگہوں کے نام کس کالم میں ہیں۔',
    found: (reached, all, level) => `${UNITS[level](all)} میں سے ${count(reached)} ملے۔`,
    missing: (names) => `ان کی کوئی سطر نہیں: ${listed(names)}۔`,
    matched: (n) => plural(n, { one: '# نام ملا', other: '# نام ملے' }),
    how: {
      id: 'شناخت سے',
      name: 'نام سے',
      urdu: 'اردو نام سے',
      crosswalk: 'معلوم ہجے سے',
      chosen: 'آپ نے چنا',
    },
    match: (text, place, how, lines) => `${said(text)} ← ${place} (${how}؛ ${numbered(lines)})`,
    unmatched: (text, lines) => `”${said(text)}“ (${numbered(lines)}) ہے`,
    choose: 'چنیے…',
    near: 'ملتے جلتے',
    all: 'تمام جگہیں',
    likely: 'غالباً',
    likelyHint: 'غالباً یہی ہے۔ ہاں کہنے پر لیا جائے گا۔',
    yes: (place) => `ہاں، ${place}`,
    leaveOut: 'چھوڑ دیا',
    leftOut: (n) => plural(n, { one: '# نام چھوڑا گیا', other: '# نام چھوڑے گئے' }),
    why: {
      chosen: 'آپ نے چھوڑا',
      total: 'میزان ہے، جگہ نہیں',
      city: 'پورا شہر',
      'other-level': 'دوسری سطح کا',
      blank: 'نام نہیں',
    },
    left: (text, why, lines) => `${text === '' ? '–' : said(text)}: ${why} (${numbered(lines)})`,
    takeBack: (text) => `”${said(text)}“ کی جگہ پھر بھی چنیے`,
    doubled: 'یہ کئی سطروں میں ہیں:',
    double: (place, when, lines) => `${[place, when].filter(Boolean).join('، ')} (${numbered(lines)})`,
    doubling: LABELS.doubling,
    doublings: {
      sum: 'ان کے اعداد جمع ہوں',
      first: 'پہلی سطر لی جائے',
      both: 'زمرے ساتھ ساتھ رہیں، متنازع',
    },
  },
  words: {
    heading: LABELS.words,
    intro:
      'خالی خانے، لکیر اور “n/a” کے کئی مطلب ہو سکتے ہیں۔ صفر ایک عدد ہے؛ جو موصول نہیں ہوا وہ صفر نہیں۔',
    word: (text, times) =>
      `${text === '' ? 'خالی خانہ' : `”${said(text)}“`} (${plural(times, { one: '# بار', other: '# بار' })})`,
    choose: 'چنیے…',
    meanings: {
      'not-received': 'مانگا گیا، موصول نہیں ہوا',
      'not-stated': 'درج نہیں',
      'not-applicable': 'وہاں لاگو نہیں',
      zero: 'صفر',
    },
  },
  maps: {
    heading: LABELS.maps,
    none: 'کسی کالم میں اعداد یا زمرے نہیں۔',
    mapped: (name) => `”${said(name)}“ کا نقشہ`,
    title: LABELS.mapTitle,
    nature: LABELS.nature,
    natures: { count: 'گنتی ہیں', rate: 'شرحیں یا حصے ہیں' },
    natureHint: 'گنتی دائروں سے دکھائی جاتی ہے: بھرا ہوا ٹاؤن اپنا رقبہ دکھاتا۔ شرحوں سے رنگ بھرا جاتا ہے۔',
    unit: LABELS.unit,
    unitHint: { count: 'مثلاً: بچے', rate: 'مثلاً: % گھرانے' },
    divisor: 'شرح کے طور پر بھی',
    divisors: {
      none: 'نہیں، صرف دائرے',
      population: 'فی اتنے رہائشی',
      area: 'فی مربع کلومیٹر',
      column: 'کسی اور کالم پر تقسیم',
    },
    by: LABELS.by,
    each: 'فی کتنے',
    summed: 'کئی دنوں کے اعداد جمع کیے جا سکتے ہیں',
    classes: 'درجے',
    method: 'طریقہ',
    methods: {
      natural: 'قدرتی وقفے',
      quantile: 'ہر درجے میں برابر جگہیں',
      equal: 'برابر قدم',
      own: 'اپنے وقفے',
    },
    count: 'کتنے',
    breaks: LABELS.breaks,
    distribution: (values, classes) =>
      `${plural(values, { one: '# قدر', other: '# قدریں' })}: ${listed(classes)}۔`,
    class: (from, to, n) => `${from} – ${to} میں ${count(n)}`,
    later: 'اوپر سب کچھ بتا دینے پر تقسیم یہاں دکھائی جائے گی۔',
  },
  per: {
    population: (unit, each) => `${unit} فی ${count(each)} رہائشی`,
    area: (unit) => `${unit} فی مربع کلومیٹر`,
    column: (unit, each, by) => `${unit} فی ${count(each)} ${by}`,
  },
  rateTitle: (title, per) => `${title} ${per}`,
  source: {
    heading: 'یہ کہاں سے ہے؟',
    intro: 'یہ جدول کے ہر نقشے اور ہر برآمد پر لکھا جاتا ہے۔',
    title: LABELS.title,
    source: LABELS.source,
    sourceHint: 'مثلاً: محکمۂ صحت، ہفتہ وار رپورٹ 7',
    author: 'مصنف یا دفتر',
    issued: LABELS.issued,
    locator: 'صفحہ یا ورق',
    date: LABELS.date,
    dateHint: '20 فروری 2012، 2012-02 یا 2012',
    dateOfOthers: LABELS.dateOfOthers,
  },
  wants: 'ابھی بتانا باقی ہے',
  wantsOf: (n) => `ابھی بتانا باقی ہے (${count(n)}):`,
  ready: 'سب بتا دیا گیا: نقشہ بنایا جا سکتا ہے۔',
  draw: 'نقشہ بنائیے',
  redraw: 'دوبارہ نقشہ بنائیے',
  want: WANTS,
};
