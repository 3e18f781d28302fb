/** Dates in headers: `Vaccinated 20 Feb 2012` is a measure and a day. */
import { whenOf } from './dates.ts';

export interface Dated {
  /** The date as written. */
  readonly text: string;
  /** The header without it; empty where it is all of it. */
  readonly rest: string;
}

/** A date has no more words: `Monday, 20 February 2012`. */
const MOST_WORDS = 5;
/** What is left hanging when a date is taken out of a name. */
const HANGING = /^[\s,;:()[\]–—-]+|[\s,;:()[\]–—-]+$|\s+(?:on|in|as of|at|of|for|کو|میں)\s*$/giu;

const isDate = (text: string) => whenOf(text, 'dmy') !== null || whenOf(text, 'mdy') !== null;

function withoutHanging(text: string): string {
  const shorter = text.replace(HANGING, '');
  return shorter === text ? text : withoutHanging(shorter);
}

/** The longest date in a header, and what is left of it; `null` where there is none. A bare number is a year from 1900 on. */
export function dateInHeader(name: string): Dated | null {
  const words = name.split(/\s+/).filter(Boolean).slice(0, 40);
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const text = words
        .slice(from, from + length)
        .join(' ')
        .replace(/^[(,;:[]+|[),;:\]]+$/g, '');
      if (!isDate(text) || (/^\d{4}$/.test(text) && !/^(?:19|20)/.test(text))) continue;
      const rest = [...words.slice(0, from), ...words.slice(from + length)].join(' ');
      return { text, rest: withoutHanging(rest) };
    }
  return null;
}
