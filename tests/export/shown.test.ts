/** What is shown, as a table and as GeoJSON: nothing left out, absences in words, every value with its citation. */
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { shownCsv } from '../../src/export/showncsv.ts';
import { shownGeojson } from '../../src/export/showngeojson.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { CHOICES, DATASET, FIRST_DAY, figureOf, SECOND_DAY } from '../atlas.ts';

const MADE = { date: '2012-04-04', link: 'https://atlas.example/#fill=control' };
const EVERYTHING = figureOf({ fill: 'vaccination-rate', show: CHOICES.overlays, day: FIRST_DAY });
const rowsOf = (figure: Figure) => csvParse(shownCsv(figure));
const rowAt = (figure: Figure, theme: string, place: string) =>
  rowsOf(figure).find((row) => row.theme === theme && row.place === place);

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Collection {
  readonly type: string;
  readonly atlas: Readonly<Record<string, unknown>>;
  readonly features: readonly Feature[];
}
// What the file says of itself is what the tests look at.
const collectionOf = (figure: Figure) => JSON.parse(shownGeojson(figure, MADE, 'fill=control')) as Collection;

type Ring = readonly (readonly [number, number])[];
function polygonsOf({ type, coordinates }: Feature['geometry']): readonly (readonly Ring[])[] {
  // RFC 7946 says so of these two types; no other is an area.
  if (type === 'Polygon') return [coordinates as readonly Ring[]];
  return type === 'MultiPolygon' ? (coordinates as readonly (readonly Ring[])[]) : [];
}

/** Above zero for a ring that runs anticlockwise: the trapezoids under its sides, from right to left. */
function turn(ring: Ring): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [[x0, y0], [x1, y1]] = [ring[index - 1] ?? [0, 0], ring[index] ?? [0, 0]];
    sum += (x0 - x1) * (y0 + y1);
  }
  return sum;
}

describe('shownCsv(figure)', () => {
  it('has a line for each place and point of each sheet that is on', () => {
    const sheets = [EVERYTHING.fill, ...EVERYTHING.overlays];
    const lines = sheets.map(({ readings, callouts }) => readings.size + callouts.length);
    expect(rowsOf(EVERYTHING)).toHaveLength(lines.reduce((sum, count) => sum + count, 0));
    expect(new Set(rowsOf(EVERYTHING).map((row) => row.theme))).toEqual(
      new Set(['vaccination-rate', ...CHOICES.overlays]),
    );
  });

  it('writes a number as the document has it, with its unit, day, rank, citation and claim', () => {
    // data/vaccination.csv gives Lyari 4981 for the first day.
    expect(rowAt(EVERYTHING, 'vaccinated', 'lyari')).toMatchObject({
      name: 'Lyari',
      day: FIRST_DAY,
      number: '4981',
      unit: 'children vaccinated',
      kind: 'value',
      rank: expect.stringMatching(/^\d+\w\w of 16$/),
      shown: 'yes',
      citations: 'Newspaper report, 23 February 2012, article',
      references: expect.stringContaining('“400 shot dead in Karachi in 2011”'),
      claims: 'vaccination/lyari/2012-02-20/2012-02-20',
    });
  });

  it('says in the title of each line what is shown and when, where days make no difference too', () => {
    const density = figureOf({ fill: 'density', show: [], day: FIRST_DAY });
    expect(rowAt(density, 'density', 'lyari')).toMatchObject({ title: density.fill.title, day: '' });
    expect(density.fill.title).toContain('1998');
    expect(rowAt(EVERYTHING, 'vaccination-rate', 'lyari')?.title).toBe(EVERYTHING.fill.title);
  });

  it('words each absence, and gives it no number', () => {
    for (const place of ['site', 'saddar'])
      expect(rowAt(EVERYTHING, 'vaccination-rate', place)).toMatchObject({
        number: '',
        text: 'not received',
        kind: 'not-received',
        citations: 'Newspaper report, 23 February 2012, article',
      });
    expect(rowAt(EVERYTHING, 'no-go', 'baldia')).toMatchObject({
      text: 'the document does not say',
      kind: 'not-stated',
    });
    expect(rowAt(EVERYTHING, 'vaccination-rate', 'malir-cantonment')?.kind).toBe('not-applicable');
    const absent = rowsOf(EVERYTHING).filter(({ kind }) => kind?.startsWith('not-'));
    expect(absent.filter(({ number, text }) => number !== '' || text === '')).toEqual([]);
  });

  it('cites a reference and names a claim that exists, for every value and every point', () => {
    const known = new Set(
      Object.values(DATASET.claims)
        .flat()
        .map((claim): string => claim.id),
    );
    for (const { kind, place, citations, references, claims } of rowsOf(EVERYTHING)) {
      if (kind?.startsWith('not-')) continue;
      expect([place, citations, references]).toEqual([
        place,
        expect.stringMatching(/\S/),
        expect.stringMatching(/\S/),
      ]);
      for (const id of claims?.split('; ') ?? []) expect(known).toContain(id);
    }
  });

  it('says which places lie under the veil when a part of the legend alone is shown', () => {
    const rows = rowsOf(figureOf({ fill: 'vaccination-rate', day: FIRST_DAY, only: 'not-received' }));
    expect(rows.filter(({ shown }) => shown === 'yes').map(({ place }) => place)).toEqual(['saddar', 'site']);
    expect(rows.filter(({ shown }) => shown === 'veiled')).toHaveLength(22);
  });

  it('has both maps of a comparison, and an overlay of both but once', () => {
    const figure = figureOf({
      fill: 'vaccination-rate',
      day: FIRST_DAY,
      show: ['no-go'],
      against: { fill: 'vaccination-rate', day: SECOND_DAY, how: 'swipe', cut: 50 },
    });
    const sheets = new Set(rowsOf(figure).map(({ theme, day }) => [theme, day].join(' ')));
    expect([...sheets]).toEqual(['vaccination-rate 2012-02-20', 'no-go ', 'vaccination-rate 2012-02-21']);
    const places = rowsOf(figure).filter(({ theme }) => theme === 'no-go');
    expect(new Set(places.map(({ place }) => place)).size).toBe(places.length);
  });

  it('is the same text twice', () => {
    expect(shownCsv(EVERYTHING)).toBe(shownCsv(EVERYTHING));
  });
});

