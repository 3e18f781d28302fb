/**
 * The pen: path data in the shortest form. Steps are relative and in tenths of a pixel, counted in whole numbers, so that no
 * rounding adds up along a coast.
 */
import type { Pixel } from '../geo/mercator.ts';

/** How far off its vertices a line may pass, in tenths of a pixel. */
const OFF = 2;

/** Tenths as a number of the shortest form: `-.5`, `12`, `3.4`. */
export function written(tenths: number): string {
  const size = Math.abs(tenths);
  const [whole, part] = [Math.trunc(size / 10), size % 10];
  const digits = part === 0 ? `${whole}` : `${whole || ''}.${part}`;
  return tenths < 0 ? `-${digits}` : digits;
}

const FAR = 1000;
// Nearly every step of a coast is short: their numbers are written once.
const STEPS = Array.from({ length: 2 * FAR + 1 }, (_, index) => written(index - FAR));
const step = (tenths: number) => STEPS[tenths + FAR] ?? written(tenths);

const MINUS = 45;
const POINT = 46;

/** From where a line was last fixed, the directions in which one straight step still passes all vertices since. */
interface Cone {
  readonly from: Pixel;
  /** Angles, from the first direction. */
  readonly first: number;
  readonly least: number;
  readonly most: number;
  /** How far the last vertex was. */
  readonly reach: number;
}

const TURN = 2 * Math.PI;
/** Angles nearer than this are one: engines differ in the last digit of an arc, and must not differ in a vertex. */
const TIE = 1e-9;
const open = (from: Pixel): Cone => ({ from, first: NaN, least: -TURN, most: TURN, reach: 0 });

/** The cone with a further vertex; `null` where a straight step to it would pass some other too far off. */
function narrowed({ from, first, least, most, reach }: Cone, [x, y]: Pixel): Cone | null {
  const [dx, dy] = [x - from[0], y - from[1]];
  const distance = Math.hypot(dx, dy);
  if (distance < reach) return null;
  const angle = Math.atan2(dy, dx);
  if (Number.isNaN(first)) {
    const half = Math.asin(Math.min(1, OFF / distance));
    return { from, first: angle, least: -half, most: half, reach: distance };
  }
  const off = angle - first;
  const turn = off > Math.PI ? off - TURN : off < -Math.PI ? off + TURN : off;
  if (turn < least - TIE || turn > most + TIE) return null;
  const half = Math.asin(Math.min(1, OFF / distance));
  return {
    from,
    first,
    least: Math.max(least, turn - half),
    most: Math.min(most, turn + half),
    reach: distance,
  };
}

/** Whole tenths of a pixel, without vertices that nobody could see missing. Both ends stay. */
function coarse(pixels: readonly Pixel[]): readonly Pixel[] {
  const [first, ...others] = pixels.map(([x, y]): Pixel => [Math.round(x * 10), Math.round(y * 10)]);
  if (!first) return [];
  const kept = [first];
  let cone = open(first);
  let last = first;
  for (const pixel of others) {
    if (pixel[0] === last[0] && pixel[1] === last[1]) continue;
    const next = narrowed(cone, pixel);
    if (next) {
      cone = next;
    } else {
      kept.push(last);
      cone = narrowed(open(last), pixel) ?? cone;
    }
    last = pixel;
  }
  return last === first ? kept : [...kept, last];
}

/** Writes one path of many lines, rings and dots, given in pixels. */
export class Pen {
  // Put together once: text added to text is kept by the browser as a chain of both.
  #pieces: string[] = [];
  #x = 0;
  #y = 0;
  #command = '';
  #dotted = false;

  /** What has been written; empty where nothing was. */
  get path(): string {
    return this.#pieces.join('');
  }

  #number(text: string): void {
    const first = text.charCodeAt(0);
    this.#pieces.push(first === MINUS || (this.#dotted && first === POINT) ? text : ` ${text}`);
    this.#dotted = text.includes('.');
  }

  #say(command: string, first: string): void {
    if (command === this.#command) this.#number(first);
    else {
      this.#pieces.push(command + first);
      this.#dotted = first.includes('.');
    }
    this.#command = command;
  }

  #move([x, y]: Pixel): void {
    const first = this.#pieces.length === 0;
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
    const [first, ...others] = coarse(pixels);
    if (!first || others.length === 0) return;
    this.#move(first);
    for (const pixel of others) this.#to(pixel);
  }

  /** A ring, its first pixel not said again at its end. */
  ring(pixels: readonly Pixel[]): void {
    const [first, ...others] = coarse(pixels);
    if (!first || others.length < 2) return;
    this.#move(first);
    for (const pixel of others) this.#to(pixel);
    this.#pieces.push('z');
    this.#command = '';
    [this.#x, this.#y] = first;
  }

  /** The shortest line: a round cap makes it a dot as large as the line is wide. WebKit draws the caps of one of no length twice over. */
  dot([x, y]: Pixel): void {
    this.#move([Math.round(x * 10), Math.round(y * 10)]);
    this.#pieces.push('h.1');
    this.#x += 1;
  }
}
