/** The data of the page: packed by the build, and their texts in the language of the page. */
import dictionaries from 'virtual:atlas-dictionaries';
import type { Dataset } from '../data/dataset.ts';
import { unpack } from '../data/unpack.ts';
import { type Levels, levelsWith } from '../figure/levels.ts';

// At once, beside all else that is loaded.
const loading = import('virtual:atlas-data');

async function inItsLanguage(dataset: Dataset, language: string): Promise<Dataset> {
  const load = dictionaries[language];
  if (!load) return dataset;
  const [{ inLanguage }, { default: rendered }] = await Promise.all([
    import('../data/inlanguage.ts'),
    load(),
  ]);
  // Made by the build: pairs of texts.
  return inLanguage(dataset, new Map(JSON.parse(rendered) as [string, string][]));
}

/** The data at each level with their texts in a language. English is what they are written in. */
export async function readData(language: string): Promise<Levels> {
  const { dataset, outlines } = unpack((await loading).default);
  return levelsWith(await inItsLanguage(dataset, language), outlines);
}
