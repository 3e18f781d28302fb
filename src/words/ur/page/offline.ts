import type { Words } from '../../words.ts';

export const offline: Pick<Words['page'], 'offline'> = {
  offline: {
    kept: 'اٹلس اس براؤزر میں محفوظ ہو گیا ہے: اب یہ نیٹ ورک کے بغیر بھی چلے گا۔',
    newer: 'اٹلس کا نیا نسخہ آ گیا ہے۔ آپ کا منظر ویسا ہی رہے گا۔',
    take: 'نیا نسخہ کھولیں',
    later: 'ابھی نہیں',
  },
};
