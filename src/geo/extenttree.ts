/**
 * A tree of extents: which of many hold a position, without a look at each of them. It is packed once, by slices from west to east and
 * in each of them from south to north (Leutenegger, Edgington and Lopez 1997), and never changes.
 */
import { extentAroundAll } from './extents.ts';
import type { Extent, LonLat } from './mercator.ts';

/** A branch of the tree, or one of the extents by its index. */
type Node =
  | { readonly kind: 'branch'; readonly extent: Extent; readonly nodes: readonly Node[] }
  | { readonly kind: 'leaf'; readonly extent: Extent; readonly index: number };

/** How many nodes a branch has at most. */
const BRANCHING = 8;

function inRunsOf<T>(list: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, run) =>
    list.slice(run * length, (run + 1) * length),
  );
}

const branch = (nodes: readonly Node[]): Node => ({
  kind: 'branch',
  extent: extentAroundAll(nodes.map(({ extent }) => extent)),
  nodes,
});

/** Nodes that lie near each other side by side. */
function sliced(leaves: readonly Node[]): readonly Node[] {
  const across = Math.ceil(Math.sqrt(leaves.length / BRANCHING));
  const eastwards = leaves.toSorted((a, b) => a.extent[0] + a.extent[2] - b.extent[0] - b.extent[2]);
  const slices = inRunsOf(eastwards, Math.max(1, across * BRANCHING));
  return slices.flatMap((slice) =>
    slice.toSorted((a, b) => a.extent[1] + a.extent[3] - b.extent[1] - b.extent[3]),
  );
}

function packed(leaves: readonly Node[]): Node {
  let nodes = sliced(leaves);
  while (nodes.length > BRANCHING) nodes = inRunsOf(nodes, BRANCHING).map(branch);
  return branch(nodes);
}

const holds = ([west, south, east, north]: Extent, [lon, lat]: LonLat) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** A function from a position to the indices of the extents that hold it, borders included, from the least. */
export function extentTree(extents: readonly Extent[]): (position: LonLat) => readonly number[] {
  const root = packed(extents.map((extent, index): Node => ({ kind: 'leaf', extent, index })));
  return (position) => {
    const found: number[] = [];
    const visit = (node: Node) => {
      if (!holds(node.extent, position)) return;
      if (node.kind === 'leaf') found.push(node.index);
      else for (const one of node.nodes) visit(one);
    };
    visit(root);
    return found.toSorted((a, b) => a - b);
  };
}
