/** Path data in its shortest form, read back with the pen's own rules and no others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pixel } from '../../src/geo/mercator.ts';
import { Pen, written } from '../../src/ui/pen.ts';

/** How far off a line may pass its vertices, and what rounding to tenths adds: in pixels. */
const OFF = 0.2 + 0.08;

interface Drawn {
  readonly points: readonly Pixel[];
  readonly closed: boolean;
}

/** The lines of path data of M, m, l, h, v and z. */
function read(path: string): readonly Drawn[] {
  const found: { points: Pixel[]; closed: boolean }[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', list = ''] of path.matchAll(/([Mmlhvz])([^Mmlhvz]*)/g)) {
    const numbers = (list.match(/-?(?:\d+\.\d+|\.\d+|\d+)/g) ?? []).map(Number);
    const line = found.at(-1);
    if (command === 'z' && line) {
      line.closed = true;
      [x, y] = line.points[0] ?? [0, 0];
    } else if (command === 'h' || command === 'v') {
      for (const step of numbers) {
        [x, y] = command === 'h' ? [x + step, y] : [x, y + step];
        line?.points.push([x, y]);
      }
    } else {
      for (let at = 0; at < numbers.length; at += 2) {
        const [dx = 0, dy = 0] = numbers.slice(at, at + 2);
        [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
        // The first pair of a move begins a line, every further one is a step of it.
        if (command === 'l' || at > 0) found.at(-1)?.points.push([x, y]);
        else found.push({ points: [[x, y]], closed: false });
      }
    }
  }
  return found;
}

const pathOf = (draw: (pen: Pen) => void) => {
  const pen = new Pen();
  draw(pen);
  return pen.path;
};

function distance([x, y]: Pixel, [x0, y0]: Pixel, [x1, y1]: Pixel): number {
  const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
  const share = length === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0));
}
const distanceToLine = (pixel: Pixel, line: readonly Pixel[]) =>
  Math.min(...line.map((from, index) => distance(pixel, from, line[index + 1] ?? from)));

const pixel = fc.tuple(
  fc.double({ min: -50, max: 1500, noNaN: true }),
  fc.double({ min: -50, max: 1500, noNaN: true }),
);
/** A line that wanders by small steps, as a coast does. */
const coast = fc
  .tuple(
    pixel,
    fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { maxLength: 60 }),
  )
  .map(([[x, y], steps]) => {
    const line: Pixel[] = [[x, y]];
    for (const [dx, dy] of steps) {
      const [px, py] = line.at(-1) ?? [x, y];
      line.push([px + dx / 4, py + dy / 4]);
    }
    return line;
  });

describe('written(tenths)', () => {
  it.each([
    [0, '0'],
    [3, '.3'],
    [-3, '-.3'],
    [10, '1'],
    [-125, '-12.5'],
    [12340, '1234'],
  ])('writes %i tenths as %s', (tenths, text) => {
    expect(written(tenths)).toBe(text);
  });
});

describe('Pen', () => {
  it('line(pixels) steps relatively, without what need not be said', () => {
    const line: readonly Pixel[] = [
      [10, 20],
      [13.5, 20],
      [13.5, 16],
      [14, 25],
      [18.3, 30.5],
      [10, 31],
    ];
    expect(pathOf((pen) => pen.line(line))).toBe('M10 20h3.5v-4l.5 9 4.3 5.5-8.3.5');
  });

  it('ring(pixels) closes, and the next line goes on from where it began', () => {
    const path = pathOf((pen) => {
      pen.ring([
        [0, 0],
        [10, 0],
        [10, 10],
      ]);
      pen.line([
        [5, 5],
        [9, 6],
      ]);
    });
    expect(path).toBe('M0 0h10v10zm5 5 4 1');
  });

  it('dot(pixel) is a line of the shortest length, and the next one goes on from its end', () => {
    expect(pathOf((pen) => pen.dot([3.04, 4]))).toBe('M3 4h.1');
    const two = pathOf((pen) => {
      pen.dot([3, 4]);
      pen.dot([3, 6]);
    });
    expect(two).toBe('M3 4h.1m-.1 2h.1');
  });

  it('writes nothing of what has no length', () => {
    expect(pathOf((pen) => pen.line([[1, 1]]))).toBe('');
    expect(
      pathOf((pen) =>
        pen.line([
          [1, 1],
          [1.01, 1.02],
        ]),
      ),
    ).toBe('');
    expect(
      pathOf((pen) =>
        pen.ring([
          [1, 1],
          [1, 1.04],
          [1.03, 1],
        ]),
      ),
    ).toBe('');
  });

  it('line(pixels) keeps both ends, and passes every vertex within a fifth of a pixel', () => {
    fc.assert(
      fc.property(coast, (line) => {
        const [drawn] = read(pathOf((pen) => pen.line(line)));
        const near = ([x, y]: Pixel) =>
          [Math.round(x * 10) / 10, Math.round(y * 10) / 10].map((one) => one.toFixed(1));
        if (!drawn) {
          for (const one of line) expect(near(one)).toEqual(near(line[0] ?? [0, 0]));
          return;
        }
        expect(near(drawn.points[0] ?? [0, 0])).toEqual(near(line[0] ?? [0, 0]));
        expect(near(drawn.points.at(-1) ?? [0, 0])).toEqual(near(line.at(-1) ?? [0, 0]));
        for (const vertex of line) expect(distanceToLine(vertex, drawn.points)).toBeLessThan(OFF);
      }),
    );
  });

  it('adds no error up over many lines', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pixel, pixel), { minLength: 1, maxLength: 40 }), (lines) => {
        const far = lines.filter(([[x0, y0], [x1, y1]]) => Math.hypot(x1 - x0, y1 - y0) > 1);
        const drawn = read(pathOf((pen) => far.forEach((line) => void pen.line(line))));
        expect(drawn).toHaveLength(far.length);
        for (const [index, line] of far.entries())
          for (const [end, [x, y]] of line.entries()) {
            expect(drawn[index]?.points[end]?.[0]).toBeCloseTo(Math.round(x * 10) / 10, 6);
            expect(drawn[index]?.points[end]?.[1]).toBeCloseTo(Math.round(y * 10) / 10, 6);
          }
      }),
    );
  });
});
