/** Renderings: a rendering has the figures and the names of its English, and stands in its script. */
import type { Issue } from '../data/issue.ts';
import { type Evidence, type Law, rowsOf } from './law.ts';

/** Figures as they are written, digits of Urdu read as European ones; a decade's 1980s is 1980. */
const figuresIn = (text: string): string =>
  (text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)).match(/\d+/g) ?? [])
    .toSorted()
    .join(' ');

const ARABIC = /\p{Script=Arabic}/u;
const LATIN_WORD = /[A-Za-z]{2,}/;

function faultsOfRow(file: string, line: number, english: string, rendering: string): readonly Issue[] {
  const at = { file, line, value: rendering };
  const [stated, rendered] = [figuresIn(english), figuresIn(rendering)];
  return [
    ...(stated === rendered
      ? []
      : [{ ...at, problem: `figures other than in “${english}”`, expected: stated || 'no figures' }]),
    ...(ARABIC.test(rendering) || !LATIN_WORD.test(english)
      ? []
      : [{ ...at, problem: 'rendering in another script', expected: 'Urdu' }]),
  ];
}

/** How a name is known in a rendering: in full, by its key, or by any longer word of it. */
interface Known {
  readonly pattern: RegExp;
  readonly name: string;
  readonly urdu: readonly string[];
}

function knownIn({ dataset: { units, places, actors, districts } }: Evidence): readonly Known[] {
  const named = [...units.values(), ...places.values(), ...districts.values()].map((one) => ({
    ...one,
    otherKey: '',
  }));
  return [...named, ...actors.values()].map(({ name, otherName, otherKey }) => ({
    pattern: new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`),
    name,
    urdu: [otherName, otherKey, ...otherName.split(' ').filter((word) => word.length > 2)].filter(Boolean),
  }));
}

const faultsOfNames = (
  file: string,
  line: number,
  english: string,
  rendering: string,
  known: readonly Known[],
) =>
  known
    .filter(({ pattern, urdu }) => pattern.test(english) && !urdu.some((word) => rendering.includes(word)))
    .map(({ name, urdu }) => ({
      file,
      line,
      problem: `rendering that does not name ${name}`,
      value: rendering,
      expected: urdu[0] ?? name,
    }));

export const renderings: Law = (evidence: Evidence) => {
  const known = knownIn(evidence);
  return Object.keys(evidence.files)
    .filter((name) => /^languages\/.+\.csv$/.test(name))
    .flatMap((name) =>
      rowsOf(evidence, name).flatMap(({ line, cells: { english = '', rendering = '' } }) => [
        ...faultsOfRow(`data/${name}`, line, english, rendering),
        ...faultsOfNames(`data/${name}`, line, english, rendering, known),
      ]),
    );
};
