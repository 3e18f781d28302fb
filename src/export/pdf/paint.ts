/** How things are painted: the attributes of SVG that an element hands on to those within it. */
import { type Color, parseColor } from './color.ts';
import { type Element, lengthOf, named } from './svg.ts';

/** One colour, a gradient, or nothing. */
export type Ink =
  | { readonly kind: 'none' }
  | { readonly kind: 'color'; readonly color: Color }
  | { readonly kind: 'gradient'; readonly element: Element };

export interface Paint {
  readonly fill: Ink;
  readonly stroke: Ink;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  /** The product of all `opacity` attributes down to here. */
  readonly opacity: number;
  readonly evenOdd: boolean;
  readonly width: number;
  readonly dashes: readonly number[];
  readonly dashOffset: number;
  readonly cap: 0 | 1 | 2;
  readonly join: 0 | 1 | 2;
  readonly miter: number;
  readonly strokeFirst: boolean;
  readonly families: readonly string[];
  readonly weight: number;
  readonly italic: boolean;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl';
}

const BLACK: Ink = { kind: 'color', color: [0, 0, 0, 1] };

/** What holds where no attribute says otherwise. */
export const PLAIN: Paint = {
  fill: BLACK,
  stroke: { kind: 'none' },
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  evenOdd: false,
  width: 1,
  dashes: [],
  dashOffset: 0,
  cap: 0,
  join: 0,
  miter: 4,
  strokeFirst: false,
  families: [],
  weight: 400,
  italic: false,
  size: 16,
  anchor: 'start',
  direction: 'ltr',
};

const CAPS: Readonly<Record<string, Paint['cap']>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, Paint['join']>> = { miter: 0, round: 1, bevel: 2 };
const WEIGHTS: Readonly<Record<string, number>> = { normal: 400, bold: 700 };

function inkOf(text: string, ids: ReadonlyMap<string, Element>): Ink {
  if (text === 'none') return { kind: 'none' };
  if (!text.startsWith('url(')) return { kind: 'color', color: parseColor(text) };
  const element = named(ids, text);
  if (element?.name !== 'linearGradient') throw new Error(`the SVG names no gradient: ${text}`);
  return { kind: 'gradient', element };
}

/** An odd list of dashes is gone through twice, as SVG asks for. */
function dashesOf(text: string): readonly number[] {
  const dashes =
    text === 'none'
      ? []
      : text
          .trim()
          .split(/[\s,]+/)
          .map(Number);
  if (dashes.every((dash) => dash === 0)) return [];
  return dashes.length % 2 === 0 ? dashes : [...dashes, ...dashes];
}

const familiesOf = (text: string) =>
  text.split(',').map((family) => family.trim().replace(/^['"]|['"]$/g, ''));

const anchorOf = (text: string): Paint['anchor'] => (text === 'middle' || text === 'end' ? text : 'start');

function lettering(attributes: Element['attributes'], outer: Paint): Partial<Paint> {
  const weight = attributes.get('font-weight');
  const families = attributes.get('font-family');
  const style = attributes.get('font-style');
  const anchor = attributes.get('text-anchor');
  const direction = attributes.get('direction');
  return {
    families: families === undefined ? outer.families : familiesOf(families),
    weight: weight === undefined ? outer.weight : (WEIGHTS[weight] ?? Number(weight)),
    italic: style === undefined ? outer.italic : style !== 'normal',
    anchor: anchor === undefined ? outer.anchor : anchorOf(anchor),
    direction: direction === undefined ? outer.direction : direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** How an element is painted within another. */
export function paintOf(element: Element, outer: Paint, ids: ReadonlyMap<string, Element>): Paint {
  const { attributes } = element;
  if (attributes.size === 0) return outer;
  const given = <T>(key: string, otherwise: T, read: (text: string) => T): T => {
    const text = attributes.get(key);
    return text === undefined || text === 'inherit' ? otherwise : read(text);
  };
  return {
    ...outer,
    ...lettering(attributes, outer),
    fill: given('fill', outer.fill, (text) => inkOf(text, ids)),
    stroke: given('stroke', outer.stroke, (text) => inkOf(text, ids)),
    fillOpacity: lengthOf(element, 'fill-opacity', outer.fillOpacity, 1),
    strokeOpacity: lengthOf(element, 'stroke-opacity', outer.strokeOpacity, 1),
    opacity: outer.opacity * lengthOf(element, 'opacity', 1, 1),
    evenOdd: given('fill-rule', outer.evenOdd, (text) => text === 'evenodd'),
    width: lengthOf(element, 'stroke-width', outer.width),
    dashes: given('stroke-dasharray', outer.dashes, dashesOf),
    dashOffset: lengthOf(element, 'stroke-dashoffset', outer.dashOffset),
    cap: given('stroke-linecap', outer.cap, (text) => CAPS[text] ?? 0),
    join: given('stroke-linejoin', outer.join, (text) => JOINS[text] ?? 0),
    miter: lengthOf(element, 'stroke-miterlimit', outer.miter),
    strokeFirst: given('paint-order', outer.strokeFirst, (text) => text.trim().startsWith('stroke')),
    size: lengthOf(element, 'font-size', outer.size, outer.size),
  };
}

export interface Inked {
  readonly color: Color;
  /** With all opacities taken together. */
  readonly opacity: number;
}

function inked(ink: Ink, opacity: number): Inked | null {
  if (ink.kind !== 'color') return null;
  const whole = ink.color[3] * opacity;
  return whole > 0 ? { color: ink.color, opacity: Math.min(1, whole) } : null;
}

/** The colour of what is filled; `null` where it is not, or not with one colour. */
export const fillOf = ({ fill, fillOpacity, opacity }: Paint) => inked(fill, fillOpacity * opacity);

/** The colour of the line; `null` where none is to be seen. */
export const strokeOf = ({ stroke, strokeOpacity, opacity, width }: Paint) =>
  width > 0 ? inked(stroke, strokeOpacity * opacity) : null;
