/** Totals: a stated total is the sum of its parts, or its note says what they do add up to. */
import { reconcile } from '../data/reconcile.ts';
import { fileOf } from './citations.ts';
import type { Law } from './law.ts';
import { numbersIn } from './numbers.ts';

export const totals: Law = ({ dataset }) =>
  reconcile(dataset).flatMap(({ total, sum, difference }) => {
    if (difference === 0 || numbersIn(total.note).includes(sum)) return [];
    return [
      {
        ...fileOf(total),
        problem: 'total that its parts do not add up to',
        value: String(total.value),
        expected: `${sum}; if the source has it otherwise, a note that names ${sum}`,
      },
    ];
  });

/** A day that has a total for the city has a row for every town, received or not. */
export const everyTown: Law = ({ dataset }) =>
  dataset.claims.totals
    .filter((total) => total.table === 'vaccination' && total.level === 'city')
    .flatMap((total) => {
      const there = new Set(
        dataset.claims.vaccination
          .filter(({ from, to }) => from.first >= total.from.first && to.last <= total.to.last)
          .map(({ place }) => String(place)),
      );
      return dataset.towns
        .filter(({ id }) => !there.has(id))
        .map(({ id }) => ({
          file: 'data/vaccination.csv',
          line: null,
          problem: `no row for a town in ${total.from.text} – ${total.to.text}`,
          value: id,
          expected: 'a row for each town: a count, or not-received',
        }));
    });

/** The level of a total and its place agree. */
export const levels: Law = ({ dataset }) =>
  dataset.claims.totals
    .filter(({ level, place }) => (level === 'city') !== (place === dataset.city))
    .map((total) => ({
      ...fileOf(total),
      problem: 'unfit level',
      value: `${total.level} of ${total.place}`,
      expected: 'city for the city as a whole, district for a district',
    }));
