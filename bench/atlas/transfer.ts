/** Transfer: what a first visit loads until the map is live, by what it is. The server counts it: a worker's script too. */
import type { Sample } from '../samples.ts';
import type { Sent } from '../server.ts';

const PARTS = ['page', 'own', 'maplibre', 'worker', 'data', 'rest'] as const;
type Part = (typeof PARTS)[number];

function partOf({ path }: Sent): Part {
  if (path.endsWith('/')) return 'page';
  if (!path.endsWith('.js')) return 'rest';
  if (/maplibre-worker/.test(path)) return 'worker';
  if (/\/maplibre-/.test(path)) return 'maplibre';
  return /atlas-data/.test(path) ? 'data' : 'own';
}

/** Kilobytes as sent. `script` is what a peer's script is: all but the worker's; the data is none. */
export function transferOf(sent: readonly Sent[]): Sample {
  const sumOf = (parts: readonly Part[]) => [
    sent.filter((one) => parts.includes(partOf(one))).reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
  ];
  const byPart = Object.fromEntries(PARTS.map((part) => [part, sumOf([part])]));
  return { ...byPart, script: sumOf(['own', 'maplibre']), total: sumOf(PARTS) };
}
