/** One map laid against another. */
import type { Words } from '../../words.ts';

export const second: Words['comparing']['second'] = {
  name: 'دوسرا نقشہ',
  begin: 'دوسرے نقشے سے موازنہ کریں',
  theme: 'موضوع',
  day: 'اس کا دن',
  how: { swipe: 'پھیر کر دیکھیں', side: 'پہلو بہ پہلو', difference: 'فرق' },
  swap: 'دونوں کی جگہ بدلیں',
  end: 'صرف ایک نقشہ',
};
