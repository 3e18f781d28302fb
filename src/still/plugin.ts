/** The build's part: writes the still, its style and its faces into the page, and has the scripts come after. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { readDataFiles, readDictionaryFiles } from '../cli/read-data.ts';
import { readAtlas } from '../data/atlas.ts';
import { facesScript } from './begin.ts';
import { facesFor } from './faces.ts';
import type { Made } from './make.ts';

type Bundle = Rolldown.OutputBundle;

/** Loaded by the atlas as soon as it has begun: they are fetched beside it. */
const DATA = 'virtual:atlas-data';
const MAP = 'src/map/map.ts';

/** Components name the style sheets that they need; drawn in Node they need none. */
const unstyled: Plugin = {
  name: 'unstyled',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0unstyled' : undefined),
  load: (id) => (id === '\0unstyled' ? '' : undefined),
};

/** All characters that the atlas writes in a language, with those of its data. */
export function charactersOf(root: string, language: string): string {
  const folder = join(root, 'src/words', language);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const words = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  const rendered = readDictionaryFiles(root)[`data/languages/${language}.csv`] ?? '';
  const { 'atlas.json': atlas = '', ...tables } = readDataFiles(root);
  const said = JSON.stringify(readAtlas(atlas).told.texts[language] ?? '');
  return [...new Set([...words, said, rendered, ...Object.values(tables)].join(''))].join('');
}

interface Scripts {
  /** What begins. */
  readonly entry: string;
  /** What it and the data need, itself among it. */
  readonly first: readonly string[];
  /** What the live map needs besides. */
  readonly map: readonly string[];
}

function scriptsOf(bundle: Bundle): Scripts {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/index.html'));
  if (!entry) throw new Error('the page has no script');
  const withModule = (end: string) =>
    chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(end)));
  /** Some scripts with all that they import, and what that imports. */
  const needed = (ones: readonly Rolldown.OutputChunk[]) => {
    const found = new Set(ones);
    // A set is gone through in the order in which it grows.
    for (const { imports } of found)
      for (const other of chunks) if (imports.includes(other.fileName)) found.add(other);
    return [...found].map(({ fileName }) => fileName);
  };
  const first = needed([entry, ...withModule(DATA)]);
  const map = needed(withModule(MAP)).filter((name) => !first.includes(name));
  return { entry: entry.fileName, first, map };
}

/** What the build has put into the page of style sheets and scripts. */
const LINK = /\s*<link rel="(?:stylesheet|modulepreload)"[^>]*?href="\.\/([^"]+)"[^>]*>/g;
const SCRIPT = /\s*<script type="module"[^>]*src="[^"]+"[^>]*><\/script>/g;

/** The style sheets that the page has in itself are no files any more: what asks for one of them asks for the script that is there. */
function withoutStyles(bundle: Bundle, names: ReadonlySet<string>): void {
  const { entry } = scriptsOf(bundle);
  const baseOf = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  for (const name of names) {
    delete bundle[name];
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replaceAll(baseOf(name), baseOf(entry));
  }
}

const sheetsIn = (html: string) =>
  [...html.matchAll(LINK)].flatMap(([link, name]) => (link.includes('stylesheet') && name ? [name] : []));

/** The page's style sheets, with their addresses as they are from the page. */
function stylesOf(html: string, bundle: Bundle): string {
  return sheetsIn(html)
    .map((name) => {
      const file = bundle[name];
      if (file?.type !== 'asset') throw new Error(`no style sheet: ${name}`);
      const folder = name.slice(0, name.lastIndexOf('/') + 1);
      return String(file.source).replaceAll(/url\((["']?)\.\//g, `url($1./${folder}`);
    })
    .join('');
}

/** The last element of the page. */
export const END = 'begin';

/** The still, its style, and what that is besides without scripts. */
export interface Still {
  readonly made: Made;
  readonly own: string;
  readonly unscripted: string;
}

interface Parts extends Still {
  readonly faces: readonly string[];
}

/** A page of the build with the still in it, some lines at the end of its head, and others at its own end for all its scripts. */
export const pageWith = (html: string, { made }: Still, head: string, end: string): string =>
  html
    .replaceAll(LINK, '')
    .replaceAll(SCRIPT, '')
    .replace('</head>', () => `${head}</head>`)
    .replace('<div id="atlas"></div>', () => `<div id="atlas"><div id="still">${made.html}</div></div>`)
    .replace('</body>', () => `${end}</body>`);

function written(html: string, bundle: Bundle, parts: Parts): string {
  const { made, faces, own, unscripted } = parts;
  const { entry, first, map } = scriptsOf(bundle);
  const preloads = first.map((name) => `<link rel="modulepreload" crossorigin href="./${name}">`).join('');
  const head = [
    // Drawn before its end is read, the picture would move when that is there.
    `<link rel="expect" href="#${END}" blocking="render">`,
    preloads,
    `<style>${stylesOf(html, bundle)}${own}${made.css}${faces.join('')}</style>`,
    `<script>{${made.mark}}{${made.fetch(map.map((name) => `./${name}`))}}${facesScript(faces.length)}</script>`,
    `<noscript><style>${unscripted}</style></noscript>`,
  ];
  const begin = `<script type="module" id="${END}">${made.begin(`./${entry}`)}</script>`;
  return pageWith(html, parts, head.join(''), begin);
}

/** A style sheet of this folder without what only its writers read. */
function styleSheet(root: string, name: string): string {
  const text = readFileSync(join(root, 'src/still', name), 'utf8');
  return text
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1');
}

/** Does something with a module of the project, read as the page's scripts are. */
async function withModule<Module, Got>(
  root: string,
  path: string,
  how: Pick<UserConfig, 'oxc'>,
  take: (module: Module) => Promise<Got>,
): Promise<Got> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [unstyled],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    ...how,
  });
  try {
    // The caller names the file that has this form.
    return await take((await server.ssrLoadModule(path)) as Module);
  } finally {
    await server.close();
  }
}

/** The still of the project in the folder `root`; `how` its scripts are read. */
export async function stillIn(root: string, how: Pick<UserConfig, 'oxc'>): Promise<Still> {
  type Making = typeof import('./make.ts');
  const made = await withModule(root, '/src/still/make.ts', how, ({ makeStill }: Making) => makeStill(root));
  return { made, own: styleSheet(root, 'still.css'), unscripted: styleSheet(root, 'unscripted.css') };
}

async function partsOf(root: string, how: Pick<UserConfig, 'oxc'>): Promise<Parts> {
  const parts = await stillIn(root, how);
  return { ...parts, faces: await facesFor(charactersOf(root, 'en'), parts.made.languageNames) };
}

/** Writes the still of the project in the folder `root` into its page; `how` its scripts are read. */
export function still(root: string, how: Pick<UserConfig, 'oxc'>): Plugin {
  const inlined = new Set<string>();
  return {
    name: 'still',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html;
        for (const name of sheetsIn(html)) inlined.add(name);
        return written(html, bundle, await partsOf(root, how));
      },
    },
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => withoutStyles(bundle, inlined),
    },
  };
}
