/** Vitest for mutation testing: the same tests without what only a build of the page needs. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { 'simple-statistics': `${root}node_modules/simple-statistics/index.js` } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/data/**/*.test.ts', 'tests/figure/**/*.test.ts'],
    setupFiles: ['tests/spoken.ts'],
  },
});
