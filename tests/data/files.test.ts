/** Files: whatever is wrong in one of a made-up city is told of where it stands, and what is right is read as it is written. */
import { describe, expect, it } from 'vitest';
import { type Files, parseDataset } from '../../src/data/dataset.ts';
import { fitting, readFeatures } from '../../src/data/geojson.ts';
import { formatIssue, MOST_ISSUES } from '../../src/data/issue.ts';
import { readReferences } from '../../src/data/references.ts';
import { DATASET, FILES } from '../atlas.ts';

const sentencesOf = (files: Files) => parseDataset(files).issues.map(formatIssue);
const filesWith = (name: string, change: (text: string) => string): Files => ({
  ...FILES,
  [name]: change(FILES[name] ?? ''),
});
const headerOf = (name: string) => ((FILES[name] ?? '').split('\n')[0] ?? '').split(',');

const [lon, lat] = [67, 24.9];
const RING = [
  [lon, lat],
  [lon + 0.1, lat],
  [lon + 0.1, lat + 0.1],
  [lon, lat],
];
const area = { type: 'Polygon', coordinates: [RING] };
const UNIT = {
  type: 'Feature',
  id: 'quay',
  geometry: area,
  properties: { kind: 'town', name: 'Quay', name_ur: '', district: 'south', label: [lon, lat] },
};
const PLACE = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { id: 'mole', kind: 'landmark', name: 'Mole', precision_m: 250 },
};
const CONTEXT = {
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: [RING[0], RING[1]] },
  properties: { id: 'creek', kind: 'creek' },
};
const ARC = {
  type: 'Feature',
  id: 'a',
  geometry: { type: 'LineString', coordinates: [RING[0], RING[1]] },
  properties: { id: 'a', left: 'x', right: 'y', follows: 'road', accuracy_m: 100, straight: true },
};
const DRAWN = { type: 'Feature', id: 'd', geometry: null, properties: { id: 'd' } };
const FEATURES = { unit: UNIT, place: PLACE, context: CONTEXT, arc: ARC, drawn: DRAWN } as const;
type Form = keyof typeof FEATURES;

/** A feature with another thing at a path; `undefined` takes it out. */
function put(thing: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const { [name]: old, ...others } = thing as Readonly<Record<string, unknown>>;
  const changed = rest.length > 0 ? put(old, rest, value) : value;
  return changed === undefined ? others : { ...others, [name]: changed };
}
const faultsOf = (form: Form, path: string, value: unknown) =>
  fitting('f', [put(FEATURES[form], path.split('.'), value)], form).issues.map(formatIssue);

