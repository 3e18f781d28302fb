/** Choices: all that a view may name, and what the page calls it. */
import type { Dataset } from '../data/dataset.ts';
import { parseWhen } from '../data/when.ts';
import { claimsInOrder } from '../figure/claimorder.ts';
import type { Levels } from '../figure/levels.ts';
import { sentenceCase } from '../figure/phrases.ts';
import { nameOfPlace } from '../figure/placenames.ts';
import { BOTH, daysOf } from '../figure/resolve.ts';
import { dayInWords, daysIn, sheetId, type Theme } from '../figure/theme.ts';
import type { Extent } from '../geo/mercator.ts';
import { themesOf } from '../themes/index.ts';
import type { Tab } from '../ui/tabs.tsx';
import type { Names } from '../view/trail.ts';
import { type Choices, FIRST_PANEL } from '../view/view.ts';
import { words } from '../words/words.ts';

export const COMPARE_PANEL = 'compare';
const PANELS = [FIRST_PANEL, COMPARE_PANEL, 'plots', 'actors', 'time', 'sources', 'document'] as const;

/** The panels beside the map, the map's own first. */
export const tabs = (): readonly Tab[] => PANELS.map((id) => ({ id, label: words().page.tabs.names[id] }));

export const themesIn = (themes: readonly Theme[], slot: Theme['slot']) =>
  themes.filter((theme) => theme.slot === slot);

export function choicesOf(
  { town, district }: Levels,
  bounds: Extent,
  themes: readonly Theme[] = themesOf(town),
): Choices {
  const days = daysOf(town);
  const others = themes.flatMap((theme) => theme.days ?? []);
  // What can be summed by district has numbers.
  const numbered = themes.filter((theme) => theme.byDistrict);
  return {
    fills: themesIn(themes, 'fill').map((theme) => theme.id),
    overlays: themesIn(themes, 'overlay').map((theme) => theme.id),
    days: [...new Set([...days, BOTH, ...others])],
    places: [...new Set([...town.units.keys(), ...district.units.keys(), ...town.places.keys(), town.city])],
    actors: [...town.actors.keys()],
    panels: PANELS,
    claims: claimsInOrder(town).map((claim) => claim.id),
    sheets: numbered.flatMap((theme) =>
      theme.dayed ? daysIn(theme, town).map((day) => sheetId(theme, day)) : [theme.id],
    ),
    shownAtFirst: [],
    dayAtFirst: days.at(-1) ?? BOTH,
    languages: town.atlas.languages,
    bounds,
  };
}

/** A day as the menu has it: `20 February`, `Both days`; `of` how many there are. */
export function dayLabel(dataset: Dataset, id: string, of = 2): string {
  const { all, both, dayOfMonth } = words().vocabulary.date;
  if (id === BOTH) return of > 2 ? all : both;
  const when = parseWhen(id);
  if (when?.precision !== 'day') return dayInWords(dataset, id);
  const [, month, day] = when.first.split('-');
  return dayOfMonth(Number(day), Number(month));
}

/** What the steps of a reader are called after. */
export function namesOf({ town, district }: Levels, all: readonly Theme[]): Names {
  const themes = new Map(all.map((theme) => [theme.id, theme]));
  const panels = new Map(tabs().map(({ id, label }) => [id, label]));
  return {
    theme: (id) => themes.get(id)?.menu ?? id,
    dayed: (id) => themes.get(id)?.dayed ?? false,
    day: (id) => dayLabel(town, id),
    place: (id) => district.units.get(id)?.name ?? sentenceCase(nameOfPlace(town, id)),
    actor: (id) => town.actors.get(id)?.name ?? id,
    panel: (id) => panels.get(id) ?? id,
  };
}
