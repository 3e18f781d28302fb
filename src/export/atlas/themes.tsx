/** The themes: one turned page each. What is counted by day stands there twice, side by side; what lies over the map, on plain towns. */
import type { Box } from '../../figure/boxes.ts';
import { compose } from '../../figure/compose.ts';
import type { Figure } from '../../figure/figure.ts';
import { BOTH } from '../../figure/resolve.ts';
import type { Theme } from '../../figure/theme.ts';
import type { View } from '../../view/view.ts';
import { further, words } from '../../words/words.ts';
import { type Block, near } from '../blocks.tsx';
import { marginOf } from '../plate/layout.ts';
import { altText } from '../plate/metadata.ts';
import type { Page } from '../plate/page.ts';
import { Plate } from '../plate.tsx';
import { type Book, sideBySide, themePage, viewIn } from './book.ts';
import { at, type Draft, type PageMaker } from './draft.ts';
import { KICKER, MAP_SCALE, pageOf, roomOf, widthIn } from './paper.ts';
import { overPlain } from './quiet.ts';
import { line } from './words.tsx';

const KICKER_HEIGHT = 18;

/** The first and the last day that a theme is drawn for, by itself: its own, or those of the data. */
function daysFor(book: Book, { days = book.days }: Theme): readonly [first: string, last: string] {
  const single = days.filter((day) => day !== BOTH);
  return [single[0] ?? book.day, single.at(-1) ?? book.day];
}

function viewOf(book: Book, theme: Theme): View {
  const { id, slot, dayed } = theme;
  const [first, last] = daysFor(book, theme);
  if (slot === 'overlay') return viewIn(book, { show: [id], day: last });
  return dayed
    ? viewIn(book, { fill: id, day: first, against: sideBySide(id, last) })
    : viewIn(book, { fill: id, day: last });
}

/** An overlay on a day, over plain towns. */
function overlayOn(book: Book, { id }: Theme, day: string): Figure {
  const figure = compose(book.stocks.town, viewIn(book, { show: [id], day }));
  const [overlay] = figure.overlays;
  if (!overlay) throw new Error(`no sheet lies over the map: got theme ${id} on ${day}`);
  return overPlain(figure, overlay);
}

/** What the page of a theme shows. */
function figureOf(book: Book, theme: Theme): Figure {
  if (theme.slot === 'fill') return compose(book.stocks.town, viewOf(book, theme));
  const [day, lastDay] = daysFor(book, theme);
  const last = overlayOn(book, theme, lastDay);
  if (!theme.dayed || day === lastDay) return last;
  const first = overlayOn(book, theme, day);
  const names = [first.fill.when, last.fill.when] as const;
  const title = words().maps.compose.twoDays(first.title, last.fill.when);
  return { ...first, title, second: { how: 'side', names, figure: last } };
}

/** A plate of some size, drawn as much larger as all maps of the atlas. */
const plateBlock = (figure: Figure, page: Page): Block => ({
  height: page.height * MAP_SCALE,
  width: page.width * MAP_SCALE,
  draw: (x, y) => (
    <g transform={`translate(${near(x)} ${near(y)}) scale(${MAP_SCALE})`}>
      <Plate figure={figure} page={page} />
    </g>
  ),
});

/** The page of a plate that fills a room, drawn as large as all maps; `margin` is its own, which lies outside the room. */
function plateIn(book: Book, theme: Theme, room: Box): { readonly page: Page; readonly margin: number } {
  const bare = { width: widthIn(room) / MAP_SCALE, height: (room.bottom - room.top) / MAP_SCALE };
  const pageWith = (margin: number): Page => ({
    extent: null,
    date: book.date,
    link: book.link(viewOf(book, theme)),
    fontStyle: '',
    parts: { date: false },
    width: bare.width + 2 * margin,
    height: bare.height + 2 * margin,
  });
  // The margin follows the size of the whole plate, which it is a part of.
  const margin = [0, 1, 2].reduce((known) => marginOf(pageWith(known)), 0);
  return { page: pageWith(margin), margin };
}

function themeDraft(book: Book, theme: Theme, number: number): Draft {
  const figure = figureOf(book, theme);
  const whole = roomOf(pageOf(book.size, true));
  const room = { ...whole, top: whole.top + KICKER_HEIGHT };
  const { page, margin } = plateIn(book, theme, room);
  const away = margin * MAP_SCALE;
  const kickerText = further().book.theme.kicker(number, book.stocks.town.themes.length, theme.slot);
  const kicker = line(kickerText, KICKER);
  return {
    id: themePage(theme.id),
    kind: 'theme',
    title: theme.menu,
    turned: true,
    alt: altText(figure),
    claims: [],
    blocks: [
      at(plateBlock(figure, page), room.left - away, room.top - away),
      at(kicker, whole.left, whole.top),
    ],
  };
}

/** The pages of all themes, in the order of the menu. */
export const themePages: PageMaker = (book) =>
  book.stocks.town.themes.map((theme, index) => themeDraft(book, theme, index + 1));
