import { periodInWords } from '../data/when.ts';
import { annotations, positionOf } from '../figure/annotations.ts';
import { ofCity } from '../words/city.ts';

const said = () => ofCity().themes.events;

export const events = annotations({
  id: 'events',
  words: said,
  color: (ink) => ink.accent,
  notes: (dataset) =>
    dataset.claims.events.flatMap((event) => {
      const position = positionOf(dataset, event.place);
      if (!position || !event.place) return [];
      const detail = periodInWords(event.from, event.to);
      return [
        {
          place: event.place,
          position,
          title: event.title,
          detail,
          sentence: said().saying(event.title, detail),
          claims: [event],
          precisionMetres: 0,
        },
      ];
    }),
  left: (dataset) => {
    const without = dataset.claims.events.filter((event) => !positionOf(dataset, event.place));
    return said().left(without.length);
  },
});
