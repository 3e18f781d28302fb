/** The grid of boxes: it finds what a look at every box finds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, meet } from '../../src/figure/boxes.ts';
import { BoxGrid } from '../../src/figure/boxgrid.ts';

const box: fc.Arbitrary<Box> = fc
  .record({
    left: fc.integer({ min: -200, max: 900 }),
    top: fc.integer({ min: -200, max: 700 }),
    width: fc.integer({ min: 0, max: 300 }),
    height: fc.integer({ min: 0, max: 120 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

it('someMeeting(box, test) is true where some box of all meets it and passes', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 60 }), box, fc.boolean(), (boxes, asked, wide) => {
      const test = (other: Box) => other.right - other.left > 100 === wide;
      const grid = new BoxGrid(boxes.slice(0, 20));
      for (const later of boxes.slice(20)) grid.add(later);
      const plain = boxes.some((other) => meet(asked, other) && test(other));
      expect(grid.someMeeting(asked, test)).toBe(plain);
    }),
  );
});

it('someMeeting(box, test) of a point, a box without an extent, is whether it lies inside a box', () => {
  const grid = new BoxGrid([{ left: 10, top: 10, right: 200, bottom: 60 }]);
  const at = (x: number, y: number) => grid.someMeeting({ left: x, top: y, right: x, bottom: y }, () => true);
  expect(at(96, 48)).toBe(true);
  expect(at(10, 48)).toBe(false);
  expect(at(300, 48)).toBe(false);
});
