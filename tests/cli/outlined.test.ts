/** Words as shapes for the rasteriser: where they stand, and which way they run. */
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { inNode } from '../../src/cli/innode.ts';
import { outlined } from '../../src/cli/outlined.ts';
import { facesIn } from '../../src/export/fontfaces.ts';
import { pdfFonts } from '../../src/export/means.ts';
import { FAMILY } from '../../src/ui/fonts.ts';

const SIZE = { width: 400, height: 60 };
const { family, weight } = FAMILY.sans400;
const svgOf = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60" viewBox="0 0 400 60"><g font-family="${family}" font-weight="${weight}" font-size="20">${inside}</g></svg>`;
const set = async (svg: string) => outlined(svg, await pdfFonts(facesIn(svg), inNode));

/** The columns that have ink of a colour, given as red, green and blue at their highest. */
async function inkIn(svg: string, [red, green, blue]: readonly boolean[]): Promise<readonly number[]> {
  const { data, width } = PNG.sync.read(Buffer.from(await inNode.rasterise(svg, SIZE)));
  const columns = new Set<number>();
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0, a = 0] = data.subarray(at, at + 4);
    if (a > 128 && [r, g, b].every((part, index) => part > 128 === [red, green, blue][index]))
      columns.add((at / 4) % width);
  }
  return [...columns].toSorted((a, b) => a - b);
}
const BLACK = [false, false, false];
const RED = [true, false, false];

describe('outlined(svg, fonts)', () => {
  it('outlined(svg without Arabic letters) is the same', async () => {
    const svg = svgOf('<text x="10" y="40">Lyari &amp; 2012</text>');
    expect(await set(svg)).toBe(svg);
  });

  it('outlined(svg) leaves Latin words as they are, and all else of the drawing', async () => {
    const kept = '<text x="10" y="40">Lyari &amp; 2012</text><path d="M0 0h5" stroke="#123456"></path>';
    expect(await set(svgOf(`${kept}<text x="10" y="40">لیاری</text>`))).toContain(kept);
  });

  it('outlined(svg) begins words that run to the left at their right end', async () => {
    const columns = await inkIn(svgOf('<text x="390" y="40" direction="rtl">کراچی 2012</text>'), BLACK);
    expect(columns.at(-1)).toBeGreaterThan(384);
    expect(columns.at(-1)).toBeLessThan(394);
    expect(columns[0]).toBeGreaterThan(250);
  });

  it('outlined(svg) sets what follows to the left of what goes before, each in its colour', async () => {
    const words = '<text x="390" y="40" direction="rtl">کراچی <tspan fill="#ff0000">2012</tspan></text>';
    const [urdu, number] = [await inkIn(svgOf(words), BLACK), await inkIn(svgOf(words), RED)];
    expect(number.at(-1)).toBeLessThan(urdu[0] ?? 0);
    expect(number.length).toBeGreaterThan(20);
  });

  it('outlined(svg) has a halo behind all letters of a line', async () => {
    const words =
      '<g stroke="#ff0000" stroke-width="6" paint-order="stroke"><text x="200" y="40" text-anchor="middle" direction="rtl">کراچی</text></g>';
    const [letters, halo] = [await inkIn(svgOf(words), BLACK), await inkIn(svgOf(words), RED)];
    expect(halo[0]).toBeLessThan(letters[0] ?? 0);
    expect(halo.at(-1)).toBeGreaterThan(letters.at(-1) ?? 400);
    expect(Math.abs(((letters[0] ?? 0) + (letters.at(-1) ?? 0)) / 2 - 200)).toBeLessThan(3);
  });
});
