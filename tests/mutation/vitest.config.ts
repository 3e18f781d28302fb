/**
 * Vitest for mutation testing: some of the tests, without what only a build of the page needs.
 *
 *     TESTS=figure/classes npm run mutate -- --mutate src/figure/classes.ts
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tests = process.env.TESTS ?? '{data,figure}/**/*';

export default defineConfig({
  root,
  resolve: { alias: { 'simple-statistics': `${root}node_modules/simple-statistics/index.js` } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [`tests/${tests}.test.{ts,tsx}`],
    setupFiles: ['tests/spoken.ts', 'tests/mutation/setup.ts'],
    // A mutant is slower than the code, and the machine is busy with more than one.
    testTimeout: 120_000,
  },
});
