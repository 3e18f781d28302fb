/** The stock: every sheet of every theme, drawn once a scheme and level, whatever the view. */

import { issuedOn, referenceInWords } from '../data/bibliography.ts';
import type { Level } from '../data/dataset.ts';
import type { Reference } from '../data/references.ts';
import { whenInWords } from '../data/when.ts';
import type { View } from '../view/view.ts';
import { words } from '../words/words.ts';
import type { Ground, Part } from './figure.ts';
import type { ActorFilter } from './filter.ts';
import { groundAt, groundOf } from './ground.ts';
import { inkFor, type Scheme } from './ink.ts';
import { FILTERS } from './late.ts';
import type { Levels } from './levels.ts';
import { dayAmong, daysIn, type Setting, type Span, sheetId, type Theme } from './theme.ts';

export interface Stock {
  readonly themes: readonly Theme[];
  readonly scheme: Scheme;
  readonly level: Level;
  /** Every part that the themes can draw, in the menu's order: drawn when they are first asked for. */
  readonly parts: readonly Part[];
  /** Those of some sheets, in the same order; no other is drawn. */
  readonly partsOf: (sheets: ReadonlySet<string>) => readonly Part[];
  readonly ground: Ground;
  /** Every reference in words, by id. */
  readonly sources: ReadonlyMap<string, string>;
  /** In what some references were read; empty where one of them was brought by the reader. */
  readonly readIn: (cited: readonly string[]) => string;
  /** The actor that the maps are cut to; `null` for all, and while the code of it is not loaded. */
  readonly filter: ActorFilter | null;
  /** The day on which a theme is shown where one is asked for. */
  readonly dayOf: (theme: Theme, day: string) => string;
  /** One part drawn anew, such as with the breaks of several days. */
  readonly redraw: (theme: Theme, setting: Omit<Setting, 'scheme'>) => Part;
  /** The second day less the first; `null` where a theme has no difference. */
  readonly difference: (theme: Theme, span: Span) => Part | null;
}

export interface StockOptions {
  readonly level?: Level;
  readonly actor?: string | null;
  /** Made once and handed on, so that it is the same for every stock. */
  readonly ground?: Ground;
}

/** In what everything was read: its title as printed, and its date. */
function readInWords(document: Reference): string {
  const when = issuedOn(document);
  return words().maps.compose.readIn(document.title, when ? whenInWords(when) : '');
}

/** The level that a view can be drawn at: not all that fills a map has a form by district, and what is said of an actor names no district. */
export function levelOf(themes: readonly Theme[], { fill, by, against, actor }: View): Level {
  const fills = [fill, ...(against ? [against.fill] : [])];
  const summed = fills.every((id) => themes.find((theme) => theme.id === id)?.byDistrict);
  return summed && actor === null ? by : 'town';
}

export function stockOf(
  levels: Levels,
  themes: readonly Theme[],
  scheme: Scheme,
  { level = 'town', actor = null, ground = groundOf(levels) }: StockOptions = {},
): Stock {
  const { town } = levels;
  const code = actor === null ? null : FILTERS.get();
  const filter = actor === null || code === null ? null : code.actorFilter(town, actor);
  const from = (theme: Theme) => {
    const dataset = theme.byDistrict ? levels[level] : town;
    return filter && code ? code.withEventsOf(dataset, filter) : dataset;
  };
  const cut = (part: Part) => (filter && code ? code.cutPart(part, filter, inkFor(scheme)) : part);
  const redraw: Stock['redraw'] = (theme, setting) => cut(theme.draw(from(theme), { ...setting, scheme }));
  const sheets = themes.flatMap((theme) => {
    const days = daysIn(theme, town);
    return (theme.dayed ? days : days.slice(0, 1)).map((day) => ({ id: sheetId(theme, day), theme, day }));
  });
  const drawn = new Map<string, Part>();
  const partOf = ({ id, theme, day }: (typeof sheets)[number]): Part => {
    const part = drawn.get(id) ?? redraw(theme, { day });
    drawn.set(id, part);
    return part;
  };
  return {
    themes,
    scheme,
    level,
    filter,
    get parts() {
      return sheets.map(partOf);
    },
    partsOf: (ids) => sheets.filter(({ id }) => ids.has(id)).map(partOf),
    dayOf: (theme, day) => dayAmong(daysIn(theme, town), day),
    ground: level === 'town' ? ground : groundAt(ground, levels[level]),
    sources: new Map([...town.references].map(([id, reference]) => [id, referenceInWords(reference)])),
    readIn: (cited) =>
      town.document && !cited.some((id) => town.references.get(id)?.brought)
        ? readInWords(town.document)
        : '',
    redraw,
    difference(theme, span) {
      const part = theme.difference?.(from(theme), span, scheme);
      return part ? cut(part) : null;
    },
  };
}
