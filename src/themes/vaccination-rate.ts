import { choropleth } from '../figure/choropleth.ts';
import { SEQUENTIAL } from '../figure/palettes.ts';
import { asCount } from '../figure/phrases.ts';
import { derive, residentsOf, townsCounted, vaccinated } from '../figure/resolve.ts';

export const vaccinationRate = choropleth({
  id: 'vaccination-rate',
  menu: 'Vaccinated per 1,000 residents',
  title: (when) => `Schoolchildren vaccinated per 1,000 residents, ${when}`,
  saidBy: 'as a newspaper reports an official count; residents of the 1998 census',
  what: 'children vaccinated per 1,000 residents',
  shows: 'how many children were vaccinated per 1,000 residents',
  unit: 'per 1,000 residents',
  dayed: true,
  findings: (dataset, day) =>
    derive(vaccinated(dataset, day), (count, { claims }) => {
      const counted = residentsOf(dataset, townsCounted(claims));
      if (!counted) return null;
      const derived = `${asCount(count)} children ÷ ${asCount(counted.residents)} residents of 1998`;
      return { value: (1000 * count) / counted.residents, claims: counted.claims, derived };
    }),
  numbers: { decimals: 1, suffix: '', signed: false },
  palette: SEQUENTIAL.teal,
  notes: [
    'The denominator is all residents of the 1998 census, fourteen years before the count; schoolchildren by town are not published.',
  ],
});
