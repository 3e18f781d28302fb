import { area } from '@turf/turf';
import { choropleth } from '../figure/choropleth.ts';
import { SEQUENTIAL } from '../figure/palettes.ts';
import { asCount, asRate } from '../figure/phrases.ts';
import { findingsFor, residentsOf } from '../figure/resolve.ts';

const SQUARE_METRES = 1_000_000;

export const density = choropleth({
  id: 'density',
  menu: 'Population density, 1998',
  title: (_, noun) => `Residents per square kilometre, Karachi’s ${noun.many}, 1998`,
  saidBy: 'residents as counted by the 1998 census; areas of this atlas’s outlines',
  what: 'residents per square kilometre',
  shows: 'how many residents it had per square kilometre',
  unit: 'per km²',
  dayed: false,
  findings: (dataset) =>
    findingsFor(dataset, (members, id) => {
      const counted = residentsOf(dataset, members);
      const unit = dataset.units.get(id);
      if (!counted || !unit) return { kind: 'not-stated' };
      const { residents, claims } = counted;
      const square = area(unit.geometry) / SQUARE_METRES;
      const derived = `${asCount(residents)} residents ÷ ${asRate(square)} km²`;
      return { kind: 'value', value: residents / square, claims, partial: null, derived };
    }),
  numbers: { decimals: -2, suffix: '', signed: false },
  palette: SEQUENTIAL.ember,
  notes: ['Areas are measured on hand-drawn outlines. Gadap, Bin Qasim and Kemari hold much open country.'],
});
