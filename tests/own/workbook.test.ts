/** Workbooks made by hand: how a cell is shown, what is merged, and where a day begins. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../src/own/read.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/words.ts';
import { book, gridIn, partsOf, row, sentenceIn, zipped } from './tables.ts';

beforeAll(() => speak(en));

const grid = async (made: Parameters<typeof book>[0]) => gridIn(await readTable('x.xlsx', book(made)));
const HEAD = row(['Town', 'n']);

describe('readTable(name, bytes) of a workbook', () => {
  it('shows cells as the workbook does', async () => {
    const cells = [
      '<c t="s"><v>1</v></c><c s="1"><v>40959</v></c>',
      '<c t="str"><f>A1</f><v>Sad&amp;dar</v></c><c s="2"><v>0.125</v></c>',
      '<c t="inlineStr"><is><r><t>Ly</t></r><r><t>ari</t></r></is></c><c><v>0.1000000000000000055</v></c>',
      '<c t="b"><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c t="s"><v>0</v></c><c t="d"><v>2012-02-21T00:00:00</v></c>',
      '<c t="s"><v>99</v></c><c><f>B1</f></c>',
    ].map((line) => `<row>${line}</row>`);
    const { rows, remarks } = await grid({
      sheets: { A: `<sheetData>${HEAD}${cells.join('')}</sheetData>` },
      texts: ['كل', 'Gadap_x0020_'],
      formats: ['dd\\/mm\\/yyyy', '0.0%'],
    });
    expect(rows.map((line) => line.cells)).toEqual([
      ['Gadap', '2012-02-20'],
      ['Sad&dar', '12.5%'],
      ['Lyari', '0.1'],
      ['TRUE', '#DIV/0!'],
      ['كل', '2012-02-21'],
    ]);
    expect(remarks).toEqual([
      '2 cells are formulas and are read by their stored values.',
      '1 formula has no stored value and is read as blank.',
      '1 cell holds an error of the spreadsheet, such as #DIV/0!, and is read as that text.',
    ]);
  });

  it('keeps the places of cells that skip lines and columns', async () => {
    const sheet =
      '<sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>Town</t></is></c><c r="D3" t="inlineStr"><is><t>n</t></is></c></row><row r="7"><c r="B7" t="inlineStr"><is><t>Lyari</t></is></c><c r="D7"><v>5</v></c></row></sheetData>';
    const { header, rows, remarks } = await grid({ sheets: { A: sheet } });
    expect([header, rows]).toEqual([['Town', 'n'], [{ line: 7, cells: ['Lyari', '5'] }]]);
    expect(remarks).toEqual(['2 empty columns are left out.']);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const sheet = `<sheetData>${HEAD}<row><c t="inlineStr"><is><t>Lyari</t></is></c><c s="1"><v>39497</v></c></row></sheetData>`;
    const { rows } = await grid({ sheets: { A: sheet }, formats: ['yyyy-mm-dd'], since1904: true });
    expect(rows[0]?.cells).toEqual(['Lyari', '2012-02-20']);
  });

  it('reads elements with a prefix', async () => {
    const parts = partsOf({ sheets: { A: `<sheetData>${HEAD}${row(['Lyari', 5])}</sheetData>` } });
    const prefixed = Object.entries(parts).map(([name, xml]) => [
      name,
      name.endsWith('.rels') ? xml : xml.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2'),
    ]);
    const table = await readTable('x.xlsx', zipped(Object.fromEntries(prefixed)));
    expect(gridIn(table).rows[0]?.cells).toEqual(['Lyari', '5']);
  });

  const merged = (ref: string, lines: readonly string[]) =>
    book({
      sheets: {
        A: `<sheetData>${lines.join('')}</sheetData><mergeCells><mergeCell ref="${ref}"/></mergeCells>`,
      },
    });

  it('fills words that reach down, and refuses figures that do', async () => {
    const lines = [HEAD, row(['Lyari', 5]), row(['', 6]), row(['Saddar', 7])];
    const { rows, remarks } = gridIn(await readTable('x.xlsx', merged('A2:A3', lines)));
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Lyari', 'Lyari', 'Saddar']);
    expect(remarks).toEqual(['Merged cells are filled with their text: A2:A3.']);
    const figures = [HEAD, row(['Lyari', 5]), row(['Saddar', ''])];
    expect(sentenceIn(await readTable('x.xlsx', merged('B2:B3', figures)))).toContain(
      'has merged cells at B2:B3',
    );
  });

  it('refuses a merge that hides cells', async () => {
    const lines = [HEAD, row(['Lyari', 5]), row(['Saddar', 6])];
    expect(sentenceIn(await readTable('x.xlsx', merged('A2:A3', lines)))).toContain(
      'has merged cells at A2:A3',
    );
  });

  it('refuses a workbook without a cell, and one whose parts are gone', async () => {
    expect(sentenceIn(await readTable('x.xlsx', book({ sheets: { A: '<sheetData/>' } })))).toContain(
      'has no sheet with anything',
    );
    const { 'xl/worksheets/sheet1.xml': _, ...parts } = partsOf({ sheets: { A: '' } });
    expect(sentenceIn(await readTable('x.xlsx', zipped(parts)))).toContain('cannot be opened');
  });
});
