/** Whether a table is of another place altogether: no line of it names one of this atlas, and none comes near. */
import { guessColumns } from './columns.ts';
import { type Gazetteer, placeNamed } from './gazetteer.ts';
import type { Grid } from './grid.ts';
import { nearby } from './near.ts';
import { isTotal, isWholeCity } from './totals.ts';

/** How many names of a column, and how many columns of words, are compared with what they are near to. */
const MOST_NAMES = 60;
const MOST_COLUMNS = 4;
/** What sounds alike, or is of a neighbourhood, is no farther; a name that has the consonants of another and nothing else, is. */
const CLOSE = 0.5;

function isClose(text: string, gazetteer: Gazetteer): boolean {
  const { near, likely } = nearby(text, gazetteer);
  return likely !== null || near.some(({ distance }) => distance <= CLOSE);
}

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
    return !names.slice(0, MOST_NAMES).some((text) => isClose(text, gazetteer));
  });
}
