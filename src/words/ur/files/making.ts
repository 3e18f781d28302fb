import type { Words } from '../../words.ts';

const DROP = 'اس اٹلس سے ایکسپورٹ کی ہوئی SVG، PNG یا PDF یہاں چھوڑیں';

export const making: Pick<Words['files'], 'progress' | 'outcomes' | 'reasons' | 'refused'> = {
  progress: {
    label: 'ایکسپورٹ کی پیش رفت',
    now: (what) => `${what}…`,
    beginning: 'آغاز ہو رہا ہے',
    setting: 'پلیٹ ترتیب دی جا رہی ہے',
    embedding: 'فونٹ شامل کیے جا رہے ہیں',
    fetching: 'فونٹ لائے جا رہے ہیں',
    drawing: (width, height) => `${width} × ${height} پکسل کی تصویر بن رہی ہے`,
    inscribing: 'تصویر میں لکھا جا رہا ہے کہ یہ کیا دکھاتی ہے',
    writing: 'PDF لکھی جا رہی ہے',
    writingPage: (page, of) => `${of} میں سے صفحہ ${page} لکھا جا رہا ہے`,
    layingOut: 'اٹلس کے صفحے ترتیب دیے جا رہے ہیں',
    drawingPage: (page, of, title) => `${of} میں سے صفحہ ${page} بن رہا ہے: ${title}`,
    ending: 'فائل آپ کے حوالے کی جا رہی ہے',
  },
  outcomes: {
    imageCopied: 'نقشہ تصویر کی صورت میں کاپی ہو گیا۔',
    dataCopied: 'نقشے کا ڈیٹا جدول کی صورت میں کاپی ہو گیا۔',
    saved: (file) => `${file} کے نام سے محفوظ ہو گیا۔`,
    cancelled: 'منسوخ: کچھ نہیں بنایا گیا۔',
    failed: (format, reason) =>
      `${format}: یہ نہ ہو سکا (${reason})۔ دوبارہ کوشش کریں، یا کوئی اور فارمیٹ چنیں۔`,
    back: (file) => `${file} کا منظر واپس آ گیا ہے۔`,
  },
  reasons: {
    none: 'براؤزر نے کوئی وجہ نہیں بتائی',
    unknown: 'کوئی وجہ نہیں بتائی گئی',
    noClipboard: 'براؤزر اس صفحے کو کاپی کرنے کی اجازت نہیں دیتا: اس کے بجائے فائل محفوظ کریں',
    noCanvas: 'براؤزر میں 2D کینوس نہیں ہے',
    noPng: (width, height) => `براؤزر ${width} × ${height} پکسل کی PNG نہ بنا سکا`,
    noFont: (family, weight) => `فونٹ ${family} ${weight} لوڈ نہ ہو سکا: نیٹ ورک کے ساتھ دوبارہ کوشش کریں`,
  },
  refused: {
    tooLarge: (name, megabytes, most) =>
      `”${name}“ کا حجم ${megabytes} MB ہے، جبکہ پلیٹ کا حجم زیادہ سے زیادہ ${most} MB ہوتا ہے: ${DROP}۔`,
    unreadable: (name) => `”${name}“ پڑھی نہ جا سکی، گویا یہ فولڈر ہو یا فائل اب موجود نہ ہو: ${DROP}۔`,
    empty: (name) => `”${name}“ خالی ہے: ${DROP}۔`,
    neither: (name) => `”${name}“ نہ SVG ہے، نہ PNG، نہ PDF: ${DROP}۔`,
    whole: (name) =>
      `”${name}“ مکمل اٹلس ہے، جس میں ہر نقشہ موجود ہے، اس لیے اس سے کوئی ایک نقشہ واپس نہیں آتا: کسی ایک نقشے کی SVG، PNG یا PDF یہاں چھوڑیں، یا اٹلس میں دیا گیا کوئی لنک کھولیں۔`,
    changed: (name, kind) =>
      `”${name}“ میں درج منظر اس اٹلس میں پڑھا نہیں جا سکتا، گویا اس میں تبدیلی کی گئی ہو: ${kind} اسی حالت میں چھوڑیں جس میں وہ ایکسپورٹ ہوئی تھی، یا اس پر چھپا ہوا لنک کھولیں۔`,
    without: (name, kind) =>
      `”${name}“ ایسی ${kind} ہے جس میں اس اٹلس کا کوئی منظر درج نہیں: فائل اسی حالت میں چھوڑیں جس میں وہ ایکسپورٹ ہوئی تھی، کیونکہ فائل کو بدلنے یا چھوٹا کرنے والے پروگرام منظر کو نکال دیتے ہیں؛ یا اس پر چھپا ہوا لنک کھولیں۔`,
  },
};
