/**
 * The atlas as one file, which a double click opens without a server or a network. Its script stands in the page and is the map’s worker
 * too: what it does depends on where it runs. What is imported late is in it from the start, and runs when it is asked for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { facesScript } from '../still/begin.ts';
import { nameFace } from '../still/faces.ts';
import { charactersOf, END, pageWith, type Still, stillIn } from '../still/plugin.ts';
import { bytesOf, excess, inKilobytes, isOwnCity, readBudget } from './budget.ts';
import { addressOf, type FaceInFile, faceAsked, facesInFile } from './facesinfile.ts';
import { WORKER_URL, workerSource } from './mapcode.ts';
import { ATLAS_TILES, NO_TILES } from './tiledmap.ts';

/** What it is called: after the atlas. */
export const fileCalled = (id: string) => `${id}-atlas.html`;

const OWN = '\0';
const ENTRY = 'virtual:one-file';
const FACE = `${OWN}face-in-page:`;

type Bundle = Rolldown.OutputBundle;

/** Characters that HTML does not read as they are written, even in a script. */
const CHANGED = /[\0\r]/;

/** Code as it can stand in a page: nothing in it ends the script, or begins what would keep it from ending. */
export function inScript(code: string): string {
  if (CHANGED.test(code)) throw new Error('the script has characters that a page changes: U+0000 or U+000D');
  return code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C');
}

/** A style as it can stand in a page. Throws where it would end there. */
export function inStyle(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('a style sheet has the end of one in it');
  return css;
}

/** What begins: in the page the atlas, after the first picture; in the worker its part of the map. */
const entryOf = (root: string, { made }: Still) =>
  `if(self.document){${made.begin(join(root, 'src/main.tsx'))}}else import(${JSON.stringify(workerSource(root))});`;

/** The page’s own script as the worker’s. A name that ends so tells MapLibre that it is no module: a page of a file may start none. */
const WORKER = `export default URL.createObjectURL(new Blob([document.getElementById('${END}').textContent],{type:'text/javascript'}))+'#.cjs';`;

interface Built {
  readonly html: string;
  readonly code: string;
  readonly css: string;
}

/** What a build has made. Throws where it is more than a page, a script and a style sheet: it would have to lie beside the file. */
function builtIn(bundle: Bundle): Built {
  const names = Object.keys(bundle);
  const textOf = (ending: string) => {
    const file = bundle[names.find((name) => name.endsWith(ending)) ?? ''];
    return file?.type === 'chunk' ? file.code : String(file?.source ?? '');
  };
  if (names.length !== 3) throw new Error(`the atlas as one file is made of three: got ${names.join(', ')}`);
  return { html: textOf('.html'), code: textOf('.js'), css: textOf('.css') };
}

/** The icon of the tab, as an address that is the icon itself. */
const iconIn = (root: string) =>
  `data:image/svg+xml;base64,${readFileSync(join(root, 'public/icon.svg')).toString('base64')}`;

interface Faces {
  readonly all: readonly FaceInFile[];
  readonly names: string;
}

function written(root: string, { html, code, css }: Built, parts: Still, { all, names }: Faces): string {
  const { made, own, unscripted } = parts;
  const first = all.filter(({ name }) => name.includes('-latin-')).length + 1;
  const head = [
    // Drawn before its end is read, the picture would move when that is there; the script behind it is not waited for.
    '<link rel="expect" href="#atlas" blocking="render">',
    `<style>${inStyle(css + own + made.css)}</style>`,
    ...all.map(({ name, rule }) => `<style id="${name}">${rule}</style>`),
    `<style>${names}</style>`,
    `<script>{${made.mark}}${facesScript(first)}</script>`,
    `<noscript><style>${unscripted}</style></noscript>`,
  ];
  const page = html.replace('./icon.svg', iconIn(root));
  return pageWith(page, parts, head.join(''), `<script id="${END}">${inScript(code)}</script>`);
}

/** Makes one file of the project in the folder `root`; `how` its scripts are read. */
export function oneFile(root: string, how: Pick<UserConfig, 'oxc'>): Plugin {
  let still: Promise<Still> | null = null;
  const stillOnce = () => {
    still ??= stillIn(root, how);
    return still;
  };
  return {
    name: 'one-file',
    enforce: 'pre',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('/src/main.tsx', ENTRY),
    },
    resolveId(id) {
      if (id === ENTRY || id === WORKER_URL || id === ATLAS_TILES) return OWN + id;
      const face = faceAsked(id);
      return face === null ? null : FACE + face;
    },
    async load(id) {
      if (id === OWN + ENTRY) return entryOf(root, await stillOnce());
      if (id === OWN + WORKER_URL) return WORKER;
      // Outlines stand in the file as they are: of a file no ranges can be asked for.
      if (id === OWN + ATLAS_TILES) return NO_TILES;
      // The faces of the site lie beside it.
      if (id.endsWith('/src/ui/faces.css')) return '';
      // A file is there without a network as it is.
      if (id.endsWith('/src/page/offline.ts')) return 'export const keepOffline=()=>{}';
      return id.startsWith(FACE) ? addressOf(id.slice(FACE.length)) : null;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const parts = await stillOnce();
        const fileName = fileCalled(parts.made.called.id);
        const all = await facesInFile(charactersOf(root, 'ur'));
        const names = await nameFace(parts.made.languageNames);
        const source = written(root, builtIn(bundle), parts, { all, names });
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName, source });
        const bytes = bytesOf(source);
        this.info(`${fileName}, compressed: ${inKilobytes(bytes)}`);
        const passed = excess('file', bytes, readBudget(root).file);
        if (passed !== null && isOwnCity()) this.error(passed);
      },
    },
  };
}
