/** Strokes: what a swatch lays on an area. Nothing is drawn twice, nothing that the swatch does not say, in its own colours and widths. */
import { describe, expect, it } from 'vitest';
import type { AreaInk } from '../../src/figure/figure.ts';
import { FORM } from '../../src/figure/ink.ts';
import { plainOf, STROKE_ZOOMS, strokesOf, strokeZoom } from '../../src/figure/strokes.ts';
import { bands, hatchLines, SOFT_STEPS, softLines, stipple } from '../../src/geo/hatch.ts';
import { STOCKS, unitNamed } from '../atlas.ts';

const { geometry } = unitNamed('lyari');
const [A, B, C] = ['#110000', '#220000', '#330000'];
const HATCH = {
  kind: 'hatch',
  fill: A,
  line: B,
  form: FORM.noGo,
  width: 1.3,
  soft: false,
  edge: null,
} as const satisfies AreaInk['swatch'];
const drawn = (swatch: AreaInk['swatch']) => strokesOf(swatch, geometry, 10);
const NOTHING = { bands: [], lines: [], dots: [] };

describe('strokesOf(swatch, geometry, zoom)', () => {
  it('a fill is its colour and nothing else', () => {
    expect(drawn({ kind: 'fill', fill: A })).toEqual({ ...NOTHING, fill: A });
  });

  it('stripes are the first colour under bands of the others, each in its own place among them', () => {
    expect(drawn({ kind: 'stripes', fills: [A, B, C], edge: null })).toEqual({
      ...NOTHING,
      fill: A,
      bands: [
        { fill: B, geometry: bands(geometry, 10, FORM.stripes, 1, 3) },
        { fill: C, geometry: bands(geometry, 10, FORM.stripes, 2, 3) },
      ],
    });
    expect(drawn({ kind: 'stripes', fills: [], edge: null })).toEqual({ ...NOTHING, fill: 'transparent' });
  });

  it('a hatch is its lines in their colour and width over its fill; a soft one fades in steps', () => {
    const look = { color: B, width: 1.3 };
    expect(drawn(HATCH)).toEqual({
      ...NOTHING,
      fill: A,
      lines: [{ ...look, opacity: 1, lines: hatchLines(geometry, 10, FORM.noGo) }],
    });
    expect(drawn({ ...HATCH, soft: true })).toEqual({
      ...NOTHING,
      fill: A,
      lines: softLines(geometry, 10, FORM.noGo).map((lines, index) => ({
        ...look,
        opacity: SOFT_STEPS[index],
        lines,
      })),
    });
    expect(drawn(HATCH).lines[0]?.lines.length).toBeGreaterThan(3);
  });

  it('a stipple is its dots over its fill', () => {
    expect(drawn({ kind: 'stipple', fill: A, dot: B, form: FORM.stipple })).toEqual({
      ...NOTHING,
      fill: A,
      dots: [{ color: B, dots: stipple(geometry, 10, FORM.stipple) }],
    });
  });
});

describe('plainOf(swatch)', () => {
  it('is the fill that strokesOf lays under everything', () => {
    for (const { areas } of STOCKS.light.parts)
      for (const { swatch } of areas) expect(plainOf(swatch)).toBe(drawn(swatch).fill);
    expect(plainOf({ kind: 'stripes', fills: [], edge: null })).toBe('transparent');
  });
});

describe('strokeZoom(zoom)', () => {
  it('is the whole level at or below a zoom, among those that strokes are drawn for', () => {
    for (const level of STROKE_ZOOMS) {
      expect(strokeZoom(level)).toBe(level);
      expect(strokeZoom(level + 0.99)).toBe(level);
    }
    expect([0, 7.9, 8].map(strokeZoom)).toEqual([8, 8, 8]);
    expect([12, 13, 22].map(strokeZoom)).toEqual([12, 12, 12]);
    expect(STROKE_ZOOMS).toEqual([8, 9, 10, 11, 12]);
  });
});
