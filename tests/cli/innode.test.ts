/** Node’s means: the rasteriser finds each face by family and weight, as a browser does, and letters that the sans has not. */
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { inNode } from '../../src/cli/innode.ts';
import { toTrueType } from '../../src/cli/truetype.ts';
import { FONT_FACES } from '../../src/export/fontfaces.ts';
import { tablesOf } from '../../src/export/pdf/font/woff.ts';
import { FAMILY } from '../../src/ui/fonts.ts';

const PIXELS = { width: 300, height: 40 };

/** How much ink a line of text takes, in pixels. */
async function inkOf(text: string, family: string, weight: number): Promise<number> {
  const line = `<text x="5" y="28" font-family="${family}" font-weight="${weight}" font-size="24">${text}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40">${line}</svg>`;
  const { data } = PNG.sync.read(Buffer.from(await inNode.rasterise(svg, PIXELS)));
  return data.reduce((sum, value, index) => (index % 4 === 3 ? sum + value / 255 : sum), 0);
}

describe('inNode.rasterise(svg, pixels)', () => {
  it('sets the semibold heavier than the plain, in both families', async () => {
    for (const family of ["'Noto Sans', sans-serif", "'Source Serif 4', serif"]) {
      const plain = await inkOf('Karachi', family, 400);
      expect(plain).toBeGreaterThan(100);
      expect(await inkOf('Karachi', family, 600)).toBeGreaterThan(plain * 1.1);
    }
    expect(await inkOf('Karachi', "'Source Serif 4'", 400)).not.toBe(
      await inkOf('Karachi', "'Noto Sans'", 400),
    );
  });

  it('sets Urdu where the sans is asked for', async () => {
    expect(await inkOf('کراچی', FAMILY.sans400.family, 400)).toBeGreaterThan(50);
  });
});

describe('toTrueType(tables, family)', () => {
  it('gives a file with every table as it was but the names, which it reads back', async () => {
    const [face] = FONT_FACES;
    if (!face) throw new Error('there are no faces');
    const file = (await inNode.fontFiles([face], 'woff')).get(face.file) ?? new Uint8Array();
    const before = await tablesOf(file);
    const after = await tablesOf(toTrueType(before, 'A Name'));
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    const bytes = (table: DataView | undefined) =>
      table && Buffer.from(table.buffer, table.byteOffset, table.byteLength);
    for (const [tag, table] of before)
      if (tag !== 'name') expect(bytes(after.get(tag))).toEqual(bytes(table));
    expect(bytes(after.get('name'))?.swap16().toString('utf16le')).toContain('A Name');
  });
});
