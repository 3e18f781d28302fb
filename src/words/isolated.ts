/** Isolated: a stranger's words within a sentence of ours, so that neither turns the other round where one is Urdu and one is not. */
import { quoted } from './quoted.ts';

/** Of a name that a sentence says back, in letters. */
const MOST = 80;
const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const apart = (text: string) => `\u2068${text}\u2069`;

/** For sentences from left to right: what runs that way too needs nothing. */
export function isolatedInEnglish(text: string): string {
  const said = quoted(text, MOST);
  return FROM_THE_RIGHT.test(said) ? apart(said) : said;
}

const FROM_THE_LEFT = /\p{Script=Latin}/u;

/** For a sentence from right to left: a reader's own words in it that may run the other way, and would take along the numbers beside them. */
export const keptTogether = (text: string): string => (FROM_THE_LEFT.test(text) ? apart(text) : text);

/** For sentences from right to left, whose digits and brackets any other letters take along. */
export const isolatedInUrdu = (text: string): string => apart(quoted(text, MOST));
