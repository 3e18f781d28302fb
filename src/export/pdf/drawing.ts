/** An SVG drawn on a page of a PDF, element by element. */
import { drawLines } from './lettering.ts';
import {
  type Box,
  boxAround,
  boxThrough,
  combined,
  IDENTITY,
  type Matrix,
  type Point,
  transformOf,
} from './matrix.ts';
import { type Paint, paintOf } from './paint.ts';
import { clipOperators, paintPath } from './painting.ts';
import { pointsOf } from './path.ts';
import { SHAPES, shapePath } from './shapes.ts';
import type { Sheet } from './sheet.ts';
import type { Tag } from './structure.ts';
import { type Element, named } from './svg.ts';
import { leading, linesOf } from './words.ts';

/** What `data-role` says of an element and of all within it: how a screen reader is told of them. */
export type Role = 'title' | 'heading' | 'map' | 'artifact';
const ROLES: Readonly<Record<string, Role>> = {
  title: 'title',
  heading: 'heading',
  map: 'map',
  artifact: 'artifact',
};

/** What an element stands in. */
interface Around {
  readonly paint: Paint;
  /** From the element's units to points of the page. */
  readonly matrix: Matrix;
  /** `null` where nothing is said: words are paragraphs, and all else is decoration. */
  readonly role: Role | null;
  readonly link: { readonly href: string; readonly boxes: Box[] } | null;
}

/** Elements that are not drawn where they stand. */
const UNDRAWN: ReadonlySet<string> = new Set([
  'title',
  'desc',
  'style',
  'metadata',
  'defs',
  'clipPath',
  'linearGradient',
]);
const ARABIC = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefe]/g;
const LATIN = /[A-Za-z]/g;

/** A text's language where it is not the file's, by what most of its letters are; `null` where it is. */
function otherLanguage(text: string, language: string): string | null {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const [arabic, latin] = [count(ARABIC), count(LATIN)];
  if (language === 'ur') return latin > arabic ? 'en' : null;
  return arabic > latin ? 'ur' : null;
}

function textTag(sheet: Sheet, role: Role | null, text: string): Tag | null {
  const other = otherLanguage(text, sheet.language);
  const words = other === null ? {} : { language: other };
  switch (role) {
    case 'artifact':
      return null;
    case 'map':
      return sheet.figure();
    case 'title':
      return sheet.tag('H1', words);
    case 'heading':
      return sheet.tag('H2', words);
    case null:
      return sheet.tag('P', words);
  }
}

function drawText(sheet: Sheet, element: Element, { paint, matrix, role, link }: Around): void {
  const lines = linesOf(element, paint, sheet.ids, link?.href ?? null);
  if (lines.length === 0) return;
  const text = lines.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  drawLines(sheet, lines, { tag: textTag(sheet, role, text), matrix });
  sheet.content.ends();
}

/** What a shape belongs to. On a page that marks no map, the shapes are the figure. */
function shapeTag(sheet: Sheet, role: Role | null): Tag | null {
  if (role === 'map') return sheet.figure();
  return role === null && !sheet.hasMap ? sheet.figure() : null;
}

function drawShape(sheet: Sheet, element: Element, { paint, matrix, role, link }: Around): void {
  const path = shapePath(element, sheet.whole);
  paintPath(sheet, path, paint, shapeTag(sheet, role));
  const box = link ? boxAround(pointsOf(path)) : null;
  if (box) link?.boxes.push(boxThrough(matrix, box));
}

/** A link around shapes leads from the box around them; words within it are links by themselves. */
function drawLink(sheet: Sheet, element: Element, around: Around): void {
  const href = leading(element.attributes.get('href'));
  if (href === null) {
    drawChildren(sheet, element, around);
    return;
  }
  const link = { href, boxes: [] as Box[] };
  drawChildren(sheet, element, { ...around, link });
  const box = boxAround(
    link.boxes.flatMap(([left, top, right, bottom]): Point[] => [
      [left, top],
      [right, bottom],
    ]),
  );
  if (!box) return;
  const label = element.attributes.get('aria-label') ?? href;
  sheet.leads(sheet.tag('Link', { alt: label }), href, label, box);
}

function drawChildren(sheet: Sheet, element: Element, around: Around): void {
  for (const child of element.children) if (typeof child !== 'string') drawElement(sheet, child, around);
}

/** Draws an element that stands where it is drawn already. */
function drawPlaced(sheet: Sheet, element: Element, around: Around): void {
  if (element.name === 'g' || element.name === 'svg') drawChildren(sheet, element, around);
  else if (element.name === 'a') drawLink(sheet, element, around);
  else if (element.name === 'text') drawText(sheet, element, around);
  else if (SHAPES.has(element.name)) drawShape(sheet, element, around);
  else throw new Error(`an element that a PDF page is not drawn with: ${element.name}`);
}

/** Draws an element and all within it. */
export function drawElement(sheet: Sheet, element: Element, outer: Around): void {
  const { attributes } = element;
  if (UNDRAWN.has(element.name) || attributes.get('display') === 'none') return;
  const own = transformOf(attributes.get('transform'));
  const around: Around = {
    paint: paintOf(element, outer.paint, sheet.ids),
    matrix: combined(outer.matrix, own),
    role: ROLES[attributes.get('data-role') ?? ''] ?? outer.role,
    link: outer.link,
  };
  const reference = attributes.get('clip-path');
  if (own === IDENTITY && reference === undefined) {
    drawPlaced(sheet, element, around);
    return;
  }
  const clip = reference === undefined ? null : named(sheet.ids, reference);
  if (reference !== undefined && clip?.name !== 'clipPath')
    throw new Error(`the SVG names no clip: ${reference}`);
  sheet.content.within(() => {
    if (clip) sheet.content.write(clipOperators(sheet, clip));
    drawPlaced(sheet, element, around);
  }, own);
}
