import type { Words } from '../../words.ts';

export const over: Words['comparing']['over'] = {
  line: (left, right) => `تقسیم کا خط: بائیں طرف ${left}، دائیں طرف ${right}`,
  cut: (left, cut, right) => `${left} ${cut} فیصد، ${right} ${100 - cut} فیصد`,
  beforeLeft: 'بائیں: ',
  beforeRight: 'دائیں: ',
};
