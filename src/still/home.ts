/**
 * Home: how the whole city stands in a stage of any size, said in CSS. The page fits the same extent with the same margin by script; here
 * a box of the city's own proportions is as large as the stage lets it be, so that no script has to run.
 */
import { type Extent, type Frame, fitExtent, scaleOf, toPlane } from '../geo/mercator.ts';
import { FIT_MARGIN } from '../page/actions.ts';
import { ZOOM } from '../view/view.ts';

/** Zooms nearer than this are one, for the browser rounds lengths. */
const NEAR = 0.01;

export interface Home {
  readonly extent: Extent;
  /** The city's width and height on the plane. */
  readonly size: readonly [width: number, height: number];
}

export function homeOf(extent: Extent): Home {
  const [west, south, east, north] = extent;
  const [x0, y0] = toPlane([west, north]);
  const [x1, y1] = toPlane([east, south]);
  return { extent, size: [x1 - x0, y1 - y0] };
}

/** Width and height of the city in pixels at a zoom. */
export function pixelsAt({ size: [width, height] }: Home, zoom: number): readonly [number, number] {
  return [width * scaleOf(zoom), height * scaleOf(zoom)];
}

/** The frame of the page in a stage of some size. */
export const frameIn = ({ extent }: Home, { width, height }: Pick<Frame, 'width' | 'height'>): Frame => ({
  ...fitExtent(extent, width, height, FIT_MARGIN),
  width,
  height,
});

const pixels = (length: number) => `${Math.round(length * 100) / 100}px`;

/** The box of the city: its width as a length. It is never farther than the page lets its camera go. */
export function boxWidth(home: Home): string {
  const [width, height] = home.size;
  const room = `min(100cqw - ${2 * FIT_MARGIN}px, (100cqh - ${2 * FIT_MARGIN}px) * ${(width / height).toFixed(5)})`;
  return `max(${room}, ${pixels(pixelsAt(home, ZOOM.least)[0])})`;
}

/** Rules that hold in stages whose camera stands at a zoom or nearer. */
export function fromZoom(home: Home, zoom: number, rules: string): string {
  const [width, height] = pixelsAt(home, zoom - NEAR);
  const [wide, high] = [width + 2 * FIT_MARGIN, height + 2 * FIT_MARGIN];
  return `@container still (width >= ${pixels(wide)}) and (height >= ${pixels(high)}){${rules}}`;
}
