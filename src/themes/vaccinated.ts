import { COUNT } from '../figure/phrases.ts';
import { BOTH, vaccinated as countsOn, valuesOf } from '../figure/resolve.ts';
import { symbols } from '../figure/symbols.ts';

export const vaccinated = symbols({
  id: 'vaccinated',
  menu: 'Children vaccinated',
  title: (when) => `Schoolchildren vaccinated against hepatitis, Karachi, ${when}`,
  saidBy: 'as a newspaper reports an official count',
  shows: 'the number of children vaccinated',
  what: 'children vaccinated',
  dayed: true,
  findings: countsOn,
  largest: (dataset) => Math.max(...valuesOf(countsOn(dataset, BOTH)).values()),
  numbers: COUNT,
  colors: (ink) => ({ below: ink.text, above: ink.text }),
  written: false,
  notes: [],
});
