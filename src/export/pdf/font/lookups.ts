/** The lookups of a layout table (GSUB or GPOS): which of them a script, a language and a feature call for. */
import { covered } from './coverage.ts';

export interface Lookup {
  readonly type: number;
  readonly flags: number;
  /** The numbered set of marks that are not passed over; read only where the flags ask for it. */
  readonly markSet: number;
  /** The subtables that begin with a glyph, in their order, from the first byte of the layout table. */
  readonly subtablesFor: (glyph: number) => readonly number[];
}

/** The lookup types that differ between the two tables by their number only. */
export interface Types {
  /** Only points on to another lookup. */
  readonly extension: number;
  readonly context: number;
  readonly chained: number;
}
export const SUBSTITUTION: Types = { extension: 7, context: 5, chained: 6 };
export const POSITION: Types = { extension: 9, context: 7, chained: 8 };

export interface Layout {
  readonly table: DataView;
  readonly lookupAt: (index: number) => Lookup;
  /** Lookups of a feature, `[]` where the script has no such feature. */
  readonly lookupsOf: (feature: string) => readonly number[];
}

/** Lookup flags. */
export const RIGHT_TO_LEFT = 0x01;
export const PASS_BASES = 0x02;
export const PASS_LIGATURES = 0x04;
export const PASS_MARKS = 0x08;
export const MARK_SET = 0x10;

const tagAt = (table: DataView, offset: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map((step) => table.getUint8(offset + step)));

/** Where a record of a tag leads, in a list of tags and offsets; `null` where there is none. */
function offsetOfTag(table: DataView, countAt: number, tag: string): number | null {
  for (let index = 0; index < table.getUint16(countAt); index++) {
    const at = countAt + 2 + 6 * index;
    if (tagAt(table, at) === tag) return table.getUint16(at + 4);
  }
  return null;
}

/** The language system of a script: that of the language, else the script's own, else that of any script. */
function languageSystem(table: DataView, script: string, language: string): number | null {
  const scripts = table.getUint16(4);
  for (const tag of [script, 'DFLT', 'latn']) {
    const offset = offsetOfTag(table, scripts, tag);
    if (offset === null) continue;
    const at = scripts + offset;
    const own = offsetOfTag(table, at + 2, language) ?? table.getUint16(at);
    return own === 0 ? null : at + own;
  }
  return null;
}

function featuresOf(table: DataView, system: number): ReadonlyMap<string, readonly number[]> {
  const list = table.getUint16(6);
  const features = new Map<string, readonly number[]>();
  for (let index = 0; index < table.getUint16(system + 4); index++) {
    const record = list + 2 + 6 * table.getUint16(system + 6 + 2 * index);
    const at = list + table.getUint16(record + 4);
    const lookups = Array.from({ length: table.getUint16(at + 2) }, (_, place) =>
      table.getUint16(at + 4 + 2 * place),
    );
    features.set(tagAt(table, record), lookups);
  }
  return features;
}

/** Where the glyphs are listed with which a subtable begins. */
function beginnings(table: DataView, at: number, type: number, types: Types): number {
  const listed = type === types.context || type === types.chained ? table.getUint16(at) === 3 : false;
  if (!listed) return at + table.getUint16(at + 2);
  return at + table.getUint16(at + (type === types.chained ? 6 + 2 * table.getUint16(at + 2) : 6));
}

/** Sorts the subtables by glyph, once: Nastaliq has lookups of hundreds of subtables, of which few concern a glyph. */
function sorter(table: DataView, subtables: readonly number[], type: number, types: Types) {
  let sorted: Map<number, number[]> | null = null;
  return (glyph: number): readonly number[] => {
    if (!sorted) {
      sorted = new Map();
      for (const at of subtables)
        for (const first of covered(table, beginnings(table, at, type, types))) {
          const known = sorted.get(first);
          if (known) known.push(at);
          else sorted.set(first, [at]);
        }
    }
    return sorted.get(glyph) ?? [];
  };
}

/** Reads a lookup; one that only points on is read as what it points to. */
function readLookup(table: DataView, index: number, types: Types): Lookup {
  const list = table.getUint16(8);
  const at = list + table.getUint16(list + 2 + 2 * index);
  const count = table.getUint16(at + 4);
  const flags = table.getUint16(at + 2);
  const markSet = (flags & MARK_SET) === 0 ? 0 : table.getUint16(at + 6 + 2 * count);
  const direct = Array.from({ length: count }, (_, place) => at + table.getUint16(at + 6 + 2 * place));
  const pointsOn = table.getUint16(at) === types.extension;
  const [first] = direct;
  const type = pointsOn && first !== undefined ? table.getUint16(first + 2) : table.getUint16(at);
  const subtables = pointsOn ? direct.map((offset) => offset + table.getUint32(offset + 4)) : direct;
  return { type, flags, markSet, subtablesFor: sorter(table, subtables, type, types) };
}

export function readLayout(table: DataView, script: string, language: string, types: Types): Layout {
  const system = languageSystem(table, script, language);
  const features = system === null ? new Map<string, readonly number[]>() : featuresOf(table, system);
  const read = new Map<number, Lookup>();
  return {
    table,
    lookupsOf: (feature) => features.get(feature) ?? [],
    lookupAt: (index) => {
      const lookup = read.get(index) ?? readLookup(table, index, types);
      read.set(index, lookup);
      return lookup;
    },
  };
}
