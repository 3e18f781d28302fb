/** Beside each other: what a view against which another is held is composed of. It is loaded when a view first asks for it. */
import type { View } from '../view/view.ts';
import { words } from '../words/words.ts';
import { compose, themeOf } from './compose.ts';
import type { Part, Second } from './figure.ts';
import { COMPARISONS, DIFFERENCES } from './late.ts';
import { BOTH } from './resolve.ts';
import type { Stock } from './stock.ts';
import { sheetId, type Theme } from './theme.ts';

/** What the comparison of a view asks of the stock. */
export interface Compared {
  readonly parts: readonly Part[];
  /** The sheet that fills the map. */
  readonly fill: string;
  readonly how: Second['how'] | null;
  readonly remark: string;
}

/** The parts of one theme on two days with the breaks of both, where they would each have their own. */
function sharing(
  stock: Stock,
  parts: readonly Part[],
  theme: Theme,
  days: readonly string[],
): readonly Part[] {
  if (!days.includes(BOTH)) return parts;
  const drawn = new Map(
    days.map((day) => [sheetId(theme, day), stock.redraw(theme, { day, pooled: days })] as const),
  );
  return parts.map((part) => drawn.get(part.id) ?? part);
}

/** The map that a comparison leads to. What it cannot have is said, and the nearest is shown. */
export function comparedOf(stock: Stock, plain: Compared, view: View): Compared {
  if (!view.against) return plain;
  const theme = themeOf(stock, view.fill);
  const said = words().maps.compose;
  const { fill, how } = view.against;
  const second = themeOf(stock, fill);
  const [from, to] = [stock.dayOf(theme, view.day), stock.dayOf(second, view.against.day)];
  const against = sheetId(second, to);
  if (against === plain.fill) return { ...plain, remark: said.same };
  if (fill !== view.fill) {
    return how === 'difference' ? { ...plain, how: 'swipe', remark: said.twoThemes } : { ...plain, how };
  }
  const days = [from, to];
  if (how !== 'difference') return { ...plain, parts: sharing(stock, plain.parts, theme, days), how };
  const difference = stock.difference(theme, { from, to });
  return difference
    ? { ...plain, parts: [...plain.parts, difference], fill: difference.id }
    : { ...plain, how: 'swipe', remark: DIFFERENCES.get() ? said.noDifference : '' };
}

/** What two sheets are called beside each other: what they share is left out. */
function namesOf(first: Part, second: Part): Second['names'] {
  if (first.theme === second.theme) return [first.when, second.when];
  const name = ({ menu, when }: Part) => (when === '' ? menu : words().maps.compose.named(menu, when));
  return [name(first), name(second)];
}

/** The second map; `null` where there is one alone. */
export function secondOf(stock: Stock, view: View, { how, parts }: Compared, first: Part): Second | null {
  if (how === null || !view.against) return null;
  const { fill, day } = view.against;
  const figure = compose(stock, { ...view, fill, day, against: null }, parts);
  return { how, names: namesOf(first, figure.fill), figure };
}

/** The title of two maps: what they share once, and which is which. */
export function titleOf(first: Part, { names, figure }: Second): string {
  const [left, right] = names;
  const { twoDays, twoMaps } = words().maps.compose;
  return first.theme === figure.fill.theme ? twoDays(first.title, right) : twoMaps(left, right);
}

COMPARISONS.is({ comparedOf, secondOf, titleOf });
