/** The atlas itself: what `atlas.json` has to say, and the very sentence where it does not. */
import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../src/data/atlas.ts';
import { parseDataset } from '../../src/data/dataset.ts';
import { formatIssue, MOST_ISSUES } from '../../src/data/issue.ts';
import { FILES } from '../atlas.ts';

const SOURCE = FILES['atlas.json'] ?? '';
const sentencesOf = (source: string) => readAtlas(source).issues.map(formatIssue);

/** The real file with `before` written as `after` where it first stands in it. */
function spoilt(before: string, after: string): string {
  if (!SOURCE.includes(before)) throw new Error(`atlas.json does not hold: ${before}`);
  return SOURCE.replace(before, () => after);
}

describe('readAtlas(source)', () => {
  it('has no fault to tell of the real one, and knows its languages', () => {
    const { atlas, told, issues } = readAtlas(SOURCE);
    expect(issues).toEqual([]);
    expect([atlas.id, told.name, atlas.languages]).toEqual(['karachi', 'Karachi Atlas', ['en', 'ur']]);
  });

  it.each([
    [
      'an id that is none',
      ['"id": "karachi"', '"id": "The City"'],
      'data/atlas.json unfit id: "The City" (expected small letters and digits, joined by -)',
    ],
    [
      'a name that a file cannot have',
      ['"name": "Karachi Atlas"', '"name": "کراچی"'],
      'data/atlas.json unfit name: "کراچی" (expected a name in plain Latin letters)',
    ],
    [
      'a colour before the first',
      ['"mqm": 0', '"mqm": -1'],
      'data/atlas.json unfit colors.mqm: -1 (expected 0 or more)',
    ],
    [
      'a text that is missing',
      ['"clocks": "The', '"clock": "The'],
      'data/atlas.json missing texts.en.clocks: nothing (expected a text)',
    ],
    [
      'a text that is empty',
      ['"menu": "Named places"', '"menu": ""'],
      'data/atlas.json unfit texts.en.themes.places.menu: "" (expected some text)',
    ],
    [
      'a place that nothing is given for',
      ['residents, {when}', 'residents, {month}'],
      'data/atlas.json unknown place in texts.en.themes.vaccination-rate.title: {month} (expected {when}, {level})',
    ],
    [
      'a place in a text that is given nothing',
      ['"menu": "Named places"', '"menu": "Named places, {when}"'],
      'data/atlas.json unknown place in texts.en.themes.places.menu: {when} (expected no place in braces)',
    ],
    [
      'a brace without its other half',
      ['residents, {when}', 'residents, {when'],
      'data/atlas.json unfit texts.en.themes.vaccination-rate.title: "Schoolchildren vaccinated per 1,000 residents, {when" (expected braces in pairs, around {when}, {level})',
    ],
    [
      'forms without one for all other numbers',
      ['one # place | other # places', 'one # place | two # places'],
      'data/atlas.json unfit forms in texts.en.themes.places.counted: {places: one # place | two # places} (expected a form for other, or for town and district)',
    ],
    [
      'a question that no text asks',
      ['"closed": "Where could police not go?"', '"shut": "Where could police not go?"'],
      'data/atlas.json missing texts.en.questions.closed: nothing (expected a text for each question)',
    ],
  ] as const)('tells of %s', (_, [before, after], sentence) => {
    expect(sentencesOf(spoilt(before, after))).toContain(sentence);
  });

  it('tells of a text that nobody asks for', () => {
    const [sentence] = sentencesOf(spoilt('"clocks": "The', '"motto": "Here", "clocks": "The'));
    expect(sentence).toMatch(/^data\/atlas\.json unknown text texts\.en\.motto: "Here" \(expected name, /);
  });

  it.each(['', '[]', 'null', '{"id":"a"}', '{"texts":{"en":[]}}'])('throws at nothing: %s', (source) => {
    expect(sentencesOf(source).length).toBeGreaterThan(0);
  });
});

describe('readAtlas(hostile)', () => {
  it('tells so many faults and no more', () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`a${index}`, 1]));
    const { issues } = readAtlas(
      JSON.stringify({ ...JSON.parse(SOURCE), questions: {}, texts: { en: many } }),
    );
    expect(issues).toHaveLength(MOST_ISSUES + 1);
    expect(issues.at(-1)?.problem).toBe('too many faults');
  });

  it('does not throw at what is nested too deeply to be written', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const source = SOURCE.replace('"clocks": "The', () => `"motto": ${deep}, "clocks": "The`);
    expect(sentencesOf(source)[0]).toMatch(/^data\/atlas\.json (unknown text texts\.en\.motto|not JSON)/);
  });
});

describe('parseDataset(files) with another atlas.json', () => {
  const sentencesWith = (source: string, files = FILES) =>
    parseDataset({ ...files, 'atlas.json': source }).issues.map(formatIssue);

  it('tells of a file that it does not name', () => {
    expect(sentencesWith(spoilt('"strength.csv",', ''))).toEqual([
      'data/strength.csv file that atlas.json does not name: strength.csv (expected its name in files of atlas.json, or no such file)',
    ]);
  });

  it('takes a table that it does not name for an empty one', () => {
    const { 'relations.csv': _, ...files } = FILES;
    const { dataset, issues } = parseDataset({ ...files, 'atlas.json': spoilt('"relations.csv",', '') });
    expect([dataset.claims.relations, issues]).toEqual([[], []]);
  });

  it('knows the city as a whole by its id', () => {
    expect(sentencesWith(spoilt('"id": "karachi"', '"id": "elsewhere"')).join('\n')).toMatch(
      /data\/control\.csv:\d+ unknown place: karachi \(expected the id of a place\)/,
    );
  });
});
