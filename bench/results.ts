/** The results: every figure with the machine, the versions and the day, as they stand in `results.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { FEW } from './atlas/memory.ts';
import { HERE, ROOT } from './folders.ts';
import type { Options } from './options.ts';
import type { Measured } from './rounds.ts';
import { type Figures, figuresOf } from './samples.ts';

export interface Results {
  readonly date: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly gigabytes: number;
    readonly system: string;
    readonly node: string;
    readonly chromium: string;
    readonly webgl: string;
  };
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly runs: { readonly all: number; readonly redone: number; readonly disturbed: number };
  /** After how many switches the memory was weighed. */
  readonly switches: readonly [few: number, many: number];
  readonly figures: Figures;
  /** What pages complained of, and why something is missing. */
  readonly faults: Readonly<Record<string, readonly string[]>>;
}

type Packages = Readonly<Record<string, string>>;

function packagesOf(folder: string): Packages {
  // A file of npm's own form.
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Packages;
  };
  return dependencies;
}

function versions(): Packages {
  const { 'maplibre-gl': maplibre = '', preact = '' } = packagesOf(ROOT);
  return { ...packagesOf(HERE), 'maplibre-gl': maplibre, preact };
}

function faultsOf({ runs }: Measured): Results['faults'] {
  const having = runs.filter(({ faults }) => faults.length > 0);
  const subjects = [...new Set(having.map(({ subject }) => subject))];
  return Object.fromEntries(
    subjects.map((subject) => {
      const own = having.filter((run) => run.subject === subject);
      return [subject, [...new Set(own.flatMap(({ faults }) => faults))]];
    }),
  );
}

export function resultsOf(measured: Measured, { rounds, manySwitches }: Options): Results {
  const { runs, chromium, renderer } = measured;
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: processor?.model.trim() ?? 'unknown',
      cores: cpus().length,
      gigabytes: Math.round(totalmem() / 1e9),
      system: `${type()} ${release()}`,
      node: process.versions.node,
      chromium,
      webgl: renderer,
    },
    versions: versions(),
    rounds,
    runs: {
      all: runs.length,
      redone: runs.filter(({ redone }) => redone).length,
      disturbed: runs.filter(({ disturbed }) => disturbed).length,
    },
    switches: [FEW, manySwitches],
    figures: figuresOf(runs),
    faults: faultsOf(measured),
  };
}

export const writeResults = (results: Results) =>
  writeFileSync(join(HERE, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
