/** The themes: one turned page each. What is counted by day stands there twice, side by side; what lies over the map, on plain towns. */
import { compose } from '../../figure/compose.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Theme } from '../../figure/theme.ts';
import type { View } from '../../view/view.ts';
import { type Block, near } from '../blocks.tsx';
import { marginOf } from '../plate/layout.ts';
import { altText } from '../plate/metadata.ts';
import type { Page } from '../plate/page.ts';
import { Plate } from '../plate.tsx';
import { type Book, sideBySide, themePage, viewIn } from './book.ts';
import { at, type Draft, type PageMaker } from './draft.ts';
import { KICKER, MAP_SCALE, MARGIN, pageOf, roomOf } from './paper.ts';
import { overPlain } from './quiet.ts';
import { line } from './words.tsx';

const KICKER_HEIGHT = 18;

function viewOf(book: Book, { id, slot, dayed }: Theme): View {
  const [first = book.day] = book.days;
  if (slot === 'overlay') return viewIn(book, { show: [id] });
  return dayed
    ? viewIn(book, { fill: id, day: first, against: sideBySide(id, book.day) })
    : viewIn(book, { fill: id });
}

/** An overlay on a day, over plain towns. */
function overlayOn(book: Book, { id }: Theme, day: string): Figure {
  const figure = compose(book.stocks.town, viewIn(book, { show: [id], day }));
  const [overlay] = figure.overlays;
  if (!overlay) throw new Error(`no sheet lies over the map: got theme ${id} on ${day}`);
  return overPlain(figure, overlay);
}

/** What the page of a theme shows. */
export function figureOf(book: Book, theme: Theme): Figure {
  if (theme.slot === 'fill') return compose(book.stocks.town, viewOf(book, theme));
  const last = overlayOn(book, theme, book.day);
  const [day] = book.days;
  if (!theme.dayed || day === undefined || day === book.day) return last;
  const first = overlayOn(book, theme, day);
  const names = [first.fill.when, last.fill.when] as const;
  const title = `${first.title} (left), and ${last.fill.when} (right)`;
  return { ...first, title, second: { how: 'side', names, figure: last } };
}

/** A plate of some size, drawn as much larger as all maps of the atlas. */
const plateBlock = (figure: Figure, page: Page): Block => ({
  height: page.height * MAP_SCALE,
  draw: (x, y) => (
    <g transform={`translate(${near(x)} ${near(y)}) scale(${MAP_SCALE})`}>
      <Plate figure={figure} page={page} />
    </g>
  ),
});

/** A plate has a margin of its own, which lies in that of the page. */
function themeDraft(book: Book, theme: Theme, number: number): Draft {
  const figure = figureOf(book, theme);
  const room = roomOf(pageOf(book.size, true));
  const [width, height] = [room.right - room.left, room.bottom - room.top - KICKER_HEIGHT];
  const bare = { width: width / MAP_SCALE, height: height / MAP_SCALE };
  const common = { extent: null, date: book.date, link: book.link(viewOf(book, theme)), fontStyle: '' };
  // The margin follows the size of the whole plate, which it is a part of.
  const own = [0, 1, 2].reduce(
    (margin) => marginOf({ ...common, width: bare.width + 2 * margin, height: bare.height + 2 * margin }),
    0,
  );
  const page: Page = {
    ...common,
    width: bare.width + 2 * own,
    height: bare.height + 2 * own,
    parts: { date: false },
  };
  const away = own * MAP_SCALE;
  const kicker = `Theme ${number} of ${book.stocks.town.themes.length} · ${theme.slot === 'fill' ? 'fills the towns' : 'lies over the towns'}`;
  return {
    id: themePage(theme.id),
    kind: 'theme',
    title: theme.menu,
    turned: true,
    alt: altText(figure),
    claims: [],
    blocks: [
      at(plateBlock(figure, page), room.left - away, MARGIN.top + KICKER_HEIGHT - away),
      at(line(kicker, KICKER), room.left, MARGIN.top),
    ],
  };
}

/** The pages of all themes, in the order of the menu. */
export const themePages: PageMaker = (book) =>
  book.stocks.town.themes.map((theme, index) => themeDraft(book, theme, index + 1));
