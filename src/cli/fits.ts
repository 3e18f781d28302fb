/** Whether `atlas.json` fits the tables beside it: it says what the maps ask for, and its questions and colours are of what is there. */
import type { Question } from '../data/atlas.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Issue } from '../data/issue.ts';
import { QUALITATIVE } from '../figure/palettes.ts';
import { daysOf } from '../figure/resolve.ts';
import { control } from '../themes/control.ts';
import { themesOf } from '../themes/index.ts';
import type { City, Told } from '../words/city.ts';

type Fault = Omit<Issue, 'file' | 'line'>;

/** Texts that are needed because the data have what they speak of: the path of each, and what needs it. */
function neededOf(dataset: Dataset): readonly (readonly [path: string, by: string])[] {
  const { vaccination, killings, totals } = dataset.claims;
  const counts = (table: string) => totals.some((total) => total.table === table);
  const outside =
    [...dataset.units.values()].some(({ kind }) => kind === 'cantonment') ||
    [...dataset.places.values()].some(({ town }) => town === null);
  return [
    ...themesOf(dataset).map(({ id }) => [`themes.${id}`, `the map ${id}`] as const),
    ...(vaccination.length > 0 || counts('vaccination') ? [['counts', 'vaccination.csv'] as const] : []),
    ...(killings.length > 0 || counts('killings') ? [['killings', 'killings.csv'] as const] : []),
    ...(outside ? [['beyond', 'what lies in no town'] as const] : []),
  ];
}

const sectionOf = (texts: Partial<City>, path: string): unknown =>
  path.startsWith('themes.')
    ? texts.themes?.[path.slice(7) as keyof City['themes']]
    : texts[path as keyof City];

function faultsOfSections(dataset: Dataset, { texts }: Told): readonly Fault[] {
  const needed = neededOf(dataset);
  return Object.entries(texts).flatMap(([language, own]) =>
    needed
      .filter(([path]) => sectionOf(own, path) === undefined)
      .map(([path, by]) => ({
        problem: `missing texts.${language}.${path}`,
        value: by,
        expected: 'texts for whatever the data have',
      })),
  );
}

function faultsOfQuestion(dataset: Dataset, id: string, { fill, show, day }: Question): readonly Fault[] {
  const inSlot = (slot: 'fill' | 'overlay') =>
    themesOf(dataset).flatMap((theme) => (theme.slot === slot ? [theme.id] : []));
  const [fills, overlays, days] = [inSlot('fill'), inSlot('overlay'), daysOf(dataset)];
  const unfit = (key: string, value: string, known: readonly string[]) => ({
    problem: `unfit questions.${id}.${key}`,
    value,
    expected: known.join(' | ') || 'none: the data have nothing of it',
  });
  return [
    ...(fills.includes(fill) ? [] : [unfit('fill', fill, fills)]),
    ...show.filter((one) => !overlays.includes(one)).map((one) => unfit('show', one, overlays)),
    ...(day === undefined || days.includes(day) ? [] : [unfit('day', day, days)]),
  ];
}

function faultsOfColors({ atlas, actors }: Dataset): readonly Fault[] {
  const last = QUALITATIVE.light.length - 1;
  return Object.entries(atlas.colors).flatMap(([actor, color]) => [
    ...(actors.has(actor)
      ? []
      : [{ problem: 'unfit colors', value: actor, expected: 'the id of an actor in actors.csv' }]),
    ...(color <= last
      ? []
      : [{ problem: `unfit colors.${actor}`, value: String(color), expected: `a number from 0 to ${last}` }]),
  ]);
}

/** The map of holders is drawn, since what needs a colour is decided there. */
function faultsOfHolders(dataset: Dataset): readonly Fault[] {
  if (dataset.claims.control.length === 0) return [];
  try {
    control.draw(dataset, { day: '', scheme: 'light' });
    return [];
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    return [{ problem: 'unfit colors', value, expected: 'a colour for every actor that is drawn' }];
  }
}

function faultsOfMaps(dataset: Dataset): readonly Fault[] {
  const days = daysOf(dataset);
  const fills = themesOf(dataset).filter(({ slot }) => slot === 'fill');
  return [
    ...(fills.length > 0
      ? []
      : [
          {
            problem: 'no map that fills the towns',
            value: 'no claims',
            expected: 'claims in control.csv, population.csv or vaccination.csv',
          },
        ]),
    ...(days.length === 0 || days.length === 2
      ? []
      : [
          {
            problem: 'unfit days of vaccination.csv',
            value: days.join(', '),
            expected: 'two days, the one beside the other, or no such table',
          },
        ]),
  ];
}

/** The faults of `atlas.json` against the dataset. The city's texts are to be told before: maps are drawn. */
export function faultsOfFit(dataset: Dataset, told: Told): readonly Issue[] {
  const sections = faultsOfSections(dataset, told);
  const questions = Object.entries(dataset.atlas.questions).flatMap(([id, question]) =>
    faultsOfQuestion(dataset, id, question),
  );
  const others = [...questions, ...faultsOfColors(dataset), ...faultsOfMaps(dataset)];
  const holders = sections.length > 0 || others.length > 0 ? [] : faultsOfHolders(dataset);
  return [...sections, ...others, ...holders].map((fault) => ({
    file: 'data/atlas.json',
    line: null,
    ...fault,
  }));
}
