/** The tables, in Markdown: the same in the terminal and in the documentation. */
import type { Results } from './results.ts';
import { ATLAS, LIGHT } from './rounds.ts';
import type { Figure } from './samples.ts';

const NAMES: Readonly<Record<string, string>> = {
  [ATLAS]: '**the atlas**, whole',
  [LIGHT]: '**the atlas** with the light map',
  empty: 'an empty page',
  'd3-svg': 'd3-geo, SVG',
  'd3-canvas': 'd3-geo, canvas',
  'leaflet-svg': 'Leaflet, SVG',
  'leaflet-canvas': 'Leaflet, canvas',
  'ol-canvas': 'OpenLayers, canvas',
  'ol-webgl': 'OpenLayers, WebGL',
  echarts: 'ECharts, canvas',
  plot: 'Observable Plot, SVG',
  deck: 'deck.gl',
  'ml-opacity': 'MapLibre, a layer a variable, by opacity',
  'ml-feature-state': 'MapLibre, feature state',
  'ml-paint': 'MapLibre, data-driven paint',
  'ml-global-state': 'MapLibre, global state',
  'ml-set-data': 'MapLibre, new data',
};

/** A page that others are held against. */
export const [FASTEST, BARE] = ['d3-svg', 'ml-opacity'];
export const NONE = '–';

const shortly = (value: number) => value.toFixed(value < 10 && !Number.isInteger(value) ? 1 : 0);

/** Median, least, most and number; a star where others disturbed the machine. */
function cell(figure: Figure | undefined, digits: (value: number) => string = shortly): string {
  if (!figure) return NONE;
  const { median, min, max, n, disturbed } = figure;
  const range = min === max ? `${n}` : `${digits(min)}–${digits(max)}; ${n}`;
  return `${digits(median)} (${range})${disturbed ? '*' : ''}`;
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');

const medianOf = ({ figures }: Results, subject: string, name: string) =>
  figures[subject]?.[name]?.median ?? Number.POSITIVE_INFINITY;

export function peersTable(results: Results): string {
  const { figures } = results;
  const subjects = Object.keys(figures)
    .filter((subject) => subject in NAMES)
    .toSorted((a, b) => medianOf(results, a, 'first') - medianOf(results, b, 'first'));
  const rows = subjects.map((subject) => {
    const own = figures[subject] ?? {};
    const names = ['first', 'ready', 'theme', 'hover', 'script', 'worker', 'heap'];
    return [NAMES[subject] ?? subject, ...names.map((name) => cell(own[name]))];
  });
  const head = [
    '',
    'first complete picture, ms',
    'map ready, ms',
    'switch, ms',
    'hover, ms',
    'script, kB',
    'worker’s script, kB',
    'heap, MB',
  ];
  return table(head, rows);
}

export function switchesTable({ figures }: Results): string {
  const rows = [ATLAS, LIGHT, BARE, FASTEST].flatMap((subject) => {
    const own = figures[subject ?? ''];
    if (!own || !subject) return [];
    return [
      [
        NAMES[subject] ?? subject,
        ...['theme', 'overlay', 'day', 'legend', 'hover'].map((name) => cell(own[name])),
      ],
    ];
  });
  return table(
    ['', 'theme, ms', 'overlay, ms', 'day, ms', 'one class of the legend, ms', 'pointing at a town, ms'],
    rows,
  );
}

const PARTS: readonly (readonly [figure: string, words: string])[] = [
  ['page', 'the page, with the first map, fonts and styles in it'],
  ['own', 'own script'],
  ['data', 'data'],
  ['maplibre', 'MapLibre'],
  ['worker', 'MapLibre’s worker'],
  ['rest', 'icon and the like'],
  ['total', 'together'],
];

export function transferTable({ figures }: Results): string {
  const own = figures[ATLAS] ?? {};
  const rows = PARTS.map(([figure, words]) => [words, cell(own[figure], (value) => value.toFixed(1))]);
  return table(['', 'kB, compressed'], rows);
}

export function memoryTable({ figures, switches: [few, many] }: Results): string {
  const own = figures[ATLAS] ?? {};
  const rows = [
    ['a bare MapLibre page', cell(figures[BARE ?? '']?.heap)],
    ['the atlas, its map ready', cell(own.heap)],
    [`the atlas after ${few} switches`, cell(own.heapFew)],
    [`the atlas after ${many} switches`, cell(own.heapMany)],
  ];
  return table(['', 'heap, MB'], rows);
}

export function labTable({ figures }: Results): string {
  const own = figures[ATLAS] ?? {};
  const rows = [
    ['first contentful paint (FCP), ms', cell(own.fcp)],
    ['largest contentful paint (LCP), ms', cell(own.lcp)],
    ['total blocking time (TBT), ms', cell(own.tbt)],
    ['cumulative layout shift (CLS)', cell(own.cls, (value) => value.toFixed(3))],
    ['map ready, ms', cell(own.live)],
  ];
  return table(['', '4 × slower processor, slow 4G'], rows);
}

export function machineLine({ date, machine, rounds, runs, figures }: Results): string {
  const { processor, cores, gigabytes, system, node, chromium, webgl } = machine;
  const own = figures[ATLAS] ?? {};
  const stage = `${own.stageWidth?.median ?? 0} × ${own.stageHeight?.median ?? 0}`;
  return [
    `Measured on ${date}: ${processor}, ${cores} cores, ${gigabytes} GB, ${system}, Node ${node}, Chromium ${chromium}, WebGL by ${webgl}.`,
    `${rounds} rounds, ${runs.all} runs, ${runs.redone} of them done again because others used the machine; ${runs.disturbed} were disturbed even then.`,
    `The window is 1024 × 800 pixels; in it the peers’ map has 1024 × 768, the atlas’ ${stage}.`,
  ].join('\n');
}
