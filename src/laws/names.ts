/** Names: an id has a word of the name it stands for, and a name in Urdu is written in its script. */
import type { Issue } from '../data/issue.ts';
import { fileOfUnits } from '../data/units.ts';
import { type Law, rowsOf } from './law.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Whether the id has a word of the text, or is its initials. */
function standsFor(id: string, text: string): boolean {
  const words = wordsOf(text);
  return wordsOf(id).some((word) => words.includes(word)) || id === words.map((word) => word[0]).join('');
}

/** Letters of Arabic script, figures, and what goes between them. */
const URDU = /^[\p{Script=Arabic}\p{Script=Inherited}\s\d()،.-]+$/u;

interface Named {
  readonly file: string;
  readonly line: number | null;
  readonly id: string;
  readonly names: readonly string[];
  readonly urdu: readonly string[];
}

function faultsOf({ file, line, id, names, urdu }: Named): readonly Issue[] {
  const unlike = names.filter((name) => !standsFor(id, name));
  const latin = urdu.filter((name) => name !== '' && !URDU.test(name));
  return [
    ...unlike.map((value) => ({
      file,
      line,
      problem: `name that has nothing of ${id}`,
      value,
      expected: 'a word of the id, or the id as initials',
    })),
    ...latin.map((value) => ({
      file,
      line,
      problem: 'name that is not in Urdu script',
      value,
      expected: 'Arabic letters',
    })),
  ];
}

/** A feature of a map, which has no line of its own. */
const namedIn =
  (file: string) =>
  ({
    id,
    name,
    otherName,
  }: {
    readonly id: string;
    readonly name: string;
    readonly otherName: string;
  }): Named => ({
    file,
    line: null,
    id,
    names: [name],
    urdu: [otherName],
  });

export const names: Law = (evidence) => {
  const { units, places } = evidence.dataset;
  const actors = rowsOf(evidence, 'actors.csv').map(({ line, cells }): Named => {
    const { id = '', name = '', also_written = '', name_ur = '', key_ur = '' } = cells;
    // Spellings only where there are any; a party may go by its initials.
    const spelt = also_written === '' ? [] : [also_written];
    return { file: 'data/actors.csv', line, id, names: [name, ...spelt], urdu: [name_ur, key_ur] };
  });
  const districts = rowsOf(evidence, 'districts.csv').map(({ line, cells }): Named => {
    const { id = '', name = '', name_ur = '' } = cells;
    return { file: 'data/districts.csv', line, id, names: [name], urdu: [name_ur] };
  });
  const areas = [...units.values()].map(namedIn(`data/${fileOfUnits(evidence.files)}`));
  const points = [...places.values()].map(namedIn('data/places.geojson'));
  return [...actors, ...districts, ...areas, ...points].flatMap(faultsOf);
};

/** No two of one kind bear the same name, in either script: one of them would be taken for the other. */
export const apart: Law = ({ files, dataset: { units, places, actors, districts } }) => {
  const kinds = [
    [`data/${fileOfUnits(files)}`, [...units.values()]],
    ['data/places.geojson', [...places.values()]],
    ['data/actors.csv', [...actors.values()]],
    ['data/districts.csv', [...districts.values()]],
  ] as const;
  return kinds.flatMap(([file, all]) => {
    const seen = new Map<string, string>();
    return all.flatMap(({ id, name, otherName }) =>
      [name, otherName].flatMap((value) => {
        const other = seen.get(value);
        if (value === '' || other === id) return [];
        seen.set(value, other ?? id);
        return other === undefined
          ? []
          : [
              {
                file,
                line: null,
                problem: `${id} has the name of ${other}`,
                value,
                expected: 'a name of its own',
              },
            ];
      }),
    );
  });
};
