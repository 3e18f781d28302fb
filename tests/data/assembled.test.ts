/** Assembling, lists and dictionaries: each thing once by its id, the towns by name, and faults of a list named by their place in it. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { assembled } from '../../src/data/assemble.ts';
import { termOf, textOf } from '../../src/data/dictionary.ts';
import { written } from '../../src/data/geojson.ts';
import { listOf } from '../../src/data/listof.ts';
import { readDictionary } from '../../src/data/readdictionary.ts';
import { reconcile } from '../../src/data/reconcile.ts';
import { faultsOfRenderings } from '../../src/data/renderings.ts';
import { parseWhen, UNKNOWN } from '../../src/data/when.ts';
import { DATASET } from '../atlas.ts';

describe('assembled(contents)', () => {
  const contents = {
    ...DATASET,
    units: [...DATASET.units.values()].toReversed(),
    districts: [...DATASET.districts.values()],
    places: [...DATASET.places.values()],
    actors: [...DATASET.actors.values()],
    references: [...DATASET.references.values()],
  };

  it('has each thing by its id, the towns by name, in English until it is told otherwise', () => {
    const dataset = assembled(contents);
    for (const kind of ['units', 'districts', 'places', 'actors', 'references'] as const)
      expect([...dataset[kind]]).toEqual(contents[kind].map((one) => [one.id, one]));
    const names = dataset.towns.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(dataset.towns).toHaveLength(18);
    expect(dataset).toMatchObject({ level: 'town', city: 'karachi', dictionary: new Map() });
  });

  it('has a town stand for itself and a cantonment for none', () => {
    for (const [id, members] of assembled(contents).members)
      expect([...members], id).toEqual(DATASET.units.get(id)?.kind === 'town' ? [id] : []);
  });

  it('knows the document that all was read in, or none', () => {
    expect(assembled(contents).document?.id).toBe(DATASET.atlas.document);
    expect(assembled({ ...contents, references: [] }).document).toBeNull();
  });
});

describe('listOf(item)', () => {
  const pair = listOf(v.object({ name: v.pipe(v.string(), v.nonEmpty('some text')), size: v.number() }));
  const faultsOf = (value: unknown) => {
    const read = v.safeParse(pair, value);
    return (read.issues ?? []).map((fault) => [v.getDotPath(fault), fault.message, fault.received]);
  };

  it('is the list of what each item is read as', () => {
    expect(v.parse(listOf(v.pipe(v.string(), v.transform(Number))), ['1', '2'])).toEqual([1, 2]);
    expect(v.parse(pair, [])).toEqual([]);
    expect(v.safeParse(pair, { 0: 'a' }).success).toBe(false);
  });

  it('tells of a fault by the place of its item and of what in it is at fault', () => {
    const good = { name: 'a', size: 1 };
    expect(faultsOf([good, { name: '', size: 1 }, good, { name: 'b', size: 'c' }])).toEqual([
      ['1.name', 'some text', '0'],
      ['3.size', expect.stringContaining('number'), '"c"'],
    ]);
    expect(faultsOf([good, 7])[0]?.[0]).toBe('1');
  });

  it('tells of three faults at most, be they of one item or of several', () => {
    expect(faultsOf(Array.from({ length: 9 }, () => ({ name: '', size: 1 })))).toHaveLength(3);
    expect(faultsOf([{}, {}]).map(([path]) => path)).toEqual(['0.name', '0.size', '1.name']);
    expect(faultsOf([{}])).toHaveLength(2);
  });
});

describe('written(value)', () => {
  it('is its JSON, and says so of what has none', () => {
    expect([written('a'), written([1, null]), written(undefined)]).toEqual(['"a"', '[1,null]', 'nothing']);
  });
});

describe('readDictionary(file, text)', () => {
  it('reads each text under its English, and tells of every fault with its line', () => {
    const { dictionary, issues } = readDictionary('d.csv', 'english,rendering\na,x\nb,\na,y\nc\n');
    expect([...dictionary]).toEqual([
      ['a', 'y'],
      ['b', ''],
    ]);
    const expected = 'one rendering of each text';
    expect(issues).toEqual([
      { file: 'd.csv', line: 5, problem: 'wrong number of cells', value: '1', expected: '2' },
      { file: 'd.csv', line: 3, problem: 'missing rendering', value: 'b', expected },
      { file: 'd.csv', line: 4, problem: 'text given twice', value: 'a', expected },
    ]);
    expect(readDictionary('d.csv', 'english\na\n').issues[0]?.value).toBe('rendering');
  });
});

describe('faultsOfRenderings(dataset, file, text)', () => {
  it('says what to do about a text without a rendering and a rendering without a text', () => {
    const faults = faultsOfRenderings(DATASET, 'd.csv', 'english,rendering\nnothing of the kind,x\n');
    const of = (problem: string) => faults.find((fault) => fault.problem === problem);
    expect(of('no rendering')).toMatchObject({
      file: 'd.csv',
      line: null,
      expected: 'a line for each text of the data',
    });
    expect(of('text that the data lack')).toEqual({
      file: 'd.csv',
      line: null,
      problem: 'text that the data lack',
      value: 'nothing of the kind',
      expected: 'texts of the data alone',
    });
  });
});

describe('termOf(dataset, id) and textOf(dataset, text)', () => {
  it('are the rendering where there is one; else a term has spaces for its hyphens, and a text is as it is', () => {
    const dictionary = new Map([['a-b-c', 'x']]);
    expect([termOf({ dictionary }, 'a-b-c'), textOf({ dictionary }, 'a-b-c')]).toEqual(['x', 'x']);
    expect([termOf({ dictionary }, 'd-e-f'), textOf({ dictionary }, 'd-e-f')]).toEqual(['d e f', 'd-e-f']);
  });
});

describe('reconcile(dataset) of other periods', () => {
  it('counts what lies in the period of the total, and nothing that reaches beyond it', () => {
    const { killings, totals } = DATASET.claims;
    const total = totals.find(({ table }) => table === 'killings');
    const [first, second, third] = killings;
    if (!total || !first || !second || !third) throw new Error('the data count the killed');
    const year = (text: string) => parseWhen(text) ?? UNKNOWN;
    const claims = [
      { ...first, value: 1, from: year('2011-05'), to: year('2011-06') },
      { ...second, value: 10, from: year('2010'), to: year('2011') },
      { ...third, value: 100, from: year('2011'), to: year('2012') },
    ];
    const dataset = { ...DATASET, claims: { ...DATASET.claims, killings: claims, totals: [total] } };
    expect(reconcile(dataset)).toEqual([{ total, sum: 1, parts: 1, missing: 0, difference: 399 }]);
  });
});
