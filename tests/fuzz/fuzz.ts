/** The fuzz: many cases by chance, each held to its law and timed, each failure kept with what is needed to run it again. */
import { type Dice, diceOf, seedOf } from './dice.ts';

/** A case takes no longer, in milliseconds. */
const MOST_MS = 1000;

export interface Kind<T> {
  readonly name: string;
  readonly make: (dice: Dice) => T;
  /** What became of a case, in a few words; throws where a law is broken. */
  readonly law: (made: T) => string | Promise<string>;
  /** A case in JSON, for the list of failures. */
  readonly told: (made: T) => unknown;
}

export interface Failure {
  readonly kind: string;
  readonly seed: number;
  readonly index: number;
  readonly message: string;
  readonly input: unknown;
}

export interface Ran {
  readonly kind: string;
  readonly count: number;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly slowest: { readonly ms: number; readonly index: number };
  readonly failures: readonly Failure[];
}

/** What a law says of a case, how long it took, and the message where it is broken. */
async function tried<T>(
  { law }: Kind<T>,
  made: T,
): Promise<{ outcome: string; ms: number; message: string | null }> {
  const [start, worked] = [performance.now(), process.cpuUsage()];
  // A busy machine lets a case wait, and its other threads work meanwhile: the lesser of the two is the case's own.
  const taken = () => Math.min(performance.now() - start, process.cpuUsage(worked).user / 1000);
  try {
    const outcome = await law(made);
    return { outcome, ms: taken(), message: null };
  } catch (error) {
    return { outcome: 'failed', ms: taken(), message: String(error) };
  }
}

/** Runs the cases from one index to another, the last not included. A slow case is tried twice: the machine may have been busy. */
export async function runFuzz<T>(
  kind: Kind<T>,
  seed: number,
  from: number,
  to: number,
  begins: (index: number) => void = () => {},
): Promise<Ran> {
  const outcomes = new Map<string, number>();
  const failures: Failure[] = [];
  let slowest = { ms: 0, index: -1 };
  for (let index = from; index < to; index += 1) {
    begins(index);
    const made = kind.make(diceOf(seedOf(seed, index)));
    let { outcome, ms, message } = await tried(kind, made);
    for (let more = 0; more < 2 && ms > MOST_MS; more += 1) ms = Math.min(ms, (await tried(kind, made)).ms);
    if (ms > MOST_MS) message ??= `took ${Math.round(ms)} ms`;
    if (ms > slowest.ms) slowest = { ms, index };
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (message !== null) failures.push({ kind: kind.name, seed, index, message, input: kind.told(made) });
  }
  return { kind: kind.name, count: to - from, outcomes, slowest, failures };
}
