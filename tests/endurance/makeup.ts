/** The make-up of the heap: what of it is code that the browser has compiled, and what is all else, as a snapshot has them. */
import type { CDPSession } from '@playwright/test';

/** What is read of a snapshot: nodes as rows of numbers, whose columns and kinds are named beside. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  // A snapshot is written so; what is not read of it does not matter.
  return JSON.parse(chunks.join('')) as Snapshot;
}

export const CODE = 'compiled, bytes';
export const ELSE = 'all else, bytes';

/** What the browser's tools note of each request while a test listens to them, 288 bytes each. No reader's page has it. */
const OF_TOOLS = 'blink::NetworkResourcesData::ResourceData';

/** In bytes. What else the browser's tools keep of the page is among all else. */
export async function makeupOf(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { snapshot, nodes, strings } = await snapshotOf(session);
  const { node_fields: fields, node_types: kinds } = snapshot.meta;
  const [type, name] = [fields.indexOf('type'), fields.indexOf('name')];
  const size = fields.indexOf('self_size');
  const compiled = kinds[0].indexOf('code');
  const ofTools = strings.indexOf(OF_TOOLS);
  const sum = { [CODE]: 0, [ELSE]: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + name] === ofTools) continue;
    sum[nodes[at + type] === compiled ? CODE : ELSE] += nodes[at + size] ?? 0;
  }
  return sum;
}
