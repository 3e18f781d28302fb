/** The command line: a plate without a browser, the bytes of the page, and a sentence with the right code for every fault. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { makePlate } from '../../src/cli/makeplate.ts';
import { readView } from '../../src/export/readback.ts';
import { bytesOf, DATE, HOME, wishOf } from '../export/produced.ts';

const folder = mkdtempSync(join(tmpdir(), 'plates-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LONG = 120_000;
const SCRIPT = resolve('src/cli/plates.mjs');
const ASKED = ['--fill', 'control', '--day', 'both', '--places', 'lyari', '--date', DATE, '--link', HOME];

/** Makes a plate in this process; every fault is given back and none ends it. */
const plates = (...typed: string[]) => makePlate(typed, folder);

/** Runs the command from a folder of its own, as a reader does who names a file there. */
function spawned(...typed: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { INIT_CWD: _none, ...env } = process.env;
  const child = spawn(process.execPath, [SCRIPT, ...typed], { cwd: folder, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

const at = (name: string) => join(folder, name);
const oneLine = expect.stringMatching(/^[^\n]+$/);

describe('plates', { timeout: LONG }, () => {
  it('run as a command writes the SVG that the page’s own code makes of the view, the same bytes twice', async () => {
    const [first, again] = await Promise.all([
      spawned(...ASKED, '--out', 'one.svg'),
      spawned(...ASKED, '--format', 'svg', '--size', 'a4', '--out', at('two.svg')),
    ]);
    expect(first).toEqual({ code: 0, out: expect.stringMatching(/one\.svg: \d+ KB\n$/), err: '' });
    expect(again.code).toBe(0);
    const bytes = readFileSync(at('one.svg'));
    expect(bytes.equals(readFileSync(at('two.svg')))).toBe(true);
    const wish = wishOf({ fill: 'control', day: 'both', places: ['lyari'] });
    expect(bytes.equals(await bytesOf(wish))).toBe(true);
  });

  it('run as a command ends with its code, and with its sentence apart from what it made', async () => {
    const [misread, unmade] = await Promise.all([
      spawned('--fill', 'contrl', '--out', 'never.svg'),
      spawned(...ASKED, '--out', 'no/such/folder.svg'),
    ]);
    expect(misread).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^--fill does not know “contrl”: .+\.\n$/),
    });
    expect(unmade).toEqual({ code: 1, out: '', err: expect.stringMatching(/cannot be written .+\.\n$/) });
  });

  it.each([
    ['a4', 3508, 2480],
    ['social', 1200, 630],
    ['social-portrait', 1080, 1350],
    ['slide', 1920, 1080],
    ['801x603', 801, 603],
  ])('writes a PNG of %s in exactly its pixels, with the view in it', async (size, width, height) => {
    const name = `${size}.png`;
    expect(await plates(...ASKED, '--size', size, '--out', name)).toMatchObject({ code: 0, err: '' });
    const png = PNG.sync.read(readFileSync(at(name)));
    expect([png.width, png.height]).toEqual([width, height]);
    expect(readView(name, readFileSync(at(name)))).toEqual({
      kind: 'view',
      fragment: 'fill=control&show=&day=both&places=lyari',
    });
  });

  it('writes PDF, CSV and GeoJSON by the name of the file, and another format if told', async () => {
    await Promise.all([
      plates(...ASKED, '--out', 'a.pdf'),
      plates(...ASKED, '--out', 'a.csv'),
      plates(...ASKED, '--format=geojson', '--out', 'a.json'),
    ]);
    expect(readFileSync(at('a.pdf'), 'latin1')).toMatch(/^%PDF-/);
    expect(readFileSync(at('a.csv'), 'utf8')).toMatch(/^place,name,theme,/);
    expect(readFileSync(at('a.json'), 'utf8')).toMatch(/^\{"type":"FeatureCollection"/);
  });

  it('has a table below and a code only where they are asked for, the code also where the link leads others', async () => {
    const asked = ['--fill', 'control', '--day', 'both', '--date', DATE];
    const rolesOf = async (...typed: string[]) => {
      expect(await plates(...asked, ...typed, '--out', 'roles.svg')).toMatchObject({ code: 0, err: '' });
      const roles = [...readFileSync(at('roles.svg'), 'utf8').matchAll(/data-role="(table|qr)"/g)];
      return roles.map(([, role]) => role).toSorted();
    };
    expect(await rolesOf('--link', HOME)).toEqual(['qr']);
    expect(await rolesOf('--link', HOME, '--with', 'table')).toEqual(['qr', 'table']);
    expect(await rolesOf('--link', HOME, '--with', 'table', '--without', 'qr')).toEqual(['table']);
    expect(await rolesOf()).toEqual([]);
    expect(await rolesOf('--link', 'http://localhost:4273/')).toEqual([]);
    expect(await rolesOf('--link', 'http://localhost:4273/', '--with=qr')).toEqual(['qr']);
  });

  it('takes the view as a fragment, and says what of it is not followed', async () => {
    const view = '#fill=control&day=both&by=district';
    expect(await plates('--view', view, '--date', DATE, '--out', 'view.csv')).toMatchObject({
      code: 0,
      err: 'control has no form by district: towns are shown.',
    });
  });

  it.each([
    [['--fil', 'control'], /^There is no option “--fil”: did you mean --fill\? Valid: --fill, /],
    [['--fill', 'contrl'], /^--fill does not know “contrl”: did you mean control\? Valid: /],
    [['--format', 'gif'], /^--format does not know “gif”: .*Valid: png, svg, pdf, csv, geojson\.$/],
    [
      ['--size', 'a44'],
      /^--size does not know “a44”: did you mean a4\? Valid: a4, .*WIDTHxHEIGHT from 100 to 10000\.$/,
    ],
    [['--size', '99x400'], /^--size does not know “99x400”: /],
    [['--without', 'legnd'], /^--without does not know “legnd”: did you mean legend\?/],
    [['--with', 'tabel'], /^--with does not know “tabel”: did you mean table\? Valid: table, qr\.$/],
    [['--with', 'qr', '--without', 'legend,qr'], /^--with and --without both name qr: give it once\.$/],
    [['--atlas', '--with', 'table'], /^--atlas shows everything: leave --with out\.$/],
    [['--date', '2012-02-30'], /^--date is a day such as \d{4}-\d\d-\d\d: got “2012-02-30”\.$/],
    [['--link', 'javascript:alert(1)'], /^--link is where the atlas is published/],
    [['--scheme', 'drak'], /^--scheme does not know “drak”: .*Valid: light, dark\.$/],
    [['--lang', 'xx'], /^--lang does not know “xx”: Valid: en, ur\.$/],
    [['--atlas', '--fill', 'control'], /^--atlas shows everything: leave --fill out\.$/],
    [['--atlas', '--format', 'png'], /^--atlas is a PDF: leave --format “png” out\.$/],
    [['--atlas', '--size', 'slide'], /^--atlas has upright pages: give --size a4-portrait or a3-portrait/],
    [['--only', 'class-9'], /^--only: vaccination-rate has no “class-9”\. Valid: class-0, /],
  ])('ends with 2 and one sentence for %j, and writes nothing', async (typed, sentence) => {
    const { code, out, err } = await plates(...typed, '--out', 'never.svg');
    expect([code, out, err]).toEqual([2, '', oneLine]);
    expect(err.trim()).toMatch(sentence);
    expect(existsSync(at('never.svg'))).toBe(false);
  });

  it('ends with 2 where no file is named, and with 0 and every option where help is asked for', async () => {
    expect(await plates(...ASKED)).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^--out is missing: /),
    });
    const help = await plates('--help');
    expect(help.code).toBe(0);
    for (const option of [
      '--fill',
      '--against',
      '--format',
      '--size',
      '--with table',
      '--without',
      '--date',
      '--link',
      '--out',
      'slide',
      'geojson',
    ])
      expect(help.out).toContain(option);
  });

  it('ends with 1 and a sentence where the file cannot be written, and leaves no half of it', async () => {
    const before = readdirSync(folder).length;
    const [nowhere, itself, under] = await Promise.all([
      plates(...ASKED, '--out', 'no/such/folder.svg'),
      plates(...ASKED, '--out', '.'),
      plates(...ASKED, '--out', 'a.csv/two.svg'),
    ]);
    expect([nowhere?.code, itself?.code, under?.code]).toEqual([1, 1, 1]);
    expect(nowhere?.err).toMatch(
      /folder\.svg cannot be written \(there is no such folder\): name another path with --out\.$/,
    );
    expect(under?.err).toMatch(/cannot be written \(a part of the path is no folder\)/);
    expect(itself?.err).toEqual(oneLine);
    expect(readdirSync(folder)).toHaveLength(before);
    expect(
      readdirSync(tmpdir()).filter((name) => name.includes('plates-test-') && name.endsWith('.new')),
    ).toEqual([]);
  });
});
