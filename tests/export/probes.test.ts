/** Probes: one letter for each face that an SVG has in it, below the drawing and not in it. */
import { describe, expect, it } from 'vitest';
import { fontStyleOf } from '../../src/export/fontfaces.ts';
import { parseSvg } from '../../src/export/pdf/svg.ts';
import { probesIn, withProbes } from '../../src/export/probes.ts';

const bytes = new Uint8Array([1, 2, 3]);
const STYLE = fontStyleOf(
  new Map([
    ['source-serif-4-latin-600-normal.woff2', bytes],
    ['noto-naskh-arabic-arabic-400-normal.woff2', bytes],
  ]),
);
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" viewBox="0 0 30 20"><style>${STYLE}</style><text>A</text></svg>`;

describe('probesIn(svg)', () => {
  it('probesIn(svg) has a letter of each face that is in the SVG, of its own script', () => {
    expect(probesIn(SVG)).toEqual([
      { family: 'Source Serif 4', weight: 600, letter: 'H' },
      { family: 'Noto Naskh Arabic', weight: 400, letter: 'ا' },
    ]);
    expect(probesIn('<svg><text font-family="Noto Sans">A</text></svg>')).toEqual([]);
  });
});

describe('withProbes(svg, pixels, probes)', () => {
  it('withProbes(svg, pixels, probes) leaves the drawing as it is and where it is, with every letter below it', () => {
    const probed = withProbes(SVG, { width: 300, height: 200 }, probesIn(SVG));
    expect(probed).toContain(SVG);
    const { attributes, children } = parseSvg(probed);
    expect(attributes.get('width')).toBe('300');
    expect(Number(attributes.get('height'))).toBeGreaterThan(200);
    const [drawing, ...letters] = children.filter((child) => typeof child !== 'string');
    expect(drawing?.attributes.has('x') || drawing?.attributes.has('y')).toBe(false);
    expect(letters).toHaveLength(2);
    for (const letter of letters) {
      const [y, size] = ['y', 'font-size'].map((name) => Number(letter.attributes.get(name)));
      expect((y ?? 0) - (size ?? 0)).toBeGreaterThanOrEqual(200);
      expect(y ?? 0).toBeLessThan(Number(attributes.get('height')));
    }
  });
});
