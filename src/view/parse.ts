/** Reading a view from the fragment of an address. What is broken falls back alone, with a notice. */
import type { Level } from '../data/dataset.ts';
import type { Camera, Extent } from '../geo/mercator.ts';
import { type Against, type Choices, defaultView, HALF, MOST_PLACES, type View, WAYS, ZOOM } from './view.ts';

const LEVELS: readonly Level[] = ['town', 'district'];
const KEYS = [
  'fill',
  'show',
  'day',
  'by',
  'places',
  'against',
  'how',
  'cut',
  'only',
  'axes',
  'actor',
  'panel',
  'claim',
  'at',
  'lang',
];

/** `zoom/lat/lon`, or `null`. */
function parseCamera(text: string, [west, south, east, north]: Extent): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,12})?$/.test(part))) return null;
  const [zoom = 0, lat = 0, lon = 0] = parts.map(Number);
  const near = lon >= west && lon <= east && lat >= south && lat <= north;
  return near && zoom >= ZOOM.least && zoom <= ZOOM.most ? { zoom, center: [lon, lat] } : null;
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

/** `theme@day`, each known; `null` where either is not. */
function parseSheet(text: string, { fills, days }: Choices): { fill: string; day: string } | null {
  const [theme = '', when = ''] = text.split('@');
  const [fill, day] = [knownAs(theme, fills), knownAs(when, days)];
  return fill !== undefined && day !== undefined ? { fill, day } : null;
}

function parseAgainst(parameters: URLSearchParams, choices: Choices, notices: Notices): Against | null {
  const text = parameters.get('against');
  if (text === null) return null;
  const sheet = parseSheet(text, choices);
  if (sheet === null) {
    notices.list.push(
      `The address asks to compare with “${shortened(text)}”, which is not a theme and a day of this atlas: showing one map.`,
    );
    return null;
  }
  const how = notices.one('the comparison', parameters.get('how'), WAYS, WAYS[0]);
  const cut = parameters.get('cut') ?? String(HALF);
  const fits = /^\d{1,3}$/.test(cut) && Number(cut) <= 100;
  if (!fits) {
    notices.list.push(
      `The address asks for the dividing line at “${shortened(cut)}”, which is not a number from 0 to 100: it is set in the middle.`,
    );
  }
  const way = WAYS.find((one) => one === how) ?? WAYS[0];
  return { ...sheet, how: way, cut: fits ? Number(cut) : HALF };
}

const ONLY = /^([a-z0-9][a-z0-9+-]{0,79}|-?\d{1,9}(\.\d{1,6})?\.\.-?\d{1,9}(\.\d{1,6})?)$/;

/** Whether a range ends before it begins; an entry of the legend does not. */
function isBackwards(text: string): boolean {
  const [from, to] = text.split('..').map(Number);
  return from !== undefined && to !== undefined && from > to;
}

/** What alone is shown. Whether the map has it is seen when it is drawn; here only its form is. */
function parseIsolation(written: string | null, notices: Notices): string | null {
  const text = written?.replaceAll('~', '+') ?? null;
  if (text === null || (ONLY.test(text) && !isBackwards(text))) return text;
  notices.list.push(
    `The address asks to show only “${shortened(text)}”, which is neither a class nor a range such as 3.1..8.5: showing all.`,
  );
  return null;
}

function parseAxes(text: string | null, sheets: readonly string[], notices: Notices): View['axes'] {
  if (text === null) return null;
  const [x, y, ...more] = text.split(',').map((id) => knownAs(id, sheets));
  if (x !== undefined && y !== undefined && more.length === 0) return [x, y];
  notices.list.push(
    `The address asks for the axes “${shortened(text)}”, which are not two sheets of this atlas: showing the first two.`,
  );
  return null;
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
  const by = notices.one('the level', parameters.get('by'), LEVELS, first.by);
  const actors = notices.several('the actor', parameters.get('actor'), choices.actors, []);
  const claims = notices.several('the claim', parameters.get('claim'), choices.claims, []);
  const shown = notices.several('the overlay', parameters.get('show'), choices.overlays, first.show);
  return {
    view: {
      fill: notices.one('the theme', parameters.get('fill'), choices.fills, first.fill),
      show: choices.overlays.filter((id) => shown.includes(id)),
      day: notices.one('the day', parameters.get('day'), choices.days, first.day),
      by: LEVELS.find((level) => level === by) ?? 'town',
      against: parseAgainst(parameters, choices, notices),
      only: parseIsolation(parameters.get('only'), notices),
      axes: parseAxes(parameters.get('axes'), choices.sheets, notices),
      places: places.slice(0, MOST_PLACES),
      actor: actors[0] ?? null,
      panel: notices.one('the panel', parameters.get('panel'), choices.panels, first.panel),
      claim: claims[0] ?? null,
      at: camera,
      language: notices.one('the language', parameters.get('lang'), choices.languages, first.language),
    },
    notices: notices.list,
  };
}
