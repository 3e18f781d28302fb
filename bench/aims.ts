/** The aims: what the atlas is held to, as a share of what the peers need, and whether it holds it. */
import type { Results } from './results.ts';
import { ATLAS, LIGHT } from './rounds.ts';
import { BARE, FASTEST, NONE, table } from './tables.ts';

interface Aim {
  readonly words: string;
  /** What may be reached; `null` where what it is held against was not measured. */
  readonly limit: number | null;
  readonly reached: number | null;
  readonly unit: string;
}

/** Of MapLibre with a layer a variable, the fastest way to switch on it. */
const NEAR = 1.1;

function aimsOf({ figures, switches: [few, many] }: Results): readonly Aim[] {
  const median = (subject: string | undefined, name: string) =>
    figures[subject ?? '']?.[name]?.median ?? null;
  const times = (factor: number, value: number | null) => (value === null ? null : factor * value);
  const own = (name: string) => median(ATLAS, name);
  const [bare, fastest] = [(name: string) => median(BARE, name), (name: string) => median(FASTEST, name)];
  const switched = ['theme', 'overlay', 'day', 'legend'].map((name): Aim => {
    const words = {
      theme: 'a theme',
      overlay: 'an overlay',
      day: 'a day',
      legend: 'one class of the legend',
    }[name];
    return {
      words: `switch to ${words}: 1.1 × bare MapLibre’s switch`,
      limit: times(NEAR, bare('theme')),
      reached: own(name),
      unit: 'ms',
    };
  });
  return [
    {
      words: 'first complete picture: that of d3-geo as SVG',
      limit: fastest('first'),
      reached: own('first'),
      unit: 'ms',
    },
    {
      words: 'first complete picture of another view: 1.5 × that',
      limit: times(1.5, fastest('first')),
      reached: own('link'),
      unit: 'ms',
    },
    {
      words: 'map ready: 1.1 × bare MapLibre',
      limit: times(NEAR, bare('ready')),
      reached: own('ready'),
      unit: 'ms',
    },
    ...switched,
    {
      words: 'pointing at a town: 1.1 × bare MapLibre’s',
      limit: times(NEAR, bare('hover')),
      reached: own('hover'),
      unit: 'ms',
    },
    {
      words: 'light map, switch of theme: 2 × d3-geo’s',
      limit: times(2, fastest('theme')),
      reached: median(LIGHT, 'theme'),
      unit: 'ms',
    },
    { words: 'own script', limit: 70, reached: own('own'), unit: 'kB' },
    { words: 'all until the map is ready', limit: 420, reached: own('total'), unit: 'kB' },
    {
      words: 'heap: 1.5 × bare MapLibre’s',
      limit: times(1.5, bare('heap')),
      reached: own('heap'),
      unit: 'MB',
    },
    {
      words: `heap after ${many} switches: 1.05 × that after ${few}`,
      limit: times(1.05, own('heapFew')),
      reached: own('heapMany'),
      unit: 'MB',
    },
  ];
}

const inWords = (value: number | null, unit: string) =>
  value === null ? NONE : `${value.toFixed(unit === 'ms' ? 0 : 1)} ${unit}`;

function verdict({ limit, reached }: Aim): string {
  if (limit === null || reached === null) return 'not measured';
  return reached <= limit ? 'yes' : `no: ${(reached / limit).toFixed(2)} × the aim`;
}

export function aimsTable(results: Results): string {
  const rows = aimsOf(results).map((aim) => {
    return [aim.words, inWords(aim.limit, aim.unit), inWords(aim.reached, aim.unit), verdict(aim)];
  });
  return table(['aim', 'at most', 'the atlas', 'held'], rows);
}
