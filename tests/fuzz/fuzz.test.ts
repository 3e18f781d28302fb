/** The fuzz in small, so that it stays in order; `npm run fuzz` runs a million fragments and a hundred thousand files. */
import { describe, expect, it } from 'vitest';
import { diceOf } from './dice.ts';
import { makePlates } from './files.ts';
import { runFuzz } from './fuzz.ts';
import { FRAGMENTS, filesFrom, TABLES } from './kinds.ts';

const LONG = 120_000;

describe('the fuzz', { timeout: LONG }, () => {
  it('holds every fragment to its law, and meets each outcome', () => {
    const { failures, outcomes } = runFuzz(FRAGMENTS, 7, 0, 1500);
    expect(failures).toEqual([]);
    expect([...outcomes.keys()].toSorted()).toEqual(['followed', 'one notice', 'several notices']);
  });

  it('holds every file to its law, and meets views, refusals, documents, data and cells', async () => {
    const { failures, outcomes } = runFuzz(filesFrom(await makePlates()), 7, 0, 200);
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

  it('holds every table to its law, and meets tables whole, with remarks and refused', () => {
    const { failures, outcomes } = runFuzz(TABLES, 7, 0, 300);
    expect(failures).toEqual([]);
    for (const outcome of ['a table', 'a table with remarks', 'refused'])
      expect([...outcomes.keys()]).toContain(outcome);
  });

  it('keeps a failure with its seed, from which it is made again', () => {
    const kind = { ...FRAGMENTS, law: (text: string) => (text.length % 5 === 0 ? 'fine' : lawless(text)) };
    const [failure] = runFuzz(kind, 3, 0, 50).failures;
    if (!failure) throw new Error('nothing failed');
    const [again] = runFuzz(kind, failure.seed, failure.index, failure.index + 1).failures;
    expect(again).toEqual(failure);
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
