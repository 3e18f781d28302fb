/** Near matches: which places a misspelt name may mean, offered and never taken. */
import { lettersApart } from '../figure/spelling.ts';
import type { Gazetteer, Spelt } from './gazetteer.ts';
import { type Name, nameOf } from './names.ts';
import { skeletonOf, soundOf } from './sounds.ts';

export interface Near {
  readonly place: string;
  /** Letters that differ, more or less: 0 for the same letters. */
  readonly distance: number;
}

const MOST_NEAR = 4;
/** Longer names are names of nothing here. */
const MOST_LETTERS = 60;
/** In a shorter name a letter says too much. */
const LEAST_SLIP = 5;
/** What it costs that names are alike only in their sound, their consonants or another order of their words. */
const BY_SOUND = 0.5;
const BY_CONSONANTS = 1;
const A_CONSONANT = 1.5;
const OTHER_CONSONANTS = 0.25;
/** What it costs that a name is that of a neighbourhood. */
const WITHIN = 0.5;

/** Words that are often cut short. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['n', 'north'],
  ['nth', 'north'],
]);

/** A name in all the ways it is compared, each made once. */
interface Heard {
  readonly letters: string;
  readonly sorted: string;
  readonly sound: string;
  readonly skeleton: string;
  readonly urdu: boolean;
}

function heard({ letters, words }: Name): Heard {
  return {
    letters,
    sorted: words
      .map((word) => SHORT.get(word) ?? word)
      .toSorted()
      .join(''),
    sound: soundOf(letters),
    skeleton: skeletonOf(letters),
    urdu: /\p{Script=Arabic}/u.test(letters),
  };
}

function apart(one: Heard, other: Heard): number {
  if (one.letters === other.letters) return 0;
  const bare = BY_CONSONANTS + A_CONSONANT * lettersApart(one.skeleton, other.skeleton);
  if (one.urdu !== other.urdu) return bare;
  // Of two names a letter off, the one with the same consonants is nearer.
  const unlike = one.skeleton === other.skeleton ? 0 : OTHER_CONSONANTS;
  const short = Math.min(one.skeleton.length, other.skeleton.length) < 3;
  return Math.min(
    unlike + lettersApart(one.letters, other.letters),
    BY_SOUND + lettersApart(one.sorted, other.sorted),
    BY_SOUND + lettersApart(one.sound, other.sound),
    short ? Infinity : bare,
  );
}

/** How far two names are apart: the same both ways, and 0 only where they are the same letters once folded. */
export function namesApart(one: string, other: string): number {
  const [a, b] = [heard(nameOf(one.slice(0, MOST_LETTERS))), heard(nameOf(other.slice(0, MOST_LETTERS)))];
  return apart(a, b);
}

/** A name may be off by a third of its letters; a short one by one. */
const allowance = ({ letters }: Heard) =>
  letters.length < 5 ? 1.5 : Math.min(4, Math.max(2, letters.length / 3));

/** A name to compare with, and what it costs that it is of something else within the place. */
interface Known {
  readonly spelt: Spelt;
  readonly heard: Heard;
  readonly cost: number;
}

interface Found extends Near {
  readonly known: Known;
}

const HEARD = new WeakMap<Gazetteer, readonly Known[]>();

function heardOf(gazetteer: Gazetteer): readonly Known[] {
  const known = HEARD.get(gazetteer);
  if (known) return known;
  const own = [...gazetteer.byLetters.values()].flat();
  const made = [
    ...own.map((spelt) => ({ spelt, heard: heard(spelt.name), cost: 0 })),
    ...gazetteer.within.map((spelt) => ({ spelt, heard: heard(spelt.name), cost: WITHIN })),
  ];
  HEARD.set(gazetteer, made);
  return made;
}

/** The names that a text may mean, for each place the nearest. */
function nearest(name: Name, asked: Heard, gazetteer: Gazetteer): readonly Found[] {
  const most = allowance(asked);
  const best = new Map<string, Found>();
  for (const known of heardOf(gazetteer)) {
    const { spelt, heard: other, cost } = known;
    const { place } = spelt;
    const sort = spelt.name.sort ?? gazetteer.places.get(place)?.sort;
    // A kind that is named and is another counts as a letter.
    const distance = apart(asked, other) + cost + (name.sort && name.sort !== sort ? 1 : 0);
    if (distance <= most && distance < (best.get(place)?.distance ?? Infinity))
      best.set(place, { place, distance, known });
  }
  return [...best.values()].toSorted((a, b) => a.distance - b.distance || (a.place < b.place ? -1 : 1));
}

/** A slip of the keys: a letter off, or two where all consonants are the same; not a name that only sounds alike, or is of something within. */
function isSlip(asked: Heard, { heard: other, cost }: Known): boolean {
  if (cost > 0 || asked.letters.length < LEAST_SLIP || asked.urdu !== other.urdu) return false;
  return lettersApart(asked.letters, other.letters) <= (asked.skeleton === other.skeleton ? 2 : 1);
}

export interface Nearby {
  /** Nearest first and at most four; a neighbourhood stands for the town it lies in. */
  readonly near: readonly Near[];
  /** The sole one, where the text is most likely a slip of the keys; the reader confirms it. */
  readonly likely: string | null;
}

export const NOTHING_NEAR: Nearby = { near: [], likely: null };

/** The places that a text may mean. */
export function nearby(text: string, gazetteer: Gazetteer): Nearby {
  const name = nameOf(text);
  if (name.letters === '' || name.letters.length > MOST_LETTERS) return NOTHING_NEAR;
  const asked = heard(name);
  const found = nearest(name, asked, gazetteer);
  const [first, ...others] = found;
  return {
    near: found.slice(0, MOST_NEAR).map(({ place, distance }) => ({ place, distance })),
    likely: first && others.length === 0 && isSlip(asked, first.known) ? first.place : null,
  };
}

export const nearMatches = (text: string, gazetteer: Gazetteer) => nearby(text, gazetteer).near;
