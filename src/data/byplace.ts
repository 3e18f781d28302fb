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

/** The claims of a table on any of some places. */
export function claimsWithin<C extends Placed>(
  claims: readonly C[],
  places: ReadonlySet<string>,
): readonly C[] {
  const [only, ...others] = places;
  if (only !== undefined && others.length === 0) return claimsAt(claims, only);
  const index = indexOf(claims);
  const lines = [...places].flatMap((place) => index.get(place)?.lines ?? []);
  return lines.toSorted((a, b) => a - b).flatMap((line) => claims[line] ?? []);
}