describe('fitting(file, features, form)', () => {
  it.each(Object.keys(FEATURES) as Form[])(
    'a fit %s is read, and what it may leave out is filled in',
    (form) => {
      const { features, issues } = fitting('f', [FEATURES[form]], form);
      expect(issues).toEqual([]);
      expect(features).toHaveLength(1);
    },
  );

  it('fills in: no district, no other name, no town, no basis; the third rank', () => {
    const unit = fitting(
      'f',
      [put(put(UNIT, ['properties', 'district'], undefined), ['properties', 'name_ur'], undefined)],
      'unit',
    );
    expect(unit.features[0]?.properties).toMatchObject({ district: null, name_ur: '' });
    const [place] = fitting('f', [PLACE], 'place').features;
    expect(place?.properties).toMatchObject({ name_ur: '', town: null, basis: '' });
    const [context] = fitting('f', [CONTEXT], 'context').features;
    expect(context?.properties).toMatchObject({ name: '', name_ur: '', rank: 3 });
  });

  it.each([
    ['unit', 'type', 'Thing', 'Expected "Feature"'],
    ['unit', 'id', '', 'some text'],
    ['unit', 'properties.kind', 'village', 'town | cantonment'],
    ['unit', 'properties.name', '', 'some text'],
    ['unit', 'properties.district', '', 'some text'],
    ['unit', 'properties.label', [200, 0], 'longitude and latitude in degrees'],
    ['unit', 'properties.label', [0, -91], 'longitude and latitude in degrees'],
    ['unit', 'geometry.type', 'Point', 'Polygon'],
    ['unit', 'geometry.coordinates', [[RING[0], RING[1], RING[0]]], 'four or more positions'],
    ['unit', 'geometry.coordinates', [[...RING, [lon, lat + 1]]], 'a ring that ends where it begins'],
    ['unit', 'geometry.coordinates', [[...RING, [lon + 1, lat]]], 'a ring that ends where it begins'],
    ['place', 'type', 'Thing', 'Feature'],
    ['place', 'properties.id', '', 'some text'],
    ['place', 'properties.kind', '', 'some text'],
    ['place', 'properties.name', '', 'some text'],
    ['place', 'properties.town', '', 'some text'],
    ['place', 'properties.precision_m', 0.5, 'metres, 1 or more'],
    ['place', 'properties.precision_m', Number.POSITIVE_INFINITY, 'metres'],
    ['place', 'geometry', CONTEXT.geometry, 'Point'],
    ['context', 'type', 'Thing', 'Feature'],
    ['context', 'properties.id', '', 'some text'],
    ['context', 'properties.kind', '', 'some text'],
    ['context', 'properties.rank', Number.NEGATIVE_INFINITY, 'a rank'],
    ['context', 'geometry.coordinates', [RING[0]], 'two or more positions'],
    ['drawn', 'type', 'Thing', 'Feature'],
    ['drawn', 'id', '', 'some text'],
    ['drawn', 'properties.id', '', 'some text'],
    ['arc', 'type', 'Thing', 'Feature'],
    ['arc', 'id', '', 'some text'],
    ['arc', 'properties.left', '', 'some text'],
    ['arc', 'properties.right', '', 'some text'],
    ['arc', 'properties.follows', '', 'some text'],
    ['arc', 'properties.accuracy_m', -1, 'metres'],
    ['arc', 'properties.accuracy_m', 1501, 'metres, 1500 at most'],
    ['arc', 'properties.straight', 'yes', 'true | false'],
    ['arc', 'geometry.type', 'Point', 'LineString'],
  ] as const)('%s: %s may not be %j', (form, path, value, expected) => {
    const [sentence = '', ...more] = faultsOf(form, path, value);
    expect(more).toEqual([]);
    expect(sentence).toContain(` has an unfit ${path.split('.')[0]}`);
    expect(sentence).toContain(expected);
  });

  it('takes the ends of what is allowed', () => {
    for (const [form, path, value] of [
      ['unit', 'properties.label', [-180, 90]],
      ['place', 'properties.precision_m', 1],
      ['arc', 'properties.accuracy_m', 0],
      ['arc', 'properties.accuracy_m', 1500],
      ['unit', 'geometry', { type: 'MultiPolygon', coordinates: [[RING], [RING]] }],
      ['place', 'geometry', area],
      ['context', 'geometry', { type: 'MultiLineString', coordinates: [RING, RING] }],
      ['context', 'geometry', { type: 'MultiPolygon', coordinates: [[RING]] }],
      ['context', 'geometry', PLACE.geometry],
      ['drawn', 'geometry', area],
    ] as const)
      expect(faultsOf(form, path, value), `${form} ${path}`).toEqual([]);
  });

  it('names a feature by its id where it has one, and else by its number', () => {
    const broken = put(PLACE, ['properties', 'name'], 7);
    const nameless = put(broken, ['properties', 'id'], undefined);
    const { features, issues } = fitting('f', [PLACE, broken, nameless], 'place');
    expect(features).toHaveLength(1);
    expect(issues.map(({ problem }) => problem.split(' has ')[0])).toEqual([
      'feature mole',
      'feature 3',
      'feature 3',
    ]);
  });

  it('tells of three faults of one feature, and of five hundred in all, and reads no further', () => {
    const broken = { type: 'a', id: '', geometry: 1, properties: 2 };
    expect(fitting('f', [broken], 'unit').issues).toHaveLength(3);
    const all = fitting('f', [...Array.from({ length: 400 }, () => broken), UNIT], 'unit');
    expect(all.features).toEqual([]);
    expect(all.issues.length).toBeLessThan(MOST_ISSUES + 4);
    expect(all.issues.at(-1)?.problem).toBe('too many faults');
  });

  it('reads the features of a collection and of nothing else', () => {
    const collection = (type: string, features: unknown) => JSON.stringify({ type, features });
    expect(readFeatures('f', collection('FeatureCollection', [UNIT]), 'unit')).toEqual(
      fitting('f', [UNIT], 'unit'),
    );
    for (const text of [collection('Features', [UNIT]), collection('FeatureCollection', UNIT), '7'])
      expect(readFeatures('f', text, 'unit').issues).toEqual([
        {
          file: 'f',
          line: null,
          problem: 'not a FeatureCollection',
          value: text.slice(0, 40),
          expected: 'GeoJSON (RFC 7946)',
        },
      ]);
  });
});

