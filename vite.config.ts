/** The build. A fault in the data stops it, with every fault named; so does a page that has become too heavy. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { arriving } from './src/cli/arriving.ts';
import { billed } from './src/cli/bill.ts';
import { heldToBudget } from './src/cli/budget.ts';
import { closed } from './src/cli/closed.ts';
import { compressed } from './src/cli/compressed.ts';
import { isOfMap, mapChunks, mapCode, mapWorker } from './src/cli/mapcode.ts';
import { offline } from './src/cli/offline.ts';
import { packedData } from './src/cli/packeddata.ts';
import { tiledMap } from './src/cli/tiledmap.ts';
import { still } from './src/still/plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  base: './',
  // As published it is one file, of which three functions cannot be had without the rest.
  resolve: { alias: { 'simple-statistics': `${root}node_modules/simple-statistics/index.js` } },
  plugins: [
    arriving(root),
    packedData(root),
    tiledMap(root),
    mapCode(root),
    mapWorker(root),
    heldToBudget(root),
    still(root, { oxc }),
    closed(),
    billed(root),
    offline(root),
    compressed(),
  ],
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, all) => all.filter((name) => name.endsWith('.css')),
    },
    chunkSizeWarningLimit: 2500,
    rolldownOptions: {
      // What it says of its own time reads like a fault.
      checks: { bundlerTimings: false },
      treeshake: { moduleSideEffects: [{ test: /node_modules\/simple-statistics\//, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            ...mapChunks(),
            // What a page needs at once is one file: fewer requests, and it compresses better.
            { name: 'atlas', tags: ['$initial'], test: (id: string) => !isOfMap(id) },
          ],
        },
      },
    },
  },
  oxc,
  optimizeDeps: { rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/spoken.ts'],
    maxWorkers: '100%',
    // A limit for what hangs; how long a test takes says nothing.
    testTimeout: 60_000,
  },
});
