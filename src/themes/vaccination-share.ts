import { choropleth } from '../figure/choropleth.ts';
import { SEQUENTIAL } from '../figure/palettes.ts';
import { derive, vaccinated, valuesOf } from '../figure/resolve.ts';
import { ofCity } from '../words/city.ts';

const said = () => ofCity().themes['vaccination-share'];

export const vaccinationShare = choropleth({
  id: 'vaccination-share',
  words: said,
  dayed: true,
  // The totals of the two days are not of the same towns.
  differs: false,
  findings: (dataset, day) => {
    const counts = vaccinated(dataset, day);
    const total = [...valuesOf(counts).values()].reduce((sum, count) => sum + count, 0);
    return derive(counts, (count) => ({
      value: (100 * count) / total,
      claims: [],
      derived: said().derived(count, total),
    }));
  },
  numbers: { decimals: 1, suffix: ' %', signed: false },
  palette: SEQUENTIAL.violet,
});
