/** What is spoken: the data, which are written in English, in the language that a command is asked for. */
import '../figure/beside.ts';
import '../figure/difference.ts';
import '../figure/filter.ts';
import '../figure/isolation.ts';
import '../figure/urduadvances.ts';
import { type Dataset, parseDataset } from '../data/dataset.ts';
import { inLanguage } from '../data/inlanguage.ts';
import { formatIssue, type Issue } from '../data/issue.ts';
import { readDictionary } from '../data/readdictionary.ts';
import { levelsOf } from '../figure/dissolved.ts';
import { groundOf } from '../figure/ground.ts';
import type { Levels } from '../figure/levels.ts';
import { tell } from '../words/city.ts';
import { furtherReady, languageCalled } from '../words/languages.ts';
import { speakFirst } from '../words/words.ts';
import { readDataFiles, readDictionaryFiles } from './read-data.ts';

/** The data at each level, and the ground under them. */
export interface Atlas {
  readonly levels: Levels;
  readonly ground: ReturnType<typeof groundOf>;
}

export function atlasOf(dataset: Dataset): Atlas {
  const levels = levelsOf(dataset);
  return { levels, ground: groundOf(levels) };
}

function refuseFaults(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new Error(`the data have faults:\n${issues.map(formatIssue).join('\n')}`);
}

/** The data of the project in the folder `root`, whose city is spoken of from now on. Throws where they have faults, with all of them. */
export function readDataset(root: string): Dataset {
  const { dataset, told, issues } = parseDataset(readDataFiles(root));
  refuseFaults(issues);
  tell(told);
  return dataset;
}

/** Has the process speak a language from now on, and gives the dataset back in it. A language without a dictionary has English data. */
export async function spoken(dataset: Dataset, code: string, root: string): Promise<Dataset> {
  speakFirst(await languageCalled(code).first());
  await furtherReady();
  const file = `data/languages/${code}.csv`;
  const text = readDictionaryFiles(root)[file];
  if (text === undefined) return dataset;
  const { dictionary, issues } = readDictionary(file, text);
  refuseFaults(issues);
  return inLanguage(dataset, dictionary);
}
