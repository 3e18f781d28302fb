/** The data of the page: the files of `data/` as the build saw them, and their texts in the language of the page. */
import { type Dataset, parseDataset } from '../data/dataset.ts';
import { inLanguage, readDictionary } from '../data/dictionary.ts';
import type { Issue } from '../data/issue.ts';

const raw = import.meta.glob<string>(['../../data/*.csv', '../../data/*.json', '../../data/*.geojson'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.fromEntries(
  Object.entries(raw).map(([path, text]) => [path.replace('../../data/', ''), text]),
);
const dictionaries = import.meta.glob<string>('../../data/languages/*.csv', {
  query: '?raw',
  import: 'default',
});

/** The dataset with its texts in a language, or the issues that stand against it. English is what the data are written in. */
export async function readData(language: string): Promise<{ dataset: Dataset; issues: readonly Issue[] }> {
  const { dataset, issues } = parseDataset(files);
  const load = dictionaries[`../../data/languages/${language}.csv`];
  if (!load) return { dataset, issues };
  const read = readDictionary(`data/languages/${language}.csv`, await load());
  return { dataset: inLanguage(dataset, read.dictionary), issues: [...issues, ...read.issues] };
}
