import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count } = formats;

export const anywhere: Pick<Words['claims'], 'openEvidence' | 'standing'> = {
  openEvidence: (citation) => `شہادت: ${citation}`,
  standing: {
    district: (towns, names) => `${count(towns)} ٹاؤن پر مشتمل ضلع: ${names}`,
    town: (district) => `${district} کا ٹاؤن`,
    cantonment: 'چھاؤنی: ٹاؤن نہیں، اور دستاویز کے کسی جدول میں شامل نہیں',
    city: 'پورا شہر، اور وہ باتیں جن میں اس کے کسی حصے کا نام نہیں',
    place: (kind, town, metres) =>
      `${town === null ? '' : `${town} میں واقع `}${kind}، محلِ وقوع ±${count(metres)} میٹر تک درست`,
  },
};
