/**
 * How the atlas grows: the time of every step in Node, for more and more towns, with its exponent. `npx tsx bench/growth/stages.ts`
 * prints a table and writes bench/growth.json; numbers of towns may be named: `… 1000 10000`. The steps of each number of towns run
 * in a process of their own, so that the memory of one is not the burden of the next.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readAtlas } from '../../src/data/atlas.ts';
import { tell } from '../../src/words/city.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/words.ts';
import { exponentBetween, exponentOfSorting, median } from './exponent.ts';
import { filesOf } from './folder.ts';
import { meshOf } from './mesh.ts';
import { STEPS, type Work } from './steps.ts';

const SIZES = [18, 1_000, 10_000, 50_000];
/** What takes longer than this is not done again for a median. */
const LONG_MS = 3_000;
const TIMES = 3;
const ANSWER = '@answer ';

export interface StepTime {
  readonly step: string;
  readonly ms: number | null;
  readonly bytes: number;
  /** Why there is no time. */
  readonly fault: string;
}

/** Processor time, of which others who use the machine take nothing; what collects garbage beside is in it. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed(step: (work: Work) => void, work: Work): number {
  const times: number[] = [];
  while (times.length < TIMES && (times[0] ?? 0) < LONG_MS) {
    const begun = processorMs();
    step(work);
    times.push(processorMs() - begun);
  }
  return median(times);
}

function timesFor(n: number): readonly StepTime[] {
  const files = filesOf(n);
  speak(en);
  tell(readAtlas(files['atlas.json'] ?? '').told);
  // Each step fills in what the later ones read.
  const work = { files, bytes: 0 } as unknown as Work;
  return Object.entries(STEPS).map(([step, run]) => {
    work.bytes = 0;
    try {
      const ms = timed(run, work);
      process.stderr.write(`${n} ${step} ${ms.toFixed(1)} ms\n`);
      return { step, ms, bytes: work.bytes, fault: '' };
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      process.stderr.write(`${n} ${step} ${fault}\n`);
      return { step, ms: null, bytes: 0, fault };
    }
  });
}

function inOwnProcess(n: number): { towns: number; times: readonly StepTime[] } {
  const { stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), '--of', String(n)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 1e9,
    },
  );
  const line = stdout.split('\n').find((text) => text.startsWith(ANSWER));
  if (line === undefined) throw new Error(`the steps of ${n} towns ended early`);
  return JSON.parse(line.slice(ANSWER.length));
}

const inWords = (ms: number | null) => (ms === null ? '–' : ms < 10 ? ms.toFixed(2) : String(Math.round(ms)));

/** Of the largest two sizes at which the step took long enough for a clock to tell. */
function exponentOf(row: readonly (number | null)[], towns: readonly number[]): number | null {
  const told = row.flatMap((ms, index) => (ms !== null && ms >= 0.05 ? [{ ms, n: towns[index] ?? 0 }] : []));
  const [before, last] = told.slice(-2);
  return before && last ? exponentBetween(before, last) : null;
}

function report(sizes: readonly number[]): void {
  const runs = sizes.map(inOwnProcess);
  const towns = runs.map((run) => run.towns);
  const steps = Object.keys(STEPS).map((step) => {
    const found = runs.map(({ times }) => times.find((time) => time.step === step));
    const ms = found.map((time) => time?.ms ?? null);
    const faults = found.flatMap((time) => (time?.fault ? [time.fault] : []));
    return {
      step,
      ms,
      bytes: found.map((time) => time?.bytes ?? 0),
      exponent: exponentOf(ms, towns),
      faults,
    };
  });
  const [before = 0, last = 0] = towns.slice(-2);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  const heading = ['ms', ...towns.map((n) => `n = ${n.toLocaleString('en')}`), 'exponent'];
  console.log(`| ${heading.join(' | ')} |\n|${heading.map(() => '---').join('|')}|`);
  for (const { step, ms, exponent } of steps)
    console.log(`| ${step} | ${ms.map(inWords).join(' | ')} | ${exponent?.toFixed(2) ?? '–'} |`);
  console.log(`\nn log n between the last two: ${exponentOfSorting(before, last).toFixed(2)}. ${machine}`);
  const file = fileURLToPath(new URL('../growth.json', import.meta.url));
  const others = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  writeFileSync(file, `${JSON.stringify({ ...others, stages: { machine, towns, steps } }, null, 2)}\n`);
}

const [first, second, ...rest] = process.argv.slice(2);
if (first === '--of') {
  const n = Number(second);
  console.log(ANSWER + JSON.stringify({ towns: meshOf(n).towns.length, times: timesFor(n) }));
} else {
  const named = [first, second, ...rest].flatMap((text) => (text === undefined ? [] : [Number(text)]));
  report(named.length > 0 ? named : SIZES);
}
