/** Journeys that an engine’s driver cannot make, each with its reason: they are told by name whenever the others run. */
import { readFileSync } from 'node:fs';

export type Engine = 'firefox' | 'webkit';

/** A row of `skipped.json`. */
interface Skipped {
  readonly engines: readonly Engine[];
  /** Why the driver cannot: it follows “as”, and has no full stop. */
  readonly reason: string;
  /** The names of the journeys, or how they begin. */
  readonly names: readonly string[];
}

// The file is a list of such rows; `npm run test:engines` says where a name is of no journey.
const SKIPPED = JSON.parse(
  readFileSync(new URL('skipped.json', import.meta.url), 'utf8'),
) as readonly Skipped[];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The journeys that an engine leaves out, as the test runner matches names. */
export function skippedIn(engine: Engine): RegExp {
  const rows = SKIPPED.filter(({ engines }) => engines.includes(engine));
  return new RegExp(rows.flatMap(({ names }) => names.map(escaped)).join('|'));
}
