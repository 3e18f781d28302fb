/** `npm start`: sets everything up, builds the atlas and serves it. PORT chooses the port. */
import { ensurePackages, root, stop } from './setup.mjs';

ensurePackages();
const { build, preview } = await import('vite');
try {
  await build({ root, logLevel: 'warn' });
} catch (error) {
  stop(`The atlas could not be built: ${error instanceof Error ? error.message : error}`);
}
const port = Number(process.env.PORT ?? 4173);
const server = await preview({ root, preview: { port, strictPort: Boolean(process.env.PORT) } });
console.log(`The Karachi Atlas is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}`);
console.log('Press Ctrl+C to stop.');
