/**
 * `npm run fuzz`: hostile input by chance, and what became of it. Options: `--fragments 1000000`, `--files 100000`, `--tables 100000`,
 * `--packets 100000`, `--links 100000`, `--seed 1`;
 * `--from 20000` begins with that case of each kind, so that a long run can be parted: a case is made of its number and the seed alone;
 * `--kind files --only 1234` runs one case again; a case that does not end is told of after a minute. Failures are written to `test-results/fuzz.json`; there being any is a fault.
 */
import '../spoken.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makePlates } from './files.ts';
import { type Kind, type Ran, runFuzz } from './fuzz.ts';
import { FRAGMENTS, filesFrom, LINKS, PACKETS, TABLES } from './kinds.ts';
import { watchOver } from './watch.ts';

const { values } = parseArgs({
  options: {
    fragments: { type: 'string', default: '1000000' },
    files: { type: 'string', default: '100000' },
    tables: { type: 'string', default: '100000' },
    packets: { type: 'string', default: '100000' },
    links: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    kind: { type: 'string' },
    only: { type: 'string' },
  },
});

/** A whole number from the options. Throws on anything else. */
function whole(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is a whole number: got ${text}`);
  return Number(text);
}

const seed = whole('seed', values.seed);
const from = whole('from', values.from);
const only = values.only === undefined ? null : whole('only', values.only);

async function run<T>(kind: Kind<T>, count: number): Promise<readonly Ran[]> {
  if (values.kind !== undefined && values.kind !== kind.name) return [];
  const [first, end] = only === null ? [from, from + count] : [only, only + 1];
  const watch = watchOver(kind.name);
  const ran = await runFuzz(kind, seed, first, end, watch.begins);
  await watch.ends();
  // Each kind takes long: what came of it is told as soon as it is known.
  tell(ran);
  return [ran];
}

function tell({ kind, count, outcomes, slowest, failures }: Ran): void {
  console.log(
    `\n${count} ${kind} from case ${only ?? from} on, seed ${seed}: ${failures.length} failed; slowest ${slowest.ms.toFixed(1)} ms (case ${slowest.index})`,
  );
  for (const [outcome, times] of [...outcomes].toSorted(([, a], [, b]) => b - a))
    console.log(`${String(times).padStart(9)}  ${outcome}`);
  for (const { index, message } of failures.slice(0, 20))
    console.error(`  case ${index}: ${message.slice(0, 300)}`);
}

async function main(): Promise<void> {
  const plates = await makePlates();
  const ran = [
    ...(await run(FRAGMENTS, whole('fragments', values.fragments))),
    ...(await run(filesFrom(plates), whole('files', values.files))),
    ...(await run(TABLES, whole('tables', values.tables))),
    ...(await run(PACKETS, whole('packets', values.packets))),
    ...(await run(LINKS, whole('links', values.links))),
  ];
  const failures = ran.flatMap((one) => one.failures);
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/fuzz.json', `${JSON.stringify(failures, null, 1)}\n`);
  const polluted = Object.keys(Object.prototype).length > 0 || 'ran' in globalThis;
  if (polluted) console.error('something was run, or written into the prototype of all objects');
  process.exit(failures.length > 0 || polluted ? 1 : 0);
}

main();
