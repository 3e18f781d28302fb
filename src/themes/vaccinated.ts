import { endsOf } from '../figure/classes.ts';
import { COUNT } from '../figure/phrases.ts';
import { BOTH, vaccinated as countsOn, valuesOf } from '../figure/resolve.ts';
import { symbols } from '../figure/symbols.ts';
import { words } from '../words/words.ts';

export const vaccinated = symbols({
  id: 'vaccinated',
  words: () => words().city.themes.vaccinated,
  dayed: true,
  findings: countsOn,
  largest: (dataset) => endsOf(valuesOf(countsOn(dataset, BOTH)).values())[1],
  numbers: COUNT,
  colors: (ink) => ({ below: ink.text, above: ink.text }),
  written: false,
});
