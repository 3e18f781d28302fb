import { describe, expect, it } from 'vitest';
import { nearby } from '../../src/own/near.ts';
import { isPlaceless } from '../../src/own/placeless.ts';
import { FILES } from './answered.ts';
import { GAZETTEER, gridIn, pasted, read } from './tables.ts';

const placeless = (text: string) => isPlaceless(pasted(text), GAZETTEER);

describe('isPlaceless(grid, gazetteer)', () => {
  it.each(FILES)('is false of %s', async (...[name, sheet]) => {
    const table = await read(name);
    expect(
      isPlaceless(gridIn(table.kind === 'sheets' ? await table.sheet(sheet ?? '') : table), GAZETTEER),
    ).toBe(false);
  });

  it.each([
    ['cities, one of which has the consonants of a town', 'City,Wells\nLahore,4\nQuetta,5\nKarachi,9'],
    ['countries', 'Country,Share\nIran,4\nIndia,5\nChile,6\nTotal,15'],
    ['the city alone', 'Place,Wells\nKarachi,4\nTotal,4'],
    ['numbers and dates', 'Date,Wells\n2012-02-20,4\n2012-02-21,5'],
    ['no words at all', 'a,b\n1,2\n3,4'],
    ['two columns of words', 'Name,Kind,Wells\nApples,fruit,1\nPears,fruit,2\nLeeks,green,3'],
  ])('is true of %s', (_, text) => {
    expect(placeless(text)).toBe(true);
  });

  it.each([
    ['one place among many others', 'City,Wells\nLahore,4\nQuetta,5\nMultan,6\nSukkur,7\nLyari,9'],
    ['a place in another column than the first of words', 'Name,Where,Wells\nApples,Lyari,1\nPears,Paris,2'],
    ['places that are all misspelt', 'Town,Wells\nLayri,4\nKorngi,5\nAtlantis,6'],
    ['a district', 'Area,Wells\nDistrict South,4\nElsewhere,5'],
    ['a Urdu name', 'Area,Wells\nلیاری,4\nElsewhere,5'],
  ])('is false of %s', (_, text) => {
    expect(placeless(text)).toBe(false);
  });
});

describe('nearby(text, gazetteer)', () => {
  it.each([
    ['Layri', 'lyari'],
    ['Liyari', 'lyari'],
    ['Korngi', 'korangi'],
    ['Landi', 'landhi'],
    ['Jamshid', 'jamshed'],
  ])('%s is likely %s, the only place that is near', (text, place) => {
    expect(nearby(text, GAZETTEER)).toMatchObject({ near: [{ place }], likely: place });
  });

  it.each([
    ['has the same consonants and no more', 'Lahore'],
    ['is of a neighbourhood', 'Nazimabad'],
    ['may be two places', 'Koranghi'],
    ['is too short', 'SIT'],
    ['is near to nothing', 'Atlantis'],
  ])('no place is likely where the name %s', (_, text) => {
    expect(nearby(text, GAZETTEER).likely).toBeNull();
  });
});
