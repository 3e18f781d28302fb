/**
 * The benchmark: the atlas beside the same choropleth drawn by its peers, `npm run bench`. It is no test: nothing fails for being slow.
 * `bench/README.md` says what can be asked of it.
 */
import { ensureChromium } from '../src/cli/setup.mjs';
import { buildAll } from './build.ts';
import { partsOf, writeDocumentation } from './documentation.ts';
import { readOptions } from './options.ts';
import { resultsOf, writeResults } from './results.ts';
import { measureRounds } from './rounds.ts';
import { serveSite } from './server.ts';

const options = readOptions(process.argv.slice(2));
const chromium = await ensureChromium();
if (!options.built) await buildAll([...new Set([...options.peers, 'ml-opacity'])]);
const site = await serveSite();
const measured = await measureRounds(options, chromium, site);
site.close();
const results = resultsOf(measured, options);
console.log(`\n${[...partsOf(results).values()].join('\n\n')}\n`);
for (const [subject, faults] of Object.entries(results.faults))
  console.log(`${subject}: ${faults.join('; ')}`);
if (options.whole) {
  writeResults(results);
  writeDocumentation(results);
} else console.log('A part was measured only: bench/results.json and docs/performance.md are as they were.');
