/** The data of a build: read, checked and packed when it begins. Faults stop it, all of them named. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Dataset } from '../data/dataset.ts';
import { packDictionary } from '../data/dictionarypack.ts';
import { formatIssue, type Issue } from '../data/issue.ts';
import { pack } from '../data/pack.ts';
import { readDictionary } from '../data/readdictionary.ts';
import { outlinesOf } from '../figure/dissolved.ts';
import { FIRST_LANGUAGE } from '../view/view.ts';
import type { City, Told } from '../words/city.ts';
import { checked, unreviewed } from './checked.ts';
import { folderOfData, readDictionaryFiles } from './read-data.ts';

/** Modules that the page imports: the packed dataset, and by language how its dictionary is loaded. */
const DATA = 'virtual:atlas-data';
const DICTIONARIES = 'virtual:atlas-dictionaries';
const DICTIONARY = 'virtual:atlas-dictionary/';
/** By convention no file is called so, and no other plugin takes it for one. */
const OWN = '\0';

export interface BuiltData {
  readonly dataset: Dataset;
  /** What is said of the city, in each language. */
  readonly told: Told;
  /** The texts of `data/languages/` by language. */
  readonly dictionaries: ReadonlyMap<string, string>;
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new Error(`the data have faults:\n${issues.map(formatIssue).join('\n')}`);
}

/** The data of a build of the project in the folder `root`. Throws where they have faults, with all of them. */
export function readBuiltData(root: string): BuiltData {
  const { dataset, told, issues } = checked(root);
  refuse(issues);
  const files = readDictionaryFiles(root);
  const byLanguage = Object.entries(files).map(([file, text]): [string, string] => [
    /([^/]+)\.csv$/.exec(file)?.[1] ?? file,
    text,
  ]);
  return { dataset, told, dictionaries: new Map(byLanguage) };
}

const exported = (text: string) => `export default ${JSON.stringify(text)};`;
const named = (name: string, value: unknown) =>
  `export const ${name} = ${JSON.stringify(JSON.stringify(value))};`;

// A build asks for it for the data, and again for each dictionary.
const PACKED = new WeakMap<Dataset, string>();

/** JSON of letters of one byte alone: with a single other one in it the browser holds all of it in two bytes a letter. */
const ofOneByte = (json: string) =>
  json.replace(/[\u0100-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function packedOnce(dataset: Dataset): string {
  const packed = PACKED.get(dataset) ?? ofOneByte(pack(dataset, outlinesOf(dataset)));
  PACKED.set(dataset, packed);
  return packed;
}

function moduleOf(id: string, { dataset, told, dictionaries }: BuiltData): string | null {
  const { [FIRST_LANGUAGE]: first, ...others } = told.texts;
  if (id === DATA) return exported(packedOnce(dataset)) + named('told', { ...told, texts: { first } });
  if (id === DICTIONARIES) {
    const entries = Object.keys(others).map(
      (code) => `${JSON.stringify(code)}: () => import(${JSON.stringify(DICTIONARY + code)})`,
    );
    return `export default { ${entries.join(', ')} };`;
  }
  if (!id.startsWith(DICTIONARY)) return null;
  const code = id.slice(DICTIONARY.length);
  const { dictionary } = readDictionary(`data/languages/${code}.csv`, dictionaries.get(code) ?? '');
  return exported(packDictionary(dictionary, packedOnce(dataset))) + named('texts', others[code]);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page with the atlas's name and description in it, and without sentences in languages that it is not in. */
export function titled(html: string, { dataset, told }: BuiltData): string {
  const { languages } = dataset.atlas;
  // It is a text without places, and was checked to be there.
  const { description } = told.texts[FIRST_LANGUAGE] as City;
  const head = `<title>${escaped(told.name)}</title>
    <meta name="description" content="${escaped(description)}" />`;
  return html
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replaceAll(/\s*<p lang="([a-z]+)"[^>]*>[^<]*<\/p>/g, (whole, code: string) =>
      languages.includes(code) ? whole : '',
    );
}

/** Offers the data of the project in the folder `root` to the page. */
export function packedData(root: string): Plugin {
  const folder = resolve(root, folderOfData());
  let data: BuiltData | null = null;
  let published = false;
  return {
    name: 'packed-data',
    configResolved({ command }) {
      published = command === 'build';
    },
    buildStart() {
      data = readBuiltData(root);
      if (published) refuse(unreviewed(root));
    },
    resolveId: (id) => (id === DATA || id === DICTIONARIES || id.startsWith(DICTIONARY) ? OWN + id : null),
    load(id) {
      if (!id.startsWith(`${OWN}virtual:atlas-`)) return null;
      data ??= readBuiltData(root);
      return moduleOf(id.slice(OWN.length), data);
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        data ??= readBuiltData(root);
        return titled(html, data);
      },
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!resolve(file).startsWith(folder)) return;
        data = null;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
