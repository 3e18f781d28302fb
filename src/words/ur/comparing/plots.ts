import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count, listed, plural } = formats;

const towns = (n: number) => plural(n, { other: '# ٹاؤن' });

export const plots: Words['comparing']['plots'] = {
  withUnit: (indicator, unit) => `${indicator} (${unit})`,
  number: (text, unit) => `${text} ${unit}`,
  median: (text) => `وسطانیہ ${text}`,
  pointed: (name, value) => `${name} ${value}`,
  noNumber: (names, why) => `${listed(names)} کا کوئی عدد نہیں: ${why}۔`,
  numbers: {
    summary: 'اعداد',
    partial: 'جزوی',
    outside: 'حد سے باہر',
  },
  dots: {
    heading: 'اعداد کا پھیلاؤ',
    name: (theme) => `اعداد کا پھیلاؤ: ${theme}`,
    noNumbers:
      'اس وقت نقشے کے رنگ جو بتاتے ہیں وہ الفاظ میں ہے: اس کے اعداد نہیں جن کا پھیلاؤ دکھایا جا سکے۔',
    allThemes: 'تمام موضوعات، چھوٹے گراف',
    plot: (shown, of, spread) => {
      const told = `نقطوں کا گراف: ${of} میں سے ${count(shown)}`;
      if (!spread) return `${told}۔`;
      const { least, most, median, unit } = spread;
      return `${told}؛ ${least.value} (${least.name}) سے ${most.value} (${most.name}) تک، ${unit}؛ وسطانیہ ${median}۔`;
    },
    partial: (names) => `جزوی مجموعے، جو ان میں شامل نہیں: ${listed(names)}۔`,
  },
  range: {
    name: 'الگ دکھانے کی حد',
    from: 'از',
    to: 'تا',
    invitation: 'کسی حد کو الگ دیکھنے کے لیے نقطوں پر گھسیٹیں یا اس کے سرے کھسکائیں۔',
    inRange: (shown, of, from, to, unit) => `${of} میں سے ${count(shown)}: ${from} تا ${to} ${unit}`,
    inLegend: (shown, of) => `${of} میں سے ${count(shown)}: کلید میں الگ کیے گئے`,
  },
  scatter: {
    heading: 'باہمی تعلق',
    none: 'یہاں ایسے دو موضوعات نہیں جن کے اعداد ہوں۔',
    across: 'افقی',
    up: 'عمودی',
    plot: (shown, of, across, up) =>
      `بکھرے نقطوں کا گراف: ${of} میں سے ${count(shown)}۔ افقی: ${across}۔ عمودی: ${up}۔`,
    leftOut: (name, reason) => `شامل نہیں: ${name} (${reason})۔`,
    reason: (lacking) => lacking.map(({ indicator, why }) => `${indicator}: ${why}`).join('؛ '),
    notInIt: 'اس میں موجود نہیں',
    builtIn: (shared, level) => {
      const several = { town: 'ٹاؤنوں', district: 'اضلاع' }[level];
      const every = { town: 'ہر ٹاؤن', district: 'ہر ضلعے' }[level];
      const whose = shared === null ? every : `${count(shared)} ${several}`;
      return `${whose} کے دونوں اعداد جزوی طور پر ایک ہی عدد سے بنے ہیں: ان میں جو کچھ مشترک ہے، اس کا ایک حصہ اسی وجہ سے ہے۔`;
    },
    points: (points) => `${points}۔`,
    hollow: 'کھوکھلا نقطہ: جزوی مجموعہ، جس کا دوسروں سے موازنہ نہ کیا جائے۔',
    unnamed: (names) => `جگہ نہ ہونے کی وجہ سے یہ نام نہیں لکھے گئے: ${listed(names)}۔`,
    noLine: {
      town: 'نقطوں میں سے کوئی خط نہیں گزارا گیا: اتنے کم ٹاؤن اس کے لیے کافی نہیں۔',
      district: 'نقطوں میں سے کوئی خط نہیں گزارا گیا: اتنے کم اضلاع اس کے لیے کافی نہیں۔',
    },
  },
  groups: {
    heading: (title) => `${title}: ٹاؤنوں کے زمروں کے لحاظ سے`,
    method:
      'ہر پٹی زمرے کے سب سے کم عدد سے سب سے زیادہ تک ہے؛ ہر نقطہ ایک ٹاؤن ہے، اور لکیر پانچ یا زیادہ ٹاؤنوں کا وسطانیہ ہے۔',
    closed: {
      title: 'نو گو ایریا میں ہے یا نہیں',
      inside: 'بند بتایا جاتا ہے، یا اس میں کوئی بند علاقہ بتایا جاتا ہے',
      together: (said) => `ایک ساتھ شمار کیے گئے: ${listed(said)}۔`,
    },
    holder: {
      title: 'کس کا کنٹرول بتایا جاتا ہے',
      contested: (label) => `دعوے مختلف ہیں: ${label}`,
    },
    nothing: 'اس بارے میں کچھ نہیں کہا گیا',
    partial: 'جزوی مجموعہ',
    few: (n) => `${towns(n)}: اتنے کم کہ اس زمرے کے بارے میں کچھ نہیں کہا جا سکتا۔`,
    from: (map) => `زمرے اس نقشے سے لیے گئے: ${map}۔`,
    bars: (title, groups) =>
      `زمروں کی پٹیاں۔ ${title}۔ ${groups.map(({ label, n, span }) => `${label}: ${towns(n)}، ${span}`).join('۔ ')}۔`,
    noNumber: 'کوئی مکمل عدد نہیں',
    only: (name, value) => `${name}: ${value}`,
    span: (least, most) => `${least} سے ${most} تک`,
    median: (median, least, most) => `وسطانیہ ${median}؛ ${least} سے ${most} تک`,
    members: (names) => `${listed(names)}۔`,
    without: (name, why) => `${name} (${why})`,
    notCounted: (named) => `شمار نہیں کیے گئے: ${listed(named)}۔`,
  },
};
