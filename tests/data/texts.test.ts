/** The texts of a city: whichever is missing, empty, of another kind or asked for by nobody is told of by its path, and no other. */
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/data/issue.ts';
import { faultsOfTexts } from '../../src/data/texts.ts';
import { type Kind, SECTIONS, TEXTS } from '../../src/words/city/texts.ts';
import { FILES } from '../atlas.ts';

type Texts = { readonly [name: string]: unknown };

const ATLAS = JSON.parse(FILES['atlas.json'] ?? '{}') as {
  readonly texts: { readonly en: Texts };
};
const EN = ATLAS.texts.en;
const QUESTIONS = Object.keys(EN.questions as Texts);
const FILE = 'data/atlas.json';

const faultsOf = (texts: unknown, questions: readonly string[] = QUESTIONS) =>
  faultsOfTexts(FILE, { en: texts }, questions);
const sentencesOf = (texts: unknown, questions?: readonly string[]) =>
  faultsOf(texts, questions).map(formatIssue);

/** The texts with another thing at a path; `undefined` takes it out. */
function put(texts: Texts, [name = '', ...rest]: readonly string[], value: unknown): Texts {
  const changed = rest.length > 0 ? put(texts[name] as Texts, rest, value) : value;
  const { [name]: _, ...others } = texts;
  return changed === undefined ? others : { ...others, [name]: changed };
}

/** Every path of a text that there is, with its kind. */
function pathsIn(kinds: { readonly [name: string]: Kind }, before: readonly string[] = []) {
  const found: { readonly path: readonly string[]; readonly kind: Kind }[] = [];
  for (const [name, kind] of Object.entries(kinds)) {
    const path = [...before, name];
    if (typeof kind === 'object' && !Array.isArray(kind))
      found.push({ path, kind }, ...pathsIn(kind as { readonly [name: string]: Kind }, path));
    else found.push({ path, kind });
  }
  return found;
}

const ALL = pathsIn(TEXTS);
const isList = (kind: Kind): kind is readonly string[] => Array.isArray(kind);
const PLAIN = ALL.filter(({ kind }) => isList(kind));
const pathOf = (path: readonly string[]) => `texts.en.${path.join('.')}`;
/** A theme may be wanting, and so may some sections. */
const isOptional = (path: readonly string[]) =>
  (path.length === 1 && SECTIONS.some((name) => name === path[0])) ||
  (path.length === 2 && path[0] === 'themes');

