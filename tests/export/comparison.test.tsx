/** The comparison as a sheet and as CSV: everything is in it, nothing leaves its column, nothing runs. */
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { fitted, type Type } from '../../src/export/blocks.tsx';
import { comparisonCsv } from '../../src/export/comparisoncsv.ts';
import { ComparisonSheet, columnsOf, comparisonSheetHeight } from '../../src/export/comparisonsheet.tsx';
import { type Face, widthOf } from '../../src/figure/advances.ts';
import { type Comparison, comparisonOf } from '../../src/figure/comparison.ts';
import { inkFor } from '../../src/figure/ink.ts';
import { SCHEMES } from '../atlas.ts';
import { comparedPlaces } from '../compared.ts';
import { faultOfXml } from '../themes/wellformed.ts';

const MIXED = ['lyari', 'gulshan-e-iqbal', 'clifton-cantonment', 'district-south'] as const;
const SETS = [MIXED.slice(0, 1), MIXED.slice(0, 2), MIXED.slice(1, 4), MIXED];
const WIDTHS = [360, 600, 1128, 1600];
const sizes = SETS.flatMap((ids) => WIDTHS.map((width) => [ids.length, width, ids] as const));

const compare = (ids: readonly string[], scheme: 'light' | 'dark' = 'light') =>
  comparisonOf(comparedPlaces(ids, scheme));

function svgOf(comparison: Comparison, width: number, scheme: 'light' | 'dark' = 'light'): string {
  return renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Comparison">
      <ComparisonSheet comparison={comparison} ink={inkFor(scheme)} width={width} top={40} />
    </svg>,
  );
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly text: string;
}

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Every line of every paragraph, with where it ends on the right. */
function linesIn(svg: string): readonly Line[] {
  const paragraphs = svg.matchAll(
    /<text font-family="([^"]*)" font-weight="(\d+)" font-size="([\d.]+)"[^>]*>(.*?)<\/text>/g,
  );
  return [...paragraphs].flatMap(([, family = '', weight, size, inner = '']) => {
    const face: Face = `${family.includes('Source Serif') ? 'serif' : 'sans'}${weight === '600' ? '600' : '400'}`;
    return [...inner.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)">(.*?)<\/tspan>/g)].map(
      ([, x, y, text = '']) => {
        const line = unescaped(text);
        return {
          x: Number(x),
          y: Number(y),
          right: Number(x) + widthOf(line, Number(size), face),
          text: line,
        };
      },
    );
  });
}

describe.each(sizes)('<ComparisonSheet> of %i places, %i wide', (_, width, ids) => {
  const comparison = compare(ids);
  const svg = svgOf(comparison, width);
  const lines = linesIn(svg);

  it('no line of text leaves the sheet, or its column', () => {
    const columns = columnsOf(ids.length, width).filter(({ kind }) => kind !== 'label');
    const astray = lines.filter(({ x, right }) => {
      const column = columns.find(({ left }) => Math.abs(left - x) < 0.1);
      return right > (column ? column.left + column.width : width) + 0.1;
    });
    expect(astray).toEqual([]);
  });

  it('all is between its top and its height', () => {
    const bottom = 40 + comparisonSheetHeight(comparison, width);
    expect(lines.filter(({ y }) => y <= 40 || y > bottom)).toEqual([]);
    expect(bottom - Math.max(...lines.map(({ y }) => y))).toBeLessThan(20);
  });

  it('says every value, absence, difference, sentence, source and note', () => {
    const words = lines.map(({ text }) => text.replaceAll(' ', '')).join('');
    const { rows, places, sources, notes } = comparison;
    const expected = [
      ...places.map(({ sentence }) => sentence),
      ...rows.flatMap(({ cells, differences }) => [
        ...cells.flatMap(({ text, rank, partial }) => [text, rank, partial]),
        ...differences.flatMap(({ number, amount, unit, text, mark }) =>
          number === null ? [text] : [amount, unit, mark],
        ),
      ]),
      ...sources.map(({ text }) => text),
      ...notes,
    ];
    expect(expected.filter((text) => !words.includes(text.replaceAll(' ', '')))).toEqual([]);
  });
});

