import type { Words } from '../../words.ts';

export const steps: Pick<Words['page'], 'trail' | 'steps'> = {
  trail: {
    label: 'آپ کے قدم',
    undo: 'واپس لیں',
    redo: 'دوبارہ کریں',
    back: (step) => `واپس: ${step}`,
    forward: (step) => `آگے: ${step}`,
  },
  steps: {
    opened: 'آغاز',
    typed: 'ویب پتے سے کھولا گیا',
    reloaded: 'دوبارہ لوڈ ہونے سے پہلے',
    compared: (place) => `${place} موازنے میں`,
    closed: (place) => `${place} بند`,
    oneMap: 'ایک نقشہ',
    against: (...map) => `بمقابلہ ${map.join('، ')}`,
    ways: { swipe: 'پھیر کر دیکھیں', side: 'پہلو بہ پہلو', difference: 'فرق' },
    swapped: 'جگہیں بدلی گئیں',
    on: (theme) => `شامل: ${theme}`,
    off: (theme) => `ہٹا دیا: ${theme}`,
    levels: { town: 'ٹاؤن', district: 'اضلاع' },
    allShown: 'سب دکھائے گئے',
    only: 'کلید کا ایک حصہ',
    allActors: 'تمام فریق',
    evidence: 'شہادت',
    evidenceClosed: 'شہادت بند',
    axes: 'دوسرے محور',
    moved: 'نقشہ سرکایا گیا',
  },
};
