/** The reader's own copy of the document: each claim's anchor found in it, so that text and map can be read side by side. */
import type { Claim } from '../data/claim.ts';
import { quoted } from '../words/quoted.ts';
import { further } from '../words/words.ts';

/** A stretch of the text: plain, or the anchor of one or more claims. */
export interface Passage {
  readonly text: string;
  /** Ids of the claims whose anchor it is; empty for plain text. */
  readonly claims: readonly string[];
}

export interface Annotated {
  readonly passages: readonly Passage[];
  readonly found: number;
  /** Claims with an anchor that the text does not have: id and anchor. */
  readonly missing: readonly { readonly claim: string; readonly anchor: string }[];
}

interface Folded {
  readonly text: string;
  /** For each character of the folded text, where it stands in the original. */
  readonly at: readonly number[];
}

const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/** Text with runs of white space as one space and typographic marks as plain ones, so that copies of a text are alike. */
function folded(text: string): Folded {
  // Parts joined at the end: a text that is asked how it ends while it grows is copied whole each time.
  const parts: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    const plain = /\s/.test(character) ? ' ' : (ALIKE[character] ?? character);
    if (plain === ' ' && parts.at(-1) === ' ') continue;
    const small = plain.toLowerCase();
    parts.push(small);
    // A letter may be two when it is small: İ.
    for (let unit = 0; unit < small.length; unit += 1) at.push(index);
  }
  return { text: parts.join(''), at };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly claims: readonly string[];
}

/** Spans in order; those that overlap become one that bears all their claims. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end) {
      result[result.length - 1] = {
        start: last.start,
        end: Math.max(last.end, span.end),
        claims: [...last.claims, ...span.claims],
      };
    } else {
      result.push(span);
    }
  }
  return result;
}

function passagesOf(text: string, spans: readonly Span[]): readonly Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  for (const { start, end, claims } of spans) {
    if (start > from) passages.push({ text: text.slice(from, start), claims: [] });
    passages.push({ text: text.slice(start, end), claims });
    from = end;
  }
  if (from < text.length) passages.push({ text: text.slice(from), claims: [] });
  return passages;
}

/** Finds each claim's anchor in a text, white space and quotation marks aside. Anchors not found are listed, never guessed. */
export function annotate(text: string, claims: readonly Claim[]): Annotated {
  const { text: haystack, at } = folded(text);
  const spans: Span[] = [];
  const missing: { claim: string; anchor: string }[] = [];
  for (const { id, anchor } of claims) {
    if (anchor === '') continue;
    const needle = folded(anchor).text;
    const index = haystack.indexOf(needle);
    const start = at[index];
    const last = at[index + needle.length - 1];
    if (start === undefined || last === undefined) missing.push({ claim: id, anchor });
    else spans.push({ start, end: last + 1, claims: [id] });
  }
  return { passages: passagesOf(text, merged(spans)), found: spans.length, missing };
}

/** A document is no larger, which is some 150,000 words; a larger file is refused unread. */
export const MOST_BYTES = 1_000_000;
/** It has no more lines: short ones take a browser the longest to lay out, and ours are not that short. */
export const MOST_LINES = 50_000;
/** Nor has it more letters of other scripts than Latin: a browser lays out changes of script in a time that grows with their square. */
export const MOST_OTHERS = 10_000;
const OTHER = /[^\p{ASCII}\u0080-\u024f\u2000-\u2029\u202f-\u2065\u20a0-\u20bf]/gu;
/** How many letters of a file's name are said back. */
const MOST_NAME = 60;

const named = (name: string) => quoted(name, MOST_NAME);

/** Why a file cannot be the document, in a sentence; `null` where it can. The text is `null` while it is unread. */
export function refusalOf(name: string, bytes: number, text: string | null): string | null {
  const { document } = further().claims;
  if (bytes > MOST_BYTES) return document.tooLarge(named(name), Math.ceil(bytes / 1_000_000));
  if (text?.includes('\u0000')) return document.notText(named(name));
  const lines = text?.split('\n').length ?? 0;
  if (lines > MOST_LINES) return document.tooManyLines(named(name), lines);
  const others = text?.match(OTHER)?.length ?? 0;
  if (others > MOST_OTHERS) return document.otherScript(named(name), others);
  if (text?.trim() === '') return document.empty(named(name));
  return null;
}

/** That a file cannot be read at all, in a sentence. */
export const unreadable = (name: string) => further().claims.document.unreadable(named(name));
