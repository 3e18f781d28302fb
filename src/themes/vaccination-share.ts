import { choropleth } from '../figure/choropleth.ts';
import { SEQUENTIAL } from '../figure/palettes.ts';
import { asCount } from '../figure/phrases.ts';
import { derive, vaccinated, valuesOf } from '../figure/resolve.ts';

export const vaccinationShare = choropleth({
  id: 'vaccination-share',
  menu: 'Share of all children vaccinated',
  title: (when, noun) => `Each ${noun.one}’s share of the schoolchildren vaccinated in Karachi, ${when}`,
  saidBy: 'as a newspaper reports an official count',
  what: 'of all children counted in the city',
  shows: 'its share of all children counted in the city',
  unit: 'of the city’s total',
  dayed: true,
  // The totals of the two days are not of the same towns.
  differs: false,
  findings: (dataset, day) => {
    const counts = vaccinated(dataset, day);
    const total = [...valuesOf(counts).values()].reduce((sum, count) => sum + count, 0);
    return derive(counts, (count) => ({
      value: (100 * count) / total,
      claims: [],
      derived: `${asCount(count)} of ${asCount(total)} children counted`,
    }));
  },
  numbers: { decimals: 1, suffix: ' %', signed: false },
  palette: SEQUENTIAL.violet,
  notes: [
    'Shares of the children that were counted: a town whose figure of a day was not received is not in that day’s total.',
  ],
});
