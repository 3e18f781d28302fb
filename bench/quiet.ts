/** Quiet: how much of the machine others use, so that no time is taken while they work. Linux tells; elsewhere it is not known. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Above this share of the machine in other hands, a run begins later. */
const CALM = 0.08;
/** Above this share, a run is done again. */
export const DISTURBING = 0.12;
const LOOK_MS = 500;
const PATIENCE_MS = 120_000;

/** Time of the processor, in its own ticks. */
interface Ticks {
  readonly own: number;
  readonly busy: number;
  readonly all: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

interface Process {
  readonly parent: number;
  readonly ticks: number;
}

function processOf(id: string): Process | null {
  try {
    const line = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name before it may have spaces and brackets.
    const [, parent, ...rest] = line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: parent ?? 0, ticks: sum(rest.slice(9, 13)) };
  } catch {
    // It has ended since the list was read.
    return null;
  }
}

/** Ticks of this process and of all that it started. */
function ownTicks(): number {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const processes = new Map(
    ids.flatMap((id) => {
      const found = processOf(id);
      return found ? [[Number(id), found] as const] : [];
    }),
  );
  const ours = (id: number): boolean => {
    if (id === process.pid) return true;
    const parent = processes.get(id)?.parent ?? 0;
    return parent > 1 && ours(parent);
  };
  return sum([...processes].filter(([id]) => ours(id)).map(([, { ticks }]) => ticks));
}

const WATCHED = existsSync('/proc/stat');

export function ticksNow(): Ticks {
  if (!WATCHED) return { own: 0, busy: 0, all: 0 };
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user = 0, nice = 0, system = 0, idle = 0, waiting = 0, ...others] = line
    .trim()
    .split(/\s+/)
    .slice(1, 9)
    .map(Number);
  const busy = user + nice + system + sum(others);
  return { own: ownTicks(), busy, all: busy + idle + waiting };
}

/** The share of the machine that others have used since; from 0 to 1. */
export function othersSince(before: Ticks): number {
  const now = ticksNow();
  const others = now.busy - before.busy - (now.own - before.own);
  return Math.max(0, others / Math.max(1, now.all - before.all));
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits until others leave the machine alone, two minutes at most. */
export async function untilQuiet(): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const before = ticksNow();
    await sleep(LOOK_MS);
    if (othersSince(before) < CALM) return;
  }
}
