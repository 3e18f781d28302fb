/** The fuzz in small, so that it stays in order; `npm run fuzz` runs a million fragments and a hundred thousand files. */
import { describe, expect, it } from 'vitest';
import { diceOf } from './dice.ts';
import { makePlates } from './files.ts';
import { runFuzz } from './fuzz.ts';
import { FRAGMENTS, filesFrom, LINKS, PACKETS, TABLES } from './kinds.ts';

const LONG = 120_000;

describe('the fuzz', { timeout: LONG }, () => {
  it('holds every fragment to its law, and meets each outcome', async () => {
    const { failures, outcomes } = await runFuzz(FRAGMENTS, 7, 0, 1500);
    expect(failures).toEqual([]);
    expect([...outcomes.keys()].toSorted()).toEqual(['followed', 'one notice', 'several notices']);
  });

  it('holds every file to its law, and meets views, refusals, documents, data and cells', async () => {
    const { failures, outcomes } = await runFuzz(filesFrom(await makePlates()), 7, 0, 200);
    expect(failures).toEqual([]);
    for (const outcome of [
      'a view',
      'refused: neither',
      'a document with anchors',
      'data with faults',
      'cells',
    ])
      expect([...outcomes.keys()]).toContain(outcome);
    expect('ran' in globalThis).toBe(false);
  });

  it('holds every table to its law, and meets tables whole, with remarks and refused', async () => {
    const { failures, outcomes } = await runFuzz(TABLES, 7, 0, 300);
    expect(failures).toEqual([]);
    for (const outcome of ['a table', 'a table with remarks', 'refused'])
      expect([...outcomes.keys()]).toContain(outcome);
  });

  it('holds every table on its way to its law, and meets tables, faults and none', async () => {
    for (const kind of [PACKETS, LINKS]) {
      const { failures, outcomes } = await runFuzz(kind, 7, 0, 300);
      expect(failures).toEqual([]);
      for (const outcome of ['a table', 'a table with a fault', 'no table'])
        expect([...outcomes.keys()]).toContain(outcome);
    }
  });

  it('keeps a failure with its seed, from which it is made again', async () => {
    const kind = { ...FRAGMENTS, law: (text: string) => (text.length % 5 === 0 ? 'fine' : lawless(text)) };
    const { failures } = await runFuzz(kind, 3, 0, 50);
    const [failure] = failures;
    if (!failure) throw new Error('nothing failed');
    const again = await runFuzz(kind, failure.seed, failure.index, failure.index + 1);
    expect(again.failures[0]).toEqual(failure);
    expect(failure.message).toContain('a made-up law');
  });

  it('throws dice that fall evenly and the same for a seed', () => {
    const [one, other] = [diceOf(5), diceOf(5)];
    const rolls = Array.from({ length: 6000 }, () => one.below(6));
    expect(rolls.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => other.below(6)));
    for (const face of [0, 1, 2, 3, 4, 5])
      expect(rolls.filter((roll) => roll === face).length).toBeGreaterThan(850);
  });
});

function lawless(text: string): string {
  throw new Error(`a made-up law: got ${text.length} letters`);
}
