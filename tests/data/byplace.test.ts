/** Claims by place: the same as going through the whole table, in its order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimsAt, claimsWithin } from '../../src/data/byplace.ts';

const place = fc.constantFrom('baldia', 'lyari', 'malir', 'saddar', 'site');
const table = fc.array(fc.record({ place: fc.option(place), value: fc.integer() }), { maxLength: 40 });

it('claimsAt(claims, place) is what a look at every claim finds', () => {
  fc.assert(
    fc.property(table, place, (claims, at) => {
      expect(claimsAt(claims, at)).toEqual(claims.filter((claim) => claim.place === at));
    }),
  );
});

it('claimsWithin(claims, places) is what a look at every claim finds, in the order of the table', () => {
  fc.assert(
    fc.property(table, fc.uniqueArray(place), (claims, places) => {
      const within = new Set(places);
      const plain = claims.filter((claim) => claim.place !== null && within.has(claim.place));
      expect(claimsWithin(claims, within)).toEqual(plain);
    }),
  );
});
