import type { Map as MapLibre } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { watchWorker } from '../../src/map/atwork.ts';

class Pool {
  static made: Pool[] = [];
  readonly worker = new EventTarget();
  claimed = false;
  constructor() {
    Pool.made.push(this);
  }
  async acquire(): Promise<EventTarget[]> {
    this.claimed = true;
    return [this.worker];
  }
  async release(): Promise<void> {
    this.claimed = false;
  }
}

/** A map that has a pool and can be told what happens to it, with the pool that is made beside its own. */
async function watched(tell: () => void) {
  const events = new Map<string, () => void>();
  const map = {
    style: { dispatcher: { workerPool: new Pool() } },
    once: (name: string, act: () => void) => events.set(name, act),
  };
  // Of a map no more is asked.
  await watchWorker(map as unknown as MapLibre, tell);
  return {
    happens: (name: string) => events.get(name)?.(),
    other: Pool.made.at(-1),
    own: map.style.dispatcher.workerPool,
  };
}

describe('watchWorker(map, tell)', () => {
  it('tells once where another worker of the same kind cannot be started', async () => {
    let told = 0;
    const { other, own } = await watched(() => {
      told += 1;
    });
    expect(other).not.toBe(own);
    expect(other?.claimed).toBe(true);
    expect(told).toBe(0);
    other?.worker.dispatchEvent(new Event('error'));
    other?.worker.dispatchEvent(new Event('error'));
    expect(told).toBe(1);
  });

  it.each(['idle', 'remove'])('ends that one on %s', async (name) => {
    const { other, happens } = await watched(() => undefined);
    happens(name);
    expect(other?.claimed).toBe(false);
  });
});
