/** Reach: an address on a plate leads others somewhere, or only its own reader, or nobody. */
import { describe, expect, it } from 'vitest';
import { partOffers, partsAtFirst } from '../../src/export/offers.ts';
import { PARTS } from '../../src/export/plate.tsx';
import { reachesOthers } from '../../src/export/reach.ts';

const OWN = [
  'http://localhost/',
  'http://localhost:4273/index.html#fill=control',
  'https://atlas.localhost/#fill=control',
  'http://127.0.0.1:8080/',
  'http://127.1.2.3/',
  'http://0.0.0.0:8000/',
  'http://[::1]:4273/',
  'http://[::]/',
  'file:///home/reader/atlas/index.html#fill=control',
];
const NOWHERE = ['', '#fill=control', 'index.html', 'about:blank', 'blob:https://atlas.example/1'];
const OTHERS = [
  'https://atlas.example/#fill=control',
  'http://192.168.1.20:4273/',
  'https://localhost.example/',
  'https://not-localhost/',
  'https://128.0.0.1/',
];

describe('reachesOthers(address)', () => {
  it.each(OWN)('is false for the reader’s own machine: %s', (address) =>
    expect(reachesOthers(address)).toBe(false),
  );
  it.each(NOWHERE)('is false for what is no address of a site: “%s”', (address) =>
    expect(reachesOthers(address)).toBe(false),
  );
  it.each(OTHERS)('is true for any other machine: %s', (address) =>
    expect(reachesOthers(address)).toBe(true),
  );
});

describe('partsAtFirst(link)', () => {
  it('is every part, and all but the code where the address leads nobody else anywhere', () => {
    for (const link of OTHERS) expect(partsAtFirst(link)).toEqual(PARTS);
    for (const link of [...OWN, ...NOWHERE])
      expect(partsAtFirst(link)).toEqual(PARTS.filter((part) => part !== 'qr'));
  });
});

describe('partOffers(link)', () => {
  it('offers every part and the table, on as they are at first; the table is asked for', () => {
    for (const link of ['https://atlas.example/', 'http://localhost/']) {
      const offers = partOffers(link);
      expect(offers.map(({ id }) => id)).toEqual([...PARTS, 'table']);
      expect(offers.filter(({ on }) => on).map(({ id }) => id)).toEqual(partsAtFirst(link));
    }
  });
});
