/** The contract: what other tools may count on in the files of `data/`. To change it is to break them. */
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { DATASET, FILES } from '../atlas.ts';

const headerOf = (name: string) => (FILES[name] ?? '').replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '';

// Read with nothing of the atlas, as another tool would.
const collectionIn = (name: string) => JSON.parse(FILES[name] ?? '') as FeatureCollection;

describe('the tables begin with these columns, in this order; more may follow', () => {
  it.each([
    ['vaccination.csv', 'place,from,to,value,reference,locator,note'],
    ['totals.csv', 'table,place,from,to,value,reference,locator,note'],
    ['control.csv', 'place,actor,relation,status,from,to,reference,locator,note'],
    ['no-go.csv', 'place,closed_to,extent,status,from,to,reference,locator,note'],
    ['killings.csv', 'actor,measure,value,bound,from,to,reference,locator,note'],
    ['strength.csv', 'actor,measure,value,bound,from,to,reference,locator,note'],
    ['events.csv', 'id,from,to,place,title,summary,reference,locator'],
    ['crosswalk.csv', 'as_written,reference,place,reason'],
  ])('%s: %s', (name, columns) => {
    expect(`${headerOf(name)},`.startsWith(`${columns},`)).toBe(true);
  });
});

describe('the files are plain', () => {
  it('every table is UTF-8 without a byte order mark, with a line break at the end', () => {
    for (const [name, text] of Object.entries(FILES).filter(([file]) => file.endsWith('.csv'))) {
      expect(text.startsWith('\uFEFF'), name).toBe(false);
      expect(text.includes('\uFFFD'), name).toBe(false);
      expect(text.endsWith('\n'), name).toBe(true);
      expect(text.includes('\r'), name).toBe(false);
    }
  });

  it('vaccination.csv is sorted by place and day', () => {
    const keys = DATASET.claims.vaccination.map((claim) => `${claim.place} ${claim.from.text}`);
    expect(keys).toEqual(keys.toSorted());
  });
});

describe('towns.geojson', () => {
  const { type, features } = collectionIn('towns.geojson');

  it('is a FeatureCollection of 24 areas, each with its id twice and alike', () => {
    expect(type).toBe('FeatureCollection');
    expect(features).toHaveLength(24);
    expect(new Set(features.map((feature) => feature.id)).size).toBe(24);
    for (const { id, properties, geometry } of features) {
      expect(properties?.id).toBe(id);
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(['Polygon', 'MultiPolygon']).toContain(geometry.type);
    }
  });

  it('has kind, name, name_ur, district and label on each', () => {
    for (const { properties } of features) {
      expect(Object.keys(properties ?? {})).toEqual(
        expect.arrayContaining(['id', 'kind', 'name', 'name_ur', 'district', 'label']),
      );
      expect(['town', 'cantonment']).toContain(properties?.kind);
      expect(properties?.name_ur).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('has these 18 towns and these 6 cantonments: an id is never reused or renamed', () => {
    const idsOf = (kind: string) =>
      features
        .filter(({ properties }) => properties?.kind === kind)
        .map(({ id }) => id)
        .toSorted();
    expect(idsOf('town')).toEqual([
      'baldia',
      'bin-qasim',
      'gadap',
      'gulberg',
      'gulshan-e-iqbal',
      'jamshed',
      'kemari',
      'korangi',
      'landhi',
      'liaquatabad',
      'lyari',
      'malir',
      'new-karachi',
      'north-nazimabad',
      'orangi',
      'saddar',
      'shah-faisal',
      'site',
    ]);
    expect(idsOf('cantonment')).toEqual([
      'clifton-cantonment',
      'faisal-cantonment',
      'karachi-cantonment',
      'korangi-creek-cantonment',
      'malir-cantonment',
      'manora-cantonment',
    ]);
  });

  it('has coordinates of no more than five decimals, in longitude and latitude about Karachi', () => {
    const numbers = JSON.stringify(features.map((feature) => feature.geometry)).match(/-?\d+\.\d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter((number) => (number.split('.')[1] ?? '').length > 5)).toEqual([]);
    expect(numbers.filter((number) => Math.abs(Number(number) - 46) > 22)).toEqual([]);
  });
});

it('towns-small.geojson has the same units in the same order, with fewer vertices', () => {
  const [full, small] = ['towns.geojson', 'towns-small.geojson'].map((name) => collectionIn(name).features);
  expect(small?.map(({ id }) => id)).toEqual(full?.map(({ id }) => id));
  expect(JSON.stringify(small).length).toBeLessThan(JSON.stringify(full).length / 2);
});

it('references.json has an id, a type, a title, a short label and a speaker on each entry', () => {
  const entries: readonly Record<string, unknown>[] = JSON.parse(FILES['references.json'] ?? '[]');
  expect(entries.map((entry) => entry.id)).toEqual(expect.arrayContaining(['report-2012', 'cable-2009']));
  for (const entry of entries) {
    for (const key of ['id', 'type', 'title', 'short', 'speaker']) expect(entry[key]).toMatch(/\S/);
  }
});
