/**
 * Trying mutants: the tests are run with one of them in the place of its file, and stop at the first that fails. Nothing that was read or
 * drawn by the file as it was is used again, so that what the tests stand on is spoilt as well, as it would be by a slip of the hand.
 */
import { basename, resolve } from 'node:path';
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import type { Mutant } from './mutants.ts';
import { seenThrough } from './related.ts';

/** `broken`: what the tests stand on cannot be read or drawn. `endless`: it takes several times what all tests take. */
export type Outcome = 'killed' | 'broken' | 'endless' | 'survived';

export interface Verdict {
  readonly outcome: Outcome;
  /** The first file of tests that failed, or of those asked how many. */
  readonly by: string;
}

/** Of the processor, in seconds, for all that are tried at the same time. All tests together take some 20. */
const MOST_SECONDS = 240;

const named = (path: string) => basename(path).replace(/(\.test)?\.tsx?$/, '');
const worked = () => process.cpuUsage().user / 1e6;

/** The tests by how likely they see it: those called after the file, then the quick ones. What was never run is taken for quick. */
export function ordered<T extends { readonly moduleId: string }>(
  specs: readonly T[],
  file: string,
  costs: ReadonlyMap<string, number>,
): readonly T[] {
  const rank = ({ moduleId }: T) => (named(moduleId) === named(file) ? -1 : (costs.get(moduleId) ?? 0));
  return specs.toSorted((a, b) => rank(a) - rank(b));
}

interface Ran {
  readonly modules: readonly TestModule[];
  /** Something failed outside a test. */
  readonly broken: boolean;
  readonly endless: boolean;
}

function verdictOf({ modules, broken, endless }: Ran, asked: number): Verdict {
  if (endless) return { outcome: 'endless', by: '' };
  const failed = modules.find((one) => one.state() === 'failed');
  if (!failed) return broken ? { outcome: 'broken', by: '' } : { outcome: 'survived', by: String(asked) };
  const tests = [...failed.children.allTests()];
  const [error] = failed.errors();
  if (tests.some((one) => one.result().state === 'failed'))
    return { outcome: 'killed', by: failed.relativeModuleId };
  return { outcome: 'broken', by: `${failed.relativeModuleId}: ${error?.message.split('\n')[0] ?? ''}` };
}

/** What the files are read as while a mutant is tried, by their whole path. */
type Spoilt = Map<string, string>;

export class Trial {
  readonly #vitest: Vitest;
  readonly #spoilt: Spoilt;
  readonly #costs: ReadonlyMap<string, number>;

  /** The costs are of each file of tests, by its whole path, in milliseconds. */
  constructor(vitest: Vitest, spoilt: Spoilt, costs: ReadonlyMap<string, number>) {
    this.#vitest = vitest;
    this.#spoilt = spoilt;
    this.#costs = costs;
  }

  /** Runs all tests on the code as it is. Throws where one fails; gives what each file of them takes. */
  async sound(): Promise<ReadonlyMap<string, number>> {
    const { modules, broken } = await this.#run(await this.#vitest.globTestSpecifications());
    const failed = modules.filter((one) => !one.ok()).map((one) => one.relativeModuleId);
    if (broken || failed.length > 0 || modules.length === 0)
      throw new Error(`the tests fail before anything is spoilt: ${failed.join(', ') || 'outside a test'}`);
    return new Map(modules.map((one) => [one.moduleId, one.diagnostic().duration]));
  }

  async of({ file, text }: Mutant): Promise<Verdict> {
    const path = resolve(file);
    const specs = ordered(await this.#specsFor(file), file, this.#costs);
    this.#spoilt.set(path, text());
    this.#vitest.invalidateFile(path);
    try {
      return verdictOf(await this.#run(specs), specs.length);
    } finally {
      this.#spoilt.clear();
      this.#vitest.invalidateFile(path);
    }
  }

  close(): Promise<void> {
    return this.#vitest.close();
  }

  /** The tests that may see a slip in a file, whatever lies between. */
  #specsFor(file: string): Promise<readonly TestSpecification[]> {
    this.#vitest.config.related = seenThrough(file).map((one) => resolve(one));
    return this.#vitest.getRelevantTestSpecifications();
  }

  async #run(specs: readonly TestSpecification[]): Promise<Ran> {
    this.#vitest.state.filesMap.clear();
    this.#vitest.state.errorsSet.clear();
    let endless = false;
    const start = worked();
    const watch = setInterval(() => {
      if (endless || worked() - start < MOST_SECONDS) return;
      endless = true;
      // Asked once it waits for the test to end; asked twice it ends the thread.
      this.#vitest.cancelCurrentRun('keyboard-input').catch(() => {});
      this.#vitest.cancelCurrentRun('keyboard-input').catch(() => {});
    }, 500);
    try {
      const { testModules, unhandledErrors } = await this.#vitest.runTestSpecifications([...specs]);
      return { modules: testModules, broken: unhandledErrors.length > 0, endless };
    } catch {
      return { modules: [], broken: true, endless };
    } finally {
      clearInterval(watch);
    }
  }
}

/** The files in their order: vitest would sort them by what it remembers. */
class AsGiven {
  shard = (files: TestSpecification[]) => files;
  sort = (files: TestSpecification[]) => files;
}

/** Ready for any number of mutants, one after the other. */
export async function trialWith(costs: ReadonlyMap<string, number>): Promise<Trial> {
  const spoilt: Spoilt = new Map();
  const vitest = await createVitest(
    'test',
    {
      config: 'tests/mutation/vitest.config.ts',
      watch: false,
      pool: 'threads',
      maxWorkers: 1,
      // What is read is read once for all tests of a mutant; the thread, and all it has read, ends with them.
      isolate: false,
      bail: 1,
      reporters: [{}],
      onConsoleLog: () => false,
      sequence: { sequencer: AsGiven as never },
    },
    { plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => spoilt.get(id) }] },
  );
  return new Trial(vitest, spoilt, costs);
}
