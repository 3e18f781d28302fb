/**
 * Reading directions in a line: which parts run to the right and which to the left, by Unicode's bidirectional algorithm
 * without embeddings. Digits run to the right within Urdu too.
 */
import type { Direction } from './font/run.ts';

/** Characters from one place to another, the last not included. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
}

type Kind = 'L' | 'R' | 'EN' | 'AN' | 'ES' | 'CS' | 'ET' | 'NSM' | 'ON';

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/[0-9\u06f0-\u06f9]/, 'EN'],
  [/[\u0660-\u0669\u066b\u066c]/, 'AN'],
  [/[+\u2212-]/, 'ES'],
  [/[,.:/\u00a0\u060c]/, 'CS'],
  [/[#$%\u00a2-\u00a5\u00b0\u00b1\u066a\u2030]/, 'ET'],
  [/\p{M}/u, 'NSM'],
  [/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe](?<=\p{L})/u, 'R'],
  [/\u200f/, 'R'],
  [/[\p{L}\p{N}\u200e]/u, 'L'],
];

const ARABIC = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefe]/;

const kindOf = (character: string): Kind => KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? 'ON';

/** The kinds once the weak ones have taken after their neighbours. */
function resolved(characters: readonly string[], base: Kind): Kind[] {
  let [strong, arabic, before]: [Kind, boolean, Kind] = [base, false, base];
  const kinds = characters.map((character): Kind => {
    let kind = kindOf(character);
    if (kind === 'NSM') kind = before;
    if (kind === 'L' || kind === 'R') [strong, arabic] = [kind, kind === 'R' && ARABIC.test(character)];
    if (kind === 'EN' && arabic) kind = 'AN';
    before = kind;
    return kind;
  });
  for (const [index, kind] of kinds.entries()) {
    const [left, right] = [kinds[index - 1], kinds[index + 1]];
    const between = left === right && (left === 'EN' || left === 'AN');
    if (kind === 'CS' || kind === 'ES')
      kinds[index] = between && (kind === 'CS' || left === 'EN') ? left : 'ON';
    if (kind === 'ET') kinds[index] = left === 'EN' || right === 'EN' ? 'EN' : 'ON';
  }
  strong = base;
  return kinds.map((kind) => {
    if (kind === 'L' || kind === 'R') strong = kind;
    return kind === 'EN' && strong === 'L' ? 'L' : kind;
  });
}

/** Which way a kind pulls what stands beside it: numbers pull to the left, as Urdu does. */
const pull = (kind: Kind): Kind => (kind === 'L' ? 'L' : 'R');

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where brackets open and close, in the order in which they open. */
function pairsIn(characters: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const open: { readonly at: number; readonly closing: string }[] = [];
  const pairs: [number, number][] = [];
  for (const [at, character] of characters.entries()) {
    const closing = CLOSING[character];
    if (closing !== undefined) open.push({ at, closing });
    const partner = open.findLastIndex((one) => one.closing === character);
    const { at: from } = open[partner] ?? {};
    if (from === undefined) continue;
    pairs.push([from, at]);
    open.length = partner;
  }
  return pairs.toSorted(([a], [b]) => a - b);
}

/** The kinds with both brackets of a pair going the way of what is in them: that of the line, or else what also goes before them. */
function withBrackets(kinds: readonly Kind[], characters: readonly string[], own: Kind): readonly Kind[] {
  const paired = [...kinds];
  for (const [from, to] of pairsIn(characters)) {
    const inside = paired.slice(from + 1, to).flatMap((kind) => (kind === 'ON' ? [] : [pull(kind)]));
    if (inside.length === 0) continue;
    const before = pull(paired.slice(0, from).findLast((kind) => kind !== 'ON') ?? own);
    const kind = inside.includes(own) || before === own ? own : before;
    paired[from] = kind;
    paired[to] = kind;
  }
  return paired;
}

/** Levels: even ones run to the right, odd ones to the left; a deeper one stands within another. */
function levelsOf(characters: readonly string[], base: Direction): readonly number[] {
  const own: Kind = base === 'rtl' ? 'R' : 'L';
  const ground = base === 'rtl' ? 1 : 0;
  const kinds = withBrackets(resolved(characters, own), characters, own);
  const levels: number[] = [];
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index] ?? 'ON';
    if (kind !== 'ON') {
      if (kind === 'L') levels.push(ground === 1 ? 2 : 0);
      else levels.push(kind === 'R' ? 1 : 2);
      continue;
    }
    let end = index;
    while (kinds[end + 1] === 'ON') end += 1;
    const before = pull(kinds[index - 1] ?? own);
    const after = pull(kinds[end + 1] ?? own);
    const level = before === after ? (before === 'R' ? 1 : 2 * ground) : ground;
    for (; index <= end; index++) levels.push(level);
    index -= 1;
  }
  return levels;
}

/** Parts of one level each, turned round level by level into the order of the page, left to right. */
export function partsOf(characters: readonly string[], base: Direction): readonly Part[] {
  const levels = levelsOf(characters, base);
  let last = levels.length;
  // Spaces at the end of a line stand at its end, whatever they follow.
  while (last > 0 && /\s/.test(characters[last - 1] ?? '')) last -= 1;
  const ground = base === 'rtl' ? 1 : 0;
  const parts: (Part & { readonly level: number })[] = [];
  for (const index of levels.keys()) {
    const level = index < last ? (levels[index] ?? ground) : ground;
    const part = parts.at(-1);
    if (part?.level === level) parts.splice(-1, 1, { ...part, to: index + 1 });
    else parts.push({ from: index, to: index + 1, level, direction: level % 2 === 1 ? 'rtl' : 'ltr' });
  }
  for (let level = 2; level >= 1; level--)
    for (let index = 0; index < parts.length; index++) {
      let end = index;
      while ((parts[end]?.level ?? -1) >= level) end += 1;
      if (end > index) parts.splice(index, end - index, ...parts.slice(index, end).toReversed());
      index = Math.max(index, end);
    }
  return parts.map(({ from, to, direction }) => ({ from, to, direction }));
}
