import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count } = formats;
type Page = Words['page'];
type Asked = Parameters<Page['address']['instead']>[0] | Parameters<Page['address']['leftOut']>[0];

const ASKED: Readonly<Record<Asked, string>> = {
  theme: 'موضوع',
  day: 'دن',
  level: 'سطح',
  comparison: 'موازنے',
  panel: 'پینل',
  language: 'زبان',
  place: 'مقام',
  actor: 'فریق',
  claim: 'دعوے',
  overlay: 'اوپری تہ',
};

export const address: Pick<Page, 'address'> = {
  address: {
    instead: (what, asked, shown) =>
      `ویب پتے میں ${ASKED[what]} کے لیے ”${asked}“ لکھا ہے جو اس اٹلس میں نہیں: اس کی جگہ ”${shown}“ ہے۔`,
    leftOut: (what, asked) =>
      `ویب پتے میں ${ASKED[what]} کے لیے ”${asked}“ لکھا ہے جو اس اٹلس میں نہیں: اسے چھوڑ دیا گیا ہے۔`,
    against: (asked) =>
      `ویب پتے میں موازنے کے لیے ”${asked}“ لکھا ہے جو اس اٹلس کا کوئی موضوع اور دن نہیں: ایک ہی نقشہ دکھایا جا رہا ہے۔`,
    cut: (asked) =>
      `ویب پتے میں تقسیمی خط کی جگہ ”${asked}“ لکھی ہے جو 0 سے 100 تک کا عدد نہیں: خط درمیان میں رکھا گیا ہے۔`,
    only: (asked) =>
      `ویب پتے میں صرف ”${asked}“ دکھانے کو کہا گیا ہے جو نہ کوئی درجہ ہے نہ 3.1..8.5 جیسا وقفہ: سب دکھایا جا رہا ہے۔`,
    axes: (asked) =>
      `ویب پتے میں محوروں کے لیے ”${asked}“ لکھا ہے جو اس اٹلس کے دو نقشے نہیں: پہلے دو دکھائے جا رہے ہیں۔`,
    places: (named, most) =>
      `ویب پتے میں ${count(named)} مقامات کے نام ہیں: پہلے ${count(most)} منتخب کیے گئے ہیں۔`,
    position: (asked) =>
      `ویب پتے میں جگہ کے لیے ”${asked}“ لکھا ہے جو اس نقشے کا زوم/عرض بلد/طول بلد نہیں: پورا شہر دکھایا جا رہا ہے۔`,
    long: (most) => `ویب پتہ ${count(most)} حروف سے لمبا ہے: باقی حصہ چھوڑ دیا گیا ہے۔`,
    gone: 'اس قدم میں آپ کا اپنا جدول تھا جو اب یہاں نہیں: جو باقی ہے وہ دکھایا جا رہا ہے۔',
    key: (key) => `ویب پتے میں ”${key}“ ہے جسے یہ اٹلس نہیں جانتا: اسے چھوڑ دیا گیا ہے۔`,
  },
};
