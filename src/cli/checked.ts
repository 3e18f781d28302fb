/** The data, read and checked: all that `npm run check-data` and the build hold them to. */
import { type Dataset, type Files, parseDataset } from '../data/dataset.ts';
import type { Issue } from '../data/issue.ts';
import { faultsOfRenderings } from '../data/renderings.ts';
import { faultsOfLaws } from '../laws/index.ts';
import { type Told, tell } from '../words/city.ts';
import { faultsOfFit } from './fits.ts';
import { folderOfData, readAllDataFiles, readSignature } from './read-data.ts';
import { faultsOfSignature } from './signed.ts';
import { faultsOfDrawing } from './staleness.ts';
import { faultsOfTiles, tilesIn } from './tiles/kept.ts';

const DICTIONARY = /^languages\/.+\.csv$/;

/** The dictionaries among the files of a folder. */
export const dictionariesIn = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => DICTIONARY.test(name)));

/** The faults of a dataset that was read: of its drawing, of its dictionaries, and against the laws. */
export function faultsOf(files: Files, dataset: Dataset): readonly Issue[] {
  const renderings = Object.entries(dictionariesIn(files)).flatMap(([name, text]) =>
    faultsOfRenderings(dataset, `data/${name}`, text),
  );
  return [...faultsOfDrawing(files), ...renderings, ...faultsOfLaws({ files, dataset })];
}

/** The dataset of the data in the folder `data` of the project in `root`, and every fault found. The laws are asked where the forms are sound, and the city is then spoken of. */
export function checked(
  root: string,
  data = folderOfData(),
): { dataset: Dataset; told: Told; issues: readonly Issue[] } {
  const files = readAllDataFiles(root, data);
  const { dataset, told, issues } = parseDataset(files);
  if (issues.length > 0) return { dataset, told, issues };
  tell(told);
  const faults = [...faultsOf(files, dataset), ...faultsOfFit(dataset, told)];
  return { dataset, told, issues: [...faults, ...faultsOfTiles(tilesIn(root, data), dataset)] };
}

/** What is other than it was when the data were last reviewed: asked before they are published, not while they are edited. */
export const unreviewed = (root: string, data = folderOfData()): readonly Issue[] =>
  faultsOfSignature(readAllDataFiles(root, data), readSignature(root, data));
