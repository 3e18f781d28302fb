/** ZIP: the parts of a package by name, unpacked one at a time and never beyond a bound, whatever the package says of their sizes. */

interface Entry {
  readonly name: string;
  readonly packed: boolean;
  readonly locked: boolean;
  readonly at: number;
  readonly size: number;
  /** Unpacked, as the list says: a part of another size is broken. */
  readonly whole: number;
}

export interface Zip {
  readonly names: ReadonlySet<string>;
  /** The part of a name; `null` where there is none, or it is not whole. Throws `TooMuch` beyond the bound. */
  readonly part: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Thrown where the parts of a package unpack to more than is read. */
export class TooMuch extends Error {}

const ENDING = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
/** The ending's own length, and the most that a comment behind it has. */
const ENDING_BYTES = 22;
const MOST_COMMENT = 65_535;
const MOST_ENTRIES = 5000;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the list of entries begins, and how many there are. */
function endingOf(bytes: Uint8Array): { readonly at: number; readonly count: number } | null {
  const view = viewOf(bytes);
  const least = Math.max(0, bytes.length - ENDING_BYTES - MOST_COMMENT);
  for (let at = bytes.length - ENDING_BYTES; at >= least; at -= 1)
    if (view.getUint32(at, true) === ENDING)
      return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  return null;
}

function entryAt(bytes: Uint8Array, at: number): { readonly entry: Entry; readonly end: number } | null {
  const view = viewOf(bytes);
  if (at + 46 > bytes.length || view.getUint32(at, true) !== LISTED) return null;
  const [flags, method, length] = [8, 10, 28].map((by) => view.getUint16(at + by, true));
  const behind = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const start = at + 46;
  const end = start + (length ?? 0);
  const name = new TextDecoder().decode(bytes.subarray(start, end)).replaceAll('\\', '/').replace(/^\//, '');
  const entry = {
    name,
    packed: method !== 0,
    locked: ((flags ?? 0) & 1) === 1 || (method !== 0 && method !== 8),
    at: view.getUint32(at + 42, true),
    size: view.getUint32(at + 20, true),
    whole: view.getUint32(at + 24, true),
  };
  return { entry, end: end + behind };
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> | null {
  const ending = endingOf(bytes);
  if (!ending) return null;
  const entries = new Map<string, Entry>();
  let at = ending.at;
  for (let count = 0; count < Math.min(ending.count, MOST_ENTRIES); count += 1) {
    const found = entryAt(bytes, at);
    if (!found) return null;
    entries.set(found.entry.name, found.entry);
    at = found.end;
  }
  return entries;
}

/** The packed bytes of an entry, which stand behind a head of their own. */
function bodyOf(bytes: Uint8Array, { at, size }: Entry): Uint8Array<ArrayBuffer> | null {
  const view = viewOf(bytes);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + size > bytes.length ? null : bytes.slice(start, start + size);
}

/** Bytes unpacked, up to a bound; `null` where they are broken. */
async function unpacked(
  body: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      size += value.length;
      if (size > most) break;
    }
  } catch {
    return null;
  }
  if (size > most) {
    await reader.cancel().catch(() => undefined);
    throw new TooMuch();
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A package whose parts unpack to no more than so many bytes in all; `null` where its list of parts cannot be read. */
export function zipOf(bytes: Uint8Array, most: number): Zip | null {
  const entries = bytes.length < ENDING_BYTES ? null : entriesOf(bytes);
  if (!entries) return null;
  let left = most;
  return {
    names: new Set(entries.keys()),
    part: async (name) => {
      const entry = entries.get(name);
      if (!entry || entry.locked) return null;
      const body = bodyOf(bytes, entry);
      const part = body && entry.packed ? await unpacked(body, left) : body;
      if (part && part.length > left) throw new TooMuch();
      left -= part?.length ?? 0;
      return part?.length === entry.whole ? part : null;
    },
  };
}
