/** A new atlas: the folder that is made is sound and draws as it stands, and what is there is not written over. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checked, unreviewed } from '../../src/cli/checked.ts';
import { makePlate } from '../../src/cli/makeplate.ts';
import { MADE_UP, newAtlas } from '../../src/cli/newatlas.ts';
import { folderOfData, readDataFiles } from '../../src/cli/read-data.ts';
import { parseDataset } from '../../src/data/dataset.ts';
import { themesOf } from '../../src/themes/index.ts';
import { tell } from '../../src/words/city.ts';
import { cityWordsIn } from '../citywords.ts';

const root = process.cwd();
const LONG = 120_000;
let around = '';

beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'new-atlas-'));
});

afterEach(() => {
  delete process.env.ATLAS_DATA;
  tell(parseDataset(readDataFiles(root)).told);
  rmSync(around, { recursive: true });
});

describe('newAtlas(typed, from, root)', () => {
  it('makes a folder in which nothing is amiss', () => {
    const { code, said } = newAtlas('our city', around, root);
    const made = join(around, 'our city');
    expect(code).toBe(0);
    expect(said).toContain(`ATLAS_DATA='${made}' npm start`);
    expect(readdirSync(made).toSorted()).toEqual(readdirSync(MADE_UP).toSorted());
    expect([...checked(root, made).issues, ...unreviewed(root, made)]).toEqual([]);
  });

  it('takes an empty folder', () => {
    mkdirSync(join(around, 'empty'));
    expect(newAtlas('empty', around, root).code).toBe(0);
  });

  it('refuses a folder that holds something, and leaves it as it is', () => {
    mkdirSync(join(around, 'full'));
    writeFileSync(join(around, 'full/notes.txt'), 'mine');
    expect(newAtlas('full', around, root)).toEqual({
      code: 2,
      said: 'full is a folder that holds something already: name an empty one, or one that is not there yet.',
    });
    expect(readdirSync(join(around, 'full'))).toEqual(['notes.txt']);
  });

  it('refuses a file, and no name at all', () => {
    writeFileSync(join(around, 'file'), '');
    expect(newAtlas('file', around, root).said).toBe(
      'file is a file, and a folder was expected: name one that is not there yet.',
    );
    expect(newAtlas(undefined, around, root).code).toBe(2);
    expect(readdirSync(around)).toEqual(['file']);
  });
});

describe('the made-up city', () => {
  const fileIn = (name: string) => readFileSync(join(MADE_UP, name), 'utf8');

  it('holds no word of another city', () => {
    for (const name of readdirSync(MADE_UP)) expect(cityWordsIn(fileIn(name)), name).toEqual([]);
  });

  it('has every map, and loses those whose table is taken away', () => {
    const files = readDataFiles(root, MADE_UP);
    expect(themesOf(parseDataset(files).dataset).map(({ id }) => id)).toEqual([
      'vaccination-rate',
      'vaccination-share',
      'control',
      'density',
      'vaccinated',
      'vaccination-change',
      'no-go',
      'places',
      'events',
    ]);
    const { 'vaccination.csv': _, 'events.csv': __, ...fewer } = files;
    const named = (files['atlas.json'] ?? '')
      .replace('"vaccination.csv"', '"totals.csv"')
      .replace('"events.csv",', '');
    const { dataset } = parseDataset({ ...fewer, 'atlas.json': named });
    expect(themesOf(dataset).map(({ id }) => id)).toEqual(['control', 'density', 'no-go', 'places']);
  });

  it('is drawn as a plate that says which city it is of', { timeout: LONG }, async () => {
    process.env.ATLAS_DATA = MADE_UP;
    expect(folderOfData()).toBe(MADE_UP);
    const { code, err } = await makePlate(
      [
        '--fill',
        'vaccination-rate',
        '--show',
        'no-go',
        '--places',
        'quayside,fernhill',
        '--out',
        'plate.svg',
      ],
      around,
    );
    expect([code, err]).toEqual([0, '']);
    const plate = readFileSync(join(around, 'plate.svg'), 'utf8');
    expect(plate).toContain('&quot;atlas&quot;:&quot;ellmouth&quot;');
    expect(plate).toContain('Ellmouth Atlas, made up, CC0');
    expect(cityWordsIn(plate)).toEqual([]);
  });

  it.each([
    ['published somewhere', ['--link', 'https://example.org/ellmouth/']],
    ['published nowhere', []],
  ])('has a book of all its pages, %s', { timeout: LONG }, async (_, link) => {
    process.env.ATLAS_DATA = MADE_UP;
    const { code, err } = await makePlate(['--atlas', ...link, '--out', 'atlas.pdf'], around);
    expect([code, err]).toEqual([0, '']);
    const book = readFileSync(join(around, 'atlas.pdf'), 'latin1');
    expect(/\/URI/.test(book)).toBe(link.length > 0);
  });

  it('has no plate in a language that it is not in', async () => {
    process.env.ATLAS_DATA = MADE_UP;
    const { code, err } = await makePlate(
      ['--fill', 'control', '--lang', 'ur', '--out', 'plate.svg'],
      around,
    );
    expect(code).toBe(2);
    expect(err).toContain('--lang');
  });
});
