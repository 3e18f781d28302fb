/** CSV for spreadsheets: everything is in it, and nothing in it runs. */
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundationsCsv, guarded, toCsv } from '../../src/export/table.ts';
import { foundationsOf } from '../../src/figure/foundations.ts';
import { DATASET } from '../atlas.ts';

describe('guarded(cell)', () => {
  it('quotes what a spreadsheet would run, and leaves numbers as they are', () => {
    expect(guarded('=1+1')).toBe("'=1+1");
    expect(guarded('@SUM(A1)')).toBe("'@SUM(A1)");
    expect(guarded('-cmd')).toBe("'-cmd");
    expect(guarded('-12')).toBe('-12');
    expect(guarded('+1,503')).toBe('+1,503');
    expect(guarded('Lyari')).toBe('Lyari');
  });

  it('leaves no cell that begins like a formula', () => {
    fc.assert(fc.property(fc.string(), (cell) => !/^[=@]/.test(guarded(cell))));
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
