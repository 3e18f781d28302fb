/** The budget: how many bytes a reader's first visit may cost, compressed. A build that passes it fails, with every sum told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { CHUNKS } from './mapcode.ts';
import { folderOfData, OWN_DATA } from './read-data.ts';

/** What a first visit in English loads until the map can be used, by what it is. */
export const PARTS = ['page', 'script', 'data', 'maplibre', 'worker'] as const;
export type Part = (typeof PARTS)[number];

/** Bytes, compressed with gzip at its best. */
export type Budget = Readonly<Record<Part, number>>;

/** The budget of the project in the folder `root`, with that of the atlas as one file. */
export const readBudget = (root: string): Budget & { readonly file: number } =>
  JSON.parse(readFileSync(join(root, 'budget.json'), 'utf8'));

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

export const bytesOf = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;

const isChunk = (file: Bundle[string] | undefined): file is Chunk => file?.type === 'chunk';

const has = ({ moduleIds }: Chunk, part: RegExp) => moduleIds.some((id) => part.test(id));

/** The chunks that a page loads at once: its entry, what draws the map and its worker, the data, and whatever these import. */
function atOnce(bundle: Bundle): readonly Chunk[] {
  const found = new Map<string, Chunk>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (!isChunk(chunk) || found.has(name)) return;
    found.set(name, chunk);
    chunk.imports.forEach(add);
  };
  for (const chunk of Object.values(bundle).filter(isChunk))
    if (chunk.isEntry || has(chunk, /\/src\/map\/map\.ts$/) || has(chunk, /virtual:atlas-data$/))
      add(chunk.fileName);
  return [...found.values()];
}

/** What a script is of: all that is neither data nor MapLibre is the atlas' own. */
function partOf(chunk: Chunk): Part {
  if (has(chunk, /virtual:atlas-data$/)) return 'data';
  if (chunk.name === CHUNKS.worker) return 'worker';
  return has(chunk, /\/node_modules\/maplibre-gl\//) ? 'maplibre' : 'script';
}

/** What a first visit costs. A script of several kinds would be of the wrong one, so each kind has chunks of its own. */
export function costOf(bundle: Bundle): Budget {
  const cost: Record<Part, number> = { page: 0, script: 0, data: 0, maplibre: 0, worker: 0 };
  for (const chunk of atOnce(bundle)) cost[partOf(chunk)] += bytesOf(chunk.code);
  const page = bundle['index.html'];
  if (page?.type === 'asset') cost.page += bytesOf(page.source);
  return cost;
}

export const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What a part is told that has more bytes than it may have; `null` where it has not. */
export const excess = (part: string, has: number, may: number): string | null =>
  has > may
    ? `budget.json: ${part} may have ${inKilobytes(may)} compressed and has ${inKilobytes(has)}; make it smaller, or say in the commit why it may be larger`
    : null;

/** What passes its budget, each in a line; empty where nothing does. */
export const excesses = (cost: Budget, budget: Budget, parts: readonly Part[] = PARTS): readonly string[] =>
  parts.flatMap((part) => excess(part, cost[part], budget[part]) ?? []);

/** Parts that are the same whatever the data are. */
export const OF_CODE: readonly Part[] = ['script', 'maplibre', 'worker'];

/** Whether a build is of the project’s own data: what follows from the size of another city is for its makers to say. */
export const isOwnCity = (): boolean => folderOfData() === OWN_DATA;

/** Holds a build to `budget.json` in the folder `root`. */
export function heldToBudget(root: string): Plugin {
  return {
    name: 'held-to-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const budget = readBudget(root);
        const cost = costOf(bundle);
        const total = PARTS.reduce((sum, part) => sum + cost[part], 0);
        this.info(
          `first visit, compressed: ${PARTS.map((part) => `${part} ${inKilobytes(cost[part])}`).join(', ')}; together ${inKilobytes(total)}`,
        );
        const passed = excesses(cost, budget, isOwnCity() ? PARTS : OF_CODE);
        if (passed.length > 0) this.error(passed.join('\n'));
      },
    },
  };
}
