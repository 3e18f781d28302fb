/** The view: the one piece of state, mirrored in the fragment of the address. */
import type { Level } from '../data/dataset.ts';
import type { Camera, Extent } from '../geo/mercator.ts';
import { LANGUAGES } from '../words/languages.ts';

/** How two maps are compared: one wiped over the other, one beside the other, or the second less the first. */
export const WAYS = ['swipe', 'side', 'difference'] as const;
export type Way = (typeof WAYS)[number];

/** The second map: a theme that fills the areas, on a day, and how it is laid against the first. */
export interface Against {
  readonly fill: string;
  readonly day: string;
  readonly how: Way;
  /** How far from the left the first map reaches when one is wiped over the other, in percent. */
  readonly cut: number;
}

export interface View {
  /** The theme that fills the areas. */
  readonly fill: string;
  /** The overlays shown, in the menu's order. */
  readonly show: readonly string[];
  /** A day of the data, or `both`. */
  readonly day: string;
  /** Whether towns are shown or the districts that they form. */
  readonly by: Level;
  /** The second map; `null` where there is one only. */
  readonly against: Against | null;
  /** What alone is shown: the id of a legend entry, or a range `3.1..8.5`; `null` for all. */
  readonly only: string | null;
  /** The sheets on the axes of the scatter; `null` for the first two. */
  readonly axes: readonly [x: string, y: string] | null;
  /** The chosen places, in the order of choosing. */
  readonly places: readonly string[];
  /** The actor whose places alone are shown; `null` for all. */
  readonly actor: string | null;
  /** What stands beside the map. */
  readonly panel: string;
  /** The claim whose evidence is open. */
  readonly claim: string | null;
  /** `null`: the whole city, fitted to the window. */
  readonly at: Camera | null;
  /** The code of the language that the page speaks. */
  readonly language: string;
}

/** What a view may name, each list in the menu's order; the first is the default. */
export interface Choices {
  readonly fills: readonly string[];
  readonly overlays: readonly string[];
  readonly days: readonly string[];
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly panels: readonly string[];
  readonly claims: readonly string[];
  /** Sheets with numbers, by id. */
  readonly sheets: readonly string[];
  /** Overlays that are on where the address does not say. */
  readonly shownAtFirst: readonly string[];
  readonly dayAtFirst: string;
  readonly languages: readonly string[];
  /** What is drawn at all; a position outside it is refused. */
  readonly bounds: Extent;
}

export const MOST_PLACES = 4;
/** The panel that an address need not name. */
export const FIRST_PANEL = 'map';
/** The language that an address need not name. */
export const FIRST_LANGUAGE = LANGUAGES[0].code;
/** How far out and in the camera goes. */
export const ZOOM = { least: 8, most: 14 } as const;
export const HALF = 50;

export function defaultView(choices: Choices): View {
  return {
    fill: choices.fills[0] ?? '',
    show: choices.shownAtFirst,
    day: choices.dayAtFirst,
    by: 'town',
    against: null,
    only: null,
    axes: null,
    places: [],
    actor: null,
    panel: choices.panels[0] ?? '',
    claim: null,
    at: null,
    language: choices.languages[0] ?? '',
  };
}

export function formatCamera({ zoom, center: [lon, lat] }: Camera): string {
  return `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lon.toFixed(4)}`;
}

/** The fragment, without `#`, keys in a fixed order. It says all that it can, so that it means the same when defaults change. */
export function formatView(view: View): string {
  const parts = [`fill=${view.fill}`, `show=${view.show.join(',')}`, `day=${view.day}`];
  if (view.by !== 'town') parts.push(`by=${view.by}`);
  if (view.against) {
    const { fill, day, how, cut } = view.against;
    parts.push(`against=${fill}@${day}`, `how=${how}`);
    if (how === 'swipe' && cut !== HALF) parts.push(`cut=${cut}`);
  }
  if (view.only) parts.push(`only=${view.only.replaceAll('+', '~')}`);
  if (view.axes) parts.push(`axes=${view.axes.join(',')}`);
  if (view.places.length > 0) parts.push(`places=${view.places.join(',')}`);
  if (view.actor) parts.push(`actor=${view.actor}`);
  if (view.panel !== FIRST_PANEL) parts.push(`panel=${view.panel}`);
  if (view.claim) parts.push(`claim=${view.claim}`);
  if (view.at) parts.push(`at=${formatCamera(view.at)}`);
  if (view.language !== FIRST_LANGUAGE) parts.push(`lang=${view.language}`);
  return parts.join('&');
}
