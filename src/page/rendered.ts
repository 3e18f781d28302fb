/** The data in the language of the page, where that is not the first: loaded with the dictionary. */
import type { Dataset } from '../data/dataset.ts';
import { unpackDictionary } from '../data/dictionarypack.ts';
import { inLanguage } from '../data/inlanguage.ts';

/** A dataset with its texts rendered: `dictionary` and `data` are what the build has packed. */
export const rendered = (dataset: Dataset, dictionary: string, data: string): Dataset =>
  inLanguage(dataset, unpackDictionary(dictionary, data));
