/** Reading the dictionaries. */
import { readCsv } from './csv.ts';
import type { Dictionary } from './dictionary.ts';
import type { Issue } from './issue.ts';

/** A file of `data/languages/`: the English and its rendering, one a line. */
export function readDictionary(
  file: string,
  text: string,
): { dictionary: Dictionary; issues: readonly Issue[] } {
  const { rows, issues } = readCsv(file, text, ['english', 'rendering']);
  const dictionary = new Map<string, string>();
  const faults: Issue[] = [];
  for (const { line, cells } of rows) {
    const { english, rendering } = cells;
    if (rendering === '' || dictionary.has(english)) {
      const problem = rendering === '' ? 'missing rendering' : 'text given twice';
      faults.push({ file, line, problem, value: english, expected: 'one rendering of each text' });
    }
    dictionary.set(english, rendering);
  }
  return { dictionary, issues: [...issues, ...faults] };
}
