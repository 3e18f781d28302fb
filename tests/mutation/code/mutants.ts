/** The mutants of the code: what Stryker would put into each file, one at a time. */
import { readdirSync, readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';

export interface Mutant {
  /** From the root: `src/figure/classes.ts`. */
  readonly file: string;
  /** What Stryker calls its kind: `EqualityOperator`. */
  readonly kind: string;
  /** Where it is, to the letter, and what stands there instead: the same in every run. */
  readonly name: string;
  /** The whole file as spoilt. */
  readonly text: () => string;
}

const nothing = () => {};
const no = () => false;
const SILENT = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/** Of a text, from 0. */
interface Place {
  readonly line: number;
  readonly column: number;
}

function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let before = 0; before < line; before += 1) start = text.indexOf('\n', start) + 1;
  return start + column;
}

/** A text with something else between two places. What is an expression keeps to itself: `a && b` in `a && b && c` may become `a || b`. */
function put(text: string, start: Place, end: Place, instead: string, kind: string): string {
  const isWhole = kind === 'BlockStatement' || /^(case|default)\b/.test(instead);
  const piece = isWhole ? instead : `(${instead})`;
  return text.slice(0, offsetOf(text, start)) + piece + text.slice(offsetOf(text, end));
}

/** All mutants of the files of these folders, in the order of the files and of the text. */
export async function mutantsIn(folders: readonly string[]): Promise<readonly Mutant[]> {
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const texts = new Map(files.map(({ name, content }) => [name, content]));
  const { mutants } = await new Instrumenter(SILENT).instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  return mutants.map(({ fileName, mutatorName, replacement, location: { start, end } }): Mutant => {
    const place = `${start.line + 1}:${start.column + 1}-${end.line + 1}:${end.column + 1}`;
    return {
      file: fileName,
      kind: mutatorName,
      name: `${fileName}:${place} ${mutatorName}: ${replacement.replace(/\s+/g, ' ')}`,
      text: () => put(texts.get(fileName) ?? '', start, end, replacement, mutatorName),
    };
  });
}
