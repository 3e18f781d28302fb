/** A watch over the fuzz: a thread of its own that says which case does not end, as the fuzz can then say nothing itself. */
import { Worker } from 'node:worker_threads';

/** Seconds that a case may last before it is told of; on a busy machine one may last some. */
const LONG = 60;

// A text, as a thread cannot be begun from a module that is not yet compiled.
const WATCHING = `
const { workerData: { shared, name, long } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let [last, seconds] = [-1, 0];
setInterval(() => {
  const now = Atomics.load(shared, 0);
  seconds = now === last ? seconds + 1 : 0;
  last = now;
  if (now >= 0 && seconds === long) writeSync(2, name + ': case ' + now + ' has not ended after ' + long + ' s\\n');
}, 1000);
`;

export interface Watch {
  /** A case begins. */
  readonly begins: (index: number) => void;
  readonly ends: () => Promise<void>;
}

export function watchOver(name: string): Watch {
  const shared = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const thread = new Worker(WATCHING, { eval: true, workerData: { shared, name, long: LONG } });
  return {
    begins: (index) => {
      Atomics.store(shared, 0, index);
    },
    ends: async () => {
      await thread.terminate();
    },
  };
}
