/**
 * A made-up language: English in wide letters, `ｌｉｋｅ ｔｈｉｓ`. It is one file, as any other language is; and whatever the atlas still
 * says in plain letters once it speaks it, did not come from the catalogue.
 */

import type { Dataset } from '../../src/data/dataset.ts';
import type { Dictionary } from '../../src/data/dictionary.ts';
import { textsToRender } from '../../src/data/inlanguage.ts';
import { placesIn } from '../../src/words/city/fill.ts';
import type { Texts } from '../../src/words/city.ts';
import { en } from '../../src/words/en.ts';
import type { Words } from '../../src/words/words.ts';

const WIDE = 0xff41 - 'a'.charCodeAt(0);
const HOLE = 0xe000;

/** Plain letters as wide ones. */
export const widened = (text: string) =>
  text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + WIDE));

/** What a message is given stays as it is: only its own words are its language's. Ids, by which it chooses, are left alone. */
const isId = (text: string) => /^[a-z][A-Za-z]*(-[a-z]+)*$/.test(text);

type Held = string[];

/** What is no message: an element of the page, whose words are looked at where they are made. */
const isElement = (part: object) => 'props' in part;

function held(part: unknown, all: Held): unknown {
  if (typeof part === 'string') return isId(part) || !/[A-Za-z]/.test(part) ? part : hole(part, all);
  if (Array.isArray(part))
    return part.map((one) => (typeof one === 'string' ? hole(one, all) : held(one, all)));
  if (typeof part !== 'object' || part === null || isElement(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, held(one, all)]));
}

function hole(text: string, all: Held): string {
  all.push(text);
  return String.fromCharCode(HOLE + all.length - 1);
}

const filled = (text: string, all: Held) =>
  text.replace(/[\ue000-\uf8ff]/g, (mark) => all[mark.charCodeAt(0) - HOLE] ?? '');

function spoken(made: unknown, all: Held): unknown {
  if (typeof made === 'string') return filled(widened(made), all);
  if (Array.isArray(made)) return made.map((one) => spoken(one, all));
  if (typeof made !== 'object' || made === null || isElement(made)) return made;
  return Object.fromEntries(Object.entries(made).map(([key, one]) => [key, spoken(one, all)]));
}

function disguised(message: unknown): unknown {
  if (typeof message !== 'function') {
    if (typeof message !== 'object' || message === null || Array.isArray(message)) return spoken(message, []);
    return Object.fromEntries(Object.entries(message).map(([key, one]) => [key, disguised(one)]));
  }
  return (...parts: readonly unknown[]) => {
    const all: Held = [];
    return spoken(message(...parts.map((part) => held(part, all))), all);
  };
}

const { language: _, formats, ...messages } = en;
const own = disguised(messages) as Omit<Words, 'language' | 'formats'>;

export const madeUp: Words = {
  ...own,
  vocabulary: { ...own.vocabulary, otherLanguage: 'en' },
  language: { code: 'qwi', direction: 'rtl', name: 'ｗｉｄｅ' },
  formats: { ...formats, listed: (items) => items.join(' ＆ ') },
};

/** A text of the city in wide letters, but for its places and what they are chosen by. */
function widenedText(text: string): string {
  const places = placesIn(text);
  const between = places.reduce(
    (rest, { whole }, index) => rest.replace(whole, String.fromCharCode(HOLE + index)),
    text,
  );
  const wide = places.map(({ whole, name, forms }) =>
    forms === null
      ? whole
      : `{${name}: ${[...forms].map(([key, form]) => `${key} ${widened(form)}`).join(' | ')}}`,
  );
  return filled(widened(between), wide);
}

/** All texts of the city in wide letters. */
export function madeUpTexts(texts: unknown): Texts {
  if (typeof texts !== 'object' || texts === null) throw new Error('no texts');
  const entries = Object.entries(texts).map(([name, one]): [string, unknown] => [
    name,
    typeof one === 'string' ? widenedText(one) : madeUpTexts(one),
  ]);
  return Array.isArray(texts) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** The texts and names of a dataset in wide letters. */
export function madeUpDictionary(dataset: Dataset): Dictionary {
  const named = [
    ...dataset.units.values(),
    ...dataset.districts.values(),
    ...dataset.places.values(),
    ...dataset.actors.values(),
  ].map(({ name }) => name);
  const context = dataset.context.map(({ properties }) => properties.name);
  return new Map([...textsToRender(dataset), ...named, ...context].map((text) => [text, widened(text)]));
}