it.each(SCHEMES)('<ComparisonSheet> is well-formed and all vector, in the %s', (scheme) => {
  for (const ids of SETS) {
    const svg = svgOf(compare(ids, scheme), 1128, scheme);
    expect(faultOfXml(svg)).toBeNull();
    const foul = /<image|<pattern|<foreignObject|clip|url\(|NaN|undefined|Infinity|\[object| d=""|="-/g;
    expect(svg.match(foul) ?? []).toEqual([]);
  }
});

describe('fitted(text, width, type)', () => {
  const type: Type = { size: 11, face: 'sans400', tone: 'text' };
  const words = fc
    .array(fc.stringMatching(/^[a-zA-Z-]{1,30}$/), { minLength: 1, maxLength: 12 })
    .map((list) => list.join(' '));
  const room = fc.integer({ min: 12, max: 300 });

  it('keeps every character, and no line is wider than the width', () => {
    fc.assert(
      fc.property(words, room, (text, width) => {
        const lines = fitted(text, width, type);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(lines.filter((line) => widthOf(line, 11, 'sans400') > width)).toEqual([]);
      }),
    );
  });

  it('breaks a name after its hyphen', () => {
    expect(fitted('Gulshan-e-Iqbal', 70, type)).toEqual(['Gulshan-e-', 'Iqbal']);
  });
});

describe('columnsOf(places, width)', () => {
  it('are side by side, within the width, a difference beside each place after the first', () => {
    const columns = columnsOf(3, 1000);
    expect(columns.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'label 0',
      'place 0',
      'place 1',
      'difference 1',
      'place 2',
      'difference 2',
    ]);
    for (const [index, { left, width }] of columns.entries())
      expect(left + width).toBeLessThan(columns[index + 1]?.left ?? 1000);
  });
});

describe('comparisonCsv(comparison)', () => {
  const comparison = compare(['lyari', 'saddar', 'district-south', 'korangi']);
  const csv = comparisonCsv(comparison);
  const lines = csvParse(csv);
  const lineOf = (indicator: string, day: string, letter: string) =>
    lines.find((line) => line.indicator === indicator && line.day === day && line.letter === letter);

  it('has a line for every place’s sentence and for every cell', () => {
    expect(lines).toHaveLength(4 + 4 * comparison.rows.length);
    for (const line of lines) expect(Object.keys(line)).toEqual(lines.columns);
    expect(lines.columns).toHaveLength(16);
  });

  it('writes value, unit, rank, difference and claims as the table does', () => {
    expect(lineOf('Children vaccinated', '21 February 2012', 'D')).toMatchObject({
      place: 'Korangi',
      value: '3,423',
      unit: 'children vaccinated',
      number: '3423',
      kind: 'value',
      rank: '8th of 18',
      'difference against the first': '-1747',
      'unit of the difference': 'children vaccinated',
      citation: 'Newspaper report, 23 February 2012, article',
      claims: 'vaccination/korangi/2012-02-21/2012-02-21',
    });
  });

  it('has no number and no difference for what is absent, none for what is partial, and says why', () => {
    expect(lineOf('Children vaccinated', '20 February 2012', 'B')).toMatchObject({
      value: 'not received',
      number: '',
      'difference against the first': '',
      'remark on the difference': 'not received: no difference',
    });
    for (const line of lines.filter(({ kind }) => kind === 'partial')) {
      expect(line.partial).toMatch(/^partial: \d of \d/);
      expect(line['difference against the first']).toBe('');
    }
  });

  it('marks a district’s count against a town’s', () => {
    expect(lineOf('Children vaccinated', '21 February 2012', 'C')?.['remark on the difference']).toBe(
      'sum of a district against one town',
    );
  });

  it('leaves nothing that a spreadsheet would run', () => {
    const risky = lines.flatMap((line) =>
      Object.values(line).filter((cell) => /^[=@\t\r]|^[+-](?!\d+([.,]\d+)*$)/.test(cell ?? '')),
    );
    expect(risky).toEqual([]);
  });
});
