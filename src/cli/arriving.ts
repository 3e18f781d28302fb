/** Late parts of the site arrive as `src/page/arriving.ts` says: the build puts it in the place of its own way. */
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The module from which a build takes how a part is loaded, and what it takes from it. */
const OWN_WAY = '\0vite/preload-helper.js';
const NAME = '__vitePreload';

/** A call of `import` in a built script, and what follows it that a second asking would not know of: that reads as far as names are taken. */
const TAKING = /\.then\([\w$]+=>[\w$]+\.[\w$]+\)/.source;
const ASTRAY = new RegExp(`import\\(\`\\./([^\`]+)\`\\)(?:${TAKING})*(?!${TAKING})\\.then`);

/** The script of a chunk's code that is followed by what would not be done at a second asking; `null` where there is none. */
export const followed = (code: string): string | null => ASTRAY.exec(code)?.[1] ?? null;

export const arriving = (root: string): Plugin => ({
  name: 'arriving',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (id !== OWN_WAY) return null;
    return `export { arrive as ${NAME} } from ${JSON.stringify(join(root, 'src/page/arriving.ts'))};`;
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const name = chunk.type === 'chunk' ? followed(chunk.code) : null;
        if (name)
          this.error(
            `${name}: a late script may be followed by \`.then((m) => m.Name)\` only, or a second asking would not do the rest; await it, and do that after`,
          );
      }
    },
  },
});
