/** Paths: SVG path data as moves, lines and cubic curves, and those as a PDF draws them. */
import { arcCurves } from './arc.ts';
import type { Point } from './matrix.ts';
import { numerals } from './syntax.ts';

export type Segment =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly near: Point; readonly far: Point; readonly to: Point }
  | { readonly kind: 'close' };

export type Path = readonly Segment[];

/** How many numbers a command takes; after them it is repeated or another one follows. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
const TOKEN = /([a-zA-Z])|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g;

/** Draws commands one after the other, and remembers where the pen is. */
class Pen {
  readonly segments: Segment[] = [];
  #at: Point = [0, 0];
  #start: Point = [0, 0];
  /** The control point that a smooth curve continues from. */
  #control: Point | null = null;

  #place(relative: boolean, x: number, y: number): Point {
    return relative ? [this.#at[0] + x, this.#at[1] + y] : [x, y];
  }

  #line(to: Point): void {
    this.segments.push({ kind: 'line', to });
    this.#at = to;
    this.#control = null;
  }

  #curve(near: Point, far: Point, to: Point, control: Point = far): void {
    this.segments.push({ kind: 'curve', near, far, to });
    this.#at = to;
    this.#control = control;
  }

  #quadratic(control: Point, to: Point): void {
    const towards = ([x, y]: Point): Point => [
      x + (2 / 3) * (control[0] - x),
      y + (2 / 3) * (control[1] - y),
    ];
    this.#curve(towards(this.#at), towards(to), to, control);
  }

  #mirrored(): Point {
    const [x, y] = this.#at;
    return this.#control ? [2 * x - this.#control[0], 2 * y - this.#control[1]] : this.#at;
  }

  #move(to: Point): void {
    this.segments.push({ kind: 'move', to });
    this.#at = to;
    this.#start = to;
    this.#control = null;
  }

  #close(): void {
    this.segments.push({ kind: 'close' });
    this.#at = this.#start;
    this.#control = null;
  }

  draw(command: string, numbers: readonly number[]): void {
    const relative = command === command.toLowerCase();
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
    const at = (x: number, y: number) => this.#place(relative, x, y);
    switch (command.toUpperCase()) {
      case 'M':
        this.#move(at(a, b));
        break;
      case 'L':
        this.#line(at(a, b));
        break;
      case 'H':
        this.#line([at(a, 0)[0], this.#at[1]]);
        break;
      case 'V':
        this.#line([this.#at[0], at(0, a)[1]]);
        break;
      case 'C':
        this.#curve(at(a, b), at(c, d), at(e, f));
        break;
      case 'S':
        this.#curve(this.#mirrored(), at(a, b), at(c, d));
        break;
      case 'Q':
        this.#quadratic(at(a, b), at(c, d));
        break;
      case 'T':
        this.#quadratic(this.#mirrored(), at(a, b));
        break;
      case 'A':
        for (const [near, far, to] of arcCurves(this.#at, at(f, g), [a, b], c, d !== 0, e !== 0))
          this.#curve(near, far, to);
        break;
      default:
        this.#close();
    }
  }
}

/** Reads SVG path data. Throws at what is none. */
export function parsePath(data: string): Path {
  const pen = new Pen();
  let [command, takes, numbers]: [string, number, number[]] = ['', 0, []];
  for (const [token, letter] of data.matchAll(TOKEN)) {
    if (letter !== undefined) {
      takes = TAKES[letter.toUpperCase()] ?? -1;
      if (takes < 0 || numbers.length > 0) throw new Error(`not a path: ${data.slice(0, 60)}`);
      command = letter;
      if (takes === 0) pen.draw(letter, []);
      continue;
    }
    numbers.push(Number(token));
    if (numbers.length < takes) continue;
    pen.draw(command, numbers);
    numbers = [];
    // Further points after a move are lines.
    if (command === 'M' || command === 'm') command = command === 'M' ? 'L' : 'l';
  }
  return pen.segments;
}

function operatorOf(segment: Segment): string {
  switch (segment.kind) {
    case 'move':
      return `${numerals(segment.to)} m`;
    case 'line':
      return `${numerals(segment.to)} l`;
    case 'curve':
      return `${numerals([...segment.near, ...segment.far, ...segment.to])} c`;
    case 'close':
      return 'h';
  }
}

/** A path as PDF operators. */
export const operatorsOf = (path: Path) => path.map(operatorOf).join('\n');

function pointsIn(segment: Segment): readonly Point[] {
  switch (segment.kind) {
    case 'move':
    case 'line':
      return [segment.to];
    case 'curve':
      return [segment.near, segment.far, segment.to];
    case 'close':
      return [];
  }
}

/** All points of a path, control points with them: what its box is taken from. */
export const pointsOf = (path: Path): readonly Point[] => path.flatMap(pointsIn);
