/** Whether a table is of another place altogether: no line of it names one of this atlas, and hardly any comes near. */
import { guessColumns } from './columns.ts';
import { type Gazetteer, placeNamed } from './gazetteer.ts';
import type { Grid } from './grid.ts';
import { nearMatches } from './near.ts';
import { isTotal, isWholeCity } from './totals.ts';

/** How many names of a column, and how many columns of words, are compared with what they are near to. */
const MOST_NAMES = 60;
const MOST_COLUMNS = 4;
/** One in so many is near by chance: `Lahore` has the consonants of `Lyari`. */
const ONE_IN = 3;

const distinct = ({ rows }: Grid, index: number): readonly string[] => [
  ...new Set(rows.flatMap(({ cells }) => cells[index] || [])),
];

export function isPlaceless(grid: Grid, gazetteer: Gazetteer): boolean {
  const isPlace = (text: string) =>
    placeNamed(text, gazetteer, 'town') !== null || placeNamed(text, gazetteer, 'district') !== null;
  if (grid.header.some((_, index) => distinct(grid, index).some(isPlace))) return false;
  const columns = guessColumns(grid, isPlace).filter(({ role }) => role !== 'number' && role !== 'date');
  return columns.slice(0, MOST_COLUMNS).every(({ index }) => {
    const names = distinct(grid, index).filter((text) => !isTotal(text) && !isWholeCity(text, gazetteer));
    const asked = names.slice(0, MOST_NAMES);
    const near = asked.filter((text) => nearMatches(text, gazetteer).length > 0);
    return near.length * ONE_IN < asked.length || asked.length === 0;
  });
}
