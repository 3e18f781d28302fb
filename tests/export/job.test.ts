/** Jobs: told in order, stopped between two steps, and a stretch of one told within it. */
import { describe, expect, it } from 'vitest';
import { step, stretch } from '../../src/export/job.ts';

describe('step(job, share, words)', () => {
  it('tells, and goes on; a job that nobody follows too', async () => {
    const told: unknown[] = [];
    await step({ onProgress: (...one) => told.push(one) }, 0.5, 'Drawing');
    await step({}, 1, 'Drawn');
    expect(told).toEqual([[0.5, 'Drawing']]);
  });

  it('rejects with the reason for which the job was stopped meanwhile', async () => {
    const stop = new AbortController();
    const job = { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) };
    await expect(step(job, 0, 'Beginning')).rejects.toThrow('enough');
  });
});

describe('stretch(job, from, to)', () => {
  it('tells its shares as those of the whole job, and stops with it', async () => {
    const shares: number[] = [];
    const stop = new AbortController();
    const part = stretch({ signal: stop.signal, onProgress: (share) => shares.push(share) }, 0.5, 0.9);
    for (const share of [0, 0.25, 1]) await step(part, share, 'Writing');
    expect(shares[0]).toBe(0.5);
    expect(shares[1]).toBeCloseTo(0.6);
    expect(shares[2]).toBeCloseTo(0.9);
    stop.abort(new Error('enough'));
    await expect(step(part, 1, 'Written')).rejects.toThrow('enough');
  });
});
