/** The words of a text element: its lines, and in each line the pieces that look alike. */
import { type Paint, paintOf } from './paint.ts';
import { type Element, lengthOf, named } from './svg.ts';

export interface Piece {
  readonly text: string;
  readonly paint: Paint;
  /** Where a press on it leads; `null` for nowhere. */
  readonly href: string | null;
  /** Pixels that it is moved to the right and down from where it would stand. */
  readonly dx: number;
  readonly dy: number;
}

/** Pieces that are set together, from where `x` or `y` is given anew. */
export interface Line {
  readonly pieces: Piece[];
  /** `null`: where the line before ends. */
  readonly x: number | null;
  readonly y: number | null;
  /** The path that the line follows, and where on it the line is anchored. */
  readonly along: { readonly path: Element; readonly offset: string } | null;
}

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;
/** What a link may lead to: pages of the file, and what a browser shows without running anything. */
const LEADS = /^(?:#|https?:\/\/|mailto:)/;

/** An address, or `null` for one that a link may not lead to. */
export const leading = (href: string | undefined): string | null =>
  href !== undefined && LEADS.test(href) ? href : null;

/** A text with the addresses in it apart. */
const apart = (text: string): readonly string[] => text.split(ADDRESS).filter((part) => part !== '');

class Reader {
  readonly lines: Line[] = [];
  readonly #ids: ReadonlyMap<string, Element>;
  #shift: readonly [number, number] = [0, 0];
  /** Whether a space now would stand at a beginning or behind another. */
  #spaced = true;

  constructor(ids: ReadonlyMap<string, Element>) {
    this.#ids = ids;
  }

  #add(text: string, paint: Paint, href: string | null): void {
    const line = this.lines.at(-1);
    const joined = text.replace(/\s+/g, ' ');
    const trimmed = this.#spaced ? joined.trimStart() : joined;
    if (!line || trimmed === '') return;
    this.#spaced = trimmed.endsWith(' ');
    for (const part of href === null ? apart(trimmed) : [trimmed]) {
      const [dx, dy] = this.#shift;
      line.pieces.push({ text: part, paint, href: href ?? (ADDRESS.test(part) ? part : null), dx, dy });
      this.#shift = [0, dy];
    }
  }

  #begin(element: Element): void {
    const along = element.name === 'textPath' ? this.#along(element) : null;
    const given = (key: string) => (element.attributes.has(key) ? lengthOf(element, key) : null);
    const [x, y] = [given('x'), given('y')];
    const [dx, dy] = this.#shift;
    const placed = x !== null || y !== null;
    if (placed || along || this.lines.length === 0) {
      this.lines.push({ pieces: [], x, y, along });
      this.#spaced = true;
    }
    const keeps = placed ? [0, 0] : [dx, dy];
    this.#shift = [(keeps[0] ?? 0) + lengthOf(element, 'dx'), (keeps[1] ?? 0) + lengthOf(element, 'dy')];
  }

  #along(element: Element): Line['along'] {
    const reference = element.attributes.get('href') ?? element.attributes.get('xlink:href') ?? '';
    const path = named(this.#ids, reference);
    if (path?.name !== 'path') throw new Error(`the SVG names no path: ${reference}`);
    return { path, offset: element.attributes.get('startOffset') ?? '0' };
  }

  read(element: Element, paint: Paint, href: string | null): void {
    this.#begin(element);
    for (const child of element.children) {
      if (typeof child === 'string') this.#add(child, paint, href);
      else if (child.name !== 'title') this.#readWithin(child, paint, href);
    }
  }

  #readWithin(child: Element, outer: Paint, href: string | null): void {
    const paint = paintOf(child, outer, this.#ids);
    switch (child.name) {
      case 'tspan':
      case 'textPath':
        this.read(child, paint, href);
        break;
      case 'a':
        this.read(child, paint, leading(child.attributes.get('href')) ?? href);
        break;
      default:
        throw new Error(`a text holds what a PDF does not set: ${child.name}`);
    }
  }
}

/** The lines of a text element; those without words are left out. */
export function linesOf(
  element: Element,
  paint: Paint,
  ids: ReadonlyMap<string, Element>,
  href: string | null,
): readonly Line[] {
  const reader = new Reader(ids);
  reader.read(element, paint, href);
  return reader.lines.filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
}
