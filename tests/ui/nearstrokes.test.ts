/** Near strokes: none where too many are in sight to be told apart, and then of what is in sight alone. */
import { describe, expect, it } from 'vitest';
import { MOST_DRAWN } from '../../src/figure/many.ts';
import { extentOfArea } from '../../src/geo/extents.ts';
import { fitExtent } from '../../src/geo/mercator.ts';
import { nearOf } from '../../src/ui/nearstrokes.tsx';
import { figureOfMany } from '../many.ts';

const SIZE = { width: 600, height: 500 };
const figure = figureOfMany({});
const frameOf = (extent: Parameters<typeof fitExtent>[0]) => ({
  ...fitExtent(extent, SIZE.width, SIZE.height, 0),
  ...SIZE,
});

describe('nearOf(figure, frame)', () => {
  it('is null while more are in sight than are drawn', () => {
    expect(figure.ground.units.length).toBeGreaterThan(MOST_DRAWN);
    expect(nearOf(figure, frameOf(figure.ground.whole))).toBeNull();
  });

  it('has what is hatched in sight, and nothing that is plainly filled or elsewhere', () => {
    const hatched = figure.fill.areas.filter(({ swatch }) => swatch.kind !== 'fill');
    const [first] = hatched;
    const geometry = figure.ground.outlines.get(first?.place ?? '')?.geometry;
    if (!first || !geometry) throw new Error('nothing of the made-up city is hatched');
    const near = nearOf(figure, frameOf(extentOfArea(geometry)));
    expect(near?.areas).toContain(first);
    expect(near?.areas.length).toBeLessThan(hatched.length);
    for (const { swatch } of near?.areas ?? []) expect(swatch.kind).not.toBe('fill');
  });
});
