/** Judging a mutant: which of the checks finds that something is wrong, the cheapest asked first. */
import { dictionariesIn } from '../../src/cli/checked.ts';
import { faultsOfDrawing, madeFrom } from '../../src/cli/staleness.ts';
import { type Files, parseDataset } from '../../src/data/dataset.ts';
import { readFeatures } from '../../src/data/geojson.ts';
import { faultsOfRenderings } from '../../src/data/renderings.ts';
import { faultsOfMaps, faultsOfTables } from '../../src/laws/index.ts';
import { faultsOfOwnLaws } from '../data/own.ts';
import { faultsOfSurvey } from '../survey/laws.ts';
import type { Mutant } from './mutant.ts';

/**
 * What can catch a mutant. `form`, `drawing`, `renderings` and `laws` are what `npm run check-data` and the build ask; `survey`
 * and `own laws` are asked by the tests. A `crash` stops the build as well, but without a sentence.
 */
export type Catcher = 'crash' | 'form' | 'drawing' | 'renderings' | 'laws' | 'survey' | 'own laws';

/** Reads each map once: among ten thousand mutants of tables it is always the same. */
function remembering(): typeof readFeatures {
  const known = new Map<string, ReturnType<typeof readFeatures>>();
  return (file, text, form) => {
    const key = `${form} ${text}`;
    const read = known.get(key) ?? readFeatures(file, text, form);
    if (known.size < 4) known.set(key, { features: read.features, issues: [...read.issues] });
    // What was read in a form is found again under that form alone.
    return { features: [...read.features], issues: [...read.issues] } as ReturnType<
      typeof readFeatures<typeof form>
    >;
  };
}

const MAPS = /^(towns|towns-small|context|places)\.geojson$/;

export class Judge {
  readonly #files: Files;
  readonly #featuresOf = remembering();

  constructor(files: Files) {
    this.#files = files;
    // The sound maps are the ones to be remembered.
    const caught = this.#verdict(files, 'all');
    if (caught !== null)
      throw new Error(`the data have faults before anything is spoilt: see npm run check-data (${caught})`);
  }

  /** Who catches the mutant first; `null` where it survives. A spoilt drawing is drawn again, as its author would. */
  of(mutant: Mutant): Catcher | null {
    try {
      return this.#caught(mutant);
    } catch {
      return 'crash';
    }
  }

  #caught(mutant: Mutant): Catcher | null {
    const files = { ...this.#files, [mutant.file]: mutant.text() };
    if (!mutant.file.startsWith('drawing/')) return this.#verdict(files, mutant.file);
    const made = madeFrom(files);
    if (made === null) return 'drawing';
    const redrawn = { ...files, ...Object.fromEntries(made.files) };
    if (faultsOfDrawing(redrawn).length > 0) return 'drawing';
    const changed = [...made.files].some(
      ([name, text]) => this.#files[name] !== undefined && this.#files[name] !== text,
    );
    return this.#verdict(redrawn, changed ? mutant.file : 'all');
  }

  #verdict(files: Files, file: string): Catcher | null {
    if (MAPS.test(file) && file !== 'places.geojson' && faultsOfDrawing(files).length > 0) return 'drawing';
    const { dataset, issues } = parseDataset(files, this.#featuresOf);
    if (issues.length > 0) return 'form';
    const renderings = Object.entries(dictionariesIn(files)).flatMap(([name, text]) =>
      faultsOfRenderings(dataset, `data/${name}`, text),
    );
    if (renderings.length > 0) return 'renderings';
    // A table that is not drawn from leaves the maps as they were.
    const maps = file === 'all' || file.endsWith('.geojson') || file.startsWith('drawing/');
    if (maps && faultsOfMaps({ files, dataset }).length > 0) return 'laws';
    if (faultsOfTables({ files, dataset }).length > 0) return 'laws';
    if (faultsOfSurvey({ files, dataset }).length > 0) return 'survey';
    return faultsOfOwnLaws({ files, dataset }).length > 0 ? 'own laws' : null;
  }
}
