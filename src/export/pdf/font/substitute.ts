/** Substitution (GSUB): glyphs for glyphs, one for one, one for many, many for one, and in context. */
import { applyContext } from './context.ts';
import { coverageIndex } from './coverage.ts';
import type { Lookup } from './lookups.ts';
import { type Item, isMark, neighbour, type Run } from './run.ts';

function single(run: Run, at: number, index: number, item: Item): number {
  const { table } = run.layout;
  const place = coverageIndex(table, at + table.getUint16(at + 2), item.glyph);
  if (place < 0) return -1;
  const listed = table.getUint16(at) === 2;
  item.glyph = listed ? table.getUint16(at + 6 + 2 * place) : (item.glyph + table.getUint16(at + 4)) & 0xffff;
  return index + 1;
}

function multiple(run: Run, at: number, index: number, item: Item): number {
  const { table } = run.layout;
  const place = coverageIndex(table, at + table.getUint16(at + 2), item.glyph);
  if (place < 0) return -1;
  const sequence = at + table.getUint16(at + 6 + 2 * place);
  const count = table.getUint16(sequence);
  const parts = Array.from({ length: count }, (_, part): Item => {
    const placed = count > 1 && item.ligature === 0 ? { component: part, components: 1 } : {};
    const text = part === 0 ? item.text : '';
    const glyph = table.getUint16(sequence + 2 + 2 * part);
    return { ...item, ...placed, glyph, text, multiplied: count > 1 || item.multiplied };
  });
  run.items.splice(index, 1, ...parts);
  return index + count;
}

/** Marks that stood between or behind the parts of a ligature are told which part they belong to. */
function tellMarks(run: Run, places: readonly number[], id: number): void {
  const [first = 0] = places;
  const last = places.at(-1) ?? first;
  const parts = new Set(places);
  let [counted, part] = [0, run.items[first]];
  const tell = (mark: Item) => {
    const size = part?.components ?? 1;
    mark.component = counted - size + Math.min(mark.component || size, size);
    mark.ligature = id;
  };
  for (let index = first; index <= last; index++) {
    const item = run.items[index];
    if (!item) return;
    if (parts.has(index)) {
      part = item;
      counted += item.components;
    } else tell(item);
  }
  const old = part?.ligature ?? 0;
  for (let index = last + 1; old !== 0; index++) {
    const item = run.items[index];
    if (item?.ligature !== old || item.component === 0) return;
    tell(item);
  }
}

/** Puts one glyph in the place of several. */
function ligate(run: Run, places: readonly number[], glyph: number): void {
  const parts = places.flatMap((place) => run.items[place] ?? []);
  const [first, ...rest] = parts;
  if (!first) return;
  const restAreMarks = rest.every((part) => isMark(run, part));
  const mark = isMark(run, first) && restAreMarks;
  const proper = !restAreMarks;
  if (proper) {
    run.ligatures += 1;
    tellMarks(run, places, run.ligatures);
    first.components = parts.reduce((sum, part) => sum + part.components, 0);
    first.ligature = run.ligatures;
    first.component = 0;
  } else if (!mark) tellMarks(run, places, first.ligature);
  first.glyph = glyph;
  first.text = parts.map((part) => part.text).join('');
  first.multiplied = false;
  for (const place of places.slice(1).toReversed()) run.items.splice(place, 1);
}

/** Where the further parts of a ligature stand, or `null` where they do not. */
function partsFrom(run: Run, lookup: Lookup, at: number, index: number): readonly number[] | null {
  const { table } = run.layout;
  const places = [index];
  for (let part = 0; part < table.getUint16(at + 2) - 1; part++) {
    const place = neighbour(run, lookup, places.at(-1) ?? index, 1);
    if (run.items[place]?.glyph !== table.getUint16(at + 4 + 2 * part)) return null;
    places.push(place);
  }
  return places;
}

function ligature(run: Run, lookup: Lookup, at: number, index: number, item: Item): number {
  const { table } = run.layout;
  const place = coverageIndex(table, at + table.getUint16(at + 2), item.glyph);
  if (place < 0) return -1;
  const set = at + table.getUint16(at + 6 + 2 * place);
  for (let candidate = 0; candidate < table.getUint16(set); candidate++) {
    const one = set + table.getUint16(set + 2 + 2 * candidate);
    const places = partsFrom(run, lookup, one, index);
    if (!places) continue;
    ligate(run, places, table.getUint16(one));
    return index + 1;
  }
  return -1;
}

function applySubtable(run: Run, lookup: Lookup, at: number, index: number, item: Item): number {
  switch (lookup.type) {
    case 1:
      return single(run, at, index, item);
    case 2:
      return multiple(run, at, index, item);
    case 4:
      return ligature(run, lookup, at, index, item);
    case 5:
      return applyContext(run, lookup, at, index, { chained: false, apply: substituteAt });
    case 6:
      return applyContext(run, lookup, at, index, { chained: true, apply: substituteAt });
    default:
      // Alternates are chosen by hand, and no font here reads a line backwards.
      return -1;
  }
}

/** Applies the first subtable that fits at an item: where to go on from, or -1. */
export function substituteAt(run: Run, lookup: Lookup, index: number): number {
  const item = run.items[index];
  if (!item) return -1;
  for (const at of lookup.subtablesFor(item.glyph)) {
    const next = applySubtable(run, lookup, at, index, item);
    if (next >= 0) return next;
  }
  return -1;
}
