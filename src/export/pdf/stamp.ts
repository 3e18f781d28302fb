/** The view that a PDF was made from, as one entry of its information: written in, and read back without a PDF library. */
import { viewKey } from '../viewkey.ts';
import { name, textString } from './syntax.ts';

/** The longest view that is read, in bytes of the file. */
const LONGEST = 65_536;
/** The largest file that is looked through, in bytes. */
const LARGEST = 64 * 1024 * 1024;
const HEADER = '%PDF-';
const END = '%%EOF';
/** How far before its last byte a whole file may end, in bytes: other programs add lines. */
const TAIL = 1024;

/** JSON in ASCII: other characters as JSON escapes them. */
const ascii = (json: string) =>
  json.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The entry's value for a view in JSON. */
export const viewEntry = (json: string): string => textString(ascii(json));

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text of a string in brackets, from behind the first one; `null` where it does not end. */
function literal(text: string): string | null {
  let [out, depth] = ['', 1];
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(index + 1, index + 4))?.[0];
      const next = text[index + 1] ?? '';
      out +=
        octal === undefined ? (ESCAPES[next] ?? next) : String.fromCharCode(Number.parseInt(octal, 8) & 255);
      index += octal?.length ?? 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return out;
    out += character;
  }
  return null;
}

function hexadecimal(text: string): string | null {
  const digits = /^([\da-f\s]*)>/i.exec(text)?.[1]?.replace(/\s/g, '');
  if (digits === undefined) return null;
  return digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** Characters of two bytes each, where the text says that it is written so. */
function decoded(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  let out = '';
  for (let index = 2; index + 1 < bytes.length; index += 2)
    out += String.fromCharCode(bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1));
  return out;
}

/** Where the last piece of a text begins in some bytes, or -1. */
function lastIndexOf(bytes: Uint8Array, sought: string): number {
  for (let at = bytes.length - sought.length; at >= 0; at -= 1) {
    let matching = 0;
    while (matching < sought.length && bytes[at + matching] === sought.charCodeAt(matching)) matching += 1;
    if (matching === sought.length) return at;
  }
  return -1;
}

const textOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const isWholePdf = (bytes: Uint8Array) =>
  textOf(bytes.subarray(0, HEADER.length)) === HEADER && textOf(bytes.subarray(-TAIL)).includes(END);

const nonEmpty = (text: string | null) => (text === null || text === '' ? null : decoded(text));

/**
 * The view in a PDF of the atlas, as JSON that is still to be checked; `null` for any other file. It reads any bytes,
 * never throws, and takes a time in proportion to their number.
 */
export function viewFromPdf(bytes: Uint8Array): string | null {
  if (bytes.length > LARGEST || !isWholePdf(bytes)) return null;
  const key = viewKey();
  const at = lastIndexOf(bytes, name(key));
  if (at < 0) return null;
  const start = at + key.length + 1;
  const text = textOf(bytes.subarray(start, start + LONGEST)).trimStart();
  if (text.startsWith('(')) return nonEmpty(literal(text.slice(1)));
  return text.startsWith('<') ? nonEmpty(hexadecimal(text.slice(1))) : null;
}