describe('readReferences(file, text)', () => {
  const ENTRY = { id: 'a', type: 'report', title: 'A', short: 'A of 2018', speaker: 'report' };
  const read = (entries: unknown) => readReferences('f', JSON.stringify(entries));

  it('reads an entry with its author, its date and whatever else it has', () => {
    const whole = {
      ...ENTRY,
      author: [{ literal: 'B' }, { family: 'C', given: 'D' }],
      issued: { 'date-parts': [[2018, 5]] },
      note: 'n',
      DOI: '1',
    };
    expect(read([whole])).toEqual({ references: [whole], issues: [] });
    expect(read([ENTRY]).references).toEqual([{ ...ENTRY, note: '' }]);
  });

  it('leaves out what is unfit, names it by its number and its place, and keeps the rest', () => {
    for (const key of ['id', 'type', 'title', 'short', 'speaker'])
      for (const value of ['', 7, undefined]) {
        const { references, issues } = read([ENTRY, { ...ENTRY, [key]: value }]);
        expect(references, key).toHaveLength(1);
        expect(issues[0]?.problem).toBe(`entry 2 has an unfit ${key}`);
        if (value === '') expect(issues[0]?.expected).toBe('some text');
      }
    const [dated] = read([{ ...ENTRY, issued: { 'date-parts': [['May']] } }]).issues;
    expect(dated?.problem).toBe('entry 1 has an unfit issued.date-parts.0.0');
    expect(read([7]).issues[0]?.problem).toBe('entry 1 has an unfit form');
  });

  it('is a list, and tells of five hundred faults and no more', () => {
    expect(read({}).issues).toEqual([
      { file: 'f', line: null, problem: 'not a list', value: '{}', expected: 'CSL-JSON: a list of entries' },
    ]);
    const { issues } = read(Array.from({ length: MOST_ISSUES + 50 }, () => ({ ...ENTRY, id: '' })));
    expect(issues).toHaveLength(MOST_ISSUES + 1);
    expect(issues.at(-1)?.problem).toBe('too many faults');
  });
});

