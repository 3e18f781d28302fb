/** The record of a place, and the evidence of a claim. */
import type { Words } from '../../words.ts';

type Panels = Pick<Words['claims'], 'record' | 'evidence'>;

export const panels: Panels = {
  record: {
    title: {
      control: 'کس کا کنٹرول بتایا جاتا ہے',
      'no-go': 'بند بتائے گئے علاقے',
      events: 'واقعات، تاریخ کے ساتھ',
      statements: 'اس کے بارے میں یہ بھی کہا گیا',
      population: 'رہائشی',
      totals: 'کل تعداد، جیسے بیان کی گئی',
      strength: 'مسلح قوت، جیسے بتائی گئی',
      relations: 'جماعتوں اور گروہوں کے آپس کے تعلقات',
      measures: 'آپ کے اپنے جدولوں سے',
    },
    directions: {
      north: 'شمال',
      'north-east': 'شمال مشرق',
      east: 'مشرق',
      'south-east': 'جنوب مشرق',
      south: 'جنوب',
      'south-west': 'جنوب مغرب',
      west: 'مغرب',
      'north-west': 'شمال مغرب',
    },
    bordering: (direction, kilometres) =>
      `${direction === null ? '' : `${direction} میں، `}مشترک حد ${kilometres} کلومیٹر`,
    ofPart: (part, text) => `${part}: ${text}`,
    silence: ({ holder, closed }) => {
      const things = [holder ? 'یہاں کس کا کنٹرول ہے' : '', closed ? 'آیا یہاں کوئی علاقہ بند ہے' : ''];
      return `دستاویز یہ نہیں بتاتی کہ ${things.filter(Boolean).join(' یا ')}۔`;
    },
    label: (name) => `${name} کے بارے میں دستاویز کی ہر بات`,
    borders: (name, others) => `${name} کی حدیں ${others} دوسرے علاقوں سے ملتی ہیں`,
    compare: 'موازنہ',
    compareWith: (name) => `${name} کا کسی اور مقام سے موازنہ کریں`,
    close: (name) => `${name} بند کریں`,
    dated: (when) => `${when} · `,
  },
  evidence: {
    label: 'شہادت',
    ofValue: (value) => `${value}: شہادت`,
    facts: { speaker: 'کس نے کہا', when: 'زمانہ', standing: 'حیثیت', basis: 'بنیاد', note: 'نوٹ' },
    saidBy: (speaker, source) => `${speaker}: ${source}`,
    stated: 'بیان کردہ',
    close: 'شہادت بند کریں',
    show: (place) => `${place} کو نقشے پر دکھائیں`,
    nowhere: 'نقشے پر اس کا کوئی مقام نہیں۔',
    copyAs: 'حوالہ کاپی کریں بطور',
    copy: (form) => `حوالہ کاپی کریں: ${form}`,
    workings: 'اس کی مدد سے نکالی گئی تعداد',
    besides: 'اس کی بنیاد یہ بھی ہے:',
    more: (n) => `اور ${n} مزید`,
    others: (about) => `${about} کے بارے میں دیگر دعوے`,
    order: 'دعوے، دستاویز کی ترتیب سے',
    previous: 'پچھلا دعویٰ',
    next: 'اگلا دعویٰ',
    at: (number, of) => `${of} میں سے ${number}`,
  },
};
