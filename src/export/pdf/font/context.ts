/** Lookups that apply other lookups where a glyph stands in a context. They are the same for substitution and for position. */
import { classOf, coverageIndex } from './coverage.ts';
import type { Lookup } from './lookups.ts';
import { neighbour, type Run } from './run.ts';

/** Applies a lookup at an item: where to go on from, or -1 where it does not apply. */
export type Apply = (run: Run, lookup: Lookup, index: number) => number;

type Test = (value: number, glyph: number) => boolean;

/** The glyphs, classes or coverages that must stand around and behind an item, and the lookups to apply then. */
interface Rule {
  /** The nearest first. */
  readonly before: readonly number[];
  /** Without the item itself. */
  readonly input: readonly number[];
  readonly after: readonly number[];
  /** Place in the input and number of the lookup. */
  readonly records: readonly (readonly [number, number])[];
}

interface Context {
  readonly rules: readonly Rule[];
  readonly before: Test;
  readonly input: Test;
  readonly after: Test;
}

const DEEPEST = 16;

/** Reads numbers one after the other. */
class Numbers {
  #at: number;
  readonly #table: DataView;

  constructor(table: DataView, at: number) {
    this.#table = table;
    this.#at = at;
  }

  next(): number {
    this.#at += 2;
    return this.#table.getUint16(this.#at - 2);
  }

  list(length: number): readonly number[] {
    return Array.from({ length }, () => this.next());
  }

  records(length: number): Rule['records'] {
    return Array.from({ length }, () => [this.next(), this.next()] as const);
  }
}

function chainedRule(table: DataView, at: number, left: number): Rule {
  const numbers = new Numbers(table, at);
  const before = numbers.list(numbers.next());
  const input = numbers.list(numbers.next() - left);
  const after = numbers.list(numbers.next());
  return { before, input, after, records: numbers.records(numbers.next()) };
}

function plainRule(table: DataView, at: number, left: number): Rule {
  const numbers = new Numbers(table, at);
  const [length, count] = [numbers.next(), numbers.next()];
  return { before: [], input: numbers.list(length - left), after: [], records: numbers.records(count) };
}

/** Rules by where they begin: the same few are asked for at every glyph. */
const READ = new WeakMap<DataView, Map<number, readonly Rule[]>>();

function kept(table: DataView, at: number, read: () => readonly Rule[]): readonly Rule[] {
  const rules = READ.get(table) ?? new Map<number, readonly Rule[]>();
  READ.set(table, rules);
  const known = rules.get(at) ?? read();
  rules.set(at, known);
  return known;
}

function ruleSet(table: DataView, base: number, offset: number, read: typeof plainRule): readonly Rule[] {
  if (offset === 0) return [];
  const set = base + offset;
  return kept(table, set, () =>
    Array.from({ length: table.getUint16(set) }, (_, index) =>
      read(table, set + table.getUint16(set + 2 + 2 * index), 1),
    ),
  );
}

function byClass(table: DataView, at: number, glyph: number, chained: boolean): Context {
  const [beforeAt, inputAt, afterAt] = (chained ? [4, 6, 8] : [4, 4, 4]).map(
    (place) => at + table.getUint16(at + place),
  );
  const test =
    (classes = at): Test =>
    (value, other) =>
      classOf(table, classes, other) === value;
  const countAt = at + (chained ? 10 : 6);
  const own = classOf(table, inputAt ?? at, glyph);
  const offset = own < table.getUint16(countAt) ? table.getUint16(countAt + 2 + 2 * own) : 0;
  const rules = ruleSet(table, at, offset, chained ? chainedRule : plainRule);
  return { rules, before: test(beforeAt), input: test(inputAt), after: test(afterAt) };
}

const isGlyph: Test = (value, glyph) => value === glyph;

/** The rules that a subtable has for a glyph, or `null` where it has none. */
function contextOf(table: DataView, at: number, glyph: number, chained: boolean): Context | null {
  const read = chained ? chainedRule : plainRule;
  if (table.getUint16(at) === 3) {
    const covers: Test = (offset, other) => coverageIndex(table, at + offset, other) >= 0;
    const firstAt = at + (chained ? 6 + 2 * table.getUint16(at + 2) : 6);
    if (!covers(table.getUint16(firstAt), glyph)) return null;
    const rules = kept(table, at, () => {
      const rule = read(table, at + 2, 0);
      return [{ ...rule, input: rule.input.slice(1) }];
    });
    return { rules, before: covers, input: covers, after: covers };
  }
  const place = coverageIndex(table, at + table.getUint16(at + 2), glyph);
  if (place < 0) return null;
  if (table.getUint16(at) === 2) return byClass(table, at, glyph, chained);
  const rules = ruleSet(table, at, table.getUint16(at + 6 + 2 * place), read);
  return { rules, before: isGlyph, input: isGlyph, after: isGlyph };
}

/** Where the wanted glyphs stand, in the order walked, or `null` where one of them does not. */
function places(run: Run, lookup: Lookup, from: number, by: 1 | -1, wanted: readonly number[], test: Test) {
  const found: number[] = [];
  let index = from;
  for (const value of wanted) {
    index = neighbour(run, lookup, index, by);
    const item = run.items[index];
    if (!item || !test(value, item.glyph)) return null;
    found.push(index);
  }
  return found;
}

/** Moves the places behind one that a lookup made longer or shorter. */
function shift(input: number[], changed: number, grown: number): void {
  const at = input[changed] ?? 0;
  if (grown > 0) {
    const added = Array.from({ length: grown }, (_, step) => at + step + 1);
    const rest = input.slice(changed + 1).map((place) => place + grown);
    input.splice(changed + 1, input.length, ...added, ...rest);
  } else if (grown < 0) {
    const rest = input.slice(changed + 1 - grown).map((place) => place + grown);
    input.splice(changed + 1, input.length, ...rest);
  }
}

function applyRecords(run: Run, rule: Rule, input: number[], apply: Apply): number {
  let end = (input.at(-1) ?? 0) + 1;
  for (const [place, number] of rule.records) {
    const index = input[place];
    if (index === undefined || index >= run.items.length) continue;
    const length = run.items.length;
    if (apply(run, run.layout.lookupAt(number), index) < 0) continue;
    const grown = run.items.length - length;
    end = Math.max(end + grown, index);
    shift(input, place, grown);
  }
  return end;
}

/** Applies a context subtable at an item: where to go on from, or -1. */
export function applyContext(
  run: Run,
  lookup: Lookup,
  at: number,
  index: number,
  { chained, apply }: { readonly chained: boolean; readonly apply: Apply },
): number {
  const item = run.items[index];
  const context = item && run.depth < DEEPEST ? contextOf(run.layout.table, at, item.glyph, chained) : null;
  if (!context) return -1;
  for (const rule of context.rules) {
    const input = places(run, lookup, index, 1, rule.input, context.input);
    if (!input || !places(run, lookup, index, -1, rule.before, context.before)) continue;
    if (!places(run, lookup, input.at(-1) ?? index, 1, rule.after, context.after)) continue;
    run.depth += 1;
    const end = applyRecords(run, rule, [index, ...input], apply);
    run.depth -= 1;
    return end;
  }
  return -1;
}
