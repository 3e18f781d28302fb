/** Hostile files of data: whatever stands in them, faults are told, a bounded number of them in a line each, and nothing throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/data/csv.ts';
import { parseDataset } from '../../src/data/dataset.ts';
import { readFeatures } from '../../src/data/geojson.ts';
import { formatIssue, MOST_ISSUES, MOST_LETTERS } from '../../src/data/issue.ts';
import { packLines, unpackLines } from '../../src/data/lines.ts';
import { readReferences } from '../../src/data/references.ts';
import { ANCHORS } from '../../src/laws/citations.ts';
import { DATASET, FILES } from '../atlas.ts';
import { PIECES } from '../fuzz/hostile.ts';
import { lawOfData } from '../fuzz/laws.ts';

const LONG = 60_000;
const issuesOf = (name: string, text: string) => parseDataset({ ...FILES, [name]: text }).issues;
const linesOf = (name: string, text: string) => issuesOf(name, text).map(formatIssue);

describe('parseDataset(hostile)', { timeout: LONG }, () => {
  it('tells so many faults of a table and no more, and that the rest is unread', () => {
    const [header = ''] = (FILES['vaccination.csv'] ?? '').split('\n');
    const cells = header.replace(/[^,]+/g, 'x');
    for (const row of ['x', cells]) {
      const faults = issuesOf('vaccination.csv', `${header}\n${`${row}\n`.repeat(200_000)}`);
      const own = faults.filter(({ file }) => file === 'data/vaccination.csv');
      expect(own.length).toBeGreaterThan(MOST_ISSUES);
      expect(own.length).toBeLessThan(MOST_ISSUES + 20);
      expect(own.at(-1)?.problem).toBe('too many faults');
    }
  });

  it('tells every id that is given twice, up to so many, of however many', () => {
    const [header = ''] = (FILES['actors.csv'] ?? '').split('\n');
    const rest = header.replace(/^[^,]+/, '').replace(/[^,]+/g, 'x');
    const twice = Array.from({ length: 50_000 }, (_, index) => `${index}${rest}\n`).join('');
    const faults = issuesOf('actors.csv', `${header}\n${twice}${twice}`);
    expect(faults.filter(({ problem }) => problem === 'id given twice')).toHaveLength(MOST_ISSUES);
  });

  it('does not read a file that is larger than any of ours ever is', () => {
    for (const name of ['vaccination.csv', 'towns.geojson', 'references.json'])
      expect(linesOf(name, ' '.repeat(MOST_LETTERS + 1))).toContain(
        `data/${name} file too large: 25000001 letters (expected 25000000 at most)`,
      );
  });

  it('tells a few faults of a feature that has a million', () => {
    const bad = '["a"],'.repeat(300_000);
    const geometry = `{"type":"Polygon","coordinates":[[${bad}0]]}`;
    const { issues } = readFeatures(
      'x',
      `{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","geometry":${geometry}}]}`,
      'unit',
    );
    expect(issues.length).toBeLessThanOrEqual(3);
    expect(issues[0]?.problem).toBe('feature 1 has an unfit geometry.coordinates.0.0.0');
  });

  it('tells a fault of what is nested too deeply to be written', () => {
    for (const [opening, inner, closing] of [
      ['[', '', ']'],
      ['{"a":', '1', '}'],
    ] as const) {
      const deep = `${opening.repeat(100_000)}${inner}${closing.repeat(100_000)}`;
      const text = `{"type":"FeatureCollection","features":[{"type":"Feature","id":${deep}}]}`;
      const [issue] = readFeatures('x', text, 'unit').issues;
      expect(issue?.value).toBe('what is nested too deeply to be written');
      expect(readReferences('x', `[{"id":${deep}}]`).issues.length).toBeGreaterThan(0);
    }
  });

  it('takes no number that is not finite, or has more digits than are kept', () => {
    const [header = '', first = ''] = (FILES['population.csv'] ?? '').split('\n');
    for (const digits of [16, 400]) {
      const row = first.replace(/,\d+,/, `,${'9'.repeat(digits)},`);
      expect(linesOf('population.csv', `${header}\n${row}\n`).join()).toContain(
        'a whole number of at most 15 digits',
      );
    }
    const spoilt = (FILES['places.geojson'] ?? '').replace(/"precision_m":\s*[\d.]+/, '"precision_m": 1e999');
    expect(linesOf('places.geojson', spoilt).join()).toContain('unfit properties.precision_m');
  });

  it('takes keys of prototypes for columns and ids like any other', () => {
    const { rows } = readCsv('x', '__proto__,id,constructor\na,b,c\n', ['id']);
    expect(Object.keys(rows[0]?.cells ?? {})).toEqual(['__proto__', 'id', 'constructor']);
    expect('a' in {}).toBe(false);
  });

  it('reads a header of a hundred thousand columns, each doubled one told up to so many', () => {
    const { issues } = readCsv('x', `${'a,'.repeat(100_000)}id\n`, ['id']);
    expect(issues).toHaveLength(MOST_ISSUES);
  });

  it('tells each fault in one line, with what is unseen written out', () => {
    const issue = { file: 'x', line: 1, problem: 'unfit a', value: 'b\u202e\u001b[31m\n', expected: 'c' };
    expect(formatIssue(issue)).toBe('x:1 unfit a: b\\u{202e}\\u{1b}[31m\\u{a} (expected c)');
    expect(formatIssue({ ...issue, value: 'y'.repeat(1e6) }).length).toBeLessThan(300);
  });

  it.each(Object.keys(FILES))('reads %s with anything put anywhere, or tells its faults', (name) => {
    const text = (FILES[name] ?? '').slice(0, 6000);
    const at = fc.nat(text.length);
    fc.assert(
      fc.property(at, at, fc.oneof(fc.constantFrom(...PIECES), fc.string()), (start, end, piece) => {
        expect(lawOfData(name, text.slice(0, start) + piece + text.slice(end))).toMatch(/data/);
      }),
      { numRuns: 25 },
    );
  });

  it('gives a dataset whatever one of its files holds', () => {
    // The anchors are no part of the dataset: the laws ask for them.
    const spoilt = fc.tuple(
      fc.constantFrom(...Object.keys(FILES).filter((name) => name !== ANCHORS)),
      fc.oneof(fc.constantFrom(...PIECES), fc.json()),
    );
    fc.assert(
      fc.property(spoilt, ([name, text]) => {
        const { dataset, issues } = parseDataset({ ...FILES, [name]: text });
        expect(dataset.city).toBe(name === 'atlas.json' ? 'city' : DATASET.city);
        expect(issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  });
});

it('packLines(a line of eighty thousand positions) is unpacked as it was', { timeout: LONG }, () => {
  const line = Array.from({ length: 80_000 }, (_, index): [number, number] => [
    67,
    ((index * 7919) % 100_003) / 1e5,
  ]);
  expect(unpackLines(packLines([line]))()).toEqual(line);
});
