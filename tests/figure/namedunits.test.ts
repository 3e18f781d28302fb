/** Named units: all of few; of very many in sight those as wide as their names, and those that are chosen. */
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/figure/advances.ts';
import type { UnitGround } from '../../src/figure/figure.ts';
import { TEXT } from '../../src/figure/ink.ts';
import { namedUnits } from '../../src/figure/namedunits.ts';
import { type Frame, projection, unprojection } from '../../src/geo/mercator.ts';
import { unitNamed } from '../atlas.ts';

const FRAME: Frame = { zoom: 11, center: [67, 24.9], width: 900, height: 700 };
const project = projection(FRAME);
const back = unprojection(FRAME);

/** Squares that are so many pixels wide, each a pixel off the one before, from a pixel of the frame on. */
function squares(count: number, pixels: number, name: string, from = 100): readonly UnitGround[] {
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = [from + (index % 100), 100 + Math.floor(index / 100)];
    const corners = [
      [x, y],
      [x, y + pixels],
      [x + pixels, y + pixels],
      [x + pixels, y],
      [x, y],
    ] as const;
    const ring = corners.map(([right, down]) => [...back([right, down])] as [number, number]);
    return {
      ...unitNamed('lyari'),
      id: `${from}/${index}`,
      name,
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
}
const named = (units: readonly UnitGround[], chosen: readonly string[] = []) =>
  namedUnits({ ground: { units } as never, chosen }, FRAME, project).map(({ id }) => id);

const NAME = 'Quayside';
const WIDE = widthOf(NAME, TEXT.town, 'sans600');

describe('namedUnits(figure, frame, project)', () => {
  it('of four hundred all are named, be they small or out of sight', () => {
    expect(named(squares(400, 5, NAME))).toHaveLength(400);
    expect(named(squares(400, 5, NAME, 5000))).toHaveLength(400);
  });

  it('of more, those in sight are, where they are four hundred at most', () => {
    const all = [...squares(400, 5, NAME), ...squares(1, 5, NAME, 5000)];
    expect(named(all)).toEqual(all.slice(0, 400).map(({ id }) => id));
    expect(named([...all, ...squares(1, 5, NAME, 300)])).toEqual([]);
  });

  it('of more in sight, those as wide as their names, and at least twenty pixels', () => {
    expect(named(squares(401, WIDE + 0.1, NAME))).toHaveLength(401);
    expect(named(squares(401, WIDE - 0.1, NAME))).toEqual([]);
    expect(widthOf('i', TEXT.town, 'sans600')).toBeLessThan(10);
    expect(named(squares(401, 20.1, 'i'))).toHaveLength(401);
    expect(named(squares(401, 19.9, 'i'))).toEqual([]);
  });

  it('one that is chosen is named though it is small', () => {
    expect(named(squares(401, 5, NAME), ['100/7', 'elsewhere'])).toEqual(['100/7']);
  });
});
