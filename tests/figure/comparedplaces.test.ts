/** The places of a view compared: each by the parts of its own level, under its own name, with the letter of its position. */
import { describe, expect, it } from 'vitest';
import { comparisonOfPlaces } from '../../src/figure/comparedplaces.ts';
import { markOf } from '../../src/figure/marks.ts';
import { DATASET, DISTRICT_STOCK, LEVELS, SCHEMES, STOCKS } from '../atlas.ts';

const PARTS = { town: STOCKS.light.parts, district: DISTRICT_STOCK.parts };
const compare = (places: readonly string[], scheme: 'light' | 'dark' = 'light') =>
  comparisonOfPlaces(LEVELS, PARTS, places, scheme);

describe('comparisonOfPlaces(levels, parts, places, scheme)', () => {
  it('is none where no place is chosen', () => {
    expect(compare([])).toBeNull();
  });

  it('tells towns and districts from all that is neither, each by its name in both scripts', () => {
    const [place] = DATASET.places.values();
    const found = compare(['lyari', 'district-west', 'malir-cantonment', place?.id ?? ''])?.places;
    expect(found?.map(({ id, level, name, otherName }) => [id, level, name, otherName])).toEqual([
      ['lyari', 'town', 'Lyari', 'لیاری'],
      ['district-west', 'district', 'District West', 'ضلع غربی'],
      ['malir-cantonment', 'other', 'Malir Cantonment', DATASET.units.get('malir-cantonment')?.otherName],
      [place?.id, 'other', place?.name, place?.otherName],
    ]);
    expect(compare([DATASET.city])?.places[0]).toMatchObject({
      name: 'the city as a whole',
      otherName: '',
      level: 'other',
    });
  });

  it('has the numbers of a district from the parts by district, and those of a town from the others', () => {
    const rows = compare(['lyari', 'district-west'])?.rows ?? [];
    expect(rows.map(({ id }) => id)).toEqual(PARTS.town.map(({ id }) => id));
    for (const { id, cells } of rows) {
      const [town, district] = cells;
      const own = PARTS.district.find((part) => part.id === id)?.readings.get('district-west');
      expect(town?.text).toBe(PARTS.town.find((part) => part.id === id)?.readings.get('lyari')?.value);
      expect(district?.number, id).toBe(own?.number ?? null);
      if (own) expect(district?.text, id).toBe(own.value);
    }
  });

  it.each(SCHEMES)('gives each the mark of its position, in the %s', (scheme) => {
    const ids = ['lyari', 'saddar', 'korangi', 'malir'];
    for (const [index, { letter, color }] of (compare(ids, scheme)?.places ?? []).entries())
      expect({ letter, color }).toEqual(markOf(index, scheme));
  });
});
