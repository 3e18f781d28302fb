import { endsOf } from '../figure/classes.ts';
import { COUNT } from '../figure/phrases.ts';
import { BOTH, vaccinated as countsOn, valuesOf } from '../figure/resolve.ts';
import { symbols } from '../figure/symbols.ts';
import { ofCity } from '../words/city.ts';

export const vaccinated = symbols({
  id: 'vaccinated',
  words: () => ofCity().themes.vaccinated,
  dayed: true,
  findings: countsOn,
  largest: (dataset) => endsOf(valuesOf(countsOn(dataset, BOTH)).values())[1],
  numbers: COUNT,
  colors: (ink) => ({ below: ink.text, above: ink.text }),
  written: false,
});
