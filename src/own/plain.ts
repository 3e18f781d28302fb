/** Plain text: what a stranger wrote, without what turns the letters after it round or breaks its line. No map, file or sheet has any. */

const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const BREAKING = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/gu;
/** What most texts have none of: it is seen at once. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ANY = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** The joiners of Urdu stay: they are letters’ own. */
export const plain = (text: string): string =>
  ANY.test(text) ? text.replace(TURNING, '').replace(BREAKING, ' ').trim() : text;
