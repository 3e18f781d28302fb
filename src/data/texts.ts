/** The texts of a city against the table of which there are: what is missing, what nobody asks for, and places that nothing is given for. */
import { placesIn } from '../words/city/fill.ts';
import { type Kind, SECTIONS, TEXTS } from '../words/city/texts.ts';
import { written } from './geojson.ts';
import type { Issue } from './issue.ts';

/** May be empty: a city without a name in another script, a count that no note says more of. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['otherName', 'unit']);

type Fault = Pick<Issue, 'problem' | 'value' | 'expected'>;

const isSections = (kind: Kind): kind is { readonly [name: string]: Kind } =>
  typeof kind === 'object' && !Array.isArray(kind);

const shown = (value: unknown) => written(value).slice(0, 60);

const unfit = (path: string, value: unknown, expected: string): Fault => ({
  problem: value === undefined ? `missing ${path}` : `unfit ${path}`,
  value: shown(value),
  expected,
});

/** What is amiss with the places of a text. */
function faultsOfPlaces(path: string, text: string, names: readonly string[]): readonly Fault[] {
  const places = placesIn(text);
  const rest = places.reduce((left, { whole }) => left.replace(whole, ''), text);
  const given = names.length > 0 ? names.map((name) => `{${name}}`).join(', ') : 'no place in braces';
  if (/[{}]/.test(rest)) return [unfit(path, text, `braces in pairs, around ${given}`)];
  return places.flatMap(({ whole, name, forms }) => {
    if (!names.includes(name))
      return [{ problem: `unknown place in ${path}`, value: whole, expected: given }];
    const complete = forms === null || forms.has('other') || (forms.has('town') && forms.has('district'));
    return complete
      ? []
      : [
          {
            problem: `unfit forms in ${path}`,
            value: whole,
            expected: 'a form for other, or for town and district',
          },
        ];
  });
}

function faultsOfText(path: string, value: unknown, names: readonly string[]): readonly Fault[] {
  if (typeof value !== 'string') return [unfit(path, value, 'a text')];
  if (value === '' && !MAY_BE_EMPTY.has(path.split('.').at(-1) ?? ''))
    return [unfit(path, value, 'some text')];
  return faultsOfPlaces(path, value, names);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function faultsOfSections(
  path: string,
  value: Readonly<Record<string, unknown>>,
  sections: { readonly [name: string]: Kind },
): readonly Fault[] {
  const at = (name: string) => `${path}.${name}`;
  const idle = Object.keys(value).filter((name) => !Object.hasOwn(sections, name));
  // Which themes are needed, only their data say; what there is of one is there whole.
  const optional = path.endsWith('.themes') ? Object.keys(sections) : SECTIONS;
  return [
    ...idle.map((name) => ({
      problem: `unknown text ${at(name)}`,
      value: shown(value[name]),
      expected: Object.keys(sections).join(', '),
    })),
    ...Object.entries(sections).flatMap(([name, kind]) =>
      value[name] === undefined && optional.some((one) => one === name)
        ? []
        : faultsOf(at(name), value[name], kind),
    ),
  ];
}

function faultsOf(path: string, value: unknown, kind: Kind): readonly Fault[] {
  if (isSections(kind))
    return isObject(value) ? faultsOfSections(path, value, kind) : [unfit(path, value, 'texts by name')];
  if (kind === 'many')
    return Array.isArray(value)
      ? value.flatMap((one, index) => faultsOfText(`${path}.${index}`, one, []))
      : [unfit(path, value, 'a list of texts')];
  if (kind === 'named')
    return isObject(value)
      ? Object.entries(value).flatMap(([name, one]) => faultsOfText(`${path}.${name}`, one, []))
      : [unfit(path, value, 'texts by id')];
  // Of the kinds, only a list of names is left.
  return faultsOfText(path, value, kind as readonly string[]);
}

/** The faults of the texts of every language; each has a text for every question. */
export function faultsOfTexts(
  file: string,
  texts: Readonly<Record<string, unknown>>,
  questions: readonly string[],
): readonly Issue[] {
  return Object.entries(texts).flatMap(([language, own]) => {
    const path = `texts.${language}`;
    const asked = isObject(own) && isObject(own.questions) ? Object.keys(own.questions) : questions;
    const silent = questions.filter((id) => !asked.includes(id));
    const idle = asked.filter((id) => !questions.includes(id));
    return [
      ...faultsOf(path, own, TEXTS),
      ...silent.map((id) => unfit(`${path}.questions.${id}`, undefined, 'a text for each question')),
      ...idle.map((id) => ({
        problem: `unknown text ${path}.questions.${id}`,
        value: id,
        expected: questions.join(', ') || 'no question',
      })),
    ].map((fault) => ({ file, line: null, ...fault }));
  });
}
