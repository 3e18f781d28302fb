/** Claims by place: a table is gone through once, not once a place. What is found keeps the order of the table. */

interface Placed {
  readonly place: string | null;
}

/** The claims on one place, and where each stands in its table. */
interface Here {
  readonly claims: Placed[];
  readonly lines: number[];
}

type Index = ReadonlyMap<string | null, Here>;

// A table never changes.
const INDICES = new WeakMap<readonly Placed[], Index>();

function indexOf(claims: readonly Placed[]): Index {
  const known = INDICES.get(claims);
  if (known) return known;
  const made = new Map<string | null, Here>();
  for (const [line, claim] of claims.entries()) {
    const here = made.get(claim.place) ?? { claims: [], lines: [] };
    here.claims.push(claim);
    here.lines.push(line);
    made.set(claim.place, here);
  }
  INDICES.set(claims, made);
  return made;
}

/** The claims of a table on one place. */
export function claimsAt<C extends Placed>(claims: readonly C[], place: string): readonly C[] {
  // The index of a table holds the claims of that table and no others.
  return (indexOf(claims).get(place)?.claims ?? []) as readonly Placed[] as readonly C[];
}

// Neither does a set of places: the towns of a district are one set, and are asked for again for every sheet.
const WITHIN = new WeakMap<readonly Placed[], WeakMap<ReadonlySet<string>, readonly Placed[]>>();

function found(claims: readonly Placed[], places: ReadonlySet<string>): readonly Placed[] {
  const index = indexOf(claims);
  const lines = [...places].flatMap((place) => index.get(place)?.lines ?? []);
  return lines.toSorted((a, b) => a - b).flatMap((line) => claims[line] ?? []);
}

/** The claims of a table on any of some places. */
export function claimsWithin<C extends Placed>(
  claims: readonly C[],
  places: ReadonlySet<string>,
): readonly C[] {
  const [only, another] = places;
  if (only !== undefined && another === undefined) return claimsAt(claims, only);
  const ofTable = WITHIN.get(claims) ?? new WeakMap<ReadonlySet<string>, readonly Placed[]>();
  WITHIN.set(claims, ofTable);
  const all = ofTable.get(places) ?? found(claims, places);
  ofTable.set(places, all);
  // Found among the claims of that table.
  return all as readonly Placed[] as readonly C[];
}
