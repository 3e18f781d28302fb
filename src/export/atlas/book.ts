/** The book: what every page of the atlas is made from, found once. */
import type { Level, Unit } from '../../data/dataset.ts';
import { parseWhen, whenInWords } from '../../data/when.ts';
import { type Comparison, comparisonOf } from '../../figure/comparison.ts';
import { type Foundations, foundationsOf } from '../../figure/foundations.ts';
import { type Ink, inkFor } from '../../figure/ink.ts';
import type { Levels } from '../../figure/levels.ts';
import { markOf } from '../../figure/marks.ts';
import { type PlaceRecord, recordOf } from '../../figure/record.ts';
import { daysOf } from '../../figure/resolve.ts';
import type { Stock } from '../../figure/stock.ts';
import { type Neighbour, neighboursOf } from '../../geo/neighbours.ts';
import { HALF, type View } from '../../view/view.ts';
import { words } from '../../words/words.ts';
import type { Extents } from '../sizes.ts';
import { enlargement, pageOf } from './paper.ts';

export interface AtlasRequest {
  readonly levels: Levels;
  readonly stocks: { readonly town: Stock; readonly district: Stock };
  /** ISO day on which the atlas is made. */
  readonly date: string;
  /** The address that opens a view; `#` and the view alone where it is not known where the atlas is published. */
  readonly link: (view: View) => string;
  /** Of a page in CSS pixels, upright or turned: the pages stand as suits each. */
  readonly size: Extents;
}

/** A town or a district with all that is known of it. */
export interface BookPlace {
  readonly unit: Unit;
  readonly record: PlaceRecord;
  /** What it borders, the longest border first. */
  readonly neighbours: readonly Neighbour[];
  /** All its indicators. */
  readonly indicators: Comparison;
}

export interface Book extends AtlasRequest {
  /** How much larger than it is laid out a page is drawn; `size` is that of the layout. */
  readonly scale: number;
  readonly ink: Ink;
  /** The days that are counted, in order, and the last of them. */
  readonly days: readonly string[];
  readonly day: string;
  /** The day of making, in words. */
  readonly made: string;
  readonly towns: readonly BookPlace[];
  readonly districts: readonly BookPlace[];
  readonly foundations: Foundations;
}

/** The number of the page of an id, in figures. */
export type Numbers = (id: string) => string;

/** The pages that are not of a place or a theme. */
export const PAGE = {
  cover: 'cover',
  contents: 'contents',
  reading: 'reading',
  elsewhere: 'elsewhere',
  city: 'city',
  claims: 'claims',
  sources: 'sources',
  index: 'index',
} as const;

export const themePage = (id: string) => `theme-${id}`;

/** The page of a town, a district or a cantonment. */
export function unitPage({ levels }: AtlasRequest, id: string): string {
  const kind = (levels.town.units.get(id) ?? levels.district.units.get(id))?.kind;
  if (kind === 'town') return `town-${id}`;
  return kind === 'district' ? id : PAGE.elsewhere;
}

function placesOf({ levels, stocks }: AtlasRequest, level: Level): readonly BookPlace[] {
  const { parts, scheme } = stocks[level];
  const bordering = neighboursOf([...levels[level].units.values()]);
  return levels[level].towns.map((unit) => {
    const { id, name, otherName } = unit;
    const place = { id, name, otherName, level, parts, ...markOf(0, scheme) };
    return {
      unit,
      record: recordOf(levels, id),
      neighbours: bordering.get(id) ?? [],
      indicators: comparisonOf([place]),
    };
  });
}

export function bookOf(request: AtlasRequest): Book {
  const { levels, stocks, date, size } = request;
  const scale = enlargement(size);
  const when = parseWhen(date);
  const days = daysOf(levels.town);
  return {
    ...request,
    scale,
    size: pageOf({ width: size.width / scale, height: size.height / scale }, false),
    ink: inkFor(stocks.town.scheme),
    days,
    day: days.at(-1) ?? '',
    made: when ? whenInWords(when) : date,
    towns: placesOf(request, 'town'),
    districts: placesOf(request, 'district'),
    foundations: foundationsOf(levels.town),
  };
}

/** A view of the town stock; what is left out is as plain as can be. */
export function viewIn({ stocks, day }: Pick<Book, 'stocks' | 'day'>, view: Partial<View>): View {
  const fill = stocks.town.themes.find(({ slot }) => slot === 'fill')?.id ?? '';
  const plain: View = {
    fill,
    show: [],
    day,
    by: 'town',
    against: null,
    only: null,
    axes: null,
    places: [],
    actor: null,
    panel: 'map',
    claim: null,
    at: null,
    language: words().language.code,
  };
  return { ...plain, ...view };
}

/** Two days of a theme, one map beside the other. */
export const sideBySide = (fill: string, day: string): NonNullable<View['against']> => ({
  fill,
  day,
  how: 'side',
  cut: HALF,
});
