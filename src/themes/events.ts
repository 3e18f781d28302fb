import { periodInWords } from '../data/when.ts';
import { annotations, positionOf } from '../figure/annotations.ts';

export const events = annotations({
  id: 'events',
  menu: 'Dated events',
  title: 'Dated events of the document that have a place, Karachi',
  saidBy: 'as the document’s cables and articles tell them',
  sentence: 'Each point is a dated event at the place where the document puts it.',
  one: 'event',
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
          sentence: `${event.title} (${detail}).`,
          claims: [event],
          precisionMetres: 0,
        },
      ];
    }),
  left: (dataset) => {
    const without = dataset.claims.events.filter((event) => !positionOf(dataset, event.place));
    return `${without.length} more are of the whole city or of no place in it`;
  },
});
