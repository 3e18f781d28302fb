/** The tree of extents: it finds what a look at every extent finds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extentTree } from '../../src/geo/extenttree.ts';
import type { Extent } from '../../src/geo/mercator.ts';

// Few different degrees, so that borders meet and positions lie on them.
const degree = fc.integer({ min: 0, max: 12 });
const extent = fc
  .tuple(degree, degree, degree, degree)
  .map(([a, b, c, d]): Extent => [Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)]);

it('extentTree(extents)(position) is every extent that holds the position, in their order', () => {
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 200 }), degree, degree, (extents, lon, lat) => {
      const plain = extents.flatMap(([west, south, east, north], index) =>
        lon >= west && lon <= east && lat >= south && lat <= north ? [index] : [],
      );
      expect(extentTree(extents)([lon, lat])).toEqual(plain);
    }),
  );
});
