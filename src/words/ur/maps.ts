import type { Words } from '../words.ts';
import { formats } from './formats.ts';
import { holdings } from './maps/holdings.ts';
import { rooms } from './maps/rooms.ts';
import { thematic } from './maps/thematic.ts';

const { count, listed, plural } = formats;

type Noun = 'town' | 'district' | 'place';
const SHOWN: Readonly<Record<Noun, (n: number) => string>> = {
  town: (n) => plural(n, { one: '# ٹاؤن دکھایا گیا', other: '# ٹاؤن دکھائے گئے' }),
  district: (n) => plural(n, { one: '# ضلع دکھایا گیا', other: '# اضلاع دکھائے گئے' }),
  place: (n) => plural(n, { one: '# مقام دکھایا گیا', other: '# مقامات دکھائے گئے' }),
};

export const maps: Words['maps'] = {
  series: (parts) => parts.join('؛ '),
  sentence: (text) => `${text}۔`,
  labelled: (name, text) => `${name}: ${text}`,
  citations: (references) => references.join(' · '),
  cantonment: (name) => name.replace(' چھاؤنی', ' کینٹ'),
  ...thematic,
  ...holdings,
  ...rooms,
  absences: {
    sentence: (place, absence) => `${place}: ${absence}۔`,
    cantonment: (place) => `${place} ٹاؤن نہیں بلکہ چھاؤنی ہے، اور یہاں شمار نہیں۔`,
    looks: {
      zero: { name: 'صفر', words: 'دوسرے اعداد جیسا ایک عدد، سب سے نچلے درجے میں۔' },
      'not-received': {
        name: 'موصول نہیں ہوا',
        words: 'ٹاؤن کو رپورٹ دینی تھی، مگر اس کی رپورٹ نہیں پہنچی۔',
      },
      'not-stated': { name: 'درج نہیں', words: 'دستاویز اس مقام کے بارے میں کچھ نہیں کہتی۔' },
      'not-applicable': {
        name: 'لاگو نہیں',
        words: 'چھاؤنی: ٹاؤن نہیں، اس لیے ان رپورٹوں میں شامل نہیں۔',
      },
      contested: { name: 'دعوے مختلف ہیں', words: 'کئی دعوے پہلو بہ پہلو: ہر ایک کی اپنی دھاری۔' },
    },
  },
  compose: {
    same: 'دونوں نقشے ایک ہی ہیں: کسی ایک کے لیے دوسرا موضوع یا دن منتخب کریں۔',
    twoThemes: 'دو موضوعات کا فرق نہیں نکلتا: اس کے بجائے ایک کو دوسرے پر پھیر کر دیکھا جا سکتا ہے۔',
    noDifference: 'اس موضوع کا فرق نہیں نکلتا: اس کے بجائے ایک دن کو دوسرے پر پھیر کر دیکھا جا سکتا ہے۔',
    lacking: (only) => `اس نقشے میں الگ دکھانے کو ”${only}“ نہیں ہے: سب دکھایا گیا ہے۔`,
    scales: 'دائروں کے ہر نقشے کا اپنا پیمانہ ہے: جسامت کا موازنہ صرف ایک ہی نقشے کے اندر کریں۔',
    named: (menu, when) => `${menu}، ${when}`,
    twoDays: (title, right) => `${title} (بائیں)، اور ${right} (دائیں)`,
    twoMaps: (left, right) => `${left} (بائیں)، اور ${right} (دائیں)`,
    saidBy: (left, right) => `بائیں: ${left}؛ دائیں: ${right}`,
    sheet: (title, summary) => `${title}۔ ${summary}`,
    readIn: (title, date) =>
      `سب ماخذ اسی صورت میں پڑھے گئے جس میں وہ یہاں یکجا ہیں: ${[`“\u200e${title}\u200e”\u200f`, date].filter(Boolean).join('، ')}۔`,
  },
  filter: {
    leftOut: (actor) => `خارج: ${actor} کے حوالے سے مذکور نہیں`,
    sentence: (place, actor) => `${place} خارج ہے: ${actor} کے حوالے سے مذکور نہیں۔`,
    only: (text, actor) => `${text}؛ صرف وہ مقامات جو ${actor} کے حوالے سے مذکور ہیں`,
    none: (actor) => `${actor} کے حوالے سے کوئی مقام مذکور نہیں۔`,
  },
  isolation: {
    method: (method, shown, all, noun) => `${method}؛ ${count(all)} میں سے ${SHOWN[noun](shown)}`,
    summary: (summary, shown, all, noun) => {
      const names = shown.length > 0 ? `: ${listed(shown)}` : '';
      return `${summary} ${count(all)} میں سے ${SHOWN[noun](shown.length)}${names}۔`;
    },
  },
};
