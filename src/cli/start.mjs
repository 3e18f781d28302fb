/** `npm start`: sets everything up, builds the atlas and serves it. PORT chooses the port, ATLAS_DATA another atlas; several stand side by side. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensurePackages, root, stop } from './setup.mjs';
import { startFolder } from './startfolder.mjs';

ensurePackages();
const { build, preview } = await import('vite');
const data = resolve(root, process.env.ATLAS_DATA ?? 'data');
const outDir = startFolder(data);
try {
  await build({ root, logLevel: 'warn', build: { outDir } });
} catch (error) {
  stop(`The atlas could not be built: ${error instanceof Error ? error.message : error}`);
}
const { name } = JSON.parse(readFileSync(resolve(data, 'atlas.json'), 'utf8'));
const port = Number(process.env.PORT ?? 4173);
const server = await preview({
  root,
  build: { outDir },
  preview: { port, strictPort: Boolean(process.env.PORT) },
});
console.log(`The ${name} is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}`);
console.log('Press Ctrl+C to stop.');
