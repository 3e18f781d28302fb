/**
 * Endurance, `npm run endurance`: thousands of switches, hundreds of comparisons and exports, windows drawn this way and that, and the
 * graphics context lost every fifty steps. It prints what the page then holds, and fails where that is more than it may be. It takes the site
 * as it is built; `--switches`, `--compares`, `--exports` and `--every` ask for other numbers.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { ensureChromium } from '../../src/cli/setup.mjs';
import { KEY, OFFERED } from '../../src/page/lightmap.ts';
import { endure, type Plan } from './endure.ts';
import { tableOf, unheld } from './measure.ts';

const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Measured: from round 6 to round 16 the heap grew by 8 %, four fifths of it code that the browser compiled; from round 16 to the end of
 * the whole by 6 %.
 */
const WARMING = 16;

function planOf(args: readonly string[]): Plan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      switches: { type: 'string', default: '2000' },
      compares: { type: 'string', default: '500' },
      exports: { type: 'string', default: '200' },
      every: { type: 'string', default: '50' },
    },
  });
  const countOf = (name: keyof typeof values): number => {
    const count = Number(values[name]);
    if (!Number.isSafeInteger(count) || count < 0)
      throw new Error(`--${name} is a whole number: “${values[name]}” is not`);
    return count;
  };
  const amount = {
    switches: countOf('switches'),
    compares: countOf('compares'),
    exports: countOf('exports'),
  };
  const steps = amount.switches + amount.compares + amount.exports;
  return {
    ...amount,
    warming: WARMING,
    rounds: Math.max(1, Math.ceil(steps / Math.max(1, countOf('every')))),
  };
}

const plan = planOf(process.argv.slice(2));
const server = await preview({ preview: { port: 0 }, logLevel: 'warn' });
const base = server.resolvedUrls?.local[0];
if (!base) throw new Error('the built site is not served: run npm run build first');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: FLAGS });
const context = await browser.newContext({
  baseURL: base,
  storageState: {
    cookies: [],
    origins: [{ origin: new URL(base).origin, localStorage: [{ name: KEY, value: OFFERED }] }],
  },
});
// What is run in the page has its functions named by a helper of tsx, which is not there.
await context.addInitScript('globalThis.__name = (made) => made');
const page = await context.newPage();
const begun = Date.now();
const minutes = () => `${((Date.now() - begun) / 60_000).toFixed(1)} min`;
const { before, after, faults } = await endure(page, await context.newCDPSession(page), plan, (round, held) =>
  console.log(`${minutes()}, round ${round} of ${plan.rounds}: ${JSON.stringify(held)}`),
);
await browser.close();
await server.close();
console.log(
  `\n${plan.switches} switches, ${plan.compares} comparisons, ${plan.exports} exports, ${plan.rounds} contexts lost, in ${minutes()}\n`,
);
console.log(`${tableOf(before, after)}\n`);
const wrong = [...unheld(before, after), ...faults.map((fault) => `in the console: ${fault}`)];
for (const sentence of wrong) console.error(`✗ ${sentence}`);
if (wrong.length === 0) console.log('held');
process.exit(wrong.length === 0 ? 0 : 1);
