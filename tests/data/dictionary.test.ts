/** Dictionaries: every text of the data has its rendering, and nothing that code compares is rendered. */
import { describe, expect, it } from 'vitest';
import { readDictionaryFiles } from '../../src/cli/read-data.ts';
import { termOf } from '../../src/data/dictionary.ts';
import { inLanguage, textsToRender } from '../../src/data/inlanguage.ts';
import { readDictionary } from '../../src/data/readdictionary.ts';
import { faultsOfRenderings } from '../../src/data/renderings.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { DATASET } from '../atlas.ts';

const FILES = readDictionaryFiles(process.cwd());
const small = (...lines: readonly string[]) => ['english,rendering', ...lines, ''].join('\n');

describe('the dictionaries of data/languages', () => {
  it('there is one for every language but English', () => {
    const expected = LANGUAGES.slice(1).map(({ code }) => `data/languages/${code}.csv`);
    expect(Object.keys(FILES).toSorted()).toEqual(expected.toSorted());
  });

  it.each(Object.entries(FILES))('%s renders every text of the data and no other', (file, text) => {
    expect(faultsOfRenderings(DATASET, file, text)).toEqual([]);
  });

  it.each(Object.entries(FILES))('%s keeps every number of three or more digits', (file, text) => {
    const { dictionary } = readDictionary(file, text);
    const numbers = (words: string) => (words.match(/\d[\d,]+\d/g) ?? []).toSorted();
    const changed = [...dictionary].filter(
      ([english, rendering]) => !numbers(english).every((number) => numbers(rendering).includes(number)),
    );
    expect(changed).toEqual([]);
  });
});

describe('readDictionary(file, text)', () => {
  it('names a text that is given twice and one without a rendering', () => {
    const { issues } = readDictionary('data/languages/xx.csv', small('a,b', 'a,c', 'd,'));
    expect(issues.map(({ line, problem, value }) => [line, problem, value])).toEqual([
      [3, 'text given twice', 'a'],
      [4, 'missing rendering', 'd'],
    ]);
  });
});

describe('faultsOfRenderings(dataset, file, text)', () => {
  it('names each text that lacks a rendering, and each that the data lack', () => {
    const [text = ''] = textsToRender(DATASET);
    const faults = faultsOfRenderings(DATASET, 'data/languages/xx.csv', small('nothing of the kind,x'));
    expect(faults).toContainEqual(expect.objectContaining({ problem: 'no rendering', value: text }));
    expect(faults.at(-1)).toMatchObject({ problem: 'text that the data lack', value: 'nothing of the kind' });
  });
});

describe('inLanguage(dataset, dictionary)', () => {
  const dictionary = new Map([
    ['Newspaper report, 23 February 2012', 'A'],
    ['hard-core-fighters', 'B'],
  ]);
  const there = inLanguage(DATASET, dictionary);

  it('names places in the other script, and keeps the English name beside it', () => {
    expect(there.units.get('lyari')).toMatchObject({ name: 'لیاری', otherName: 'Lyari' });
    expect(there.actors.get('anp')).toMatchObject({ otherName: 'Awami National Party' });
  });

  it('renders a text that the dictionary has and leaves any other in English', () => {
    expect(there.references.get('report-2012')?.short).toBe('A');
    expect(there.references.get('cable-2009')?.short).toBe(DATASET.references.get('cable-2009')?.short);
  });

  it('changes no id, date, number, anchor or reference of any claim', () => {
    const bones = (dataset: typeof DATASET) =>
      Object.values(dataset.claims)
        .flat()
        .map(({ id, from, to, reference, locator, anchor, basis }) => ({
          id,
          from,
          to,
          reference,
          locator,
          anchor,
          basis,
        }));
    expect(bones(there)).toEqual(bones(DATASET));
  });

  it('termOf(dataset, id) is the rendering, or else the id with its hyphens as spaces', () => {
    expect(termOf(there, 'hard-core-fighters')).toBe('B');
    expect(termOf(DATASET, 'hard-core-fighters')).toBe('hard core fighters');
  });
});
