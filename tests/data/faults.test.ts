/** Faults: the real files with one thing spoilt, and the very sentence that says so. */
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Files, parseDataset } from '../../src/data/dataset.ts';
import { formatIssue } from '../../src/data/issue.ts';
import { FILES } from '../atlas.ts';

const sentencesOf = (files: Files) => parseDataset(files).issues.map(formatIssue);

/** The real files, with `before` written as `after` where it first stands in one of them. */
function spoilt(files: Files, name: string, before: string, after: string): Files {
  const text = files[name] ?? '';
  if (!text.includes(before)) throw new Error(`${name} does not hold: ${before}`);
  return { ...files, [name]: text.replace(before, () => after) };
}

const without = (name: string): Files =>
  Object.fromEntries(Object.entries(FILES).filter(([file]) => file !== name));

const lineOf = (name: string, beginning: string): number => {
  const index = (FILES[name] ?? '').split('\n').findIndex((line) => line.startsWith(beginning));
  if (index < 0) throw new Error(`${name} has no line that begins ${beginning}`);
  return index + 1;
};

describe('parseDataset(one cell spoilt) gives the one sentence that mends it', () => {
  it.each([
    [
      'vaccination.csv',
      'baldia,2012-02-20',
      'atlantis,2012-02-20',
      'data/vaccination.csv:2 unknown place: atlantis (expected the id of a town)',
    ],
    [
      'vaccination.csv',
      'baldia,2012-02-20',
      'malir-cantonment,2012-02-20',
      'data/vaccination.csv:2 unknown place: malir-cantonment (expected the id of a town)',
    ],
    [
      'vaccination.csv',
      ',2400,',
      ',24OO,',
      'data/vaccination.csv:2 unfit value: 24OO (expected a whole number or not-received)',
    ],
    [
      'vaccination.csv',
      ',2400,',
      ',-2400,',
      'data/vaccination.csv:2 unfit value: -2400 (expected a whole number or not-received)',
    ],
    [
      'vaccination.csv',
      ',2400,',
      ',,',
      'data/vaccination.csv:2 unfit value: (empty) (expected a whole number or not-received)',
    ],
    [
      'vaccination.csv',
      ',2400,',
      ',2400.5,',
      'data/vaccination.csv:2 unfit value: 2400.5 (expected a whole number or not-received)',
    ],
    [
      'vaccination.csv',
      '2012-02-20,2012-02-20',
      '2012-02-21,2012-02-20',
      'data/vaccination.csv:2 period ends before it begins: 2012-02-21 – 2012-02-20 (expected from no later than to)',
    ],
    [
      'vaccination.csv',
      '2012-02-20,2012-02-20',
      '2012-02-30,2012-02-20',
      'data/vaccination.csv:2 unfit from: 2012-02-30 (expected a date such as 2012-02-20, 2009-03, 2011, 1985~ or 198X)',
    ],
    [
      'vaccination.csv',
      'report-2012,article,',
      'report-2012,,',
      'data/vaccination.csv:2 unfit locator: (empty) (expected some text)',
    ],
    [
      'vaccination.csv',
      '2400,report-2012',
      '2400,report-1912',
      'data/vaccination.csv:2 unknown reference: report-1912 (expected the id of a reference)',
    ],
    [
      'vaccination.csv',
      ',2400,report-2012,article,',
      ',2400,report-2012,',
      'data/vaccination.csv:2 wrong number of cells: 7 (expected 8)',
    ],
    [
      'control.csv',
      'gulberg,mqm,',
      'gulberg,nobody,',
      'data/control.csv:2 unknown actor: nobody (expected the id of an actor)',
    ],
    [
      'control.csv',
      'mqm,controls,',
      'mqm,owns,',
      'data/control.csv:2 unfit relation: owns (expected controls | stronghold | armed-group | presence | support)',
    ],
    [
      'no-go.csv',
      'korangi,mqm,',
      'korangi,nobody,',
      'data/no-go.csv:2 unfit closed_to: nobody (expected police or the id of an actor)',
    ],
    ['no-go.csv', 'whole,past', 'half,past', 'data/no-go.csv:2 unfit extent: half (expected whole | parts)'],
    [
      'totals.csv',
      'killings,karachi,',
      'killings,atlantis,',
      'data/totals.csv:2 unknown place: atlantis (expected the id of the city or of a district)',
    ],
    [
      'totals.csv',
      'vaccination,central,',
      'vaccination,lyari,',
      'data/totals.csv:3 unknown place: lyari (expected the id of the city or of a district)',
    ],
    [
      'crosswalk.csv',
      'Baldia,,baldia,',
      'Baldia,,atlantis,',
      'data/crosswalk.csv:2 unknown place: atlantis (expected the id of a place)',
    ],
    [
      'crosswalk.csv',
      'Baldia Town,report-2012,',
      'Baldia Town,report-1912,',
      'data/crosswalk.csv:3 unknown reference: report-1912 (expected the id of a reference)',
    ],
  ])('%s: “%s” written as “%s”', (name, before, after, sentence) => {
    expect(sentencesOf(spoilt(FILES, name, before, after))).toEqual([sentence]);
  });

  it('events.csv: an unknown place, on the line where it stands', () => {
    const line = lineOf('events.csv', 'nishtar-park-bombing,');
    expect(sentencesOf(spoilt(FILES, 'events.csv', ',nishtar-park,', ',nowhere,'))).toEqual([
      `data/events.csv:${line} unknown place: nowhere (expected the id of a place)`,
    ]);
  });
});

