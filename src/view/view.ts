/** The view: the one piece of state, mirrored in the fragment of the address. What is broken falls back alone, with a notice. */
import type { Camera, Extent } from '../geo/mercator.ts';

export interface View {
  /** The theme that fills the areas. */
  readonly fill: string;
  /** The overlays shown, in the menu's order. */
  readonly show: readonly string[];
  /** A day of the data, or `both`. */
  readonly day: string;
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
  /** Overlays that are on where the address does not say. */
  readonly shownAtFirst: readonly string[];
  readonly dayAtFirst: string;
  /** What is drawn at all; a position outside it is refused. */
  readonly bounds: Extent;
}

export const MOST_PLACES = 4;
/** The panel that an address need not name. */
export const FIRST_PANEL = 'map';
/** How far out and in the camera goes. */
export const ZOOM = { least: 8, most: 14 } as const;
const KEYS = ['fill', 'show', 'day', 'places', 'actor', 'panel', 'claim', 'at'];

export function defaultView(choices: Choices): View {
  return {
    fill: choices.fills[0] ?? '',
    show: choices.shownAtFirst,
    day: choices.dayAtFirst,
    places: [],
    actor: null,
    panel: choices.panels[0] ?? '',
    claim: null,
    at: null,
  };
}

/** `zoom/lat/lon`, or `null`. */
function parseCamera(text: string, [west, south, east, north]: Extent): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,12})?$/.test(part))) return null;
  const [zoom = 0, lat = 0, lon = 0] = parts.map(Number);
  const near = lon >= west && lon <= east && lat >= south && lat <= north;
  return near && zoom >= ZOOM.least && zoom <= ZOOM.most ? { zoom, center: [lon, lat] } : null;
}

export function formatCamera({ zoom, center: [lon, lat] }: Camera): string {
  return `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lon.toFixed(4)}`;
}

class Notices {
  readonly list: string[] = [];

  one(key: string, value: string | null, known: readonly string[], fallback: string): string {
    const found = value === null ? fallback : knownAs(value, known);
    if (found !== undefined) return found;
    this.list.push(
      `The address asks for ${key} “${shortened(value ?? '')}”, which is not in this atlas: showing “${fallback}” instead.`,
    );
    return fallback;
  }

  several(
    key: string,
    value: string | null,
    known: readonly string[],
    fallback: readonly string[],
  ): readonly string[] {
    if (value === null) return fallback;
    const asked = value.split(',').filter((id) => id !== '');
    for (const id of asked.filter((candidate) => knownAs(candidate, known) === undefined).slice(0, 3)) {
      this.list.push(
        `The address asks for ${key} “${shortened(id)}”, which is not in this atlas: it is left out.`,
      );
    }
    return [...new Set(asked.flatMap((id) => knownAs(id, known) ?? []))];
  }
}

/** An id in whichever case it was typed. */
const knownAs = (id: string, known: readonly string[]) =>
  known.find((one) => one.toLowerCase() === id.toLowerCase());

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Reads the fragment (with or without `#`). Never throws; each unfit value falls back by itself and is named in a notice. */
export function parseView(fragment: string, choices: Choices): { view: View; notices: readonly string[] } {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const notices = new Notices();
  const first = defaultView(choices);
  const places = notices.several('the place', parameters.get('places'), choices.places, []);
  if (places.length > MOST_PLACES)
    notices.list.push(`The address names ${places.length} places: the first ${MOST_PLACES} are chosen.`);
  const at = parameters.get('at');
  const camera = at === null ? null : parseCamera(at, choices.bounds);
  if (at !== null && camera === null) {
    notices.list.push(
      `The address asks for the position “${shortened(at)}”, which is not a zoom/latitude/longitude of this map: showing the whole city.`,
    );
  }
  for (const key of new Set(parameters.keys())) {
    if (!KEYS.includes(key))
      notices.list.push(
        `The address has “${shortened(key)}”, which this atlas does not know: it is left out.`,
      );
  }
  const actors = notices.several('the actor', parameters.get('actor'), choices.actors, []);
  const claims = notices.several('the claim', parameters.get('claim'), choices.claims, []);
  const shown = notices.several('the overlay', parameters.get('show'), choices.overlays, first.show);
  return {
    view: {
      fill: notices.one('the theme', parameters.get('fill'), choices.fills, first.fill),
      show: choices.overlays.filter((id) => shown.includes(id)),
      day: notices.one('the day', parameters.get('day'), choices.days, first.day),
      places: places.slice(0, MOST_PLACES),
      actor: actors[0] ?? null,
      panel: notices.one('the panel', parameters.get('panel'), choices.panels, first.panel),
      claim: claims[0] ?? null,
      at: camera,
    },
    notices: notices.list,
  };
}

/** The fragment, without `#`, keys in a fixed order. It says all that it can, so that it means the same when defaults change. */
export function formatView(view: View): string {
  const parts = [`fill=${view.fill}`, `show=${view.show.join(',')}`, `day=${view.day}`];
  if (view.places.length > 0) parts.push(`places=${view.places.join(',')}`);
  if (view.actor) parts.push(`actor=${view.actor}`);
  if (view.panel !== FIRST_PANEL) parts.push(`panel=${view.panel}`);
  if (view.claim) parts.push(`claim=${view.claim}`);
  if (view.at) parts.push(`at=${formatCamera(view.at)}`);
  return parts.join('&');
}
