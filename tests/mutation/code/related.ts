/** Which tests may see a mutant: those that stand on its file, be it through code that hands itself in before any test. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is read before each file of tests; some of it hands itself in to those after it. */
const BEFORE = 'tests/spoken.ts';
/** Where it is handed in. */
const HANDED_IN = ['src/figure/late.ts', 'src/figure/advances.ts'] as const;

function importsOf(path: string): readonly string[] {
  const found = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g);
  return [...found].map((match) => join(dirname(path), match[1] ?? '')).filter((one) => existsSync(one));
}

/** All files that a file stands on, itself among them. */
export function reachedFrom(path: string, known: Set<string> = new Set()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const one of importsOf(path)) reachedFrom(one, known);
  return known;
}

const handedIn = reachedFrom(BEFORE);

/** The files of which a test must stand on one, to see a slip in this one. */
export const seenThrough = (file: string): readonly string[] =>
  handedIn.has(file) ? [file, ...HANDED_IN] : [file];
