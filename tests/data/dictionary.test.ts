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

  it('renders every free text of the data where it stands, and every name', () => {
    const known = [...textsToRender(DATASET)].map((text): [string, string] => [text, `~${text}`]);
    const all = inLanguage(DATASET, new Map(known));
    const names = inLanguage(DATASET, new Map()).dictionary;
    const rendered = (texts: readonly (readonly [before: string, after: string])[], what: string) => {
      const written = texts.filter(([before]) => before !== '' && !/^[\d.,–-]*$/.test(before));
      expect(written.length, what).toBeGreaterThan(0);
      // A name that the data give in both scripts is not asked of a dictionary.
      for (const [before, after] of written) expect(after, what).toBe(names.get(before) ?? `~${before}`);
    };
    /** A text of each of some things, before and after. */
    const pairs = <T>(before: readonly T[], after: readonly T[], textOf: (one: T) => string) =>
      before.map((one, index) => {
        const other = after[index];
        return [textOf(one), other === undefined ? '' : textOf(other)] as const;
      });
    const { claims: own } = DATASET;
    rendered(
      pairs(own.events, all.claims.events, ({ title }) => title),
      'titles of events',
    );
    rendered(
      pairs(own.events, all.claims.events, ({ summary }) => summary),
      'events',
    );
    rendered(
      pairs(own.statements, all.claims.statements, ({ value }) => value),
      'statements',
    );
    rendered(
      pairs(Object.values(own).flat(), Object.values(all.claims).flat(), ({ note }) => note),
      'notes of claims',
    );
    rendered(
      pairs([...DATASET.places.values()], [...all.places.values()], ({ basis }) => basis),
      'places',
    );
    rendered(
      pairs([...DATASET.actors.values()], [...all.actors.values()], ({ note }) => note),
      'actors',
    );
    rendered(
      pairs([...DATASET.references.values()], [...all.references.values()], ({ short }) => short),
      'references',
    );
    rendered(
      pairs(DATASET.crosswalk, all.crosswalk, ({ reason }) => reason),
      'crosswalk',
    );
    rendered(
      pairs(DATASET.disagreements, all.disagreements, ({ title }) => title),
      'disagreements',
    );
    rendered(
      pairs(DATASET.disagreements, all.disagreements, ({ what }) => what),
      'disagreements',
    );
    rendered(
      pairs(DATASET.unlocated, all.unlocated, ({ name }) => name),
      'unlocated',
    );
    rendered(
      pairs(DATASET.unlocated, all.unlocated, ({ reason }) => reason),
      'unlocated',
    );
    expect(all.document?.short).toBe(`~${DATASET.document?.short}`);
  });

  it('gives every unit, district, place, actor and feature its name in the other script, and the town its unit', () => {
    for (const kind of ['units', 'districts', 'places', 'actors'] as const)
      for (const [id, { name, otherName }] of DATASET[kind]) {
        const one = there[kind].get(id);
        expect([one?.name, one?.otherName], id).toEqual(otherName === '' ? [name, ''] : [otherName, name]);
      }
    expect(there.towns).toEqual(DATASET.towns.map(({ id }) => there.units.get(id)));
    for (const [index, { properties }] of DATASET.context.entries())
      expect(there.context[index]?.properties.name).toBe(properties.name_ur || properties.name);
    for (const [id, { key, otherKey }] of DATASET.actors) {
      expect(there.actors.get(id)?.key).toBe(otherKey);
      expect(inLanguage(DATASET, new Map([[key, 'C']])).actors.get(id)?.key).toBe('C');
    }
  });
});

describe('textsToRender(dataset)', () => {
  const texts = textsToRender(DATASET);

  it('has every term by which claims, actors, places and references are told apart', () => {
    const { claims, actors, places, references } = DATASET;
    const terms = [
      ...claims.killings.map(({ measure }) => measure),
      ...claims.strength.map(({ measure }) => measure),
      ...claims.statements.map(({ measure }) => measure),
      ...claims.statements.map(({ unit }) => unit),
      ...claims.relations.map(({ relation }) => relation),
      ...claims.control.map(({ basis }) => basis),
      ...claims.vaccination.map(({ locator }) => locator),
      ...[...actors.values()].map(({ kind }) => kind),
      ...[...places.values()].map(({ kind }) => kind),
      ...[...references.values()].flatMap(({ speaker, note }) => [speaker, note]),
    ].filter((term) => term !== '' && !term.includes('¶'));
    for (const term of terms) expect(texts.has(term), term).toBe(true);
    expect(claims.statements.some(({ subject }) => texts.has(subject))).toBe(true);
  });

  it('has no number, no paragraph, no name that the data give in both scripts, and no id of theirs', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/^[\d.,–-]*$/);
      expect(text).not.toMatch(/^¶ \d+$/);
    }
    for (const { id, name } of [
      ...DATASET.units.values(),
      ...DATASET.actors.values(),
      ...DATASET.places.values(),
    ])
      expect([texts.has(id), texts.has(name)], id).toEqual([false, false]);
    expect(texts.has(DATASET.city)).toBe(false);
  });
});
