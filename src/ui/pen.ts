/**
 * The pen: path data in the shortest form. Steps are relative and in tenths of a pixel, counted in whole numbers, so that no
 * rounding adds up along a coast.
 */
import type { Pixel } from '../geo/mercator.ts';

/** Vertices closer than this to the last one drawn, in tenths of a pixel, are passed over. */
const FINEST = 5;

/** Tenths as a number of the shortest form: `-.5`, `12`, `3.4`. */
export function written(tenths: number): string {
  const size = Math.abs(tenths);
  const [whole, part] = [Math.trunc(size / 10), size % 10];
  const digits = part === 0 ? `${whole}` : `${whole === 0 ? '' : whole}.${part}`;
  return tenths < 0 ? `-${digits}` : digits;
}

const FAR = 1000;
// Nearly every step of a coast is short: their numbers are written once.
const STEPS = Array.from({ length: 2 * FAR + 1 }, (_, index) => written(index - FAR));
const step = (tenths: number) => STEPS[tenths + FAR] ?? written(tenths);

const MINUS = 45;
const POINT = 46;

/** Whole tenths of a pixel, without vertices that nobody could see apart. A line keeps its end, a ring has none. */
function coarse(pixels: readonly Pixel[], closed: boolean): readonly Pixel[] {
  const kept: Pixel[] = [];
  let [px, py] = [Infinity, Infinity];
  const last = closed ? undefined : pixels.at(-1);
  for (const pixel of pixels) {
    const [x, y] = [Math.round(pixel[0] * 10), Math.round(pixel[1] * 10)];
    const near = Math.abs(x - px) < FINEST && Math.abs(y - py) < FINEST;
    if (near && (pixel !== last || (x === px && y === py))) continue;
    kept.push([x, y]);
    [px, py] = [x, y];
  }
  return kept;
}

/** Writes one path of many lines, rings and dots, given in pixels. */
export class Pen {
  /** What has been written; empty where nothing was. */
  path = '';
  #x = 0;
  #y = 0;
  #command = '';
  #dotted = false;

  #number(text: string): void {
    const first = text.charCodeAt(0);
    this.path += first === MINUS || (this.#dotted && first === POINT) ? text : ` ${text}`;
    this.#dotted = text.includes('.');
  }

  #say(command: string, first: string): void {
    if (command === this.#command) this.#number(first);
    else {
      this.path += command + first;
      this.#dotted = first.includes('.');
    }
    this.#command = command;
  }

  #move([x, y]: Pixel): void {
    const first = this.path === '';
    this.#command = '';
    this.#say(first ? 'M' : 'm', step(x - this.#x));
    this.#number(step(y - this.#y));
    // A pair that follows a relative move is a relative line.
    this.#command = first ? '' : 'l';
    [this.#x, this.#y] = [x, y];
  }

  #to([x, y]: Pixel): void {
    const [dx, dy] = [x - this.#x, y - this.#y];
    if (dy === 0) this.#say('h', step(dx));
    else if (dx === 0) this.#say('v', step(dy));
    else {
      this.#say('l', step(dx));
      this.#number(step(dy));
    }
    [this.#x, this.#y] = [x, y];
  }

  line(pixels: readonly Pixel[]): void {
    const [first, ...others] = coarse(pixels, false);
    if (!first || others.length === 0) return;
    this.#move(first);
    for (const pixel of others) this.#to(pixel);
  }

  /** A ring, its first pixel not said again at its end. */
  ring(pixels: readonly Pixel[]): void {
    const [first, ...others] = coarse(pixels, true);
    if (!first || others.length < 2) return;
    this.#move(first);
    for (const pixel of others) this.#to(pixel);
    this.path += 'z';
    this.#command = '';
    [this.#x, this.#y] = first;
  }

  /** A line of no length: a round cap makes it a dot as large as the line is wide. */
  dot([x, y]: Pixel): void {
    const pixel: Pixel = [Math.round(x * 10), Math.round(y * 10)];
    this.#move(pixel);
    this.#to(pixel);
  }
}
