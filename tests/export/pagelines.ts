/** The lines of words on a drawn page: where each stands, by the widths that the pages are laid out with. */
import type { Element } from '../../src/export/pdf/svg.ts';
import { type Face, widthOf } from '../../src/figure/advances.ts';

/** A line of words as it stands on the page. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly leftward: boolean;
  /** `#page` or an address that it leads to; empty for none. */
  readonly href: string;
}

interface Around {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly font: Readonly<Record<'family' | 'weight' | 'size', string>>;
  readonly anchor: Anchor;
  readonly leftward: boolean;
  readonly href: string;
}

type Anchor = 'start' | 'middle' | 'end';
/** The share of a line that stands before its anchor. */
const BEFORE: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };
const OPPOSITE: Readonly<Record<Anchor, Anchor>> = { start: 'end', middle: 'middle', end: 'start' };
const anchorOf = (text: string | undefined): Anchor | null =>
  text === 'start' || text === 'middle' || text === 'end' ? text : null;

export const START: Around = {
  x: 0,
  y: 0,
  scale: 1,
  font: { family: '', weight: '400', size: '16' },
  anchor: 'start',
  leftward: false,
  href: '',
};

/** The pages move and enlarge, and do nothing else to what they hold. */
function within(element: Element, { x, y, scale, font, anchor, leftward, href }: Around): Around {
  const { attributes } = element;
  const transform = attributes.get('transform') ?? '';
  const [, dx = '0', dy = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(transform) ?? [];
  const [, by = '1'] = /scale\(([\d.]+)\)/.exec(transform) ?? [];
  return {
    x: x + scale * Number(dx),
    y: y + scale * Number(dy),
    scale: scale * Number(by),
    font: {
      family: attributes.get('font-family') ?? font.family,
      weight: attributes.get('font-weight') ?? font.weight,
      size: attributes.get('font-size') ?? font.size,
    },
    anchor: anchorOf(attributes.get('text-anchor')) ?? anchor,
    leftward: attributes.has('direction') ? attributes.get('direction') === 'rtl' : leftward,
    href: attributes.get('href') ?? href,
  };
}

const faceOf = ({ font }: Around): Face =>
  `${font.family.includes('Serif') ? 'serif' : 'sans'}${font.weight === '600' ? '600' : '400'}`;

/** The words of an element with how wide they are on the page, and where they lead. */
export function wordsIn(
  element: Element,
  around: Around,
): readonly { text: string; width: number; href: string }[] {
  const own = within(element, around);
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? [
          {
            text: child,
            width: widthOf(child, Number(own.font.size), faceOf(own)) * own.scale,
            href: own.href,
          },
        ]
      : wordsIn(child, own),
  );
}

function linesIn(element: Element, around: Around): readonly Line[] {
  const own = within(element, around);
  const placed = element.children.filter(
    (child): child is Element => typeof child !== 'string' && child.attributes.has('y'),
  );
  if (placed.length > 0) return placed.flatMap((child) => linesIn(child, own));
  const words = wordsIn(element, around);
  const text = words.map((one) => one.text).join('');
  const width = words.reduce((sum, one) => sum + one.width, 0);
  const at = (key: 'x' | 'y') => own[key] + own.scale * Number(element.attributes.get(key) ?? 0);
  const left = at('x') - width * BEFORE[own.leftward ? OPPOSITE[own.anchor] : own.anchor];
  const href = words.map((one) => one.href).find((one) => one !== '') ?? '';
  const { leftward } = own;
  const size = Number(own.font.size) * own.scale;
  return [{ text, left, right: left + width, baseline: at('y'), size, leftward, href }];
}

/** All lines of words on a page; those on its maps only where they are asked for. */
export function linesOf(element: Element, maps: boolean, around: Around = START): readonly Line[] {
  if (!maps && ['map', 'inset'].includes(element.attributes.get('data-role') ?? '')) return [];
  if (element.name === 'text') return linesIn(element, around);
  if (['title', 'desc', 'metadata', 'defs'].includes(element.name)) return [];
  const own = within(element, around);
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : linesOf(child, maps, own)));
}

export const elementsOf = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
];
