import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count } = formats;
type Page = Words['page'];

export const frame: Pick<
  Page,
  | 'masthead'
  | 'outcomes'
  | 'forms'
  | 'skips'
  | 'notices'
  | 'later'
  | 'failure'
  | 'welcome'
  | 'tabs'
  | 'app'
  | 'sheet'
  | 'menu'
  | 'map'
> = {
  masthead: {
    tab: (map, atlas) => `${map} – ${atlas}`,
    more: 'مزید',
    help: 'مدد',
    embed: 'ایمبیڈ کریں',
    language: 'زبان',
    copyLink: 'لنک کاپی کریں',
    export: 'ایکسپورٹ کریں',
  },
  outcomes: {
    linkCopied: 'اس منظر کا لنک کاپی ہو گیا۔',
    citationCopied: 'حوالہ کاپی ہو گیا۔',
    lineCopied: 'سطر کاپی ہو گئی۔',
    codeCopied: 'کوڈ کاپی ہو گیا۔',
    notCopied: 'براؤزر نے کاپی کرنے کی اجازت نہیں دی۔',
    enoughCompared: (most) =>
      `${count(most)} مقامات کا موازنہ پہلے ہی ہو رہا ہے: پہلے ان میں سے ایک بند کریں۔`,
    firstCompared: (place) => `${place} موازنے میں A ہے: اب کوئی دوسرا مقام چنیں۔`,
    showing: (place) => `نقشے پر: ${place}۔`,
  },
  forms: { text: 'متن', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
  skips: {
    label: 'براہِ راست لنک',
    table: 'سیدھا ٹاؤنوں کی جدول پر جائیں',
    map: 'سیدھا نقشے پر جائیں',
    panel: 'سیدھا نقشے کے پہلو والے پینل پر جائیں',
  },
  notices: {
    dismiss: 'ہٹا دیں',
  },
  later: {
    sentence: 'یہ حصہ لوڈ نہیں ہو سکا: شاید انٹرنیٹ کا رابطہ نہیں ہے۔',
    again: 'دوبارہ کوشش کریں',
  },
  failure: {
    title: 'اٹلس رک گیا ہے',
    sentence: (reason) => [
      'یہ منظر بنایا نہ جا سکا (',
      reason,
      ')۔ آپ کا کچھ ضائع نہیں ہوا: منظر اب بھی ویب پتے میں محفوظ ہے۔',
    ],
    again: 'دوبارہ لوڈ کریں',
    begin: 'پہلے نقشے سے شروع کریں',
  },
  welcome: {
    label: 'خوش آمدید',
    hint: 'کسی سوال سے شروع کریں، یا کوئی نقشہ منتخب کر کے اس پر کسی مقام کو دبائیں۔',
    close: 'خوش آمدید کا پیغام بند کریں',
  },
  tabs: {
    label: 'نقشے کے پہلو میں',
    names: {
      map: 'نقشہ',
      compare: 'موازنہ',
      plots: 'گراف',
      actors: 'فریق',
      time: 'وقت',
      sources: 'مجموعے',
      document: 'دستاویز',
    },
  },
  app: {
    shown: (title) => `${title}۔`,
    chosen: (sentence) => `منتخب: ${sentence}`,
    standing: (place, standing) => `${place}، ${standing}۔`,
    filtered: (actor) => `صرف وہ مقامات جن کے ساتھ ${actor} کا نام آیا ہے`,
  },
  sheet: {
    peek: 'پینل دکھائیں',
    half: 'پینل پورے نقشے پر پھیلائیں',
    full: 'پینل نیچے کریں',
  },
  menu: {
    label: 'موضوعات',
    close: 'موضوعات بند کریں',
    map: 'نقشہ',
    areas: 'اکائیاں',
    towns: 'ٹاؤن',
    districts: 'اضلاع',
    day: 'دن',
    play: 'دن باری باری دکھائیں',
    playing: 'دن باری باری دکھائے جا رہے ہیں…',
    dayless: 'اس وقت نقشے پر کچھ بھی دن وار شمار نہیں ہوا۔',
    overlays: 'اس کے اوپر',
    own: 'آپ کا اپنا جدول…',
    noDistricts: 'جو بات کسی علاقے کے بارے میں کہی گئی ہے وہ اس کے ضلع کے بارے میں نہیں کہی گئی۔',
    noDistrictsOfActor: 'کسی فریق کے بارے میں جو کہا گیا ہے اس میں کسی ضلع کا نام نہیں۔',
    otherTowns: 'دونوں دنوں کے کل ایک ہی ٹاؤنوں کے نہیں ہیں: اس لیے ان کے حصوں کا فرق نہیں نکلتا۔',
    noDifference: 'فرق کے لیے دو دنوں پر ایک ہی موضوع چاہیے۔',
  },
  map: {
    label: 'نقشہ',
    outlines: 'خاکوں کے بارے میں',
    zoomIn: 'قریب سے دیکھیں',
    zoomOut: 'دور سے دیکھیں',
    whole: 'پورے شہر پر واپس',
    canvas: 'نقشہ: تیر والے بٹن اسے سرکاتے ہیں، جمع اور منفی قریب اور دور کرتے ہیں',
    toLight: 'ہلکا نقشہ',
    toLive: 'متحرک نقشہ',
    lightMeans: 'ہلکا نقشہ ویسا ہی دکھتا ہے اور گرافکس کارڈ کے بغیر تیز تر ہے۔',
    offer: 'یہاں متحرک نقشہ گرافکس کارڈ کے بغیر بنتا ہے، جو سست ہے۔',
    take: 'ہلکا نقشہ لیں',
    leave: 'متحرک نقشہ رکھیں',
    starting: 'متحرک نقشہ تیار ہو رہا ہے۔ تب تک اس خاکے سے کام لیا جا سکتا ہے۔',
    none: 'یہ براؤزر متحرک نقشہ نہیں بنا سکتا (WebGL 2 موجود نہیں یا کام نہیں کرتا): اس کی جگہ ہلکا نقشہ ہے۔ سب کام اس پر بدستور ہوتے ہیں۔',
    lost: 'گرافکس کارڈ نے متحرک نقشہ چھوڑ دیا ہے: اس کی واپسی تک اس کی جگہ ہلکا نقشہ ہے۔ سب کام اس پر بدستور ہوتے ہیں۔',
    unfetched:
      'متحرک نقشہ لوڈ نہ ہو سکا: اس کی جگہ ہلکا نقشہ ہے۔ سب کام اس پر بدستور ہوتے ہیں؛ پھر کوشش کے لیے صفحہ دوبارہ لوڈ کریں۔',
  },
};
