/** Shapes painted on a page: filled, lined, clipped. */
import { lineOf } from './content.ts';
import { boxAround, combined, type Matrix, transformed, transformOf } from './matrix.ts';
import { fillOf, type Paint, strokeOf } from './paint.ts';
import { operatorsOf, type Path, pointsOf, type Segment } from './path.ts';
import { SHAPES, shapePath } from './shapes.ts';
import type { Sheet } from './sheet.ts';
import type { Tag } from './structure.ts';
import type { Element } from './svg.ts';

function fillWithGradient(sheet: Sheet, path: Path, paint: Paint, tag: Tag | null): void {
  const { fill, fillOpacity, opacity, evenOdd } = paint;
  const box = boxAround(pointsOf(path));
  if (fill.kind !== 'gradient' || !box || box[2] <= box[0] || box[3] <= box[1]) return;
  const { element } = fill;
  sheet.content.within(() => {
    sheet.content.write(`${operatorsOf(path)}\n${evenOdd ? 'W*' : 'W'} n`);
    const [left, top, right, bottom] = box;
    const unitSquare: Matrix = [right - left, 0, 0, bottom - top, left, top];
    sheet.content.within(() => {
      sheet.content.belongsTo(tag);
      sheet.content.inks(null, null);
      sheet.content.write(sheet.gradients.fill(element, fillOpacity * opacity));
    }, unitSquare);
  });
}

/** Paints a path as part of a tag; `null` for decoration. */
export function paintPath(sheet: Sheet, path: Path, paint: Paint, tag: Tag | null): void {
  const { content } = sheet;
  const [fill, stroke] = [fillOf(paint), strokeOf(paint)];
  fillWithGradient(sheet, path, paint, tag);
  if (path.length === 0 || (!fill && !stroke)) return;
  const operators = operatorsOf(path);
  const area = paint.evenOdd ? 'f*' : 'f';
  const both = paint.evenOdd ? 'B*' : 'B';
  content.belongsTo(tag);
  content.inks(fill, stroke);
  if (stroke) content.line(lineOf(paint));
  if (!stroke) content.write(`${operators}\n${area}`);
  else if (!fill) content.write(`${operators}\nS`);
  // A line that is seen through shows the area under its inner half, which one operator for both would hide.
  else if (stroke.opacity < 1) content.write(`${operators}\n${area}\n${operators}\nS`);
  else content.write(`${operators}\n${both}`);
}

function movedSegment(matrix: Matrix, segment: Segment): Segment {
  switch (segment.kind) {
    case 'move':
    case 'line':
      return { ...segment, to: transformed(matrix, segment.to) };
    case 'curve': {
      const [near, far] = [transformed(matrix, segment.near), transformed(matrix, segment.far)];
      return { kind: 'curve', near, far, to: transformed(matrix, segment.to) };
    }
    case 'close':
      return segment;
  }
}

function clipShapes(sheet: Sheet, element: Element, matrix: Matrix): readonly Segment[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const own = combined(matrix, transformOf(child.attributes.get('transform')));
    if (child.name === 'g') return clipShapes(sheet, child, own);
    if (!SHAPES.has(child.name)) throw new Error(`a clip holds what a PDF does not clip with: ${child.name}`);
    return shapePath(child, sheet.whole).map((segment) => movedSegment(own, segment));
  });
}

/** Operators that cut all that follows to a clip's shapes. */
export function clipOperators(sheet: Sheet, clip: Element): string {
  const path = clipShapes(sheet, clip, transformOf(clip.attributes.get('transform')));
  const shapes = clip.children.filter((child): child is Element => typeof child !== 'string');
  const evenOdd = [clip, ...shapes].some(({ attributes }) => attributes.get('clip-rule') === 'evenodd');
  // A clip without extent lets nothing through.
  const operators = path.length === 0 ? '0 0 0 0 re' : operatorsOf(path);
  return `${operators}\n${evenOdd ? 'W*' : 'W'} n`;
}
