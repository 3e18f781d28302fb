/** A table on its way: as one small file with its view and citations, or within a link. What comes back is a stranger's and is read as such. */
import * as v from 'valibot';
import type { Dataset } from '../data/dataset.ts';
import { MOST_BYTES } from './bounds.ts';
import { asKeptDraft, type KeptDraft } from './keptdraft.ts';
import { asTable, type Fault, isFault, type OwnTable } from './owntable.ts';

/** The ending of its file. */
export const ENDING = '.atlas.json';
/** A link with more letters is cut by what it is sent with. */
export const MOST_LINK = 4096;
/** Of what a link holds, once unpacked, in bytes. */
const MOST_UNPACKED = 512 * 1024;
const FORMAT = 'atlas-table';

export interface Packet {
  /** The view as a fragment. */
  readonly view: string;
  readonly table: OwnTable;
  /** What the table was drawn from; `null` where that is not known, or does not go with it. */
  readonly draft: KeptDraft | null;
}

const packet = v.object({
  format: v.literal(FORMAT),
  atlas: v.string(),
  view: v.pipe(v.string(), v.maxLength(8192)),
  table: v.unknown(),
  draft: v.optional(v.unknown()),
});

/** The text of the file of a table. `citations` are for whoever reads it without the atlas. With its draft it is never too large to be opened again. */
export function fileOf(atlas: string, { view, table, draft }: Packet, citations: readonly string[]): string {
  const file = { format: FORMAT, atlas, view, citations, table };
  if (draft === null) return JSON.stringify(file);
  const whole = JSON.stringify({ ...file, draft });
  return new Blob([whole]).size > MOST_BYTES ? JSON.stringify(file) : whole;
}

/** Whether a text looks like such a file, whatever it is called. */
export const isFile = (text: string): boolean =>
  new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(text);

export type Unpacked =
  | { readonly kind: 'packet'; readonly packet: Packet }
  /** It is none, or of another atlas; or the first thing that is wrong with it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'other'; readonly atlas: string }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** The first place of a table that this atlas has not. */
function strangePlace({ units, districts }: Dataset, { rows }: OwnTable): Fault | null {
  const row = rows.find(({ place }) => !units.has(place) && !districts.has(place.replace(/^district-/, '')));
  return row ? { at: row.place, expected: 'the id of a place of this atlas' } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a text holds, read as the file of a table of this atlas. Never throws. */
export function unpackedFrom(text: string, town: Dataset): Unpacked {
  const outer = v.safeParse(packet, parsed(text));
  if (!outer.success) return { kind: 'none' };
  const { atlas, view } = outer.output;
  if (atlas !== town.city) return { kind: 'other', atlas };
  const table = asTable(outer.output.table);
  if (isFault(table)) return { kind: 'fault', fault: table };
  const fault = strangePlace(town, table);
  // Without its draft, or with one that is none, a table is as good.
  const draft = asKeptDraft(outer.output.draft);
  return fault ? { kind: 'fault', fault } : { kind: 'packet', packet: { view, table, draft } };
}

const streamed = (
  bytes: Uint8Array<ArrayBuffer>,
  through: GenericTransformStream,
): ReadableStream<Uint8Array> => new Blob([bytes]).stream().pipeThrough(through);

/** All that a stream gives, or `null` past so many bytes: a few can claim to be very many. */
async function gathered(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const toLetters = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromLetters = (letters: string) =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** A text packed into letters that an address may hold; `null` where they are more than a link carries. */
export async function packedText(text: string): Promise<string | null> {
  const bytes = new TextEncoder().encode(text);
  const packed = await gathered(streamed(bytes, new CompressionStream('deflate-raw')), MOST_LINK);
  return packed && toLetters(packed);
}

/** The text that was packed so; `null` for letters that are none, or that unpack to too much. Never throws. */
export async function unpackedText(letters: string): Promise<string | null> {
  if (!/^[\w-]{1,8192}$/.test(letters)) return null;
  try {
    const stream = streamed(fromLetters(letters), new DecompressionStream('deflate-raw'));
    const bytes = await gathered(stream, MOST_UNPACKED);
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
