/** Along: lines strung together from arcs, so that a river that is a border is the border, point for point. */

import type { Point } from './rings.ts';

/** A line joined from named stretches, and what kept it from joining. */
export type Joined = { readonly line: readonly Point[]; readonly faults: readonly string[] };

/** Joins the stretches in order; a name with a leading `-` is walked backwards. Each must start where the last ended. */
export function joinAlong(
  names: readonly string[],
  stretches: ReadonlyMap<string, readonly Point[]>,
): Joined {
  const line: Point[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const drawn = stretches.get(name.replace(/^-/, ''));
    if (drawn === undefined) {
      faults.push(`no such stretch: ${name}`);
      continue;
    }
    const walked = name.startsWith('-') ? [...drawn].reverse() : drawn;
    const [end, start] = [line.at(-1), walked[0]];
    if (end !== undefined && start !== undefined && (end[0] !== start[0] || end[1] !== start[1]))
      faults.push(`stretch ${name} starts at ${start.join(',')}, the one before it ends at ${end.join(',')}`);
    line.push(...(end === undefined ? walked : walked.slice(1)));
  }
  return { line, faults };
}
