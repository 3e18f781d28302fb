/**
 * Writing a PMTiles archive of version 3: one file of a header, a directory and tiles, of which a reader asks a server for single ranges.
 * Tiles that are alike are written once. What does not fit into the first 16 KiB, which are read at once, is parted into leaves.
 */
import { gzipSync } from 'node:zlib';
import { Compression, TileType, tileIdToZxy, zxyToTileId } from 'pmtiles';
import type { Extent } from '../../geo/mercator.ts';

export interface CutTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** A vector tile, not yet compressed. */
  readonly bytes: Uint8Array;
}

export interface Described {
  readonly extent: Extent;
  /** Said of the archive in JSON. */
  readonly metadata: object;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  /** Of how many tiles in a row; 0 for a leaf. */
  readonly run: number;
}

const HEADER_BYTES = 127;
/** What a reader asks for first. */
const FIRST_BYTES = 16_384;

const compressed = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 });

/** Numbers as the format writes them: seven bits a byte, the lowest first. */
function varints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let left = number;
    while (left >= 128) {
      bytes.push((left % 128) + 128);
      left = Math.floor(left / 128);
    }
    bytes.push(left);
  }
  return Uint8Array.from(bytes);
}

/** A directory: each kind of number by itself, an offset as 0 where it follows the entry before. */
function directoryOf(entries: readonly Entry[]): Uint8Array {
  const followed = entries.map(({ offset }, index) => {
    const before = entries[index - 1];
    return before && before.offset + before.length === offset ? 0 : offset + 1;
  });
  return compressed(
    varints([
      entries.length,
      ...entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0)),
      ...entries.map(({ run }) => run),
      ...entries.map(({ length }) => length),
      ...followed,
    ]),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

interface Directories {
  readonly root: Uint8Array;
  readonly leaves: Uint8Array;
}

/** The root directory with so many entries a leaf. */
function inLeaves(entries: readonly Entry[], size: number): Directories {
  const leaves: Uint8Array[] = [];
  const named: Entry[] = [];
  let offset = 0;
  for (let from = 0; from < entries.length; from += size) {
    const leaf = directoryOf(entries.slice(from, from + size));
    named.push({ id: entries[from]?.id ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directoryOf(named), leaves: joined(leaves) };
}

function directoriesOf(entries: readonly Entry[], room: number): Directories {
  const whole = { root: directoryOf(entries), leaves: new Uint8Array() };
  if (whole.root.length <= room) return whole;
  let size = 2048;
  let parted = inLeaves(entries, size);
  while (parted.root.length > room) {
    size *= 2;
    parted = inLeaves(entries, size);
  }
  return parted;
}

interface Laid {
  readonly entries: readonly Entry[];
  readonly data: Uint8Array;
  readonly contents: number;
}

/** The tiles in the order of their ids, each content once. */
function laid(tiles: readonly CutTile[]): Laid {
  const ordered = tiles
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes: compressed(bytes) }))
    .toSorted((a, b) => a.id - b.id);
  const known = new Map<string, { readonly offset: number; readonly length: number }>();
  const parts: Uint8Array[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, bytes } of ordered) {
    const key = bytes.toString('base64');
    const place = known.get(key) ?? { offset: end, length: bytes.length };
    if (!known.has(key)) {
      known.set(key, place);
      parts.push(bytes);
      end += bytes.length;
    }
    const before = entries.at(-1);
    if (before && before.id + before.run === id && before.offset === place.offset)
      entries[entries.length - 1] = { ...before, run: before.run + 1 };
    else entries.push({ id, ...place, run: 1 });
  }
  return { entries, data: joined(parts), contents: known.size };
}

/** Degrees as the header has them. */
const E7 = 1e7;

/** The archive of some tiles. Throws where there are none. */
export function archiveOf(tiles: readonly CutTile[], { extent, metadata }: Described): Uint8Array {
  if (tiles.length === 0) throw new Error('an archive needs a tile: got none');
  const { entries, data, contents } = laid(tiles);
  // Ids grow with the zoom.
  const [[least], [most]] = [tileIdToZxy(entries[0]?.id ?? 0), tileIdToZxy(entries.at(-1)?.id ?? 0)];
  const { root, leaves } = directoriesOf(entries, FIRST_BYTES - HEADER_BYTES);
  const described = compressed(JSON.stringify(metadata));
  const header = new Uint8Array(HEADER_BYTES);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  let at = HEADER_BYTES;
  const sections = [root, described, leaves, data];
  for (const [index, { length }] of sections.entries()) {
    view.setBigUint64(8 + 16 * index, BigInt(at), true);
    view.setBigUint64(16 + 16 * index, BigInt(length), true);
    at += length;
  }
  for (const [index, count] of [tiles.length, entries.length, contents].entries())
    view.setBigUint64(72 + 8 * index, BigInt(count), true);
  // The tiles lie in the order of the directory.
  view.setUint8(96, 1);
  view.setUint8(97, Compression.Gzip);
  view.setUint8(98, Compression.Gzip);
  view.setUint8(99, TileType.Mvt);
  view.setUint8(100, least);
  view.setUint8(101, most);
  const [west, south, east, north] = extent;
  for (const [index, degrees] of [west, south, east, north].entries())
    view.setInt32(102 + 4 * index, Math.round(degrees * E7), true);
  view.setUint8(118, least);
  view.setInt32(119, Math.round(((west + east) / 2) * E7), true);
  view.setInt32(123, Math.round(((south + north) / 2) * E7), true);
  return joined([header, ...sections]);
}
