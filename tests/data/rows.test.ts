/** Rows and features of the real files: each is in the dataset once, as it is written, and what a file may leave out is empty. */
import { area } from '@turf/turf';
import { csvParse } from 'd3-dsv';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { claimsAt, claimsWithin } from '../../src/data/byplace.ts';
import { type Files, parseDataset } from '../../src/data/dataset.ts';
import { formatIssue } from '../../src/data/issue.ts';
import { daysOf } from '../../src/figure/resolve.ts';
import { DATASET, FILES } from '../atlas.ts';

// Read with nothing of the atlas, as another tool would.
const rowsOf = (name: string) => csvParse(FILES[name] ?? '');
const featuresOf = (name: string) => (JSON.parse(FILES[name] ?? '') as FeatureCollection<Polygon>).features;

describe('parseDataset(files)', () => {
  it('has every actor as its row says', () => {
    const rows = rowsOf('actors.csv');
    expect([...DATASET.actors.values()]).toEqual(
      rows.map((row) => ({
        id: row.id,
        name: row.name,
        otherName: row.name_ur,
        alsoWritten: row.also_written?.split(' | '),
        kind: row.kind,
        key: row.colour_key,
        otherKey: row.key_ur,
        note: row.note,
      })),
    );
  });

  it('has every district as its row says, with the towns that say so', () => {
    expect([...DATASET.districts.values()]).toEqual(
      rowsOf('districts.csv').map(({ id, name, name_ur }) => ({
        id,
        name,
        otherName: name_ur,
        towns: featuresOf('towns.geojson')
          .filter(({ properties }) => properties?.kind === 'town' && properties?.district === id)
          .map((feature) => feature.id),
      })),
    );
  });

  it('has every remark as its row says', () => {
    const carried = rowsOf('crosswalk.csv').filter(({ kind }) => kind === 'place');
    expect(DATASET.crosswalk).toEqual(
      carried.map(({ as_written, reference, place, reason }) => ({
        asWritten: as_written,
        reference,
        place,
        reason,
      })),
    );
    expect(DATASET.unlocated).toEqual(
      rowsOf('unlocated.csv').map(({ name, reference, locator, reason }) => ({
        name,
        reference,
        locator,
        reason,
      })),
    );
    for (const [index, row] of rowsOf('contradictions.csv').entries()) {
      const { id, title, what, sides } = DATASET.disagreements[index] ?? { sides: [] };
      expect({ id, title, what }).toEqual({ id: row.id, title: row.title, what: row.what });
      expect(sides[0]).toEqual({ reference: row.reference, locator: row.locator });
      expect(sides.at(-1)).toEqual({ reference: row.other_reference, locator: row.other_locator });
    }
  });

  it('has every unit as its feature says, as large as its outline, with its small twin', () => {
    const small = new Map(featuresOf('towns-small.geojson').map(({ id, geometry }) => [id, geometry]));
    expect([...DATASET.units.values()]).toEqual(
      featuresOf('towns.geojson').map(({ id, geometry, properties }) => ({
        id,
        kind: properties?.kind,
        name: properties?.name,
        otherName: properties?.name_ur,
        district: properties?.district,
        geometry,
        squareMetres: area(geometry),
        small: small.get(id),
        label: properties?.label,
      })),
    );
  });

  it('has every place as its feature says', () => {
    for (const { geometry, properties } of featuresOf('places.geojson') as readonly Feature[]) {
      const { id, kind, name, name_ur, precision_m, town = null, basis = '' } = properties ?? {};
      expect(DATASET.places.get(id)).toMatchObject({
        id,
        kind,
        name,
        otherName: name_ur,
        precisionMetres: precision_m,
        town,
        geometry,
        basis,
      });
    }
    expect(DATASET.places.size).toBe(featuresOf('places.geojson').length);
  });

  /** The real files without the words of Urdu, and with other texts for some. */
  function english(changed: Files): Files {
    const { texts, ...atlas } = JSON.parse(FILES['atlas.json'] ?? '{}');
    return { ...FILES, 'atlas.json': JSON.stringify({ ...atlas, texts: { en: texts.en } }), ...changed };
  }
  /** A table with these columns alone. */
  const cut = (name: string, columns: readonly string[]) =>
    [columns, ...rowsOf(name).map((row) => columns.map((column) => row[column] ?? ''))]
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n');

  it('has nothing for a column that a table may leave out', () => {
    const files = english({
      'actors.csv': cut('actors.csv', ['id', 'name', 'kind']),
      'districts.csv': cut('districts.csv', ['id', 'name']),
    });
    const { dataset, issues } = parseDataset(files);
    expect(issues.map(formatIssue)).toEqual([]);
    for (const { name, ...actor } of dataset.actors.values())
      expect(actor).toMatchObject({ otherName: '', alsoWritten: [], key: name, otherKey: '', note: '' });
    for (const { otherName, towns } of dataset.districts.values())
      expect([otherName, towns.length > 0]).toEqual(['', true]);
  });

  it('takes every name of a crosswalk without a column of kinds for that of a place', () => {
    const columns = ['as_written', 'reference', 'place', 'reason'];
    const rows = rowsOf('crosswalk.csv').filter(({ kind }) => kind === 'place');
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
    const text = lines
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n');
    const { dataset, issues } = parseDataset({ ...FILES, 'crosswalk.csv': text });
    expect(issues).toEqual([]);
    expect(dataset.crosswalk).toEqual(DATASET.crosswalk);
  });

  it('reads a table that a folder need not have, where it has one', () => {
    const columns = 'table,measure,name,unit,place,value,category,absence,from,to,reference,locator';
    const row = 'own,wells,Wells,wells,lyari,12,,,2012,2012,report-2012,article';
    const { dataset, issues } = parseDataset({ ...FILES, 'measures.csv': `${columns}\n${row}\n` });
    expect(issues).toEqual([]);
    expect(dataset.claims.measures.map(({ place, value }) => [place, value])).toEqual([['lyari', 12]]);
  });

  it('has the outlines themselves for small ones where there are no others', () => {
    const { 'towns-small.geojson': _, ...files } = FILES;
    const atlas = (FILES['atlas.json'] ?? '').replace('"towns-small.geojson",', '');
    const { dataset, issues } = parseDataset({ ...files, 'atlas.json': atlas });
    expect(issues.map(formatIssue)).toEqual([]);
    for (const { geometry, small } of dataset.units.values()) expect(small).toBe(geometry);
  });
});

describe('what is found in a table', () => {
  it('is found once: the days, the claims on a place and those within a set of places', () => {
    const { vaccination } = DATASET.claims;
    const south = new Set(['lyari', 'saddar']);
    expect(daysOf(DATASET)).toBe(daysOf(DATASET));
    expect(claimsAt(vaccination, 'lyari')).toBe(claimsAt(vaccination, 'lyari'));
    expect(claimsWithin(vaccination, south)).toBe(claimsWithin(vaccination, south));
    expect(claimsWithin(vaccination, new Set(['lyari']))).toBe(claimsAt(vaccination, 'lyari'));
  });
});