describe('faultsOfTexts(file, texts, questions)', () => {
  it('finds none in those of the real city', () => {
    expect(faultsOf(EN)).toEqual([]);
    expect(PLAIN.length).toBeGreaterThan(60);
  });

  it.each(ALL.map(({ path }) => path))('%j missing is told of, unless it need not be there', (...path) => {
    const faults = faultsOf(put(EN, path, undefined));
    if (isOptional(path)) expect(faults).toEqual([]);
    else
      expect(faults[0]).toMatchObject({
        file: FILE,
        line: null,
        problem: `missing ${pathOf(path)}`,
        value: 'nothing',
      });
  });

  it('tells of an empty text, but for a name in another script and a unit', () => {
    for (const { path } of PLAIN) {
      const faults = faultsOf(put(EN, path, ''));
      if (['otherName', 'unit'].includes(path.at(-1) ?? '')) expect(faults, path.join('.')).toEqual([]);
      else
        expect(faults, path.join('.')).toEqual([
          { file: FILE, line: null, problem: `unfit ${pathOf(path)}`, value: '""', expected: 'some text' },
        ]);
    }
  });

  it('tells of what is no text where one is asked for', () => {
    for (const { path } of PLAIN)
      for (const value of [7, null, ['a'], { a: 'b' }, true])
        expect(faultsOf(put(EN, path, value)), path.join('.')).toEqual([
          {
            file: FILE,
            line: null,
            problem: `unfit ${pathOf(path)}`,
            value: JSON.stringify(value),
            expected: 'a text',
          },
        ]);
  });

  it('says sixty letters of what is amiss and no more', () => {
    const [fault] = faultsOf(
      put(
        EN,
        ['name'],
        Array.from({ length: 100 }, () => 'a'),
      ),
    );
    expect(fault?.value).toHaveLength(60);
  });

  it('fills the places that a text is given, and tells of every other', () => {
    for (const { path, kind } of PLAIN) {
      if (!isList(kind)) continue;
      const text = (names: readonly string[]) => `Text ${names.map((name) => `{${name}}`).join(' ')}`;
      expect(faultsOf(put(EN, path, text(kind))), path.join('.')).toEqual([]);
      expect(faultsOf(put(EN, path, text([...kind, 'weather']))), path.join('.')).toEqual([
        {
          file: FILE,
          line: null,
          problem: `unknown place in ${pathOf(path)}`,
          value: '{weather}',
          expected: kind.length > 0 ? kind.map((name) => `{${name}}`).join(', ') : 'no place in braces',
        },
      ]);
    }
  });

  it.each([
    ['{towns: one # town | other # towns}', true],
    ['{towns: other # towns}', true],
    ['{towns: town a | district b}', true],
    ['{towns: one # town | two # towns}', false],
    ['{towns: town a}', false],
    ['{towns: district b}', false],
  ])('%s has the forms that it needs: %s', (text, complete) => {
    const sentences = sentencesOf(put(EN, ['cover', 'line'], `In ${text}`));
    expect(sentences).toEqual(
      complete
        ? []
        : [
            `data/atlas.json unfit forms in texts.en.cover.line: ${text} (expected a form for other, or for town and district)`,
          ],
    );
  });

  it.each(['{towns', 'towns}', '{towns} {', '} {towns}', '{Towns}', '{towns: one {a} | other b}'])(
    '“%s” has a brace without its other half, or one around no name',
    (text) => {
      expect(sentencesOf(put(EN, ['cover', 'line'], text))).toEqual([
        `data/atlas.json unfit texts.en.cover.line: ${JSON.stringify(text)} (expected braces in pairs, around {towns})`,
      ]);
    },
  );

  it('tells of each text that nobody asks for, wherever it stands, with those that are', () => {
    for (const path of [['weather'], ['cover', 'weather'], ['themes', 'density', 'weather']]) {
      const [fault, ...more] = faultsOf(put(EN, path, 'fine'));
      expect(more).toEqual([]);
      expect(fault).toMatchObject({ problem: `unknown text ${pathOf(path)}`, value: '"fine"' });
    }
    const [fault] = faultsOf(put(EN, ['cover', 'weather'], 'fine'));
    expect(fault?.expected).toBe('line, told, years, map, subject');
    // A name that every object has is not one of its own.
    expect(sentencesOf(put(EN, ['cover', 'constructor'], 'fine'))).toHaveLength(1);
  });

  it('asks lists of texts of a list, and texts by id of an object, each of them whole', () => {
    const lists = ALL.filter(({ kind }) => kind === 'many');
    const named = ALL.filter(({ kind, path }) => kind === 'named' && path[0] !== 'questions');
    for (const { path } of lists) {
      expect(faultsOf(put(EN, path, []))).toEqual([]);
      expect(faultsOf(put(EN, path, 'a'))[0]?.expected).toBe('a list of texts');
      expect(faultsOf(put(EN, path, { a: 'b' }))[0]?.expected).toBe('a list of texts');
      expect(faultsOf(put(EN, path, ['{when}']))[0]?.expected).toBe('no place in braces');
      expect(faultsOf(put(EN, path, ['a', '', 7, '{when}'])).map(({ problem }) => problem)).toEqual([
        `unfit ${pathOf(path)}.1`,
        `unfit ${pathOf(path)}.2`,
        `unknown place in ${pathOf(path)}.3`,
      ]);
    }
    for (const { path } of named) {
      expect(faultsOf(put(EN, path, {}))).toEqual([]);
      for (const value of ['a', ['a'], null])
        expect(faultsOf(put(EN, path, value))[0]?.expected).toBe('texts by id');
      expect(faultsOf(put(EN, path, { a: '{when}' }))[0]?.expected).toBe('no place in braces');
      expect(faultsOf(put(EN, path, { a: '', b: 'b' })).map(({ problem }) => problem)).toEqual([
        `unfit ${pathOf(path)}.a`,
      ]);
    }
    expect([lists.length, named.length].every((count) => count > 0)).toBe(true);
  });

  it('asks sections of an object', () => {
    for (const value of ['a', ['a'], null, 7]) {
      expect(faultsOf(put(EN, ['cover'], value))[0]).toMatchObject({
        problem: 'unfit texts.en.cover',
        expected: 'texts by name',
      });
      expect(faultsOf(value)[0]).toMatchObject({ problem: 'unfit texts.en', expected: 'texts by name' });
    }
  });

  it('has a text for each question and a question for each text', () => {
    const asked = (questions: Texts | undefined, ids: readonly string[]) =>
      sentencesOf(put(EN, ['questions'], questions), ids);
    expect(asked({ a: 'A?', b: 'B?' }, ['a', 'b'])).toEqual([]);
    expect(asked({ a: 'A?' }, ['a', 'b'])).toEqual([
      'data/atlas.json missing texts.en.questions.b: nothing (expected a text for each question)',
    ]);
    expect(asked({ a: 'A?', b: 'B?' }, ['a'])).toEqual([
      'data/atlas.json unknown text texts.en.questions.b: b (expected a)',
    ]);
    expect(asked({ a: 'A?' }, [])).toEqual([
      'data/atlas.json unknown text texts.en.questions.a: a (expected no question)',
    ]);
    expect(asked({ a: 'A?' }, ['b', 'c']).map((sentence) => sentence.split(': ')[0])).toEqual([
      'data/atlas.json missing texts.en.questions.b',
      'data/atlas.json missing texts.en.questions.c',
      'data/atlas.json unknown text texts.en.questions.a',
    ]);
    // Where there are no questions at all, that is the one fault.
    expect(asked(undefined, ['a', 'b'])).toEqual([
      'data/atlas.json missing texts.en.questions: nothing (expected texts by id)',
    ]);
  });

  it('asks the same of every language', () => {
    const faults = faultsOfTexts(FILE, { en: EN, ur: put(EN, ['name'], '') }, QUESTIONS);
    expect(faults.map(({ problem }) => problem)).toEqual(['unfit texts.ur.name']);
  });
});
