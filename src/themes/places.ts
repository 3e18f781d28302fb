import { annotations, positionOf } from '../figure/annotations.ts';

export const places = annotations({
  id: 'places',
  menu: 'Named places',
  title: 'Neighbourhoods and landmarks that the document names, Karachi',
  saidBy: 'located for this atlas, each as precisely as it can be',
  sentence:
    'Each point is a place that the document names; the figure beside it is how precisely it could be located.',
  one: 'place',
  color: (ink) => ink.text,
  notes: (dataset) =>
    [...dataset.places.values()].flatMap((place) => {
      const position = positionOf(dataset, place.id);
      if (!position) return [];
      const detail = `${place.kind}, ±${place.precisionMetres.toLocaleString('en')} m`;
      const claims = Object.values(dataset.claims)
        .flat()
        .filter((claim) => 'place' in claim && claim.place === place.id);
      return [
        {
          place: place.id,
          position,
          title: place.name,
          detail,
          sentence: `${place.name} lies here (${detail}).`,
          claims,
          precisionMetres: place.geometry.type === 'Point' ? place.precisionMetres : 0,
        },
      ];
    }),
  left: () => 'what cannot be located is listed with the data',
});
