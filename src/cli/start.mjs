/** `npm start`: sets everything up, builds the atlas and serves it. PORT chooses the port. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensurePackages, root, stop } from './setup.mjs';

ensurePackages();
const { build, preview } = await import('vite');
try {
  await build({ root, logLevel: 'warn' });
} catch (error) {
  stop(`The atlas could not be built: ${error instanceof Error ? error.message : error}`);
}
const { name } = JSON.parse(
  readFileSync(resolve(root, process.env.ATLAS_DATA ?? 'data', 'atlas.json'), 'utf8'),
);
const port = Number(process.env.PORT ?? 4173);
const server = await preview({ root, preview: { port, strictPort: Boolean(process.env.PORT) } });
console.log(`The ${name} is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}`);
console.log('Press Ctrl+C to stop.');
