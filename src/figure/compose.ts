/** Composing: which sheets a view has on, what it is compared with, and what alone of it is shown. */
import type { View } from '../view/view.ts';
import { ofCity } from '../words/city.ts';
import { words } from '../words/words.ts';
import type { Compared } from './beside.ts';
import type { Figure, Part, Sheet } from './figure.ts';
import { inkFor } from './ink.ts';
import { COMPARISONS, ISOLATIONS } from './late.ts';
import { isMany } from './many.ts';
import { markOf } from './marks.ts';
import type { Stock } from './stock.ts';
import { sheetId, type Theme } from './theme.ts';

/** The theme that is called so. Throws where there is none. */
export function themeOf({ themes }: Stock, id: string): Theme {
  const theme = themes.find((candidate) => candidate.id === id);
  if (!theme) throw new Error(`no theme is called ${id}`);
  return theme;
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

/** The parts that a figure has: all of them, or of very many places those that the view names. */
function partsFor(stock: Stock, { fill, show, day, against }: View): readonly Part[] {
  if (!isMany(stock.ground)) return stock.parts;
  const named = (id: string, on: string) => {
    const theme = themeOf(stock, id);
    return sheetId(theme, stock.dayOf(theme, on));
  };
  const shown = [fill, ...show].map((id) => named(id, day));
  const beside = against ? [against.fill, ...show].map((id) => named(id, against.day)) : [];
  return stock.partsOf(new Set([...shown, ...beside]));
}

/** The figure of a view. A sheet that the view does not name is there but not shown; of very many places it is not there. */
export function compose(stock: Stock, view: View, parts: readonly Part[] = partsFor(stock, view)): Figure {
  const { scheme, ground, sources } = stock;
  const city = ofCity();
  const { maps, vocabulary } = words();
  const code = view.against === null ? null : COMPARISONS.get();
  const theme = themeOf(stock, view.fill);
  const plain = { parts, fill: sheetId(theme, stock.dayOf(theme, view.day)), how: null, remark: '' };
  const compared: Compared = code ? code.comparedOf(stock, plain, view) : plain;
  const { sheets, kept, lacking } = sheetsOf(stock, view, compared);
  const shown = sheets.filter((sheet) => sheet.shown);
  const fill = shown.find((sheet) => sheet.slot === 'fill');
  if (!fill) throw new Error(`no sheet fills the map: got theme ${view.fill} on ${view.day}`);
  const overlays = shown.filter((sheet) => sheet.slot === 'overlay');
  const second = code ? code.secondOf(stock, view, compared, fill) : null;
  const cited = new Set(shown.flatMap((sheet) => sheet.citations.map((citation) => citation.reference)));
  const others = second ? second.figure.sources.filter(({ id }) => !cited.has(id)) : [];
  // Every map of circles has a scale of its own.
  const scales = overlays.filter(({ circles }) => circles.length > 0).length > 1 ? maps.compose.scales : '';
  return {
    ink: inkFor(scheme),
    ground,
    sheets,
    fill,
    overlays,
    title: code && second ? code.titleOf(fill, second) : fill.title,
    saidBy:
      second && second.figure.saidBy !== fill.saidBy
        ? maps.compose.saidBy(fill.saidBy, second.figure.saidBy)
        : fill.saidBy,
    chosen: view.places,
    marks: new Map(view.places.map((place, index) => [place, markOf(index, scheme)])),
    veiled: kept ? ground.units.flatMap(({ id }) => (kept.has(id) ? [] : [id])) : [],
    remark: vocabulary.sentences([compared.remark, lacking, scales]),
    second,
    summary: vocabulary.sentences(
      [fill, ...overlays].map(({ title, summary }) => maps.compose.sheet(title, summary)),
    ),
    sources: [...[...cited].map((id) => ({ id, text: sources.get(id) ?? id })), ...others],
    readIn: stock.readIn([...cited, ...others.map(({ id }) => id)]),
    attribution: city.attribution,
    outlineNote: city.outlineNote,
    outlineMethod: city.outlineMethod,
  };
}
