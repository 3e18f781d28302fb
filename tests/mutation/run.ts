/**
 * `npm run mutate-data`: spoils the data in every way a hand may slip, and tells how much of it the checks catch.
 *
 *     --share 0.25      so much of the mutants, taken by lot; 1 is all
 *     --seed 1          the lot, and which letter, digit or direction each slip takes
 *     --only control    only the files with this in their name
 *     --survivors file  writes those that nothing caught, one a line
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readAllDataFiles } from '../../src/cli/read-data.ts';
import { faultsOfSignature, signatureOf } from '../../src/cli/signed.ts';
import type { Files } from '../../src/data/dataset.ts';
import { mutantsOfTable } from './cells.ts';
import { type Catcher, Judge } from './judge.ts';
import { mutantsOfValues, mutantsOfVertices } from './leaves.ts';
import { type Mutant, randomFrom } from './mutant.ts';

interface Verdict {
  readonly mutant: Mutant;
  readonly caught: Catcher | null;
}

function mutantsOf(files: Files, seed: number): readonly Mutant[] {
  const random = randomFrom(seed);
  return Object.entries(files).flatMap(([file, text]) => {
    if (file.endsWith('.csv')) return mutantsOfTable(file, text, random);
    const values = mutantsOfValues(file, text, random);
    return file.endsWith('.geojson') ? [...values, ...mutantsOfVertices(file, text, random)] : values;
  });
}

/** Verdicts in groups, by a name of each. */
function grouped(verdicts: readonly Verdict[], nameOf: (verdict: Verdict) => string) {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const group = groups.get(nameOf(verdict));
    if (group) group.push(verdict);
    else groups.set(nameOf(verdict), [verdict]);
  }
  return groups;
}

function tell(title: string, groups: ReadonlyMap<string, readonly Verdict[]>): void {
  console.log(`\n${title.padEnd(46)} mutants  caught   share`);
  for (const [name, verdicts] of groups) {
    const caught = verdicts.filter((verdict) => verdict.caught !== null).length;
    // Rounded down: what is not all is never told as 100 %.
    const share = (Math.floor((1000 * caught) / verdicts.length) / 10).toFixed(1);
    console.log(
      `${name.padEnd(46)} ${String(verdicts.length).padStart(7)} ${String(caught).padStart(7)} ${share.padStart(6)} %`,
    );
  }
}

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '0.25' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    survivors: { type: 'string' },
  },
});

const [share, seed] = [Number(values.share), Number(values.seed)];
const files = readAllDataFiles(process.cwd());
const all = mutantsOf(files, seed).filter(({ file }) => file.includes(values.only));
const lot = randomFrom(seed + 1);
const chosen = all.filter(() => lot() < share);
const judge = new Judge(files);
const verdicts = chosen.map((mutant): Verdict => ({ mutant, caught: judge.of(mutant) }));

console.log(`${all.length} mutants, of which ${chosen.length} are tried (share ${share}, seed ${seed})`);
tell(
  'by file and kind',
  grouped(verdicts, ({ mutant }) => `${mutant.file}, ${mutant.kind}`),
);
tell(
  'by file',
  grouped(verdicts, ({ mutant }) => mutant.file),
);
tell(
  'by kind',
  grouped(verdicts, ({ mutant }) => mutant.kind),
);
tell(
  'in all',
  grouped(verdicts, () => 'all files'),
);
const unsigned = verdicts.filter(({ mutant: { file, text }, caught }) => {
  const [sound, spoilt] = [files[file] ?? '', text()];
  return (
    caught === null && faultsOfSignature({ [file]: spoilt }, signatureOf({ [file]: sound })).length === 0
  );
});
console.log(
  `with the signature of the files ${verdicts.length - unsigned.length} of ${verdicts.length} are caught`,
);
console.log('\ncaught first by');
for (const [name, { length }] of grouped(verdicts, ({ caught }) => caught ?? 'nothing'))
  console.log(`${name.padEnd(46)} ${String(length).padStart(7)}`);
if (values.survivors !== undefined) {
  const survivors = verdicts.filter(({ caught }) => caught === null).map(({ mutant }) => mutant);
  writeFileSync(
    values.survivors,
    survivors.map(({ file, kind, what }) => `${file}\t${kind}\t${what}\n`).join(''),
  );
}
