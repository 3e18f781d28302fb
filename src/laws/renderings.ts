/** Renderings: a rendering has the figures of its English, and stands in its script. */
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

export const renderings: Law = (evidence: Evidence) =>
  Object.keys(evidence.files)
    .filter((name) => /^languages\/.+\.csv$/.test(name))
    .flatMap((name) =>
      rowsOf(evidence, name).flatMap(({ line, cells: { english = '', rendering = '' } }) =>
        faultsOfRow(`data/${name}`, line, english, rendering),
      ),
    );
