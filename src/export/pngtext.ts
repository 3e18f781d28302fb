/**
 * Text inside a PNG: written as iTXt chunks in UTF-8, and read back without trusting the file.
 * The picture itself is never decoded here.
 */

import { viewKey } from './viewkey.ts';

export interface PngText {
  /** Latin letters, 79 at most: one of those that the PNG specification names, or that of the view. */
  readonly keyword: string;
  readonly text: string;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, type and checksum of a chunk. */
const AROUND = 12;
const MOST_CHUNKS = 100_000;
/** No text of ours comes near it. */
const MOST_TEXT = 64 * 1024;
const INCHES_A_METRE = 100 / 2.54;
/** No compression, its method, and an empty language and translated keyword. */
const PLAIN = [0, 0, 0, 0, 0] as const;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

/** CRC-32 as PNG has it. */
export function crcOf(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ byte) & 0xff] ?? 0);
  return (remainder ^ 0xffffffff) >>> 0;
}

const beginsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

export const isPng = (bytes: Uint8Array): boolean => beginsWith(bytes, SIGNATURE);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** All of it, with length, type and checksum. */
  readonly bytes: Uint8Array;
}

/** The chunks in order, as far as they are whole; ends with IEND, or where the file is cut off. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at: number = SIGNATURE.length;
  for (let count = 0; count < MOST_CHUNKS && at + AROUND <= bytes.length; count += 1) {
    const length = view.getUint32(at);
    const end = at + AROUND + length;
    if (end > bytes.length) return;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { type, data: bytes.subarray(at + 8, end - 4), bytes: bytes.subarray(at, end) };
    if (type === 'IEND') return;
    at = end;
  }
}

/** Whether the checksum that a chunk states is that of what it holds. */
function isWhole({ bytes }: Chunk): boolean {
  const stated = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0);
  return stated === crcOf(bytes.subarray(4, -4));
}

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(AROUND + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(latin(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crcOf(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function textChunk({ keyword, text }: PngText): Uint8Array {
  if (!/^[\x21-\x7e]([\x20-\x7e]{0,77}[\x21-\x7e])?$/.test(keyword))
    throw new Error(`a keyword has 1 to 79 Latin letters: got ${keyword}`);
  const words = new TextEncoder().encode(text);
  return chunkOf('iTXt', Uint8Array.from([...latin(keyword), ...PLAIN, ...words]));
}

/** How many pixels a metre has, both ways. */
function densityChunk(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const density = Math.round(dpi * INCHES_A_METRE);
  view.setUint32(0, density);
  view.setUint32(4, density);
  data[8] = 1;
  return chunkOf('pHYs', data);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether a chunk gives way to what is written anew. */
function isReplaced({ type, data }: Chunk, texts: readonly PngText[], dpi: number | null): boolean {
  if (type === 'pHYs') return dpi !== null;
  return type === 'iTXt' && texts.some(({ keyword }) => beginsWith(data, [...latin(keyword), 0]));
}

/** A PNG with texts, and with its size on paper unless `dpi` is `null`. What it had of either before is replaced. */
export function withText(
  png: Uint8Array,
  texts: readonly PngText[],
  dpi: number | null,
): Uint8Array<ArrayBuffer> {
  const chunks = isPng(png) ? [...chunksOf(png)] : [];
  const [header, ...others] = chunks;
  if (header?.type !== 'IHDR' || others.at(-1)?.type !== 'IEND')
    throw new Error(`a PNG begins with IHDR and ends with IEND: got ${png.length} bytes of something else`);
  const kept = others.filter((chunk) => !isReplaced(chunk, texts, dpi));
  return joined([
    Uint8Array.from(SIGNATURE),
    header.bytes,
    ...(dpi === null ? [] : [densityChunk(dpi)]),
    ...texts.map(textChunk),
    ...kept.map(({ bytes }) => bytes),
  ]);
}

/** The text of an iTXt chunk under a keyword; `null` for another keyword, and for what is compressed or broken. */
function textUnder(keyword: string, data: Uint8Array): string | null {
  const opening = [...latin(keyword), 0, 0];
  if (data.length > MOST_TEXT || !beginsWith(data, opening)) return null;
  // After the keyword and the flag stand the method, the language and the translated keyword, the last two ended by a zero.
  const language = data.indexOf(0, opening.length + 1);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data.subarray(translated + 1));
  } catch {
    // Not UTF-8: the caller says so in a sentence, as of any file without a text of ours.
    return null;
  }
}

/** The first whole text under a keyword in a PNG; `null` where there is none. Never throws, whatever the bytes. */
export function textFromPng(bytes: Uint8Array, keyword: string): string | null {
  if (!isPng(bytes)) return null;
  for (const chunk of chunksOf(bytes)) {
    const text = chunk.type === 'iTXt' ? textUnder(keyword, chunk.data) : null;
    if (text !== null && isWhole(chunk)) return text;
  }
  return null;
}

/** The view that a PNG carries, as JSON; `null` where there is none. Never throws, whatever the bytes. */
export const viewFromPng = (bytes: Uint8Array): string | null => textFromPng(bytes, viewKey());
