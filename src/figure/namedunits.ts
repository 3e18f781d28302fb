/** Named units: all of them where they are few; where very many are in sight, those as wide as their names. */
import type { Position } from '../data/geojson.ts';
import { extentOfArea } from '../geo/extents.ts';
import { extentOf, type Frame, type Pixel } from '../geo/mercator.ts';
import { widthOf } from './advances.ts';
import type { Figure, UnitGround } from './figure.ts';
import { TEXT } from './ink.ts';
import { apart } from './insight.ts';

/** So many names have room in a frame, and no more. Among more units a name wider than its unit is not seen to be that unit's. */
const MOST_NAMED = 400;
/** No name is narrower, in pixels. */
const NARROWEST = 20;

export function namedUnits(
  { ground: { units }, chosen }: Pick<Figure, 'ground' | 'chosen'>,
  frame: Frame,
  project: (position: Position) => Pixel,
): readonly UnitGround[] {
  if (units.length <= MOST_NAMED) return units;
  const window = extentOf(frame);
  const seen = units.filter(({ geometry }) => !apart(extentOfArea(geometry), window));
  if (seen.length <= MOST_NAMED) return seen;
  return seen.filter(({ id, name, geometry }) => {
    const [west, south, east] = extentOfArea(geometry);
    const width = project([east, south])[0] - project([west, south])[0];
    return chosen.includes(id) || (width >= NARROWEST && width >= widthOf(name, TEXT.town, 'sans600'));
  });
}
