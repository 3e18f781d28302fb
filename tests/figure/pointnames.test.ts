/** Names of points: beside their point where there is room, on the side that is asked first, else farther off with a line; or not at all. */
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/figure/advances.ts';
import { LABEL } from '../../src/figure/numberline.ts';
import { type NamedPoint, namesOf, POINT } from '../../src/figure/pointnames.ts';

const FRAME = { left: 0, top: 0, right: 400, bottom: 300 };
const NAME = 'Quayside';
const WIDTH = widthOf(NAME, LABEL, 'sans400');
const HEIGHT = LABEL * 1.1;
/** From the middle of a point to the box of a name beside it. */
const BESIDE = POINT + 3;

const point = (x: number, y: number, place = 'a', name = NAME): NamedPoint => ({ place, name, x, y });
const labelOf = (points: readonly NamedPoint[], frame = FRAME, place = 'a') =>
  namesOf(points, frame).get(place);

/** The middle of the name from the middle of its point, and half of what it takes. */
function offset(points: readonly NamedPoint[], frame = FRAME, place = 'a') {
  const label = labelOf(points, frame, place);
  const own = points.find((one) => one.place === place);
  if (!label || !own) throw new Error(`no name at ${place}`);
  return {
    right: label.x + WIDTH / 2 - own.x,
    down: label.y - LABEL * 0.9 + HEIGHT / 2 - own.y,
    leader: label.leader,
  };
}

describe('namesOf(points, frame)', () => {
  it('a point by itself is named to its right, level with it, without a line', () => {
    const { right, down, leader } = offset([point(200, 150)]);
    expect(right).toBeCloseTo(BESIDE + WIDTH / 2, 9);
    expect(down).toBeCloseTo(0, 9);
    expect(leader).toBeNull();
  });

  it('at the right edge it is named to the left; where neither side has room, above, and then below', () => {
    const left = offset([point(395, 150)]);
    expect(left.right).toBeCloseTo(-BESIDE - WIDTH / 2, 9);
    expect(left.down).toBeCloseTo(0, 9);
    const narrow = { ...FRAME, left: 200 - WIDTH / 2 - 2, right: 200 + WIDTH / 2 + 2 };
    const above = offset([point(200, 150)], narrow);
    expect(above.right).toBeCloseTo(0, 9);
    expect(above.down).toBeCloseTo(-BESIDE - HEIGHT / 2, 9);
    const below = offset([point(200, 10)], narrow);
    expect(below.right).toBeCloseTo(0, 9);
    expect(below.down).toBeCloseTo(BESIDE + HEIGHT / 2, 9);
  });

  it('keeps inside the frame to the last pixel on every side', () => {
    const [x, y] = [200, 150];
    const right = x + BESIDE + WIDTH;
    const only = { left: x - POINT, top: y - HEIGHT / 2, right, bottom: y + HEIGHT / 2 };
    expect(labelOf([point(x, y)], only)).toBeDefined();
    for (const less of [
      { ...only, right: right - 0.01 },
      { ...only, top: only.top + 0.01 },
      { ...only, bottom: only.bottom - 0.01 },
    ])
      expect(labelOf([point(x, y)], less)).toBeUndefined();
    const left = { ...only, left: x - BESIDE - WIDTH, right: x + POINT };
    expect(labelOf([point(x, y)], left)).toBeDefined();
    expect(labelOf([point(x, y)], { ...left, left: left.left + 0.01 })).toBeUndefined();
  });

  it('another point in the way is gone around', () => {
    const { right, leader } = offset([point(200, 150), point(240, 150, 'b')]);
    expect(right).toBeCloseTo(-BESIDE - WIDTH / 2, 9);
    expect(leader).toBeNull();
  });

  it('a name without a line is nearer to its own point than to any other by two pixels and more', () => {
    const far = (gap: number) => offset([point(200, 150), point(200 + BESIDE + WIDTH + gap, 150, 'b', '')]);
    // Its own point is 7 pixels from its box.
    expect(far(BESIDE + 2.1).right).toBeGreaterThan(0);
    expect(far(BESIDE + 1.9).right).toBeLessThan(0);
  });

  it('where all about a point is taken, the name stands farther off, with a line that ends at it', () => {
    const ring = Array.from({ length: 12 }, (_, index) => {
      const angle = (index / 12) * 2 * Math.PI;
      return point(200 + 17 * Math.cos(angle), 150 + 17 * Math.sin(angle), `r${index}`, '');
    }).filter((_, index) => index !== 3);
    const all = [point(200, 150), ...ring];
    const label = labelOf(all);
    expect(label?.leader).not.toBeNull();
    const [x, y] = label?.leader ?? [0, 0];
    const box = { left: label?.x ?? 0, top: (label?.y ?? 0) - LABEL * 0.9 };
    expect(x).toBeGreaterThanOrEqual(box.left - 1e-9);
    expect(x).toBeLessThanOrEqual(box.left + WIDTH + 1e-9);
    expect(y).toBeGreaterThanOrEqual(box.top - 1e-9);
    expect(y).toBeLessThanOrEqual(box.top + HEIGHT + 1e-9);
    const length = Math.hypot(x - 200, y - 150);
    expect(length).toBeGreaterThanOrEqual(16 - 1e-9);
    expect(length).toBeLessThanOrEqual(Math.hypot(52, 0.7 * (52 + HEIGHT / 2)) + 1e-9);
    // The line passes through the gap that was left in the ring, below the point.
    for (const other of ring) {
      const along = ((other.x - 200) * (x - 200) + (other.y - 150) * (y - 150)) / length ** 2;
      const share = Math.min(1, Math.max(0, along));
      const near = Math.hypot(other.x - 200 - share * (x - 200), other.y - 150 - share * (y - 150));
      expect(near).toBeGreaterThan(POINT);
    }
  });

  it('where there is no room at all a name is left out, and the others are not', () => {
    const names = namesOf(
      [point(200, 150), point(100, 100, 'b', 'A name that no frame has room for'.repeat(5))],
      FRAME,
    );
    expect([...names.keys()]).toEqual(['a']);
  });

  it('the ones with the least choice come first: one in a corner keeps the only room that it has', () => {
    // At the right edge b has room to its left alone; a, asked first, would take it.
    const [a, b] = [point(395 - 2 * BESIDE - WIDTH - POINT, 150), point(395, 150, 'b')];
    const names = namesOf([a, b], FRAME);
    expect(names.get('b')?.leader).toBeNull();
    expect(names.get('b')?.x).toBeCloseTo(395 - BESIDE - WIDTH, 9);
    expect(names.get('a')?.leader).toBeNull();
  });

  it('of three hundred points some are named, of one more none', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        point(20 + (index % 20) * 18, 20 + Math.floor(index / 20) * 17, `p${index}`, 'x'),
      );
    expect(namesOf(many(300), FRAME).size).toBeGreaterThan(0);
    expect(namesOf(many(301), FRAME).size).toBe(0);
  });
});
