/** Maps on the pages of the atlas, drawn a little larger than on a screen so that every name can be read on paper. */
import type { Figure } from '../../figure/figure.ts';
import {
  type Extent,
  type Frame,
  fitExtent,
  fromPlane,
  type Pixel,
  scaleOf,
  toPlane,
} from '../../geo/mercator.ts';
import { type Block, near } from '../blocks.tsx';
import { Inset } from '../plate/inset.tsx';
import { MapBox } from '../plate/mapbox.tsx';
import type { Pieces } from '../plate/page.ts';
import type { Extents } from '../sizes.ts';
import { labelledIn } from './labels.ts';
import { MAP_SCALE } from './paper.ts';

export interface MapRequest extends Extents {
  readonly figure: Figure;
  readonly extent: Extent;
  /** How far the extent is kept from the frame, as a share of its shorter side. */
  readonly margin: number;
  readonly pieces: Pieces;
}

export const NAMED: Pieces = new Set(['labels', 'scale', 'north']);
export const BARE: Pieces = new Set();

/** The corners of an extent on the plane. */
const cornersOf = ([west, south, east, north]: Extent): readonly [Pixel, Pixel] => [
  toPlane([west, north]),
  toPlane([east, south]),
];

/** The frame moved so that it sees nothing beyond some bounds, or as little as can be. */
function keptWithin(frame: Frame, bounds: Extent): Frame {
  const scale = scaleOf(frame.zoom);
  const [least, most] = cornersOf(bounds);
  const center = toPlane(frame.center);
  const half = [frame.width / 2 / scale, frame.height / 2 / scale] as const;
  const kept = (axis: 0 | 1) => {
    const [from, to] = [least[axis] + half[axis], most[axis] - half[axis]];
    return from > to ? (from + to) / 2 : Math.min(to, Math.max(from, center[axis]));
  };
  return { ...frame, center: fromPlane([kept(0), kept(1)]) };
}

/** What a map sees, in its own pixels. */
export function frameOf({ figure, extent, width, height, margin }: MapRequest): Frame {
  const size = { width: width / MAP_SCALE, height: height / MAP_SCALE };
  const away = margin * Math.min(size.width, size.height);
  const frame = { ...fitExtent(extent, size.width, size.height, away), ...size };
  return keptWithin(frame, figure.ground.bounds);
}

/** A map; there is one on a page, for its lines are named. */
export function mapBlock(request: MapRequest): Block {
  const { figure, height, width, pieces } = request;
  const frame = frameOf(request);
  return {
    height,
    width,
    draw: (x, y) => (
      <g transform={`translate(${near(x)} ${near(y)}) scale(${MAP_SCALE})`}>
        <MapBox
          figure={labelledIn(figure, frame)}
          frame={frame}
          pieces={pieces}
          id="map"
          furnished
          corner={null}
        />
      </g>
    ),
  };
}

/** How wide a picture of the whole can be at a height without seeing beyond what is drawn, and within a width. */
function widthOfWhole({ ground: { whole, bounds } }: Figure, width: number, height: number): number {
  const { zoom, center } = fitExtent(whole, width, height);
  const [[west], [east]] = cornersOf(bounds);
  const [x] = toPlane(center);
  return Math.min(width, 2 * Math.min(x - west, east - x) * scaleOf(zoom));
}

/** The whole of all towns, small, with what a map of it sees marked; within a width. */
export function insetBlock(figure: Figure, frame: Frame, width: number, height: number): Block {
  const own = near(widthOfWhole(figure, width, height));
  return {
    height,
    width: own,
    draw: (x, y) => (
      <g transform={`translate(${near(x)} ${near(y)})`}>
        <Inset figure={figure} frame={frame} width={own} height={near(height)} />
      </g>
    ),
  };
}
