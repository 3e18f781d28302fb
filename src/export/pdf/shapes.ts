/** The shapes of SVG as paths. */
import { type Path, parsePath } from './path.ts';
import { type Element, lengthOf } from './svg.ts';

/** Width and height of the page's drawing, which lengths in per cent are shares of. */
export interface Whole {
  readonly width: number;
  readonly height: number;
}

export const SHAPES: ReadonlySet<string> = new Set([
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
]);

const ellipse = (cx: number, cy: number, rx: number, ry: number): Path =>
  rx > 0 && ry > 0
    ? parsePath(`M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`)
    : [];

function rectangle(element: Element, { width, height }: Whole): Path {
  const [x, y] = [lengthOf(element, 'x', 0, width), lengthOf(element, 'y', 0, height)];
  const [w, h] = [lengthOf(element, 'width', 0, width), lengthOf(element, 'height', 0, height)];
  if (w <= 0 || h <= 0) return [];
  const [givenX, givenY] = [lengthOf(element, 'rx', -1, width), lengthOf(element, 'ry', -1, height)];
  const rx = Math.min(w / 2, Math.max(0, givenX < 0 ? givenY : givenX));
  const ry = Math.min(h / 2, Math.max(0, givenY < 0 ? givenX : givenY));
  if (rx === 0 || ry === 0) return parsePath(`M${x} ${y}h${w}v${h}h${-w}Z`);
  const corner = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [w - 2 * rx, h - 2 * ry];
  return parsePath(
    `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}Z`,
  );
}

function corners(element: Element): Path {
  const points = element.attributes.get('points')?.trim() ?? '';
  const end = element.name === 'polygon' ? 'Z' : '';
  return points === '' ? [] : parsePath(`M${points}${end}`);
}

/** The path of a shape; empty for one without extent. */
export function shapePath(element: Element, whole: Whole): Path {
  const across = (key: string) => lengthOf(element, key, 0, whole.width);
  const down = (key: string) => lengthOf(element, key, 0, whole.height);
  switch (element.name) {
    case 'path':
      return parsePath(element.attributes.get('d') ?? '');
    case 'rect':
      return rectangle(element, whole);
    case 'circle':
      return ellipse(across('cx'), down('cy'), across('r'), across('r'));
    case 'ellipse':
      return ellipse(across('cx'), down('cy'), across('rx'), down('ry'));
    case 'line':
      return parsePath(`M${across('x1')} ${down('y1')}L${across('x2')} ${down('y2')}`);
    default:
      return corners(element);
  }
}