describe('parseDataset(a row or column spoilt)', () => {
  it('a row given twice is refused, and the first is pointed at', () => {
    const [, row = ''] = (FILES['vaccination.csv'] ?? '').split('\n');
    const files = { ...FILES, 'vaccination.csv': `${FILES['vaccination.csv']}${row}\n` };
    expect(sentencesOf(files)).toEqual([
      'data/vaccination.csv:38 claim given twice: vaccination/baldia/2012-02-20/2012-02-20 (expected one row; the first is on line 2)',
    ]);
    expect(parseDataset(files).dataset.claims.vaccination).toHaveLength(36);
  });

  it('a column that is missing is named', () => {
    expect(sentencesOf(spoilt(FILES, 'vaccination.csv', 'place,', 'plaice,'))).toEqual([
      'data/vaccination.csv:1 missing column: place (expected place,value,from,to,reference,locator)',
    ]);
  });

  it('a column that stands twice is named', () => {
    expect(sentencesOf(spoilt(FILES, 'vaccination.csv', 'note,anchor', 'note,note'))).toEqual([
      'data/vaccination.csv:1 column named twice: note (expected place,value,from,to,reference,locator)',
    ]);
  });

  it('a row with a fault is left out whole, and the others are kept', () => {
    const { dataset } = parseDataset(spoilt(FILES, 'vaccination.csv', ',2400,', ',24OO,'));
    expect(dataset.claims.vaccination).toHaveLength(35);
  });
});

