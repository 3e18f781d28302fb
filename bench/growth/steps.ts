/** The steps from files to a picture and back, as the page takes them, each to be timed by itself. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Dataset, type Files, parseDataset } from '../../src/data/dataset.ts';
import { joinReports } from '../../src/data/join.ts';
import { pack } from '../../src/data/pack.ts';
import { unpack } from '../../src/data/unpack.ts';
import { Plate } from '../../src/export/plate.tsx';
import { shownCsv } from '../../src/export/showncsv.ts';
import { shownGeojson } from '../../src/export/showngeojson.ts';
import { compose } from '../../src/figure/compose.ts';
import { levelsOf, outlinesOf } from '../../src/figure/dissolved.ts';
import { distributionOf } from '../../src/figure/distribution.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { groundOf } from '../../src/figure/ground.ts';
import { setLettering } from '../../src/figure/letters.ts';
import type { Levels } from '../../src/figure/levels.ts';
import { search, searchIndex } from '../../src/figure/search.ts';
import { type Stock, stockOf } from '../../src/figure/stock.ts';
import { locator } from '../../src/geo/locate.ts';
import { type Frame, fitExtent } from '../../src/geo/mercator.ts';
import { neighboursOf } from '../../src/geo/neighbours.ts';
import '../../src/map/manystyle.ts';
import '../../src/figure/beside.ts';
import '../../src/figure/difference.ts';
import { toSources, toStyle } from '../../src/map/style.ts';
import { choicesOf } from '../../src/page/choices.ts';
import { THEMES } from '../../src/themes/index.ts';
import { Drawing } from '../../src/ui/drawing.tsx';
import type { View } from '../../src/view/view.ts';
import { randomFrom } from './random.ts';

/** What the steps hand on to each other. */
export interface Work {
  files: Files;
  dataset: Dataset;
  packed: string;
  levels: Levels;
  ground: ReturnType<typeof groundOf>;
  stock: Stock;
  figure: Figure;
  sources: ReturnType<typeof toSources>;
  locate: ReturnType<typeof locator>;
  /** What a step made, in bytes, where its size is of interest. */
  bytes: number;
}

export const VIEW: View = {
  fill: 'vaccination-rate',
  show: ['no-go'],
  day: '2012-02-21',
  by: 'town',
  language: 'en',
  against: null,
  only: null,
  axes: null,
  places: [],
  actor: null,
  panel: 'map',
  claim: null,
  at: null,
};

/** Places that the pointer is moved to, one after the other. */
export const HOVERS = 1000;

const frameOf = ({ ground }: Work): Frame => ({
  ...fitExtent(ground.city, 900, 700, 12),
  width: 900,
  height: 700,
});
const PAGE = { width: 1123, height: 794, extent: null, date: '2012-02-23', link: '', fontStyle: '' } as const;
const MADE = { date: '2012-02-23', link: '' } as const;

function hover({ locate, ground }: Work): void {
  const random = randomFrom(7);
  const [west, south, east, north] = ground.whole;
  for (let index = 0; index < HOVERS; index += 1)
    locate([west + random() * (east - west), south + random() * (north - south)]);
}

/** In their order: each needs what those before it have made. */
export const STEPS: Readonly<Record<string, (work: Work) => void>> = {
  'parse the files': (work) => {
    work.dataset = parseDataset(work.files).dataset;
  },
  'pack them (build)': (work) => {
    work.packed = pack(work.dataset, outlinesOf(work.dataset));
    work.bytes = work.packed.length;
  },
  'unpack them': (work) => {
    unpack(work.packed);
  },
  'join: report': ({ dataset }) => {
    joinReports(dataset);
  },
  'join: levels, dissolved': (work) => {
    work.levels = levelsOf(work.dataset);
  },
  'figure: ground': (work) => {
    work.ground = groundOf(work.levels);
  },
  'figure: first sheet': (work) => {
    work.stock = stockOf(work.levels, THEMES, 'light', { ground: work.ground });
    work.stock.partsOf(new Set([`${VIEW.fill}@${VIEW.day}`]));
  },
  'figure: every sheet': (work) => {
    work.stock = stockOf(work.levels, THEMES, 'light', { ground: work.ground });
    work.bytes = work.stock.parts.length;
  },
  'figure: sheets by district': (work) => {
    work.bytes = stockOf(work.levels, THEMES, 'light', {
      level: 'district',
      ground: work.ground,
    }).parts.length;
  },
  'figure: compose a view': (work) => {
    work.figure = compose(work.stock, VIEW);
  },
  'figure: difference of days': ({ stock }) => {
    compose(stock, { ...VIEW, against: { fill: VIEW.fill, day: '2012-02-20', how: 'difference', cut: 50 } });
  },
  'what a view may name': ({ levels, ground }) => {
    choicesOf(levels, ground.bounds);
  },
  'map: sources': (work) => {
    work.sources = toSources(work.figure);
  },
  'map: style, a switch': ({ figure, sources }) => {
    toStyle(figure, sources);
  },
  'letters of a frame': (work) => {
    setLettering(work.figure, frameOf(work));
  },
  'hover: index': (work) => {
    const { places, units } = work.figure.ground;
    work.locate = locator([...places, ...units]);
  },
  'hover: a thousand places': hover,
  'neighbours of all': ({ ground }) => {
    neighboursOf(ground.units);
  },
  'search: index and a query': ({ dataset }) => {
    search(searchIndex(dataset), 'town 17');
  },
  'plot of a sheet': ({ figure }) => {
    distributionOf(figure.fill, 320, 4);
  },
  'drawing on the screen (SVG)': (work) => {
    work.bytes = renderToString(
      h('svg', null, h(Drawing, { figure: work.figure, frame: frameOf(work) })),
    ).length;
  },
  'export: plate (SVG)': (work) => {
    work.bytes = renderToString(h(Plate, { figure: work.figure, page: PAGE })).length;
  },
  'export: CSV': (work) => {
    work.bytes = shownCsv(work.figure).length;
  },
  'export: GeoJSON': (work) => {
    work.bytes = shownGeojson(work.figure, MADE, '').length;
  },
};
