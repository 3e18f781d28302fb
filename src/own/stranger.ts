/** Strangers: files that are no table of text, told by how they begin and never by their name alone. */
import type { Further } from '../words/words.ts';

export type Stranger = Parameters<Further['own']['reading']['refused']['stranger']>[1];

/** How much of a file is looked at. */
const OPENING = 4096;

const STARTS: readonly (readonly [start: string, Stranger])[] = [
  ['\xd0\xcf\x11\xe0', 'xls'],
  ['%PDF-', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['RIFF', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['{\\rtf', 'rtf'],
  ['\x1f\x8b', 'packed'],
  ['BZh', 'packed'],
  ['\xfd7zXZ', 'packed'],
  ['7z\xbc\xaf', 'packed'],
  ['Rar!', 'packed'],
];

/** Of a text: tags and braces. A cell may begin with one, but not a table whose second sign is this. */
const TEXTS: readonly (readonly [form: RegExp, Stranger])[] = [
  [/^\s*(?:<!doctype html|<html|<table|<head|<body|<meta|<div)[\s>]/i, 'html'],
  [/^\s*<\?xml|^\s*<[a-z][\w:-]*[\s>/]/i, 'xml'],
  [/^\s*(?:\{\s*["}]|\[\s*(?:[[{"\]]|-?\d))/, 'json'],
];

/** The beginning of a file with a letter for each byte. */
export const openingOf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, OPENING));

export const isZip = (opening: string) =>
  opening.startsWith('PK\x03\x04') || opening.startsWith('PK\x05\x06');

/** Whether an old container holds a new workbook behind a password. */
export const isLocked = (bytes: Uint8Array) =>
  new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');

/** What bytes are by their beginning, `null` where they may be text. */
export function strangerIn(opening: string): Stranger | null {
  const bytes = STARTS.find(([start]) => opening.startsWith(start));
  return bytes ? bytes[1] : strangerInText(opening.replace(/^\xef\xbb\xbf/, ''));
}

/** What a text is that is no table. */
export const strangerInText = (text: string): Stranger | null =>
  TEXTS.find(([form]) => form.test(text.slice(0, OPENING)))?.[1] ?? null;
