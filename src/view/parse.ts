/** Reading a view from the fragment of an address. What is broken falls back alone, with a notice. */
import type { Level } from '../data/dataset.ts';
import type { Camera, Extent } from '../geo/mercator.ts';
import { quoted } from '../words/quoted.ts';
import { further, type Words } from '../words/words.ts';
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

/** No more of a fragment is read; the longest of ours have a twelfth of it. */
export const MOST_LETTERS = 8192;
/** How many unknown names of a kind are told of. */
const MOST_NAMED = 3;

/** `zoom/lat/lon`, or `null`. */
function parseCamera(text: string, [west, south, east, north]: Extent): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,12})?$/.test(part))) return null;
  const [zoom = 0, lat = 0, lon = 0] = parts.map(Number);
  const near = lon >= west && lon <= east && lat >= south && lat <= north;
  return near && zoom >= ZOOM.least && zoom <= ZOOM.most ? { zoom, center: [lon, lat] } : null;
}

type Asked = Words['page']['address'];

const told = () => further().page.address;

/** What could not be followed, in a sentence. The further words say it, which a page has not loaded where nothing is wrong. */
export type Fault = () => string;

class Faults {
  readonly list: Fault[] = [];

  one(
    what: Parameters<Asked['instead']>[0],
    value: string | null,
    known: readonly string[],
    fallback: string,
  ): string {
    if (value === null) return fallback;
    const found = knownAs(value, known);
    if (found === undefined) this.list.push(() => told().instead(what, said(value), fallback));
    return found ?? fallback;
  }

  /** Tells of the first few of what is unknown, each once. */
  few(unknown: readonly string[], sentence: (name: string) => string): void {
    const names = new Set(unknown.map(said));
    this.list.push(...[...names].slice(0, MOST_NAMED).map((name) => () => sentence(name)));
  }

  several(
    what: Parameters<Asked['leftOut']>[0],
    value: string | null,
    known: readonly string[],
    fallback: readonly string[],
  ): readonly string[] {
    if (value === null) return fallback;
    const asked = value.split(',').filter(Boolean);
    const found = new Map(asked.map((id) => [id, knownAs(id, known)]));
    const unknown = asked.filter((id) => !found.get(id));
    this.few(unknown, (id) => told().leftOut(what, id));
    return [...new Set([...found.values()].flatMap((id) => id ?? []))];
  }
}

/** An id in whichever case it was typed. */
function knownAs(id: string, known: readonly string[]): string | undefined {
  const small = id.toLowerCase();
  return known.find((one) => one.toLowerCase() === small);
}

/** A value as it is said back. */
const said = (text: string) => quoted(text, 40);

/** `theme@day`, each known; `null` where either is not. */
function parseSheet(text: string, { fills, days }: Choices): { fill: string; day: string } | null {
  const [theme = '', when = '', ...more] = text.split('@');
  const [fill, day] = [knownAs(theme, fills), knownAs(when, days)];
  return fill !== undefined && day !== undefined && more.length === 0 ? { fill, day } : null;
}

function parseAgainst(parameters: URLSearchParams, choices: Choices, faults: Faults): Against | null {
  const text = parameters.get('against');
  if (text === null) return null;
  const sheet = parseSheet(text, choices);
  if (sheet === null) {
    faults.list.push(() => told().against(said(text)));
    return null;
  }
  const how = faults.one('comparison', parameters.get('how'), WAYS, WAYS[0]);
  const cut = parameters.get('cut') ?? String(HALF);
  const fits = /^\d{1,3}$/.test(cut) && Number(cut) <= 100;
  if (!fits) faults.list.push(() => told().cut(said(cut)));
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
function parseIsolation(written: string | null, faults: Faults): string | null {
  const text = written?.replaceAll('~', '+') ?? null;
  if (text === null || (ONLY.test(text) && !isBackwards(text))) return text;
  faults.list.push(() => told().only(said(text)));
  return null;
}

function parseAxes(text: string | null, sheets: readonly string[], faults: Faults): View['axes'] {
  if (text === null) return null;
  const [x, y, ...more] = text.split(',').map((id) => knownAs(id, sheets));
  if (x !== undefined && y !== undefined && more.length === 0) return [x, y];
  faults.list.push(() => told().axes(said(text)));
  return null;
}

/** Reads the fragment (with or without `#`). Never throws; each unfit value falls back by itself and is a fault. */
export function readFragment(fragment: string, choices: Choices): { view: View; faults: readonly Fault[] } {
  const faults = new Faults();
  if (fragment.length > MOST_LETTERS) faults.list.push(() => told().long(MOST_LETTERS));
  const parameters = new URLSearchParams(fragment.slice(0, MOST_LETTERS).replace(/^#/, ''));
  const first = defaultView(choices);
  const places = faults.several('place', parameters.get('places'), choices.places, []);
  if (places.length > MOST_PLACES) faults.list.push(() => told().places(places.length, MOST_PLACES));
  const at = parameters.get('at');
  const camera = at === null ? null : parseCamera(at, choices.bounds);
  if (at !== null && camera === null) faults.list.push(() => told().position(said(at)));
  const strange = [...parameters.keys()].filter((key) => !KEYS.includes(key));
  faults.few(strange, (key) => told().key(key));
  const by = faults.one('level', parameters.get('by'), LEVELS, first.by);
  const actors = faults.several('actor', parameters.get('actor'), choices.actors, []);
  const claims = faults.several('claim', parameters.get('claim'), choices.claims, []);
  const shown = faults.several('overlay', parameters.get('show'), choices.overlays, first.show);
  return {
    view: {
      fill: faults.one('theme', parameters.get('fill'), choices.fills, first.fill),
      show: choices.overlays.filter((id) => shown.includes(id)),
      day: faults.one('day', parameters.get('day'), choices.days, first.day),
      by: LEVELS.find((level) => level === by) ?? 'town',
      against: parseAgainst(parameters, choices, faults),
      only: parseIsolation(parameters.get('only'), faults),
      axes: parseAxes(parameters.get('axes'), choices.sheets, faults),
      places: places.slice(0, MOST_PLACES),
      actor: actors[0] ?? null,
      panel: faults.one('panel', parameters.get('panel'), choices.panels, first.panel),
      claim: claims[0] ?? null,
      at: camera,
      language: faults.one('language', parameters.get('lang'), choices.languages, first.language),
    },
    faults: faults.list,
  };
}

/** The same, with its faults in sentences. Asks for the further words where there is one. */
export function parseView(fragment: string, choices: Choices): { view: View; notices: readonly string[] } {
  const { view, faults } = readFragment(fragment, choices);
  return { view, notices: faults.map((fault) => fault()) };
}
