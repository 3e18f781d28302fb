/** Shaping: characters of one script and direction to glyphs in their places, as OpenType fonts ask for it. */
import { readDefinitions } from './definitions.ts';
import type { Font } from './font.ts';
import { formsOf } from './joining.ts';
import { POSITION, readLayout, SUBSTITUTION } from './lookups.ts';
import { positionAt } from './position.ts';
import { type Direction, type Item, isMark, passesOver, type Run } from './run.ts';
import { substituteAt } from './substitute.ts';

/** A glyph, and how far off the pen it is drawn. Font units, y upwards. */
export interface Part {
  readonly glyph: number;
  readonly dx: number;
  readonly dy: number;
}

/** What cannot be parted: a letter with its dots and marks, or a ligature. */
export interface Cluster {
  readonly parts: readonly Part[];
  /** The characters that it stands for. */
  readonly text: string;
  readonly advance: number;
}

/** Shapes a text of one direction; the clusters come in the order of the page, from left to right. */
export type Shape = (text: string, direction: Direction) => readonly Cluster[];

const FORMS: ReadonlySet<string> = new Set(['isol', 'init', 'medi', 'fina']);
/** Stages one after the other; within a stage lookups follow the font's own order. */
const ARABIC = [
  ['ccmp', 'locl'],
  ['isol'],
  ['fina'],
  ['medi'],
  ['init'],
  ['rlig'],
  ['calt'],
  ['rclt', 'liga', 'clig'],
] as const;
const LATIN = [['ccmp', 'locl', 'rlig', 'calt', 'rclt', 'liga', 'clig']] as const;
const PLACES = ['abvm', 'blwm', 'mark', 'mkmk', 'curs', 'dist', 'kern'] as const;
/** Signs that steer shaping and are not drawn. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Brackets that turn round where the text runs to the left. */
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};
const EMPTY = new DataView(new ArrayBuffer(12));

function itemsOf(font: Font, text: string, direction: Direction): Item[] {
  const characters = [...text.normalize('NFC')];
  const forms = direction === 'rtl' ? formsOf(characters) : [];
  return characters.flatMap((character, index): Item[] => {
    if (UNSEEN.test(character)) return [];
    const drawn = direction === 'rtl' ? (MIRRORED[character] ?? character) : character;
    const glyph = font.glyphs.get(drawn.codePointAt(0) ?? 0) ?? 0;
    const rest = { ligature: 0, component: 0, components: 1, multiplied: false };
    const place = { advance: 0, dx: 0, dy: 0, hangs: 0, hangsAs: null };
    return [{ glyph, text: character, form: forms[index] ?? null, ...rest, ...place }];
  });
}

/** Applies the lookups of some features, each over the whole run, in the font's own order. */
function applyFeatures(run: Run, features: readonly string[], apply: typeof substituteAt): void {
  const wanted = new Map<number, string>();
  for (const feature of features)
    for (const index of run.layout.lookupsOf(feature)) wanted.set(index, feature);
  for (const [number, feature] of [...wanted].toSorted(([a], [b]) => a - b)) {
    const lookup = run.layout.lookupAt(number);
    for (let index = 0; index < run.items.length; ) {
      const item = run.items[index];
      const meant = item && (!FORMS.has(feature) || item.form === feature) && !passesOver(run, lookup, item);
      const next = meant ? apply(run, lookup, index) : -1;
      index = Math.max(next, index + 1);
    }
  }
}

/** Adds to each hanging glyph where the one that it hangs on has come to stand. */
function settle(run: Run, index: number): void {
  const item = run.items[index];
  if (!item || item.hangs === 0) return;
  const parent = index + item.hangs;
  item.hangs = 0;
  settle(run, parent);
  item.dy += run.items[parent]?.dy ?? 0;
  if (item.hangsAs === 'cursive') return;
  item.dx += run.items[parent]?.dx ?? 0;
  const advances = (from: number, to: number) =>
    run.items.slice(from, to).reduce((sum, { advance }) => sum + advance, 0);
  item.dx += run.direction === 'rtl' ? advances(parent + 1, index + 1) : -advances(parent, index);
}

const startsCluster = (run: Run, item: Item) => item.text !== '' && !isMark(run, item);

/** The items of each cluster, in the order of reading. */
function grouped(run: Run): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of run.items) {
    const last = groups.at(-1);
    if (last && !startsCluster(run, item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function clusterOf(items: readonly Item[], direction: Direction): Cluster {
  let advance = 0;
  const visual = direction === 'rtl' ? items.toReversed() : items;
  const parts = visual.map((item): Part => {
    const part = { glyph: item.glyph, dx: advance + item.dx, dy: item.dy };
    advance += item.advance;
    return part;
  });
  return { parts, text: items.map(({ text }) => text).join(''), advance };
}

/** The shaping of a font. What it has read of the font's tables is kept, and so is every text it has shaped. */
export function shaperOf(font: Font): Shape {
  const definitions = readDefinitions(font.tables);
  const layouts = (script: string, language: string) => ({
    glyphs: readLayout(font.tables.get('GSUB') ?? EMPTY, script, language, SUBSTITUTION),
    places: readLayout(font.tables.get('GPOS') ?? EMPTY, script, language, POSITION),
  });
  const systems = { ltr: layouts('latn', 'ENG '), rtl: layouts('arab', 'URD ') };
  const shape: Shape = (text, direction) => {
    const { glyphs, places } = systems[direction];
    const state = { definitions, direction, depth: 0, ligatures: 0 };
    const run: Run = { ...state, items: itemsOf(font, text, direction), layout: glyphs };
    for (const stage of direction === 'rtl' ? ARABIC : LATIN) applyFeatures(run, stage, substituteAt);
    for (const item of run.items) item.advance = font.advanceOf(item.glyph);
    const placing: Run = { ...run, layout: places };
    applyFeatures(placing, PLACES, positionAt);
    for (const item of run.items) if (isMark(run, item)) item.advance = 0;
    for (const index of run.items.keys()) settle(placing, index);
    const clusters = grouped(run).map((items) => clusterOf(items, direction));
    return direction === 'rtl' ? clusters.toReversed() : clusters;
  };
  const shaped = new Map<string, readonly Cluster[]>();
  return (text, direction) => {
    const key = `${direction} ${text}`;
    const known = shaped.get(key) ?? shape(text, direction);
    shaped.set(key, known);
    return known;
  };
}
