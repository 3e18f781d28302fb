/**
 * The data of a build: read, checked and packed when it begins. Faults stop it, all of them named. The folder is `data/`, or what
 * ATLAS_DATA names, with files of the same names.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Dataset } from '../data/dataset.ts';
import { formatIssue, type Issue } from '../data/issue.ts';
import { pack } from '../data/pack.ts';
import { readDictionary } from '../data/readdictionary.ts';
import { outlinesOf } from '../figure/dissolved.ts';
import { checked, unreviewed } from './checked.ts';
import { readDictionaryFiles } from './read-data.ts';

/** Modules that the page imports: the packed dataset, and by language how its dictionary is loaded. */
const DATA = 'virtual:atlas-data';
const DICTIONARIES = 'virtual:atlas-dictionaries';
const DICTIONARY = 'virtual:atlas-dictionary/';
/** By convention no file is called so, and no other plugin takes it for one. */
const OWN = '\0';

export interface BuiltData {
  readonly dataset: Dataset;
  /** The texts of `data/languages/` by language. */
  readonly dictionaries: ReadonlyMap<string, string>;
}

const folderOfData = () => process.env.ATLAS_DATA ?? 'data';

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new Error(`the data have faults:\n${issues.map(formatIssue).join('\n')}`);
}

/** The data of a build of the project in the folder `root`. Throws where they have faults, with all of them. */
export function readBuiltData(root: string): BuiltData {
  const { dataset, issues } = checked(root, folderOfData());
  refuse(issues);
  const files = readDictionaryFiles(root, folderOfData());
  const byLanguage = Object.entries(files).map(([file, text]): [string, string] => [
    /([^/]+)\.csv$/.exec(file)?.[1] ?? file,
    text,
  ]);
  return { dataset, dictionaries: new Map(byLanguage) };
}

const exported = (text: string) => `export default ${JSON.stringify(text)};`;

function moduleOf(id: string, { dataset, dictionaries }: BuiltData): string | null {
  if (id === DATA) return exported(pack(dataset, outlinesOf(dataset)));
  if (id === DICTIONARIES) {
    const entries = [...dictionaries.keys()].map(
      (code) => `${JSON.stringify(code)}: () => import(${JSON.stringify(DICTIONARY + code)})`,
    );
    return `export default { ${entries.join(', ')} };`;
  }
  if (!id.startsWith(DICTIONARY)) return null;
  const code = id.slice(DICTIONARY.length);
  const { dictionary } = readDictionary(`data/languages/${code}.csv`, dictionaries.get(code) ?? '');
  return exported(JSON.stringify([...dictionary]));
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
      if (published) refuse(unreviewed(root, folderOfData()));
    },
    resolveId: (id) => (id === DATA || id === DICTIONARIES || id.startsWith(DICTIONARY) ? OWN + id : null),
    load(id) {
      if (!id.startsWith(`${OWN}virtual:atlas-`)) return null;
      data ??= readBuiltData(root);
      return moduleOf(id.slice(OWN.length), data);
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
