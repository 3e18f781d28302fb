import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count } = formats;

export const embed: Pick<Words['page'], 'embed' | 'embedded'> = {
  embed: {
    title: 'یہ نقشہ ایمبیڈ کریں',
    intro:
      'یہ نقشہ، جیسا اس وقت نظر آ رہا ہے، آپ کے اپنے صفحے میں۔ اسے اس اٹلس کے پتے کے سوا کچھ نہیں چاہیے، اور یہ بتاتا ہے کہ کہاں سے آیا ہے۔',
    fromDisk:
      'یہ اٹلس آپ کے اپنے کمپیوٹر پر ایک فائل ہے، جسے کوئی اور صفحہ نہیں دکھا سکتا: فائل کسی سرور پر رکھیں اور نقشہ وہاں سے ایمبیڈ کریں، یا نقشہ تصویر کے طور پر ایکسپورٹ کریں۔',
    switchable: 'قارئین کیا بدل سکتے ہیں',
    switches: { themes: 'نقشہ', day: 'دن', overlays: 'جو اس کے اوپر ہے' },
    language: 'نقشے کی زبان',
    height: 'اونچائی، پکسل میں',
    code: 'آپ کے صفحے کے لیے کوڈ',
    copy: 'کوڈ کاپی کریں',
    preview: (frame) => `پیش منظر: ${frame}`,
    frame: (atlas, map) => `${atlas}: ${map}`,
  },
  embedded: {
    switches: 'یہ نقشہ کیا دکھاتا ہے',
    map: 'نقشہ',
    day: 'دن',
    overlays: 'اس کے اوپر',
    overlaysShown: (n) => (n === 0 ? 'اس کے اوپر: کچھ نہیں' : `اس کے اوپر: ${count(n)}`),
    legend: (title) => `کلید: ${title}`,
    legendOfSide: (side, title) => `کلید: ${side}، ${title}`,
    sources: (sources) => sources.join(' · '),
    open: (atlas) => `${atlas} میں کھولیں`,
  },
};
