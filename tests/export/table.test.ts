/** CSV for spreadsheets: everything is in it, and nothing in it runs. */
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundationsCsv, guarded, toCsv } from '../../src/export/table.ts';
import { foundationsOf } from '../../src/figure/foundations.ts';
import { DATASET, FILES } from '../atlas.ts';
import { PIECES } from '../fuzz/hostile.ts';
import { lawOfCells } from '../fuzz/laws.ts';

describe('guarded(cell)', () => {
  it('quotes what a spreadsheet would run, and leaves numbers as they are', () => {
    expect(guarded('=1+1')).toBe("'=1+1");
    expect(guarded('@SUM(A1)')).toBe("'@SUM(A1)");
    expect(guarded('-cmd')).toBe("'-cmd");
    expect(guarded('-12')).toBe('-12');
    expect(guarded('+1,503')).toBe('+1,503');
    expect(guarded('Lyari')).toBe('Lyari');
  });

  it('quotes it in both widths, behind what is passed over, and behind the semicolon of another country', () => {
    expect(guarded('＝1+1')).toBe("'＝1+1");
    expect(guarded(' =1+1')).toBe("' =1+1");
    expect(guarded('\ufeff=1+1')).toBe("'\ufeff=1+1");
    expect(guarded('\n@x')).toBe("'\n@x");
    expect(guarded('a;=1+1;b')).toBe("a;'=1+1;b");
    expect(guarded('a; b')).toBe('a; b');
  });

  it('leaves numbers with a sign as they are, however they are written', () => {
    for (const number of ['-12.5', '+3', '-1,503.25', '-1e-7', '+1.5E+21'])
      expect(guarded(number)).toBe(number);
    for (const formula of ['-1+1', '+1e', '-1e5e5', '-', '+cmd', '-1.5%'])
      expect(guarded(formula)).toBe(`'${formula}`);
  });

  it('has an apostrophe more where there was one, so that nothing is lost', () => {
    expect(guarded("'=1")).toBe("''=1");
    expect(guarded("it's")).toBe("it's");
  });

  it('leaves no cell that begins like a formula, and nothing of it out', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(...PIECES, ';', "'", '\t', '-', '1');
    const cell = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => lawOfCells(cells) === 'cells'),
      { numRuns: 500 },
    );
  });

  it('changes no cell of the data themselves', () => {
    const cells = Object.values(FILES).flatMap((text) => csvParseRows(text).flat());
    expect(cells.filter((cell) => guarded(cell) !== cell)).toEqual([]);
  });
});

describe('foundationsCsv(foundations)', () => {
  const foundations = foundationsOf(DATASET);
  const rows = csvParseRows(foundationsCsv(foundations));

  it('has a line for every total, join, crossing, disagreement and unlocated name', () => {
    const { totals, joins, crossings, disagreements, unlocated } = foundations;
    expect(rows).toHaveLength(
      1 + totals.length + joins.length + crossings.length + disagreements.length + unlocated.length,
    );
    expect(rows.every((row) => row.length === 4)).toBe(true);
  });

  it('says that the killed do not add up', () => {
    const killed = rows.find(([section, item]) => section === 'total' && item?.includes('activists killed'));
    expect(killed?.[2]).toBe('stated at least 400, listed 389: 11 more stated than listed');
  });

  it('toCsv is read back as it was, formulas apart', () => {
    expect(
      csvParseRows(
        toCsv([
          ['a', 'b "c", d'],
          ['1', 'x'],
        ]).trim(),
      ),
    ).toEqual([
      ['a', 'b "c", d'],
      ['1', 'x'],
    ]);
  });
});
