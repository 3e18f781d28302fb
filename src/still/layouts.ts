/** Layouts: what the page's script asks of the window, each combination by a name, as a media query of the style. */
import { QUERIES } from '../ui/sheetstate.ts';

export interface Rendering {
  readonly id: string;
  /** A condition of a media query. */
  readonly media: string;
  /** Whether a query that a component asks for is true in it. */
  readonly matches: (query: string) => boolean;
}

const COARSE = '(pointer: coarse)';
const anyOf = (queries: readonly string[]) =>
  queries
    .flatMap((query) => query.split(', '))
    .map((query) => `(${query})`)
    .join(' or ');

const LAYOUTS = [
  { id: 'wide', query: null, media: `(not (${anyOf(QUERIES.map(([, query]) => query))}))` },
  ...QUERIES.map(([id, query]) => ({ id, query, media: `(${anyOf([query])})` })),
];

const POINTERS = [
  { id: '', query: null, media: `(not ${COARSE})` },
  { id: '-coarse', query: COARSE, media: COARSE },
];

/** Every layout, for a pointer and for a finger. */
export const RENDERINGS: readonly Rendering[] = LAYOUTS.flatMap((layout) =>
  POINTERS.map((pointer) => ({
    id: `${layout.id}${pointer.id}`,
    media: `${layout.media} and ${pointer.media}`,
    matches: (query) => query === layout.query || query === pointer.query,
  })),
);

/** Hides in each window what the union has from other renderings. */
export const hiding = () =>
  RENDERINGS.map(
    ({ id, media }) => `@media ${media}{#still [data-in]:not([data-in~="${id}"]){display:none!important}}`,
  ).join('');
