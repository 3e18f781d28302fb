/** Edges that areas have of their own: a broken line says “alleged”, and no white border may cover a part of it. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { toStyle } from '../../src/map/style.ts';
import { Drawing } from '../../src/ui/drawing.tsx';
import { figureOf, swatchIn } from '../atlas.ts';

const FRAME = { zoom: 11, center: [67.12, 24.84], width: 800, height: 600 } as const;
const control = figureOf({ fill: 'control', show: ['no-go'] });

/** Where each edge of a figure’s sheets and each border stands among what is drawn, the first lowest. */
function inDrawing() {
  const strokes = [
    ...renderToString(<Drawing figure={control} frame={FRAME} />).matchAll(/stroke="([^"]+)"/g),
  ];
  const at = (color: string) => strokes.findLastIndex(([, stroke]) => stroke === color);
  return { border: at(control.ink.border), cantonment: at(control.ink.cantonmentBorder), at };
}

describe('<Drawing> of a theme with edges', () => {
  it('draws the broken edge of Korangi and Landhi above every border, and the overlay’s hatches above it', () => {
    const swatch = swatchIn(control.fill, 'korangi');
    if (swatch.kind !== 'stripes' || !swatch.edge) throw new Error('no stripes with an edge');
    const hatch = swatchIn(control.overlays[0] ?? control.fill, 'korangi');
    if (hatch.kind !== 'hatch') throw new Error('no hatch');
    const { border, cantonment, at } = inDrawing();
    expect(border).toBeGreaterThan(0);
    expect(at(swatch.edge.color)).toBeGreaterThan(border);
    expect(at(swatch.edge.color)).toBeGreaterThan(cantonment);
    expect(at(hatch.line)).toBeGreaterThan(at(swatch.edge.color));
  });
});

describe('toStyle(figure) of a theme with edges', () => {
  it('has every edge above the borders and above the strokes of its own group, in the order of the drawing', () => {
    const ids = toStyle(control).layers.map(({ id }) => id);
    const edges = ids.filter((id) => id.endsWith('/edge'));
    expect(edges.length).toBeGreaterThan(1);
    for (const edge of edges) {
      const group = edge.slice(0, -'edge'.length);
      const strokes = ids.flatMap((id, index) => (id.startsWith(group) && id !== edge ? [index] : []));
      for (const below of [ids.indexOf('border'), ids.indexOf('cantonment-border'), ...strokes])
        expect(ids.indexOf(edge), edge).toBeGreaterThan(below);
    }
    const firstOverlay = ids.findIndex((id) => id.startsWith('no-go/') || id.startsWith('vaccinated'));
    const fillEdge = ids.indexOf(edges[0] ?? '');
    expect(fillEdge).toBeLessThan(firstOverlay);
  });
});
