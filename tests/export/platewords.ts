/** The words of a plate as they stand on it: every line of text with its box on the page and the role that it is set in. */
import { type Face, widthOf } from '../../src/figure/advances.ts';
import type { Box } from '../../src/figure/boxes.ts';

export interface Word {
  readonly text: string;
  readonly role: string;
  readonly box: Box;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function matrixOf(transform: string): Matrix {
  let matrix = SAME;
  for (const [, name, list = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = list.split(/[ ,]+/).map(Number);
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, x, y ?? 0]);
    else if (name === 'scale') matrix = times(matrix, [x, 0, 0, y ?? x, 0, 0]);
    else if (name === 'rotate') {
      const turn = (x * Math.PI) / 180;
      matrix = times(matrix, [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0]);
    } else throw new Error(`a transform that this reads not: ${transform}`);
  }
  return matrix;
}

interface State {
  readonly element: string;
  readonly matrix: Matrix;
  readonly attributes: Readonly<Record<string, string>>;
}

const FACES: readonly (readonly [pattern: RegExp, regular: Face, bold: Face])[] = [
  [/Nastaliq/, 'nastaliq600', 'nastaliq600'],
  [/Noto Sans/, 'sans400', 'sans600'],
  [/Source Serif/, 'serif400', 'serif600'],
];

function faceOf(family: string, weight: string): Face {
  const found = FACES.find(([pattern]) => pattern.test(family));
  if (!found) throw new Error(`a family that is not measured: ${family}`);
  return weight === '600' ? found[2] : found[1];
}

const unescaped = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** How far letters reach above their line and below it, in sizes of the type: most words of Nastaliq climb no further. */
const reachOf = (face: Face) => (face === 'nastaliq600' ? { up: 1.15, down: 0.4 } : { up: 0.75, down: 0.22 });
const OPPOSITE: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

function boxOf({ matrix, attributes }: State, text: string): Box {
  const size = Number(attributes['font-size']);
  const face = faceOf(attributes['font-family'] ?? '', attributes['font-weight'] ?? '');
  const width = widthOf(text, size, face);
  const { up, down } = reachOf(face);
  const side = attributes['text-anchor'] ?? 'start';
  const left = attributes.direction === 'rtl' ? (OPPOSITE[side] ?? side) : side;
  const anchor = { start: 0, middle: width / 2, end: width }[left] ?? 0;
  const [x, y] = [Number(attributes.x ?? 0) - anchor, Number(attributes.y ?? 0)];
  const corners = [
    [x, y - size * up],
    [x + width, y - size * up],
    [x, y + size * down],
    [x + width, y + size * down],
  ].map(([px = 0, py = 0]) => {
    const [, , , , e, f] = times(matrix, [1, 0, 0, 1, px, py]);
    return [e, f] as const;
  });
  const [xs, ys] = [corners.map(([px]) => px), corners.map(([, py]) => py)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

const PIECE = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const INHERITED = [
  'font-family',
  'font-weight',
  'font-size',
  'text-anchor',
  'direction',
  'data-role',
  'x',
  'y',
];

/** Every line of text of an SVG but those set along a path. */
export function wordsIn(svg: string): readonly Word[] {
  const open: State[] = [{ element: '', matrix: SAME, attributes: {} }];
  const words: Word[] = [];
  for (const [, closing, element = '', list = '', alone, text] of svg.matchAll(PIECE)) {
    const state = open.at(-1);
    if (!state) throw new Error('more is closed than was open');
    if (text !== undefined) {
      if (text.trim() !== '' && ['text', 'tspan'].includes(state.element))
        words.push({
          text: unescaped(text),
          role: state.attributes['data-role'] ?? '',
          box: boxOf(state, unescaped(text)),
        });
    } else if (closing) open.pop();
    else if (!alone) {
      const own = Object.fromEntries(
        [...list.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      const handed = Object.entries(state.attributes).filter(([name]) => INHERITED.includes(name));
      open.push({
        element,
        matrix: times(state.matrix, matrixOf(own.transform ?? '')),
        attributes: { ...Object.fromEntries(handed), ...own },
      });
    }
  }
  return words;
}
