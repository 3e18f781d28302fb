/** The actors with their numbers and charts, and the timeline. */
import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count, listed, plural } = formats;

type Actors = Pick<Words['claims'], 'said' | 'actors' | 'killed' | 'strength' | 'timeline'>;

const groups = (n: number) => plural(n, { other: '# گروہ' });

export const actors: Actors = {
  said: {
    amount: {
      exact: (n) => count(n),
      about: (n) => `تقریباً ${count(n)}`,
      'at-least': (n) => `کم از کم ${count(n)}`,
      'at-most': (n) => `زیادہ سے زیادہ ${count(n)}`,
    },
    open: (citation) => `${citation}: دعویٰ کھولیں`,
    behind: (about, citation) => `، ${about}، ${citation}: دعویٰ کھولیں`,
  },
  actors: {
    label: 'فریق',
    heading: 'جماعتیں، گینگ اور فورسز',
    hint: 'نام وہی ہیں جو دستاویز میں ہیں۔ کسی ایک کو منتخب کریں تاکہ اس کے بارے میں کہی گئی باتیں پڑھ سکیں اور نقشوں کو اس کے مقامات تک محدود کر سکیں۔',
    group: {
      party: 'جماعتیں',
      gang: 'گینگ',
      force: 'فورسز',
      other: 'دیگر',
      residents: 'رہائشی: کوئی تنظیم نہیں',
    },
    entry: (name) => `${name} کے بارے میں دستاویز کیا کہتی ہے`,
    close: (name) => `${name} بند کریں`,
    holds: (name) => `دستاویز ${name} کے بارے میں بتاتی ہے:`,
    held: {
      controls: 'اس کا کنٹرول',
      stronghold: 'اس کا گڑھ',
      'armed-group': 'اس کا مسلح گروہ',
      presence: 'اس کی موجودگی',
      support: 'اس کی حمایت',
    },
    holdsNone: 'کسی مقام پر اس کا کنٹرول یا موجودگی بیان نہیں کی گئی۔',
    areas: 'وہ علاقے جن کے بارے میں کہا گیا کہ بند ہیں یا رہے ہیں:',
    closed: { whole: 'اس کے لیے بند', parts: 'بعض حصے اس کے لیے بند' },
    hedged: (heading, status) => (status ? `${heading} (${status})` : heading),
    at: (heading, place) => `${heading}: ${place}`,
    numbers: 'اعداد میں',
    killedIn: (when) => `${when} میں ہلاک`,
    measured: (measure, when) => `${measure}، ${when}`,
    relations: 'دوسروں کے ساتھ',
  },
  killed: {
    method: (when, n) => `${when} میں ہلاک ہونے والے افراد؛ ${groups(n)}؛ صفر سے شروع ہونے والا خطی پیمانہ`,
    saidBy: (references, bases) => `${references}؛ بنیاد: ${listed(bases)}`,
    orMore: (n) => `${count(n)} یا زیادہ`,
    unlisted: 'فہرست کے کسی گروہ سے نہیں',
    sentence: (n, sum, stated, unlisted) => {
      const first = `فہرست میں شامل ${plural(n, { one: '# گروہ', other: '# گروہوں' })} کا مجموعہ ${count(sum)} بنتا ہے`;
      if (stated === null) return `${first}؛ کوئی کل تعداد بیان نہیں کی گئی۔`;
      if (unlisted === null) return `${first}؛ بیان کردہ کل تعداد ${stated} ہے۔`;
      return `${first}؛ بیان کردہ کل تعداد ${stated} ہے، یعنی ${unlisted} ہلاک شدگان کسی گروہ سے منسوب نہیں۔`;
    },
    ofGroup: (name) => `${name}، ہلاک`,
    ofGap: 'بیان کردہ کل تعداد منفی فہرست کے گروہ',
    ofTotal: 'بیان کردہ کل تعداد',
    listed: (n) => `فہرست میں ${count(n)}؛ بیان کردہ`,
    inWords: (title, method, rows) => {
      const said = rows.map(({ name, label }) => `${name} ${label}`);
      return `پٹیوں کا گراف۔ ${title}۔ ${method}۔ ${said.join('؛ ')}۔`;
    },
  },
  strength: {
    title: (when) => `مسلح قوت، جیسے ${when} میں بتائی گئی`,
    method: (figures, of) =>
      `${plural(of, { other: '# فریقوں' })} کے ${plural(figures, { other: '# اعداد' })}؛ لوگارتھمی پیمانہ: ہر نشان پچھلے سے دس گنا ہے`,
    saidBy: (references) => `${references}؛ کس کے بقول، یہ ہر عدد کے ساتھ درج ہے`,
    group: { people: 'افراد', arms: 'اسلحہ اور لائسنس' },
    key: 'احتیاطی الفاظ گراف میں کیسے دکھائے گئے ہیں',
    bound: { exact: 'جیسا دیا گیا', about: 'تقریباً', 'at-least': 'کم از کم', 'at-most': 'زیادہ سے زیادہ' },
    ofRow: (name, measure) => `${name}، ${measure}`,
    row: (measure, when, basis) => `${measure}؛ ${when}؛ ${basis}`,
    inWords: (title, rows) => {
      const said = rows.map(({ name, measure, label }) => `${name}، ${measure}: ${label}`);
      return `لوگارتھمی پیمانے پر گراف۔ ${title}۔ ${said.join('؛ ')}۔`;
    },
  },
  timeline: {
    label: 'زمانی خط',
    title: (events) => `دستاویز کے ${plural(events, { one: '# واقعہ', other: '# واقعات' })}، تاریخ کے ساتھ`,
    sentence: (placed, events) =>
      `ہر واقعہ اتنی ہی صراحت سے دکھایا گیا ہے جتنی صراحت سے ماخذ اس کی تاریخ بتاتا ہے۔ ${events} واقعات میں سے ${placed} کسی مقام پر دکھائے جا سکتے ہیں؛ باقی پورے شہر کے ہیں یا اس میں ان کا کوئی ایک مقام نہیں۔`,
    before: (year) => `${year} سے پہلے`,
    years: (years) => listed(years.map(String)),
    at: (place) => `نقشے پر: ${place}`,
    ofCity: 'پورے شہر کا واقعہ',
    nowhere: 'شہر میں کوئی ایک مقام نہیں',
    axis: (start, end) => `سالوں کا محور، ${start} تا ${end}، ہر سطر میں یکساں`,
    key: 'تاریخ کیسے دکھائی گئی ہے',
    sample: {
      day: 'ایک دن',
      month: 'ایک مہینہ',
      year: 'ایک سال',
      decade: 'ایک دہائی، یا تقریباً',
      range: 'ایک تاریخ سے دوسری تک، یا ان کے درمیان',
      before: 'اس تاریخ تک',
      uncertain: 'کسی اور طرح بھی پڑھا جا سکتا ہے',
    },
    ofEvent: (title) => `: ${title}`,
    open: (title) => `: دعویٰ کھولیں، ${title}`,
    events: ' واقعات',
  },
};
