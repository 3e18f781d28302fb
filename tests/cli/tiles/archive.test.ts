/** The archive that is written, as the reader of the page reads it. */
import fc from 'fast-check';
import { PMTiles, type Source, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../bench/growth/random.ts';
import { archiveOf, type CutTile } from '../../../src/cli/tiles/archive.ts';

const EXTENT = [66.5, 24.75, 67.6, 25.65] as const;
const METADATA = { outlines: 'a mark' };

const sourceOf = (archive: Uint8Array): Source => ({
  getKey: () => 'archive',
  getBytes: async (offset, length) => ({
    data: archive.slice(offset, offset + length).buffer as ArrayBuffer,
  }),
});

const opened = (tiles: readonly CutTile[]) =>
  new PMTiles(sourceOf(archiveOf(tiles, { extent: EXTENT, metadata: METADATA })));

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = async (archive: PMTiles, { z, x, y }: Pick<CutTile, 'z' | 'x' | 'y'>) => {
  const found = await archive.getZxy(z, x, y);
  return found ? new TextDecoder().decode(found.data) : null;
};

const place = fc
  .integer({ min: 0, max: 12 })
  .chain((z) => fc.record({ z: fc.constant(z), x: fc.nat(2 ** z - 1), y: fc.nat(2 ** z - 1) }));
const nameOf = ({ z, x, y }: Pick<CutTile, 'z' | 'x' | 'y'>) => `${z}/${x}/${y}`;

/** More tiles than a directory has room for in the first part of an archive, each of another place and length. */
const MANY = (() => {
  const random = randomFrom(7);
  const names = new Set<string>();
  while (names.size < 20_000) names.add(`${Math.floor(random() * 4096)} ${Math.floor(random() * 4096)}`);
  return [...names].map((name) => {
    const [x = 0, y = 0] = name.split(' ').map(Number);
    return { z: 12, x, y, bytes: bytesOf(name.repeat(1 + Math.floor(random() * 9)) + random()) };
  });
})();

describe('archiveOf(tiles)', () => {
  it('gives every tile back, and none for any other place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(place, { selector: nameOf, minLength: 1, maxLength: 60 }),
        place,
        async (places, other) => {
          const archive = opened(places.map((one) => ({ ...one, bytes: bytesOf(nameOf(one)) })));
          for (const one of places) expect(await read(archive, one)).toBe(nameOf(one));
          const isThere = places.some((one) => nameOf(one) === nameOf(other));
          expect(await read(archive, other)).toBe(isThere ? nameOf(other) : null);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says its extent, its zooms and its metadata', async () => {
    const tiles = [8, 9, 10].map((z) => ({ z, x: 175, y: 109, bytes: bytesOf(`${z}`) }));
    const header = await opened(tiles).getHeader();
    expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual([...EXTENT]);
    expect([header.minZoom, header.maxZoom, header.specVersion]).toEqual([8, 10, 3]);
    expect([header.centerLon, header.centerLat, header.centerZoom]).toEqual([67.05, 25.2, 8]);
    expect(await opened(tiles).getMetadata()).toEqual(METADATA);
  });

  it('writes tiles that are alike once, and those in a row as one entry', async () => {
    // The four tiles of zoom 1 follow each other.
    const four = [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
    ] as const;
    expect(four.map(([x, y]) => zxyToTileId(1, x, y))).toEqual([1, 2, 3, 4]);
    const alike = four.map(([x, y]) => ({ z: 1, x, y, bytes: bytesOf('sea') }));
    const far = { z: 5, x: 3, y: 3, bytes: bytesOf('sea') };
    const archive = opened([...alike, far, { z: 5, x: 9, y: 9, bytes: bytesOf('land') }]);
    const { numAddressedTiles, numTileEntries, numTileContents } = await archive.getHeader();
    expect([numAddressedTiles, numTileEntries, numTileContents]).toEqual([6, 3, 2]);
    for (const one of [...alike, far]) expect(await read(archive, one)).toBe('sea');
    expect(await read(archive, { z: 5, x: 9, y: 9 })).toBe('land');
  });

  it('parts a long directory into leaves, so that what is read first fits into 16 KiB', async () => {
    const archive = opened(MANY);
    const { rootDirectoryOffset, rootDirectoryLength, leafDirectoryLength } = await archive.getHeader();
    expect(rootDirectoryOffset + rootDirectoryLength).toBeLessThanOrEqual(16_384);
    expect(leafDirectoryLength).toBeGreaterThan(16_384);
    for (const tile of MANY.filter((_, index) => index % 997 === 0))
      expect(await read(archive, tile)).toBe(new TextDecoder().decode(tile.bytes));
    const absent = { z: 11, x: 1, y: 0 };
    expect(await read(archive, absent)).toBeNull();
  });

  it('has no archive of nothing', () => {
    expect(() => archiveOf([], { extent: EXTENT, metadata: {} })).toThrow(
      'an archive needs a tile: got none',
    );
  });
});
