/** Making the still from the files of the project. It is loaded by the build, and read as the page's own scripts are. */
import { readDataset, spoken } from '../cli/spoken.ts';
import { FIRST_LANGUAGE } from '../view/view.ts';
import { type Called, ofCity } from '../words/city.ts';
import { LANGUAGES } from '../words/languages.ts';
import { beginScript, fetchScript, markScript } from './begin.ts';
import { stillOf } from './still.tsx';

/** What the build writes into the page. */
export interface Made {
  readonly html: string;
  readonly css: string;
  readonly mark: string;
  readonly fetch: (scripts: readonly string[]) => string;
  readonly begin: (entry: string) => string;
  /** Which atlas it is. */
  readonly called: Called;
  /** The names of the other languages for themselves. */
  readonly languageNames: string;
}

/** The still of the project in the folder `root`. Throws where its data have faults. */
export async function makeStill(root: string): Promise<Made> {
  const dataset = await spoken(readDataset(root), FIRST_LANGUAGE, root);
  const { html, css } = stillOf(dataset);
  const others = LANGUAGES.filter(
    ({ code }) => code !== FIRST_LANGUAGE && dataset.atlas.languages.includes(code),
  );
  return {
    html,
    css,
    mark: markScript(others.map(({ code }) => code)),
    fetch: fetchScript,
    begin: beginScript,
    called: ofCity().called,
    languageNames: others.map(({ name }) => name).join(''),
  };
}
