/** The atlas itself: which city it is of, which files it has, and what is said of it in each language. Read from `atlas.json`. */
import * as v from 'valibot';
import type { Told } from '../words/city.ts';
import { readJson, written } from './geojson.ts';
import { type Issue, MOST_ISSUES, unread } from './issue.ts';
import { faultsOfTexts } from './texts.ts';

const FILE = 'data/atlas.json';

const text = v.pipe(v.string(), v.nonEmpty('some text'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small letters and digits, joined by -'),
);
const byId = <T>(one: v.GenericSchema<unknown, T>) => v.record(id, one);

/** Files that an atlas may do without; it names those that it has, so that a name that is spelt otherwise is found. */
export const OPTIONAL = [
  'actors.csv',
  'context.geojson',
  'contradictions.csv',
  'control.csv',
  'crosswalk.csv',
  'events.csv',
  'killings.csv',
  'no-go.csv',
  'places.geojson',
  'population.csv',
  'relations.csv',
  'statements.csv',
  'strength.csv',
  'totals.csv',
  'towns-small.geojson',
  'unlocated.csv',
  'vaccination.csv',
] as const;

const question = v.strictObject({
  fill: id,
  show: v.array(id),
  day: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a day such as 2012-02-21'))),
});

const schema = v.strictObject({
  id,
  name: v.pipe(text, v.regex(/^[\x20-\x7e]*$/, 'a name in plain Latin letters')),
  document: text,
  files: v.array(v.picklist(OPTIONAL, OPTIONAL.join(' | '))),
  colors: byId(v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, '0 or more'))),
  questions: byId(question),
  texts: v.looseObject({ en: v.looseObject({}) }),
});

/** Where a reader may begin: a map with what lies on top of it, and a day where it is of one. */
export type Question = v.InferOutput<typeof question>;

/** What the data say of the atlas besides its texts. */
export interface Atlas {
  readonly id: string;
  /** The id of the one document that all else was read in. */
  readonly document: string;
  /** By actor its place in the palette. */
  readonly colors: Readonly<Record<string, number>>;
  readonly questions: Readonly<Record<string, Question>>;
  /** Codes of the languages that it has texts in, the first of them first. */
  readonly languages: readonly string[];
}

export interface ReadAtlas {
  readonly atlas: Atlas;
  readonly told: Told;
  /** The optional files that there should be; all of them where nobody says. */
  readonly files: readonly string[];
  readonly issues: readonly Issue[];
}

const NOTHING: Omit<ReadAtlas, 'issues'> = {
  atlas: { id: 'city', document: '', colors: {}, questions: {}, languages: [] },
  told: { id: 'city', name: '', texts: {} },
  files: OPTIONAL,
};

export const noAtlas = { ...NOTHING, issues: [] };

/** The first faults, and that there are more where there are. */
const atMost = (issues: readonly Issue[]) =>
  issues.length > MOST_ISSUES ? [...issues.slice(0, MOST_ISSUES), unread(FILE, null)] : issues;

export function readAtlas(source: string): ReadAtlas {
  const { value, issues } = readJson(FILE, source);
  if (issues.length > 0) return { ...NOTHING, issues };
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    const faults = parsed.issues.map((fault) => ({
      file: FILE,
      line: null,
      problem: `unfit ${v.getDotPath(fault) ?? 'form'}`,
      value: written(fault.input).slice(0, 60),
      expected: fault.message.startsWith('Invalid') ? (fault.expected ?? 'another form') : fault.message,
    }));
    return { ...NOTHING, issues: atMost(faults) };
  }
  const { files, name, texts, ...rest } = parsed.output;
  const atlas = { ...rest, languages: Object.keys(texts) };
  // Each language is held to the same table below.
  const told = { id: atlas.id, name, texts: texts as Told['texts'] };
  return { atlas, told, files, issues: atMost(faultsOfTexts(FILE, texts, Object.keys(atlas.questions))) };
}
