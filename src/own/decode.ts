/** Decoding: the bytes of a text file as text, by what is in them; two encodings in one file are refused and not half read. */
import { further } from '../words/words.ts';
import { type Refused, refused } from './grid.ts';
import { said } from './said.ts';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly remarks: readonly string[] }
  | Refused;

type Wide = 'utf-16le' | 'utf-16be';

const decoded = (label: string, bytes: Uint8Array) => new TextDecoder(label).decode(bytes);
const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** How much of a file is looked at to tell UTF-16. */
const OPENING = 8192;

/** UTF-16, by its mark or by the upper halves of its letters, which in Latin and Urdu text are 0 and 6. */
function wideOf(bytes: Uint8Array): Wide | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const opening = bytes.subarray(0, OPENING);
  const pairs = opening.length >> 1;
  if (pairs < 2 || !opening.includes(0)) return null;
  const upper = (half: 0 | 1) =>
    opening.filter((byte, index) => (index & 1) === half && (byte === 0 || byte === 6)).length;
  if (upper(1) > 0.9 * pairs && upper(0) < 0.5 * pairs) return 'utf-16le';
  return upper(0) > 0.9 * pairs && upper(1) < 0.5 * pairs ? 'utf-16be' : null;
}

/** Text in UTF-8, or `null` where the bytes are not. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The lines that have more than ASCII in them, from 1, and whether each is UTF-8. */
function* foreignLines(bytes: Uint8Array): Generator<{ readonly line: number; readonly utf8: boolean }> {
  let [from, line] = [0, 1];
  while (from < bytes.length) {
    const end = bytes.indexOf(10, from);
    const piece = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (piece.some((byte) => byte > 127)) yield { line, utf8: asUtf8(piece) !== null };
    from = end < 0 ? bytes.length : end + 1;
    line += 1;
  }
}

/** The first line in another encoding than the lines above it; `null` where all are alike. */
function turnOf(bytes: Uint8Array): number | null {
  let first: boolean | null = null;
  for (const { line, utf8 } of foreignLines(bytes)) {
    first ??= utf8;
    if (utf8 !== first) return line;
  }
  return null;
}

/** A text is looked at piece by piece, until so many words in Arabic letters are seen. */
const PIECE = 10_000;
const ENOUGH = 500;

/** Whether text that is no UTF-8 is Urdu: words of Arabic letters alone. An accent in a Latin word is none. */
function isUrdu(text: string): boolean {
  let [arabic, whole] = [0, 0];
  for (let from = 0; from < text.length && arabic < ENOUGH; from += PIECE)
    for (const [word] of text.slice(from, from + PIECE).matchAll(/[\p{L}\p{M}]{1,100}/gu)) {
      if (!/\p{Script=Arabic}/u.test(word)) continue;
      arabic += 1;
      if (!/\p{Script=Latin}/u.test(word)) whole += 1;
    }
  return whole * 2 > arabic;
}

function fromOneByte(bytes: Uint8Array): { readonly text: string; readonly label: string } {
  const urdu = decoded('windows-1256', bytes);
  if (isUrdu(urdu)) return { text: urdu, label: 'Windows-1256' };
  return { text: decoded('windows-1252', bytes), label: 'Windows-1252' };
}

/** Whether text holds what no text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const isBinary = (text: string) => /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);

function read(name: string, bytes: Uint8Array): Decoded {
  const { refused: because, remarks } = further().own.reading;
  const wide = wideOf(bytes);
  if (wide) return { kind: 'text', text: decoded(wide, bytes), remarks: [remarks.encoding('UTF-16')] };
  const text = asUtf8(bytes);
  if (text !== null) return { kind: 'text', text, remarks: [] };
  const line = turnOf(bytes);
  if (line !== null) return refused(because.mixed(said(name), line));
  const one = fromOneByte(bytes);
  return { kind: 'text', text: one.text, remarks: [remarks.encoding(one.label)] };
}

/** The text of a file, without a byte order mark. Never throws. */
export function decode(name: string, bytes: Uint8Array): Decoded {
  const found = read(name, bytes);
  if (found.kind === 'text' && isBinary(found.text))
    return refused(further().own.reading.refused.stranger(said(name), 'binary'));
  return found;
}
