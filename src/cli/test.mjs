/** `npm test`: sets everything up and runs every check; a failure of one does not hide the next. */
import { ensureChromium, ensurePackages, run } from './setup.mjs';

ensurePackages();
const env = { ...process.env, CHROMIUM: await ensureChromium() };
const checks = [
  ['types', 'tsc', []],
  ['lint and import cycles', 'biome', ['check', '--error-on-warnings']],
  ['drawing up to date', 'tsx', ['src/cli/draw.ts', '--check']],
  ['data', 'tsx', ['src/cli/check-data.ts', '--quiet']],
  ['audit of packages', 'node', ['src/cli/audit.mjs']],
  ['units and laws', 'vitest', ['run']],
  ['build', 'vite', ['build', '--logLevel', 'warn']],
  ['build of one file', 'vite', ['build', '--config', 'vite.file.config.ts', '--logLevel', 'warn']],
  ['journeys in Chromium', 'playwright', ['test']],
];
let failed = 0;
for (const [what, command, args] of checks) {
  console.log(`\n── ${what}`);
  if (!run('npx', ['--no-install', command, ...args], { env })) {
    failed += 1;
    console.error(`✗ ${what} failed`);
  }
}
console.log(`\nchecks: ${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
