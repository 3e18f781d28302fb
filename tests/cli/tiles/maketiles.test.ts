/** The command that cuts tiles, and what is said of tiles that do not fit their data. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folderOf } from '../../../bench/growth/folder.ts';
import { makeTiles } from '../../../src/cli/maketiles.ts';
import { MADE_UP } from '../../../src/cli/newatlas.ts';
import { readDataFiles } from '../../../src/cli/read-data.ts';
import { archiveOf } from '../../../src/cli/tiles/archive.ts';
import { faultsOfTiles, TILES, tilesIn } from '../../../src/cli/tiles/kept.ts';
import { parseDataset } from '../../../src/data/dataset.ts';
import { formatIssue } from '../../../src/data/issue.ts';

const WORK = mkdtempSync(join(tmpdir(), 'atlas-tiles-'));
const FOLDER = folderOf(178, WORK);
const MADE = makeTiles(FOLDER, WORK);
const { dataset } = parseDataset(readDataFiles(WORK, FOLDER));

afterAll(() => rmSync(WORK, { recursive: true }));

const said = (archive: Uint8Array<ArrayBuffer> | null, of = dataset) =>
  faultsOfTiles(archive, of).map(formatIssue);

describe('makeTiles(folder)', () => {
  it('writes one archive beside the data and says what is in it', () => {
    expect(MADE.code).toBe(0);
    // 182 towns and the districts that they make.
    expect(MADE.said).toMatch(/^towns\.pmtiles: 188 outlines in \d+ tiles of zoom 8 to 12, \d+\.\d kB$/);
    expect(said(tilesIn(WORK, FOLDER))).toEqual([]);
  });

  it('writes the same bytes of the same data', () => {
    const before = readFileSync(join(FOLDER, TILES));
    makeTiles(FOLDER, WORK);
    expect(readFileSync(join(FOLDER, TILES)).equals(before)).toBe(true);
  });

  it('refuses a folder without data, and one of few outlines', () => {
    expect(makeTiles('nowhere', WORK)).toEqual({
      code: 2,
      said: 'nowhere has no atlas.json, and a folder of data was expected: name one, as in npm run make-tiles -- ../our-city.',
    });
    const few = makeTiles(MADE_UP, WORK);
    expect(few.code).toBe(2);
    expect(few.said).toContain('tiles serve more than 100: leave them as they are.');
  });

  it('names the faults of the data in the place of tiles', () => {
    const broken = folderOf(182, WORK);
    writeFileSync(join(broken, 'towns.geojson'), '{');
    const { code, said: told } = makeTiles(broken, WORK);
    expect(code).toBe(1);
    expect(told).toContain('data/towns.geojson');
  });
});

describe('faultsOfTiles(archive, dataset)', () => {
  const whole = () => new Uint8Array(readFileSync(join(FOLDER, TILES)));

  it('has none where there is no archive', () => {
    expect(said(null)).toEqual([]);
  });

  it('names tiles of other outlines', () => {
    const other = parseDataset(readDataFiles(WORK, folderOf(200, WORK))).dataset;
    expect(said(whole(), other)).toEqual([
      expect.stringMatching(
        /^data\/towns\.pmtiles tiles of other outlines: [0-9a-f]{12} \(expected those of the folder: run npm run make-tiles, or delete towns\.pmtiles\)$/,
      ),
    ]);
  });

  it.each([
    ['cut off', () => whole().slice(0, 5000)],
    ['empty', () => new Uint8Array()],
    ['of something else', () => new TextEncoder().encode('a text that is no archive of tiles at all')],
  ])('names an archive that is %s', (_, archive) => {
    expect(said(archive() as Uint8Array<ArrayBuffer>)).toEqual([
      expect.stringMatching(
        /^data\/towns\.pmtiles no whole archive: \d+ bytes \(expected PMTiles of version 3\)$/,
      ),
    ]);
  });

  it('names tiles that another program has cut', () => {
    const tile = { z: 8, x: 175, y: 109, bytes: new Uint8Array([1]) };
    const metadata = { generator: 'another', vector_layers: [] };
    const other = archiveOf([tile], { extent: [66.5, 24.75, 67.6, 25.65], metadata });
    expect(said(new Uint8Array(other))).toEqual([
      expect.stringContaining('data/towns.pmtiles tiles cut otherwise: {"generator":"another"'),
    ]);
  });

  it('names tiles where outlines are too few to need any', () => {
    const few = parseDataset(readDataFiles(WORK, MADE_UP)).dataset;
    expect(said(whole(), few)).toEqual([expect.stringContaining('tiles of few outlines')]);
  });
});
