import { choropleth } from '../figure/choropleth.ts';
import { SEQUENTIAL } from '../figure/palettes.ts';
import { derive, residentsOf, townsCounted, vaccinated } from '../figure/resolve.ts';
import { ofCity } from '../words/city.ts';

const said = () => ofCity().themes['vaccination-rate'];

export const vaccinationRate = choropleth({
  id: 'vaccination-rate',
  words: said,
  dayed: true,
  findings: (dataset, day) =>
    derive(vaccinated(dataset, day), (count, { claims }) => {
      const counted = residentsOf(dataset, townsCounted(claims));
      if (!counted) return null;
      const derived = said().derived(count, counted.residents);
      return { value: (1000 * count) / counted.residents, claims: counted.claims, derived };
    }),
  numbers: { decimals: 1, suffix: '', signed: false },
  palette: SEQUENTIAL.teal,
});
