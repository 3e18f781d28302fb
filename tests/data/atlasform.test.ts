/** The form of atlas.json: which ids, names, days, colours and files it may have, and the sentence where it has another. */
import { describe, expect, it } from 'vitest';
import { noAtlas, OPTIONAL, readAtlas } from '../../src/data/atlas.ts';
import { formatIssue, MOST_ISSUES } from '../../src/data/issue.ts';
import { FILES } from '../atlas.ts';

const ATLAS = JSON.parse(FILES['atlas.json'] ?? '{}') as Readonly<Record<string, unknown>>;
const readWith = (change: Readonly<Record<string, unknown>>) =>
  readAtlas(JSON.stringify({ ...ATLAS, ...change }));
const sentencesWith = (change: Readonly<Record<string, unknown>>) => readWith(change).issues.map(formatIssue);

describe('readAtlas(source) of ids', () => {
  it.each(['a', 'city', 'a1', 'city-of-2', 'x-1-y'])('takes “%s”', (id) => {
    expect(readWith({ id }).issues).toEqual([]);
    expect(readWith({ id })).toMatchObject({ atlas: { id }, told: { id } });
  });

  it.each(['', 'A', 'cityOf', '1a', '-a', 'a-', 'a--b', 'a b', ' a', 'a ', 'a_b', 'é', 'a\n', 'x.a'])(
    'refuses %j',
    (id) => {
      expect(sentencesWith({ id })).toEqual([
        expect.stringMatching(
          /^data\/atlas\.json unfit id: ".*" \(expected small letters and digits, joined by -\)$/,
        ),
      ]);
    },
  );
});

describe('readAtlas(source) of a name', () => {
  it.each(['A', 'Karachi Atlas', '~ 2!'])('takes “%s”', (name) => {
    expect(readWith({ name }).told.name).toBe(name);
  });

  it.each(['Atlas é', 'é Atlas', 'A\tB', 'A\u007f'])('refuses %j', (name) => {
    expect(sentencesWith({ name }).join()).toContain('expected a name in plain Latin letters');
  });

  it('is some text, as the document is', () => {
    expect(sentencesWith({ name: '' })).toEqual(['data/atlas.json unfit name: "" (expected some text)']);
    expect(sentencesWith({ document: '' })).toEqual([
      'data/atlas.json unfit document: "" (expected some text)',
    ]);
  });
});

describe('readAtlas(source) of colours, questions and files', () => {
  it.each([
    [-1, '0 or more'],
    [0.5, 'a whole number'],
    ['red', 'number'],
  ])('a colour is not %j', (color, expected) => {
    expect(sentencesWith({ colors: { mqm: color } })).toEqual([
      `data/atlas.json unfit colors.mqm: ${JSON.stringify(color)} (expected ${expected})`,
    ]);
  });

  it('a question is a map with what lies over it, and a day where it is of one', () => {
    const [id = ''] = Object.keys(ATLAS.questions as object);
    const questions = (change: Readonly<Record<string, unknown>>) => ({
      questions: { ...(ATLAS.questions as object), [id]: { fill: 'density', show: ['no-go'], ...change } },
    });
    expect(readWith(questions({})).issues).toEqual([]);
    expect(readWith(questions({ day: '2012-02-21' })).atlas.questions[id]?.day).toBe('2012-02-21');
    for (const day of [
      '2012-02',
      '12-02-2012',
      'x2012-02-21',
      '2012-02-211',
      '2012-02-2x',
      '20x2-02-21',
      '2012-x2-21',
    ])
      expect(sentencesWith(questions({ day }))).toEqual([
        `data/atlas.json unfit questions.${id}.day: "${day}" (expected a day such as 2012-02-21)`,
      ]);
    expect(sentencesWith(questions({ fill: 'A' })).join()).toContain(`unfit questions.${id}.fill: "A"`);
    expect(sentencesWith(questions({ show: ['A'] })).join()).toContain(`unfit questions.${id}.show.0: "A"`);
    expect(sentencesWith(questions({ more: 1 })).join()).toContain(`unfit questions.${id}.more`);
  });

  it('names its files among those that an atlas may have, and where nothing can be read they are all of them', () => {
    expect(readWith({ files: ['events.csv'] }).files).toEqual(['events.csv']);
    expect(readWith({ files: ['event.csv'] }).issues).toEqual([
      {
        file: 'data/atlas.json',
        line: null,
        problem: 'unfit files.0',
        value: '"event.csv"',
        expected: OPTIONAL.join(' | '),
      },
    ]);
    for (const read of [readAtlas('{'), readWith({ id: 'A' }), noAtlas])
      expect(read).toMatchObject({
        files: OPTIONAL,
        atlas: { id: 'city', document: '', colors: {}, questions: {}, languages: [] },
        told: { id: 'city', name: '', texts: {} },
      });
    expect(noAtlas.issues).toEqual([]);
    expect(new Set(OPTIONAL).size).toBe(17);
  });

  it('has words in English', () => {
    expect(sentencesWith({ texts: {} })[0]).toContain('unfit texts.en');
    expect(readWith({ texts: ATLAS.texts }).atlas.languages).toEqual(Object.keys(ATLAS.texts as object));
  });

  it('tells of what it has besides, and of a whole that is none', () => {
    expect(sentencesWith({ weather: 'fine' })).toEqual([
      expect.stringMatching(/^data\/atlas\.json unfit weather: .+ \(expected .+\)$/),
    ]);
    expect(readAtlas('7').issues.map(formatIssue)).toEqual([
      expect.stringContaining('data/atlas.json unfit form: 7 (expected '),
    ]);
  });

  it('says sixty letters of what is unfit, of five hundred faults, in lines without a number', () => {
    const [long] = readWith({ id: 'A'.repeat(100) }).issues;
    expect(long?.value).toHaveLength(60);
    expect(long?.line).toBeNull();
    const colors = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, -1]));
    expect(readWith({ colors: colors(MOST_ISSUES) }).issues.map(({ problem }) => problem)).not.toContain(
      'too many faults',
    );
    const { issues } = readWith({ colors: colors(MOST_ISSUES + 1) });
    expect(issues).toHaveLength(MOST_ISSUES + 1);
    expect(issues.at(-1)).toMatchObject({ file: 'data/atlas.json', line: null, problem: 'too many faults' });
  });
});
