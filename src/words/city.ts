/** What is said of this one city, in the language spoken: the texts of the data, each made into what the atlas asks for. */
import { fill, type Given } from './city/fill.ts';
import { type Kind, TEXTS } from './city/texts.ts';
import type { Formats } from './formats.ts';
import { type First, words } from './words.ts';

/** What a text is where it is asked for: itself, or what makes it of what it is given. */
type Said<K> = K extends readonly []
  ? string
  : K extends readonly string[]
    ? (...given: { readonly [Index in keyof K]: Given }) => string
    : K extends 'many'
      ? readonly string[]
      : K extends 'named'
        ? Readonly<Record<string, string>>
        : { readonly [Name in keyof K]: Said<K[Name]> };

/** The atlas by its id and by the name that files and programs know it under, which are the same in every language. */
export interface Called {
  readonly id: string;
  readonly name: string;
}

export type City = Said<typeof TEXTS> & { readonly called: Called };

/** Texts as they stand in the data. */
export type Texts = object;

/** The texts of each language by its code. */
export interface Told extends Called {
  readonly texts: Readonly<Record<string, Texts>>;
}

const isSections = (kind: Kind): kind is { readonly [name: string]: Kind } =>
  typeof kind === 'object' && !Array.isArray(kind);

function saidAs(kind: Kind, text: unknown, formats: Formats): unknown {
  if (typeof kind === 'string' || text === undefined) return text;
  if (isSections(kind)) {
    const texts = Object.entries(text as object);
    return Object.fromEntries(texts.map(([name, one]) => [name, saidAs(kind[name] ?? [], one, formats)]));
  }
  if (kind.length === 0) return text;
  return (...given: readonly Given[]) =>
    fill(String(text), Object.fromEntries(kind.map((name, index) => [name, given[index] ?? ''])), formats);
}

let told: Told | null = null;
/** What was made of the texts, by the words that were spoken. */
let made = new WeakMap<First, City>();

/** From now on the atlas is of this city. */
export function tell(next: Told): void {
  told = next;
  made = new WeakMap();
}

/** The city in the language spoken, or in the first of its texts. Throws where no data were read: whatever says this is drawn from them. */
export function ofCity(): City {
  if (told === null) throw new Error('the texts of the city are not read');
  const spoken = words();
  const known = made.get(spoken);
  if (known) return known;
  const { id, name, texts } = told;
  const own = texts[spoken.language.code] ?? Object.values(texts)[0];
  // Read and checked against the same table.
  const city = { ...(saidAs(TEXTS, own, spoken.formats) as City), called: { id, name } };
  made.set(spoken, city);
  return city;
}