describe('parseDataset(files) of remarks, actors and areas', () => {
  it.each([
    ['actors.csv', ['id', 'name', 'kind', 'name_ur']],
    ['districts.csv', ['id', 'name', 'name_ur']],
    ['crosswalk.csv', ['as_written', 'reference', 'place', 'reason']],
    [
      'contradictions.csv',
      ['id', 'title', 'what', 'reference', 'locator', 'other_reference', 'other_locator'],
    ],
    ['unlocated.csv', ['name', 'reference', 'locator', 'reason']],
  ] as const)('%s: each column that is needed is asked for', (name, columns) => {
    for (const column of columns) expect(headerOf(name)).toContain(column);
    const files = filesWith(name, (text) =>
      text.replace(
        /^.*/,
        headerOf(name)
          .map((column) => `${column}x`)
          .join(','),
      ),
    );
    expect(sentencesOf(files).filter((sentence) => sentence.startsWith(`data/${name}`))).toEqual(
      columns.map((column) => `data/${name}:1 missing column: ${column} (expected ${columns.join(',')})`),
    );
  });

  it.each(['actors.csv', 'districts.csv'])('%s: an id that stands twice is told of', (name) => {
    const files = filesWith(name, (text) => {
      const [header = '', first = '', ...rest] = text.split('\n');
      return [header, first, first, ...rest].join('\n');
    });
    const id = (FILES[name] ?? '').split('\n')[1]?.split(',')[0];
    expect(sentencesOf(files)).toEqual([`data/${name} id given twice: ${id} (expected each id once)`]);
  });

  it('outlines, places and references that stand twice are told of', () => {
    for (const [name, id] of [
      ['towns.geojson', [...DATASET.units.keys()][0]],
      ['places.geojson', [...DATASET.places.keys()][0]],
    ] as const) {
      const files = filesWith(name, (text) => {
        const { features, ...rest } = JSON.parse(text);
        return JSON.stringify({ ...rest, features: [features[0], ...features] });
      });
      expect(sentencesOf(files)).toEqual([`data/${name} id given twice: ${id} (expected each id once)`]);
    }
    const files = filesWith('references.json', (text) => {
      const entries = JSON.parse(text);
      return JSON.stringify([entries[0], ...entries]);
    });
    const [first] = DATASET.references.keys();
    expect(sentencesOf(files)).toEqual([
      `data/references.json id given twice: ${first} (expected each id once)`,
    ]);
  });

  it('a remark that cites an unknown reference is told of on its line, each side of a disagreement by itself', () => {
    const cite = (name: string, column: string) => {
      const columns = headerOf(name);
      const row = columns.map((one) =>
        one === column
          ? 'hearsay'
          : one.includes('reference')
            ? 'report-2012'
            : one === 'place'
              ? 'lyari'
              : one === 'kind'
                ? 'place'
                : 'a',
      );
      return sentencesOf(filesWith(name, (text) => text.replace('\n', `\n${row.join(',')}\n`)));
    };
    for (const [name, column] of [
      ['crosswalk.csv', 'reference'],
      ['contradictions.csv', 'reference'],
      ['contradictions.csv', 'other_reference'],
      ['unlocated.csv', 'reference'],
    ] as const)
      expect(cite(name, column)).toEqual([
        `data/${name}:2 unknown reference: hearsay (expected the id of a reference)`,
      ]);
  });

  it('the crosswalk carries over to places and districts; of what is no place it asks neither, and keeps it not', () => {
    const columns = headerOf('crosswalk.csv');
    const row = (cells: Readonly<Record<string, string>>) =>
      columns.map((column) => cells[column] ?? '').join(',');
    const add = (cells: Readonly<Record<string, string>>) =>
      parseDataset(filesWith('crosswalk.csv', (text) => text.replace('\n', `\n${row(cells)}\n`)));
    const before = DATASET.crosswalk.length;
    for (const place of ['central', 'lyari', 'sohrab-goth', 'karachi']) {
      const { dataset, issues } = add({ as_written: 'X', place, reason: 'r', kind: 'place' });
      expect(issues).toEqual([]);
      expect(dataset.crosswalk).toHaveLength(before + 1);
      expect(dataset.crosswalk[0]).toEqual({ asWritten: 'X', reference: '', place, reason: 'r' });
    }
    const actor = add({ as_written: 'X', place: 'mqm', reason: 'r', kind: 'actor' });
    expect(actor.issues).toEqual([]);
    expect(actor.dataset.crosswalk).toHaveLength(before);
    const unknown = add({ as_written: 'X', place: 'atlantis', reason: 'r', kind: 'place' });
    expect(unknown.issues).toHaveLength(1);
    expect(unknown.dataset.crosswalk).toHaveLength(before);
  });

  it('a disagreement has one side where both stand in one place, and two else', () => {
    const rows = (FILES['contradictions.csv'] ?? '').trim().split('\n').length - 1;
    expect(DATASET.disagreements).toHaveLength(rows);
    expect(new Set(DATASET.disagreements.map(({ sides }) => sides.length))).toEqual(new Set([1, 2]));
    for (const { sides } of DATASET.disagreements)
      expect(new Set(sides.map((side) => JSON.stringify(side))).size).toBe(sides.length);
  });

  it('a disagreement of two references at places that are called alike has two sides', () => {
    const columns = headerOf('contradictions.csv');
    const sidesOf = (cells: Readonly<Record<string, string>>) => {
      const row = columns.map((column) => cells[column] ?? 'a').join(',');
      const files = filesWith('contradictions.csv', (text) => text.replace('\n', `\n${row}\n`));
      return parseDataset(files).dataset.disagreements[0]?.sides.map(
        ({ reference, locator }) => `${reference} ${locator}`,
      );
    };
    const [one, other] = ['report-2012', 'cable-2009'];
    expect(sidesOf({ reference: one, other_reference: other })).toEqual([`${one} a`, `${other} a`]);
    expect(sidesOf({ reference: one, other_reference: one, other_locator: 'b' })).toEqual([
      `${one} a`,
      `${one} b`,
    ]);
    expect(sidesOf({ reference: one, other_reference: one })).toEqual([`${one} a`]);
  });

  it('an actor has the spellings that its row has, and its name for a key where it has no other', () => {
    const columns = headerOf('actors.csv');
    const row = (cells: Readonly<Record<string, string>>) =>
      columns.map((column) => cells[column] ?? '').join(',');
    const added = row({
      id: 'new',
      name: 'New Party',
      name_ur: 'ن',
      kind: 'party',
      also_written: 'NP | N. P.',
    });
    const { dataset } = parseDataset(filesWith('actors.csv', (text) => `${text.trim()}\n${added}\n`));
    expect(dataset.actors.get('new')).toEqual({
      id: 'new',
      name: 'New Party',
      otherName: 'ن',
      alsoWritten: ['NP', 'N. P.'],
      kind: 'party',
      key: 'New Party',
      otherKey: '',
      note: '',
    });
    for (const { alsoWritten } of DATASET.actors.values()) expect(alsoWritten).not.toContain('');
  });

  it('a place is labelled at its point, or where its outline begins, unless it says where', () => {
    const label = (geometry: unknown, own?: unknown) => {
      const feature = put(put(PLACE, ['geometry'], geometry), ['properties', 'name_ur'], 'م');
      const labelled = put(feature, ['properties', 'label'], own);
      const files = filesWith('places.geojson', (text) => {
        const { features, ...rest } = JSON.parse(text);
        return JSON.stringify({ ...rest, features: [...features, labelled] });
      });
      return parseDataset(files).dataset.places.get('mole')?.label;
    };
    expect(label(PLACE.geometry)).toEqual([lon, lat]);
    expect(label({ type: 'Polygon', coordinates: [RING.toReversed()] })).toEqual([lon, lat]);
    expect(label({ type: 'MultiPolygon', coordinates: [[RING], [RING]] })).toEqual([lon, lat]);
    expect(label(area, [lon + 0.01, lat])).toEqual([lon + 0.01, lat]);
  });

  it('a name that is wanting in the other script is told of, of units and of places', () => {
    for (const [name, id] of [
      ['towns.geojson', 'lyari'],
      ['places.geojson', 'sohrab-goth'],
    ] as const) {
      const files = filesWith(name, (text) => {
        const { features, ...rest } = JSON.parse(text);
        const changed = features.map((feature: { properties: { id: string } }) =>
          feature.properties.id === id ? put(feature, ['properties', 'name_ur'], '') : feature,
        );
        return JSON.stringify({ ...rest, features: changed });
      });
      expect(sentencesOf(files)).toEqual([
        `data/${name} feature ${id} has an unfit properties.name_ur: (empty) (expected some text)`,
      ]);
    }
  });

  it('a city that speaks English alone asks for no name in another script', () => {
    const { texts, ...atlas } = JSON.parse(FILES['atlas.json'] ?? '{}');
    const nameless = (name: string) => (FILES[name] ?? '').replaceAll(/"name_ur": ?"[^"]*"/g, '"name_ur":""');
    const files = {
      ...FILES,
      'atlas.json': JSON.stringify({ ...atlas, texts: { en: texts.en } }),
      'towns.geojson': nameless('towns.geojson'),
      'places.geojson': nameless('places.geojson'),
      'districts.csv': (FILES['districts.csv'] ?? '').replace('name_ur', 'other'),
      'actors.csv': (FILES['actors.csv'] ?? '').replace('name_ur', 'other'),
    };
    expect(sentencesOf(files)).toEqual([]);
  });
});
