/** Rounds: in each a new browser, and every page once, in another order each time, so that no page has the better hour. */
import type { Browser } from '@playwright/test';
import { measureAtlas } from './atlas/atlas.ts';
import { measureLink } from './atlas/first.ts';
import { measureLab } from './atlas/lab.ts';
import { measureLight } from './atlas/light.ts';
import { measureMemory } from './atlas/memory.ts';
import { launchWarm, rendererOf } from './browser.ts';
import { randomFrom } from './growth/random.ts';
import type { Options } from './options.ts';
import { measurePeer } from './peer.ts';
import { DISTURBING, othersSince, ticksNow, untilQuiet } from './quiet.ts';
import type { Run, Taken } from './samples.ts';
import type { Site } from './server.ts';

export const ATLAS = 'atlas';
export const LIGHT = 'atlas, light map';

/** For one peer, in milliseconds. */
const PATIENCE_MS = 60_000;

/** One thing to be measured in a round. */
interface Task {
  readonly name: string;
  readonly subject: string;
  readonly measure: (browser: Browser, site: Site) => Promise<Taken>;
  /** What has not come to an end after so many milliseconds has failed. */
  readonly patience: number;
}

function tasksOf({ peers, times, longRounds, manySwitches }: Options, round: number): readonly Task[] {
  const beside = peers.map((peer): Task => {
    const measure: Task['measure'] = (browser, site) => measurePeer(browser, site, peer, times);
    return { name: peer, subject: peer, measure, patience: PATIENCE_MS };
  });
  const patience = 2 * PATIENCE_MS;
  const own: readonly Task[] = [
    {
      name: 'atlas',
      subject: ATLAS,
      measure: (browser, site) => measureAtlas(browser, site, times),
      patience,
    },
    { name: 'atlas, from a link', subject: ATLAS, measure: measureLink, patience },
    { name: LIGHT, subject: LIGHT, measure: (browser, site) => measureLight(browser, site, times), patience },
  ];
  const long: readonly Task[] = [
    { name: 'atlas, slowed down', subject: ATLAS, measure: measureLab, patience },
    {
      name: 'atlas, many switches',
      subject: ATLAS,
      measure: (browser, site) => measureMemory(browser, site, manySwitches),
      patience: 6 * PATIENCE_MS,
    },
  ];
  return [...beside, ...own, ...(round < longRounds ? long : [])];
}

function shuffled(tasks: readonly Task[], seed: number): readonly Task[] {
  const random = randomFrom(seed);
  return tasks
    .map((task) => ({ task, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ task }) => task);
}

function ended<Got>(promise: Promise<Got>, patience: number): Promise<Got> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it came to no end')), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function tried({ measure, patience }: Task, browser: Browser, site: Site): Promise<Taken> {
  try {
    return await ended(measure(browser, site), patience);
  } catch (error) {
    // What cannot be measured is missing from the tables, with its reason in the results.
    return {
      sample: {},
      faults: [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)],
    };
  }
}

async function runOnce(task: Task, browser: Browser, site: Site, redone: boolean): Promise<Run> {
  const before = ticksNow();
  const taken = await tried(task, browser, site);
  const others = othersSince(before);
  return { ...taken, subject: task.subject, others, disturbed: others > DISTURBING, redone };
}

/** A run that others disturbed is done once more; what comes of that counts, and is marked where it was disturbed too. */
async function runCalmly(task: Task, browser: Browser, site: Site): Promise<Run> {
  await untilQuiet();
  const run = await runOnce(task, browser, site, false);
  if (!run.disturbed) return run;
  await untilQuiet();
  return runOnce(task, browser, site, true);
}

function tell(round: number, { name }: Task, { sample, redone, disturbed, faults }: Run): void {
  const figures = Object.entries(sample).map(
    ([figure, values]) => `${figure} ${values.map((value) => value.toFixed(1)).join(' ')}`,
  );
  const marks = `${redone ? ' (again)' : ''}${disturbed ? ' (disturbed)' : ''}`;
  console.log(`${round + 1} ${name}${marks}: ${[...figures, ...faults].join('; ')}`);
}

export interface Measured {
  readonly runs: readonly Run[];
  readonly chromium: string;
  readonly renderer: string;
}

export async function measureRounds(options: Options, path: string, site: Site): Promise<Measured> {
  const runs: Run[] = [];
  let [chromium, renderer] = ['', ''];
  for (let round = 0; round < options.rounds; round += 1) {
    const browser = await launchWarm(path, site);
    chromium = browser.version();
    renderer = await rendererOf(browser);
    for (const task of shuffled(tasksOf(options, round), round + 1)) {
      const run = await (options.patient
        ? runCalmly(task, browser, site)
        : runOnce(task, browser, site, false));
      tell(round, task, run);
      runs.push(run);
    }
    await browser.close();
  }
  return { runs, chromium, renderer };
}
