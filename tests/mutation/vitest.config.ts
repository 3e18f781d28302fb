/**
 * Vitest for mutation testing: the tests of one room of the source, without what only a build of the page needs.
 *
 *     MUTATE=figure npm run mutate -- --mutate src/figure/classes.ts
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const room = process.env.MUTATE ?? '{data,figure}';

export default defineConfig({
  root,
  resolve: { alias: { 'simple-statistics': `${root}node_modules/simple-statistics/index.js` } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [`tests/${room}/**/*.test.ts`],
    setupFiles: ['tests/spoken.ts', 'tests/mutation/setup.ts'],
    // A mutant is slower than the code, and the machine is busy with more than one.
    testTimeout: 120_000,
  },
});
