/** The build. A fault in the data stops it, with every fault named. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readDataFiles, readDictionaryFiles } from './src/cli/read-data.ts';
import { parseDataset } from './src/data/dataset.ts';
import { formatIssue } from './src/data/issue.ts';
import { faultsOfRenderings } from './src/data/renderings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const checkedData: Plugin = {
  name: 'checked-data',
  buildStart() {
    const { dataset, issues: faults } = parseDataset(readDataFiles(root));
    const renderings = Object.entries(readDictionaryFiles(root)).flatMap(([file, text]) =>
      faultsOfRenderings(dataset, file, text),
    );
    const issues = [...faults, ...renderings];
    if (issues.length > 0) this.error(`the data have faults:\n${issues.map(formatIssue).join('\n')}`);
  },
};

export default defineConfig({
  base: './',
  plugins: [checkedData],
  build: { target: 'es2022', chunkSizeWarningLimit: 2500 },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  optimizeDeps: { rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } } },
  test: { include: ['tests/**/*.test.{ts,tsx}'], setupFiles: ['tests/spoken.ts'] },
});
