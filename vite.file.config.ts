/** The build of the atlas as one file, in `dist-file/`: of the same sources as the site, in the same way. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { closed } from './src/cli/closed.ts';
import { filePolicy } from './src/cli/headers.ts';
import { mapCode } from './src/cli/mapcode.ts';
import { oneFile } from './src/cli/onefile.ts';
import { packedData } from './src/cli/packeddata.ts';
import site, { oxc } from './vite.config.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  ...site,
  plugins: [packedData(root), mapCode(root), oneFile(root, { oxc }), closed(filePolicy)],
  build: {
    ...site.build,
    outDir: 'dist-file',
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: {
      ...site.build?.rolldownOptions,
      // Only of an address of its own could the script tell where it is.
      transform: { define: { 'import.meta': '{}' } },
      output: { format: 'iife', codeSplitting: false },
    },
  },
});
