/** Neighbours and other lists of places: each a line that leads to its page. */
import { asRate } from '../../figure/phrases.ts';
import type { Neighbour } from '../../geo/neighbours.ts';
import { further, words } from '../../words/words.ts';
import { type Block, below, beside, paragraph } from '../blocks.tsx';
import { type Book, type BookPlace, type Numbers, unitPage } from './book.ts';
import { HEADING, PLAIN, QUIET } from './paper.ts';
import { leading, line, runs, runsOf, told } from './words.tsx';

const NUMBER = 24;
const GAP = 2.5;

/** A line that leads to a page, with the page's number at its end. */
export function leadBlock(
  page: string,
  name: string,
  detail: string,
  numbers: Numbers,
  width: number,
): Block {
  const text = [
    ...runsOf(detail === '' ? name : `${name} `, 'sans400', false),
    ...(detail === '' ? [] : runsOf(detail, 'sans400', true)),
  ];
  const row = beside([
    { left: 0, block: runs(text, width - NUMBER, PLAIN.size) },
    { left: width, block: line(numbers(page), QUIET, 'end') },
  ]);
  return leading(`#${page}`, name, row);
}

/** The name of a unit, a cantonment's as short as on the maps. */
function nameOf({ levels }: Book, id: string): string {
  const name = (levels.town.units.get(id) ?? levels.district.units.get(id))?.name ?? id;
  return words().maps.cantonment(name);
}

const directionInWords = (direction: Neighbour['direction']) =>
  direction === null ? null : further().claims.record.directions[direction];

/** `south-east, 5.4 km`: where it lies, and how long the border is. */
export const bearingOf = ({ direction, metres }: Neighbour) =>
  further().book.place.border(directionInWords(direction), asRate(metres / 1000));

/** What a place borders, the longest border first, under its heading. */
export function neighboursBlock(
  book: Book,
  { neighbours }: BookPlace,
  numbers: Numbers,
  width: number,
): Block {
  return below(
    [
      told('heading', paragraph(further().book.place.neighbours, width, HEADING)),
      ...neighbours.map((one) =>
        leadBlock(unitPage(book, one.id), nameOf(book, one.id), bearingOf(one), numbers, width),
      ),
    ],
    GAP,
  );
}

/** What it borders and where, in words. */
export const bordersInWords = (book: Book, { neighbours }: BookPlace): readonly string[] =>
  neighbours.map(({ id, direction }) =>
    further().book.place.towards(nameOf(book, id), directionInWords(direction)),
  );