describe('shownGeojson(figure, made, view)', () => {
  const collection = collectionOf(EVERYTHING);

  it('is a FeatureCollection whose features have an id of their own and a geometry', () => {
    expect(collection.type).toBe('FeatureCollection');
    const ids = collection.features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, DATASET.units.size)).toEqual([...DATASET.units.keys()]);
    for (const { geometry } of collection.features)
      expect(['Polygon', 'MultiPolygon', 'Point']).toContain(geometry.type);
  });

  it('runs outer rings anticlockwise and holes clockwise, closed, at either level', () => {
    for (const by of ['town', 'district'] as const)
      for (const { geometry } of collectionOf(figureOf({ by })).features)
        for (const rings of polygonsOf(geometry))
          for (const [index, ring] of rings.entries()) {
            expect(turn(ring) > 0).toBe(index === 0);
            expect(ring.at(-1)).toEqual(ring[0]);
          }
  });

  it('turns rings that run the wrong way', () => {
    const { ground } = EVERYTHING;
    const turned = ground.units.map((unit) => {
      const { geometry } = unit;
      const reversed =
        geometry.type === 'Polygon'
          ? { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) }
          : geometry;
      return { ...unit, geometry: reversed };
    });
    const [feature] = collectionOf({ ...EVERYTHING, ground: { ...ground, units: turned } }).features;
    const [outer] = feature ? (polygonsOf(feature.geometry)[0] ?? []) : [];
    expect(outer ? turn(outer) : 0).toBeGreaterThan(0);
  });

  it('writes positions to five decimals at most, as longitude and latitude of Karachi', () => {
    const numbers = collection.features.flatMap(
      ({ geometry }) => JSON.stringify(geometry.coordinates).match(/[\d.-]+/g) ?? [],
    );
    expect(numbers.filter((number) => !/^\d+(\.\d{1,5})?$/.test(number))).toEqual([]);
    const outside = numbers
      .map(Number)
      .filter((degrees, index) => (index % 2 === 0 ? degrees < 66 : degrees > 26));
    expect(outside).toEqual([]);
  });

  it('says of a town what fills it, and under `overlays` all else that is on', () => {
    const lyari = collection.features.find(({ id }) => id === 'lyari');
    expect(lyari?.properties).toMatchObject({
      name: 'Lyari',
      otherName: 'لیاری',
      theme: 'vaccination-rate',
      title: EVERYTHING.fill.title,
      day: FIRST_DAY,
      kind: 'value',
      unit: 'per 1,000 residents',
      claims: expect.arrayContaining(['vaccination/lyari/2012-02-20/2012-02-20']),
    });
    const overlays = JSON.stringify(lyari?.properties.overlays);
    expect(overlays).toContain('parts closed to police');
    expect(overlays).toContain('"number":4981');
  });

  it('has the points of events and places, each at its place', () => {
    const points = collection.features.filter(({ geometry }) => geometry.type === 'Point');
    const callouts = EVERYTHING.overlays.flatMap((sheet) => sheet.callouts);
    expect(points.map(({ properties }) => properties.name)).toEqual(callouts.map(({ title }) => title));
  });

  it('says where it comes from: title, who says so, sources, licence, date, link and view', () => {
    expect(collection.atlas).toMatchObject({
      title: EVERYTHING.title,
      saidBy: EVERYTHING.saidBy,
      sources: EVERYTHING.sources,
      licence: 'CC BY 4.0',
      outlines: EVERYTHING.outlineNote,
      view: 'fill=control',
      ...MADE,
    });
  });

  it('is the same text twice', () => {
    expect(shownGeojson(EVERYTHING, MADE, '')).toBe(shownGeojson(EVERYTHING, MADE, ''));
  });
});
