import { choropleth } from '../figure/choropleth.ts';
import { SEQUENTIAL } from '../figure/palettes.ts';
import { findingsFor, residentsOf } from '../figure/resolve.ts';
import { ofCity } from '../words/city.ts';

/** In a square kilometre. */
const SQUARE_METRES = 1_000_000;

const said = () => ofCity().themes.density;

export const density = choropleth({
  id: 'density',
  words: said,
  dayed: false,
  findings: (dataset) =>
    findingsFor(dataset, (members, id) => {
      const counted = residentsOf(dataset, members);
      const unit = dataset.units.get(id);
      if (!counted || !unit) return { kind: 'not-stated' };
      const { residents, claims } = counted;
      const square = unit.squareMetres / SQUARE_METRES;
      const derived = said().derived(residents, square);
      return { kind: 'value', value: residents / square, claims, partial: null, derived };
    }),
  numbers: { decimals: -2, suffix: '', signed: false },
  palette: SEQUENTIAL.ember,
});