describe('parseDataset(a file spoilt)', () => {
  it.each(['vaccination.csv', 'context.geojson', 'events.csv', 'crosswalk.csv'])(
    'a missing %s is one sentence',
    (name) => {
      expect(sentencesOf(without(name))).toEqual([
        `data/${name} missing file: ${name} (expected the file to be there)`,
      ]);
    },
  );

  it('parseDataset(no files) names every file once and throws nothing', () => {
    const { dataset, issues } = parseDataset({});
    expect(issues.map((issue) => issue.value).toSorted()).toEqual([
      'actors.csv',
      'atlas.json',
      'context.geojson',
      'contradictions.csv',
      'control.csv',
      'crosswalk.csv',
      'districts.csv',
      'events.csv',
      'killings.csv',
      'no-go.csv',
      'places.geojson',
      'population.csv',
      'references.json',
      'relations.csv',
      'statements.csv',
      'strength.csv',
      'totals.csv',
      'towns-small.geojson',
      'towns.geojson',
      'unlocated.csv',
      'vaccination.csv',
    ]);
    expect(dataset.units.size).toBe(0);
  });

  it('broken JSON is called so, with its beginning', () => {
    const files = { ...FILES, 'context.geojson': '{"type":"FeatureCollection","features":[' };
    const [sentence = '', ...more] = sentencesOf(files);
    // The engine words the middle.
    expect(sentence).toMatch(/^data\/context\.geojson not JSON \(.+\): \{"type".+ \(expected valid JSON\)$/);
    expect(more).toEqual([]);
  });

  it('JSON that is no map is called so', () => {
    expect(sentencesOf({ ...FILES, 'context.geojson': '[]' })).toEqual([
      'data/context.geojson not a FeatureCollection: [] (expected GeoJSON (RFC 7946))',
    ]);
  });

  it('a ring that does not close is refused', () => {
    // The first feature is Baldia, one ring.
    const collection = JSON.parse(FILES['towns.geojson'] ?? '') as FeatureCollection<Polygon>;
    collection.features[0]?.geometry.coordinates[0]?.pop();
    const text = JSON.stringify(collection);
    const [sentence] = sentencesOf({ ...FILES, 'towns.geojson': text });
    expect(sentence).toMatch(
      /^data\/towns\.geojson feature baldia has an unfit geometry\.coordinates\.0: \[\[.{1,58} \(expected a ring that ends where it begins\)$/,
    );
  });

  it('a town without a district is refused', () => {
    expect(sentencesOf(spoilt(FILES, 'towns.geojson', '"district":"west"', '"district":null'))).toEqual([
      'data/towns.geojson town without a district: baldia (expected a district)',
    ]);
  });

  it('a town in a district that is not listed is refused', () => {
    expect(sentencesOf(spoilt(FILES, 'districts.csv', 'malir,', 'malirr,')).slice(0, 1)).toEqual([
      'data/towns.geojson unknown district of bin-qasim: malir (expected the id of a district in districts.csv)',
    ]);
  });

  it('a town whose small outline is missing is named, with what to do', () => {
    const files = spoilt(FILES, 'towns-small.geojson', '"id":"baldia"', '"id":"balida"');
    expect(sentencesOf(files)).toEqual([
      'data/towns-small.geojson missing unit: baldia (expected every unit of towns.geojson: run npm run draw)',
    ]);
  });

  it('a longitude beyond the world is refused', () => {
    const [sentence] = sentencesOf(spoilt(FILES, 'towns.geojson', '"label":[66.', '"label":[266.'));
    expect(sentence).toMatch(
      /^data\/towns\.geojson feature baldia has an unfit properties\.label: \[\d{3}.* \(expected longitude and latitude in degrees\)$/,
    );
  });

  it('a place in an unknown town is refused', () => {
    expect(sentencesOf(spoilt(FILES, 'places.geojson', '"town":"gadap"', '"town":"atlantis"'))).toEqual([
      'data/places.geojson unknown town of sohrab-goth: atlantis (expected the id of a town)',
    ]);
  });
});

it('parseDataset(several faults in several files) reports all of them at once', () => {
  const faults: readonly (readonly [string, string, string, string])[] = [
    ['towns.geojson', '"district":"west"', '"district":null', 'data/towns.geojson town without a district'],
    ['vaccination.csv', ',2400,', ',many,', 'data/vaccination.csv:2 unfit value'],
    ['vaccination.csv', ',3031,report-2012', ',3031,hearsay', 'data/vaccination.csv:3 unknown reference'],
    ['control.csv', 'gulberg,mqm,controls', 'gulberg,nobody,owns', 'data/control.csv:2 unknown actor'],
    ['killings.csv', ',104,exact', ',104,roughly', 'data/killings.csv:2 unfit bound'],
    ['crosswalk.csv', 'Baldia,,baldia', 'Baldia,,atlantis', 'data/crosswalk.csv:2 unknown place'],
  ];
  const files = faults.reduce((all, [name, before, after]) => spoilt(all, name, before, after), FILES);
  const sentences = sentencesOf(files);
  for (const [, , , beginning] of faults)
    expect(sentences.filter((sentence) => sentence.startsWith(beginning))).toHaveLength(1);
  // One row has two faults.
  expect(sentences).toContain(
    'data/control.csv:2 unfit relation: owns (expected controls | stronghold | armed-group | presence | support)',
  );
  expect(sentences).toHaveLength(faults.length + 1);
});
