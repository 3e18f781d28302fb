import type { Words } from '../../words.ts';

export const offers: Pick<Words['files'], 'panel' | 'preview' | 'formats' | 'size' | 'parts'> = {
  panel: {
    name: 'ایکسپورٹ',
    heading: 'یہ نقشہ ایکسپورٹ کریں',
    formats: 'فارمیٹ',
    parts: 'پلیٹ پر کیا ہو',
    alone:
      'یہ صفحہ صرف اسی کمپیوٹر سے کھلا ہے: پلیٹ پر لکھا ویب پتہ کسی اور کو یہاں نہیں لا سکتا، اور QR کوڈ صرف آپ کے کہنے پر شامل کیا جاتا ہے۔',
    needsSize: (format) =>
      `${format}: اس کے لیے سائز درکار ہے: مناسب چوڑائی اور اونچائی لکھیں، یا کوئی اور سائز چنیں۔`,
  },
  preview: {
    drawing: 'پیش منظر تیار ہو رہا ہے…',
    of: (title) => `پلیٹ کا پیش منظر: ${title}`,
    failed: (reason) => `پیش منظر تیار نہ ہو سکا (${reason})۔ ممکن ہے اوپر کے فارمیٹ پھر بھی کام کریں۔`,
  },
  formats: {
    png: 'PNG',
    svg: 'SVG',
    pdf: 'PDF',
    csv: 'CSV',
    geojson: 'GeoJSON',
    'copy-image': 'تصویر کاپی کریں',
    'copy-data': 'ڈیٹا کاپی کریں',
    atlas: 'مکمل اٹلس، PDF',
  },
  size: {
    label: 'سائز',
    another: 'کوئی اور سائز',
    names: {
      a4: 'A4، افقی',
      'a4-portrait': 'A4، عمودی',
      a3: 'A3، افقی',
      'a3-portrait': 'A3، عمودی',
      social: 'سوشل میڈیا',
      'social-portrait': 'سوشل میڈیا',
      slide: 'سلائیڈ',
    },
    inPixels: (name, width, height) => `${name}، ${width} × ${height}`,
    width: 'چوڑائی',
    height: 'اونچائی',
    fault: (side, least, most, typed) => {
      const told = `${side === 'width' ? 'چوڑائی' : 'اونچائی'} پکسل میں ${least} سے ${most} تک کا پورا عدد ہونی چاہیے`;
      return typed === null ? `${told}: ابھی کچھ نہیں لکھا گیا۔` : `${told}: ”${typed}“ ایسا عدد نہیں۔`;
    },
  },
  parts: {
    title: 'عنوان',
    subtitle: 'کس کا کہنا ہے',
    legend: 'کلید',
    labels: 'نقشے پر نام',
    scale: 'پیمانے کی پٹی',
    north: 'شمال کا تیر',
    inset: 'پورے شہر کا چھوٹا نقشہ',
    graticule: 'کناروں پر طول بلد اور عرض بلد',
    notes: 'نوٹ',
    outlines: 'حدود کیسے کھینچی گئیں',
    citations: 'مآخذ، مکمل',
    date: 'تیاری کی تاریخ',
    link: 'اس منظر کا ویب پتہ',
    qr: 'QR کوڈ',
    table: 'تمام قدروں کا جدول، جہاں جگہ ہو',
    comparison: 'مقامات کا موازنہ، نیچے: صفحہ اس قدر لمبا ہو جاتا ہے',
  },
};
