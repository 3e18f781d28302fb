/**
 * `npm run mutate-share`: the mutants that Stryker makes of `src/data` and `src/figure`, a share of them by lot, and how many the tests kill.
 *
 *     --share 0.05      so much of the mutants of all files; 1 is all
 *     --seed 1          the lot
 *     --most 50         so many are tried now; the rest when it is asked for again: what came of each is kept in `.stryker/share.json`
 *     --at-once 2       so many are tried at the same time
 *     --only classes    only mutants with this in their file, place or kind
 *     --again           those that survived are tried again
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { between, drawn } from './lot.ts';
import { type Mutant, mutantsIn } from './mutants.ts';
import { type Outcome, trialWith, type Verdict } from './trial.ts';

const KEPT = '.stryker/share.json';

interface Kept {
  /** What each file of tests takes, in milliseconds. */
  readonly costs: Readonly<Record<string, number>>;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** What is being tried. Where one is left here, it took the whole process with it: memory that grows without end does. */
  readonly trying?: readonly string[];
}

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '0.05' },
    seed: { type: 'string', default: '1' },
    most: { type: 'string', default: '1000000' },
    only: { type: 'string', default: '' },
    'at-once': { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
  },
});

function kept(): Kept {
  if (!existsSync(KEPT)) return { costs: {}, verdicts: {} };
  // Written below and by nothing else.
  return JSON.parse(readFileSync(KEPT, 'utf8')) as Kept;
}

function keep(now: Kept): void {
  mkdirSync('.stryker', { recursive: true });
  writeFileSync(KEPT, `${JSON.stringify(now, null, 1)}\n`);
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** What came of those tried: in all, by folder and by kind. */
function tell(title: string, verdicts: readonly Outcome[]): void {
  const count = (outcome: Outcome) => verdicts.filter((one) => one === outcome).length;
  const found = verdicts.length - count('survived');
  const range = between(found, verdicts.length);
  if (range === null) return;
  console.log(
    `${title.padEnd(24)} ${String(verdicts.length).padStart(5)} tried: ${count('killed')} killed, ${count('broken')} broken, ` +
      `${count('endless')} endless, ${count('survived')} survived; ${percent(found / verdicts.length)} found ` +
      `(of all, in 95 of 100 samples: ${percent(range[0])} to ${percent(range[1])})`,
  );
}

function report(lot: readonly Mutant[], verdicts: Kept['verdicts']): void {
  const tried = lot.flatMap((mutant) => {
    const verdict = verdicts[mutant.name];
    return verdict ? [{ mutant, ...verdict }] : [];
  });
  for (const { mutant, outcome } of tried) if (outcome === 'survived') console.log(`survived ${mutant.name}`);
  const folderOf = ({ file }: Mutant) => file.split('/').slice(0, 2).join('/');
  for (const of of [({ kind }: Mutant) => kind, folderOf])
    for (const name of new Set(tried.map(({ mutant }) => of(mutant))))
      tell(
        name,
        tried.filter(({ mutant }) => of(mutant) === name).map(({ outcome }) => outcome),
      );
  const files = new Set(tried.map(({ mutant }) => mutant.file)).size;
  tell(
    `all, ${files} files`,
    tried.map(({ outcome }) => outcome),
  );
}

async function main(): Promise<void> {
  const mutants = await mutantsIn(['src/data', 'src/figure']);
  const lot = drawn(mutants, Number(values.share), Number(values.seed)).filter(({ name }) =>
    name.includes(values.only),
  );
  console.log(
    `${mutants.length} mutants in ${new Set(mutants.map(({ file }) => file)).size} files, of which ${lot.length} are drawn`,
  );
  let { costs, verdicts, trying = [] } = kept();
  // Of several nobody knows which: they are tried again, and so is one that was tried beside others.
  const [fatal, ...more] = trying;
  if (fatal !== undefined && more.length === 0)
    verdicts = { ...verdicts, [fatal]: { outcome: 'endless', by: 'it ended the process' } };
  trying = [];
  const wanted = lot.filter(({ name }) =>
    values.again ? verdicts[name]?.outcome === 'survived' : verdicts[name] === undefined,
  );
  const now = wanted.slice(0, Number(values.most));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      // Whoever is told to end was not ended by what it tried.
      keep({ costs, verdicts });
      process.exit(1);
    });
  if (now.length > 0) {
    if (Object.keys(costs).length === 0) {
      const first = await trialWith(new Map());
      costs = Object.fromEntries(await first.sound());
      await first.close();
      keep({ costs, verdicts });
    }
    const queue = [...now];
    const one = async () => {
      const trial = await trialWith(new Map(Object.entries(costs)));
      for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
        const { name } = mutant;
        trying = [...trying, name];
        keep({ costs, verdicts, trying });
        const verdict = await trial.of(mutant);
        trying = trying.filter((one) => one !== name);
        console.log(`${verdict.outcome} ${verdict.by} ${name}`);
        verdicts = { ...verdicts, [name]: verdict };
        keep({ costs, verdicts, trying });
      }
      await trial.close();
    };
    await Promise.all(Array.from({ length: Number(values['at-once']) }, one));
  }
  report(lot, verdicts);
}

main();
