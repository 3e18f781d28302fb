/** Zones: a hatch for what is closed, a soft edge for parts, and the status in words. */
import { describe, expect, it } from 'vitest';
import { noGo } from '../../src/themes/no-go.ts';
import { DATASET, partOf, readingIn, SECOND_DAY, swatchIn } from '../atlas.ts';

const part = partOf('no-go');
const hatchOf = (place: string) => {
  const swatch = swatchIn(part, place);
  if (swatch.kind !== 'hatch') throw new Error(`${place} is no hatch`);
  return swatch;
};

describe('no-go', () => {
  it('Lyari is soft and without an edge, and is said to be closed in parts', () => {
    expect(hatchOf('lyari')).toMatchObject({ soft: true, edge: null });
    expect(readingIn(part, 'lyari').value).toBe('parts closed to police');
  });

  it('a whole area has an edge and no soft rim', () => {
    for (const place of ['sohrab-goth', 'korangi', 'landhi', 'lines-area']) {
      expect(hatchOf(place).soft).toBe(false);
      expect(hatchOf(place).edge).not.toBeNull();
    }
  });

  it('stated, becoming and past look different', () => {
    const looks = ['lyari', 'sohrab-goth', 'korangi'].map((place) => JSON.stringify(hatchOf(place)));
    expect(new Set(looks).size).toBe(3);
    expect(hatchOf('korangi')).toEqual(hatchOf('lines-area'));
  });

  it('the words keep the source’s hedge, and name on whom it relies', () => {
    expect(readingIn(part, 'sohrab-goth').value).toBe('becoming closed to police');
    expect(readingIn(part, 'korangi').value).toBe('once regarded by MQM as closed to it');
    expect(readingIn(part, 'korangi').sentence).toContain('says the cable (¶ 5)');
    expect(readingIn(part, 'sohrab-goth').sentence).toContain(
      'says police Special Branch, as the cable tells it (¶ 8)',
    );
  });

  it('a hatch leaves the fill below to be seen', () => {
    for (const { place } of part.areas) expect(hatchOf(place).fill).toBe('transparent');
  });

  it('each claim is one area, and the legend counts them all', () => {
    expect(part.areas.map(({ place }) => place)).toEqual(DATASET.claims['no-go'].map(({ place }) => place));
    expect(part.legend.entries.map(({ count }) => count)).toEqual([1, 1, 3]);
  });

  it('Gadap is not closed: Sohrab Goth is only a part of it', () => {
    expect(readingIn(part, 'gadap').kind).toBe('not-stated');
    expect(part.areas.map(({ place }) => place)).not.toContain('gadap');
  });

  it('says so in the words of the document where the bibliography lacks who says it', () => {
    const { readings } = noGo.draw(
      { ...DATASET, references: new Map() },
      { day: SECOND_DAY, scheme: 'light' },
    );
    for (const { sentence, claims } of readings.values())
      if (claims.length > 0) expect(sentence).toMatch(/the document/);
  });
});
