/**
 * Outlining: words in Arabic letters as shapes, set by what sets them in a PDF, for a rasteriser that sets them wrongly: it has one font
 * for a text, and does not know which way the text runs.
 */
import { Faces } from '../export/pdf/faces.ts';
import { outlineOf } from '../export/pdf/font/outline.ts';
import { combined, type Point, transformed } from '../export/pdf/matrix.ts';
import { fillOf, type Inked, type Paint, PLAIN, paintOf, strokeOf } from '../export/pdf/paint.ts';
import { setLine } from '../export/pdf/setting.ts';
import { followingSpots, frameAt, type Spot, straightSpots, upright } from '../export/pdf/spots.ts';
import { type Element, elementsById, lengthOf, parseSvg } from '../export/pdf/svg.ts';
import { type Line, linesOf } from '../export/pdf/words.ts';

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/;
/** Where a text stands, which is in the shapes. */
const PLACES: ReadonlySet<string> = new Set(['x', 'y', 'dx', 'dy']);
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What all texts of a drawing are set with. */
interface Setting {
  readonly faces: Faces;
  readonly ids: ReadonlyMap<string, Element>;
  readonly whole: { readonly width: number; readonly height: number };
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
const textOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The letters of a spot as a path. */
function pathOf(spot: Spot): string {
  const { choice, piece } = spot.stretch;
  const { font } = choice.face;
  const scale = piece.paint.size / font.unitsPerEm;
  let pen = 0;
  const paths = spot.clusters.flatMap(({ parts, advance }) => {
    const own = parts.map(({ glyph, dx, dy }) => {
      const matrix = combined(upright(spot), [scale, 0, 0, scale, (pen + dx) * scale, dy * scale]);
      const moved = (x: string, y: string) => {
        const [left, top]: Point = transformed(matrix, [Number(x), Number(y)]);
        return `${left.toFixed(2)} ${top.toFixed(2)}`;
      };
      // A PDF names a step behind its numbers, an SVG before them.
      return outlineOf(font, glyph)
        .replace(/(-?\d+) (-?\d+)/g, (_, x: string, y: string) => moved(x, y))
        .replace(
          /((?:-?[\d.]+ )+)([mlc])/g,
          (_, numbers: string, step: string) => step.toUpperCase() + numbers,
        )
        .replaceAll('h', 'Z');
    });
    pen += advance;
    return own;
  });
  return paths.join('');
}

function inkOf({ color: [red, green, blue], opacity }: Inked): string {
  const parts = [red, green, blue].map((part) => Math.round(part * 255));
  return ` fill="rgb(${parts.join(',')})" fill-opacity="${opacity}"`;
}

/** A line as shapes: its halo, in the stroke that it stands in, and over it its letters. */
function drawn(spots: readonly Spot[], paint: Paint): string {
  const paths = spots.map((spot) => ({ path: pathOf(spot), fill: fillOf(spot.stretch.piece.paint) }));
  const all = paths.map(({ path }) => path).join('');
  const halo = strokeOf(paint) ? `<path d="${all}" fill="none"/>` : '';
  const letters = paths.map(({ path, fill }) =>
    fill && path !== '' ? `<path d="${path}" stroke="none"${inkOf(fill)}/>` : '',
  );
  return `${halo}${letters.join('')}`;
}

function linesDrawn(lines: readonly Line[], paint: Paint, { faces, whole }: Setting): string {
  return lines
    .map((line) => {
      const set = setLine(line, faces);
      const start: Point = [line.x ?? 0, line.y ?? 0];
      const spots = line.along
        ? followingSpots({ whole }, line, set).letters
        : straightSpots(set, frameAt(line, set, start));
      return drawn(spots, paint);
    })
    .join('');
}

function attributesOf({ attributes }: Element, left: ReadonlySet<string>): string {
  const kept = [...attributes].filter(([name]) => !left.has(name));
  return kept.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

const NONE: ReadonlySet<string> = new Set();

/** An element written again, with its words as shapes where they are in Arabic letters. */
function written(element: Element, outer: Paint, setting: Setting): string {
  const paint = paintOf(element, outer, setting.ids);
  if (element.name === 'text' && ARABIC.test(textOf(element))) {
    const lines = linesOf(element, paint, setting.ids, null);
    return `<g${attributesOf(element, PLACES)}>${linesDrawn(lines, paint, setting)}</g>`;
  }
  const inside = element.children.map((child) =>
    typeof child === 'string' ? escaped(child) : written(child, paint, setting),
  );
  return `<${element.name}${attributesOf(element, NONE)}>${inside.join('')}</${element.name}>`;
}

/** An SVG whose words in Arabic letters are shapes; the fonts go by family, weight and script, as those of a PDF. */
export async function outlined(svg: string, fonts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  if (!ARABIC.test(svg)) return svg;
  const root = parseSvg(svg);
  const [, , width = 0, height = 0] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number);
  const whole = { width: width || lengthOf(root, 'width'), height: height || lengthOf(root, 'height') };
  return written(root, PLAIN, { faces: await Faces.read(fonts), ids: elementsById(root), whole });
}
