/** XML in turns: what is told is the same however often the reading rests, wherever a turn ends. */
import { describe, expect, it, vi } from 'vitest';
import { scan, scanInTurns, type Told } from '../../src/own/xml.ts';

/** All that is told of a text, in order; a text in one piece however many it came in. */
function listening(): { readonly heard: string[]; readonly told: Told } {
  const heard: string[] = [];
  return {
    heard,
    told: {
      open: (name, attributes) => heard.push(`<${name} ${JSON.stringify(attributes())}`),
      close: (name) => heard.push(`>${name}`),
      text: (text) => heard.push(text),
    },
  };
}

const ROW =
  '<x:row r="7"><c r="A7" t="inlineStr"><is><t>Lyari &amp; Saddar</t></is></c><c><v>5170</v></c><e/></x:row>';
const sheet = (rows: number, end = '</sheetData></worksheet>') =>
  `<?xml version="1.0"?><worksheet><!-- </row> --><sheetData>${ROW.repeat(rows)}<![CDATA[</row>]]>${end}`;
/** Longer than several turns, of which none ends with a row. */
const LONG = 12_000;

describe('scanInTurns(xml, told)', () => {
  it('tells of a long text what scan(xml, told) tells of it, and lets others have their turn meanwhile', async () => {
    const [whole, parted] = [listening(), listening()];
    expect(scan(sheet(LONG), whole.told)).toBe(true);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    });
    expect(await scanInTurns(sheet(LONG), parted.told)).toBe(true);
    clearInterval(timer);
    expect(parted.heard.length).toBeGreaterThan(10 * LONG);
    // Text between tags may come in several pieces.
    expect(parted.heard.join('')).toBe(whole.heard.join(''));
    expect(turns).toBeGreaterThan(0);
  });

  it.each([
    ['cut off within a tag', '</sheetDa'],
    ['cut off within its data', ''],
    ['closed by another name', '</sheetData></workbook>'],
  ])('says that it is no XML where it is %s', async (_, end) => {
    expect(await scanInTurns(sheet(LONG, end), listening().told)).toBe(false);
    expect(await scanInTurns(sheet(1, end), listening().told)).toBe(false);
  });

  it('reads no further once it is no XML', async () => {
    const open = vi.fn();
    expect(await scanInTurns(`<a></b>${sheet(LONG)}`, { open })).toBe(false);
    expect(open).toHaveBeenCalledTimes(1);
  });
});
