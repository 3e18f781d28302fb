/** The data of the page: packed by the build, and their texts in the language of the page. */
import dictionaries from 'virtual:atlas-dictionaries';
import type { Dataset } from '../data/dataset.ts';
import { unpack } from '../data/unpack.ts';
import { type Levels, levelsWith } from '../figure/levels.ts';
import { FIRST_LANGUAGE } from '../view/view.ts';
import { type Told, tell } from '../words/city.ts';

/** The code of a language that an address asks for, as far as this atlas is in it; else that of the first. */
export const spokenHere = (asked: string) =>
  Object.hasOwn(dictionaries, asked.toLowerCase()) ? asked.toLowerCase() : FIRST_LANGUAGE;

// At once, beside all else that is loaded.
const loading = import('virtual:atlas-data');

async function inItsLanguage(
  dataset: Dataset,
  told: Told,
  language: string,
  packed: string,
): Promise<Dataset> {
  const load = dictionaries[language];
  if (!load) {
    tell(told);
    return dataset;
  }
  const [{ rendered }, { default: dictionary, texts }] = await Promise.all([import('./rendered.ts'), load()]);
  tell({ ...told, texts: { [language]: JSON.parse(texts) } });
  return rendered(dataset, dictionary, packed);
}

/** The data at each level with their texts in a language. English is what they are written in. */
export async function readData(language: string): Promise<Levels> {
  const { default: packed, told } = await loading;
  const { dataset, outlines } = unpack(packed);
  return levelsWith(await inItsLanguage(dataset, JSON.parse(told), language, packed), outlines);
}
