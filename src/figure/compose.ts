/** Composing: which sheets a view has on, what it is compared with, and what alone of it is shown. */
import type { View } from '../view/view.ts';
import { ofCity } from '../words/city.ts';
import { words } from '../words/words.ts';
import type { Figure, Part, Second, Sheet } from './figure.ts';
import { inkFor } from './ink.ts';
import { DIFFERENCES, ISOLATIONS } from './late.ts';
import { markOf } from './marks.ts';
import { BOTH } from './resolve.ts';
import type { Stock } from './stock.ts';
import { sheetId, type Theme } from './theme.ts';

function themeOf({ themes }: Stock, id: string): Theme {
  const theme = themes.find((candidate) => candidate.id === id);
  if (!theme) throw new Error(`no theme is called ${id}`);
  return theme;
}

/** What the comparison of a view asks of the stock. */
interface Compared {
  readonly parts: readonly Part[];
  /** The sheet that fills the map. */
  readonly fill: string;
  readonly how: Second['how'] | null;
  readonly remark: string;
}

/** The parts of one theme on two days with the breaks of both, where they would each have their own. */
function sharing(stock: Stock, theme: Theme, days: readonly string[]): readonly Part[] {
  if (!days.includes(BOTH)) return stock.parts;
  const drawn = new Map(
    days.map((day) => [sheetId(theme, day), stock.redraw(theme, { day, pooled: days })] as const),
  );
  return stock.parts.map((part) => drawn.get(part.id) ?? part);
}

/** The map that a comparison leads to. What it cannot have is said, and the nearest is shown. */
function comparedOf(stock: Stock, view: View): Compared {
  const theme = themeOf(stock, view.fill);
  const from = stock.dayOf(theme, view.day);
  const plain: Compared = { parts: stock.parts, fill: sheetId(theme, from), how: null, remark: '' };
  if (!view.against) return plain;
  const said = words().maps.compose;
  const { fill, how } = view.against;
  const second = themeOf(stock, fill);
  const to = stock.dayOf(second, view.against.day);
  const against = sheetId(second, to);
  if (against === plain.fill) return { ...plain, remark: said.same };
  if (fill !== view.fill) {
    return how === 'difference' ? { ...plain, how: 'swipe', remark: said.twoThemes } : { ...plain, how };
  }
  const days = [from, to];
  if (how !== 'difference') return { ...plain, parts: sharing(stock, theme, days), how };
  const difference = stock.difference(theme, { from, to });
  return difference
    ? { ...plain, parts: [...stock.parts, difference], fill: difference.id }
    : { ...plain, how: 'swipe', remark: DIFFERENCES.get() ? said.noDifference : '' };
}

/** Every sheet with whether it is shown, what fills the map cut to what alone is asked for. */
function sheetsOf(stock: Stock, view: View, { parts, fill }: Compared) {
  const overlays = stock.themes.filter(({ id, slot }) => slot === 'overlay' && view.show.includes(id));
  const on = new Set([fill, ...overlays.map((theme) => sheetId(theme, stock.dayOf(theme, view.day)))]);
  const code = view.only === null ? null : ISOLATIONS.get();
  const only = view.only === null || code === null ? null : code.parseOnly(view.only);
  const filling = parts.find((part) => part.id === fill);
  if (!filling) throw new Error(`no sheet fills the map: got ${fill}`);
  const isolated = only && code ? code.isolate(filling, only) : null;
  const sheets = parts.map((part): Sheet => {
    const shown = part.id === fill ? (isolated?.part ?? part) : part;
    return { ...shown, shown: on.has(part.id) };
  });
  const lacking = view.only !== null && code && !isolated ? words().maps.compose.lacking(view.only) : '';
  return { sheets, kept: isolated?.kept ?? null, lacking };
}

/** What two sheets are called beside each other: what they share is left out. */
function namesOf(first: Part, second: Part): Second['names'] {
  if (first.theme === second.theme) return [first.when, second.when];
  const name = ({ menu, when }: Part) => (when === '' ? menu : words().maps.compose.named(menu, when));
  return [name(first), name(second)];
}

function secondOf(stock: Stock, view: View, { how, parts }: Compared, first: Part): Second | null {
  if (how === null || !view.against) return null;
  const { fill, day } = view.against;
  const figure = compose({ ...stock, parts }, { ...view, fill, day, against: null });
  return { how, names: namesOf(first, figure.fill), figure };
}

/** The title of two maps: what they share once, and which is which. */
function titleOf(first: Part, { names, figure }: Second): string {
  const [left, right] = names;
  const { twoDays, twoMaps } = words().maps.compose;
  return first.theme === figure.fill.theme ? twoDays(first.title, right) : twoMaps(left, right);
}

/** The figure of a view. A sheet that the view does not name is there but not shown. */
export function compose(stock: Stock, view: View): Figure {
  const { scheme, ground, sources, readIn } = stock;
  const city = ofCity();
  const { maps, vocabulary } = words();
  const compared = comparedOf(stock, view);
  const { sheets, kept, lacking } = sheetsOf(stock, view, compared);
  const shown = sheets.filter((sheet) => sheet.shown);
  const fill = shown.find((sheet) => sheet.slot === 'fill');
  if (!fill) throw new Error(`no sheet fills the map: got theme ${view.fill} on ${view.day}`);
  const overlays = shown.filter((sheet) => sheet.slot === 'overlay');
  const second = secondOf(stock, view, compared, fill);
  const cited = new Set(shown.flatMap((sheet) => sheet.citations.map((citation) => citation.reference)));
  const others = second ? second.figure.sources.filter(({ id }) => !cited.has(id)) : [];
  return {
    ink: inkFor(scheme),
    ground,
    sheets,
    fill,
    overlays,
    title: second ? titleOf(fill, second) : fill.title,
    saidBy:
      second && second.figure.saidBy !== fill.saidBy
        ? maps.compose.saidBy(fill.saidBy, second.figure.saidBy)
        : fill.saidBy,
    chosen: view.places,
    marks: new Map(view.places.map((place, index) => [place, markOf(index, scheme)])),
    veiled: kept ? ground.units.flatMap(({ id }) => (kept.has(id) ? [] : [id])) : [],
    remark: vocabulary.sentences([compared.remark, lacking]),
    second,
    summary: vocabulary.sentences(
      [fill, ...overlays].map(({ title, summary }) => maps.compose.sheet(title, summary)),
    ),
    sources: [...[...cited].map((id) => ({ id, text: sources.get(id) ?? id })), ...others],
    readIn,
    attribution: city.attribution,
    outlineNote: city.outlineNote,
    outlineMethod: city.outlineMethod,
  };
}
