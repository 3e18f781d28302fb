/** The check of a dictionary against the data: what lacks a rendering, and what renders nothing any more. */
import type { Dataset } from './dataset.ts';
import { textsToRender } from './inlanguage.ts';
import type { Issue } from './issue.ts';
import { readDictionary } from './readdictionary.ts';

/** Every fault of a dictionary of `data/languages/`: of its form, and of its fit to the texts of the data. */
export function faultsOfRenderings(dataset: Dataset, file: string, text: string): readonly Issue[] {
  const { dictionary, issues } = readDictionary(file, text);
  const needed = textsToRender(dataset);
  const lacking = [...needed]
    .filter((english) => !dictionary.has(english))
    .map((value) => ({
      file,
      line: null,
      problem: 'no rendering',
      value,
      expected: 'a line for each text of the data',
    }));
  const idle = [...dictionary.keys()]
    .filter((english) => !needed.has(english))
    .map((value) => ({
      file,
      line: null,
      problem: 'text that the data lack',
      value,
      expected: 'texts of the data alone',
    }));
  return [...issues, ...lacking, ...idle];
}
