/** `npm run plates`: sets everything up and makes one plate. What may be asked for is in plates.ts; `-- --help` lists it. */
import { spawnSync } from 'node:child_process';
import { ensurePackages, root } from './setup.mjs';

ensurePackages();
// npm runs this in the project’s folder; a file is named from where the reader stands.
const env = { ...process.env, PLATES_FROM: process.env.INIT_CWD ?? process.cwd() };
const typed = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/plates.ts', ...typed], {
  cwd: root,
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
