/** The options of the benchmark, as they are written after `npm run bench --`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HERE } from './folders.ts';

export interface Options {
  readonly rounds: number;
  /** How often a round does each thing of one page. */
  readonly times: number;
  readonly peers: readonly string[];
  /** How many rounds measure what takes long: the memory and the lab figures. */
  readonly longRounds: number;
  /** Switches after which the memory is weighed for the second time. */
  readonly manySwitches: number;
  /** Whether everything is measured, so that the results may stand in the documentation. */
  readonly whole: boolean;
  /** Whether others at work are waited for, and what they disturbed is done again. */
  readonly patient: boolean;
  /** Whether what was built before is measured as it is. */
  readonly built: boolean;
}

/** The pages that a name of a peer may stand for. */
export const PEERS: readonly string[] = readdirSync(join(HERE, 'page/peers')).map((file) =>
  file.replace('.js', ''),
);

/** What even the smallest run has beside the atlas: what it is held against. */
const AT_LEAST = ['empty', 'd3-svg', 'ml-opacity'];

function known(names: readonly string[]): readonly string[] {
  const unknown = names.filter((name) => !PEERS.includes(name));
  if (unknown.length > 0)
    throw new Error(`no such peer: ${unknown.join(', ')}; there are ${PEERS.join(', ')}`);
  return names;
}

export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      rounds: { type: 'string' },
      peers: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
    },
  });
  const { rounds, peers, only, quick, built } = values;
  if (only !== undefined && only !== 'atlas') throw new Error(`--only takes atlas: got ${only}`);
  const number = Number(rounds ?? (quick ? 1 : 8));
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--rounds takes a number from 1: got ${rounds}`);
  const named = peers === undefined ? (quick ? AT_LEAST : PEERS) : known(peers.split(','));
  return {
    rounds: number,
    times: quick ? 2 : 5,
    peers: only === 'atlas' ? [] : named,
    longRounds: quick ? 1 : Math.min(number, 3),
    manySwitches: quick ? 60 : 500,
    whole: !quick && peers === undefined && only === undefined,
    patient: !quick,
    built,
  };
}
