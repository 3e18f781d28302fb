import { termOf } from '../data/dictionary.ts';
import { annotations, positionOf } from '../figure/annotations.ts';
import { ofCity } from '../words/city.ts';

const said = () => ofCity().themes.places;

export const places = annotations({
  id: 'places',
  words: said,
  color: (ink) => ink.text,
  notes: (dataset) =>
    [...dataset.places.values()].flatMap((place) => {
      const position = positionOf(dataset, place.id);
      if (!position) return [];
      const detail = said().detail(termOf(dataset, place.kind), place.precisionMetres);
      const claims = Object.values(dataset.claims)
        .flat()
        .filter((claim) => 'place' in claim && claim.place === place.id);
      return [
        {
          place: place.id,
          position,
          title: place.name,
          detail,
          sentence: said().saying(place.name, detail),
          claims,
          precisionMetres: place.geometry.type === 'Point' ? place.precisionMetres : 0,
        },
      ];
    }),
  left: () => said().left,
});
