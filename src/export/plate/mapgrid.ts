/** The grid of maps: one, or two or three beside or below one another, whichever shows the ground larger. All have one camera. */
import type { Position } from '../../data/geojson.ts';
import type { Box } from '../../figure/boxes.ts';
import type { Figure } from '../../figure/figure.ts';
import { type Frame, fitExtent, projection } from '../../geo/mercator.ts';
import { further } from '../../words/words.ts';
import { type Block, below, paragraph, type Type } from '../blocks.tsx';
import { BAND } from './graticule.tsx';
import { withWholeDates } from './head.ts';
import { heading } from './heading.tsx';
import type { Page, Pieces } from './page.ts';

const NAME = { size: 14 } as const;
const TITLE: Type = { size: 11, face: 'sans400', tone: 'textQuiet' };

const CAPTION_GAP = 6;

/** A map to be set. */
export interface MapWish {
  readonly figure: Figure;
  /** What it is called beside the others, and what it shows; both are empty for one map. */
  readonly name: string;
  readonly title: string;
}

export interface PlacedMap {
  readonly figure: Figure;
  readonly frame: Frame;
  /** Of the frame, on the page. */
  readonly box: Box;
  readonly caption: { readonly block: Block; readonly box: Box };
}

export interface Grid {
  readonly maps: readonly PlacedMap[];
  /** The cell that three maps in two columns leave free. */
  readonly free: Box | null;
}

/** The maps of a plate: of a comparison both, and their difference where the page has it. */
export function mapsOf(figure: Figure, { difference }: Page): readonly MapWish[] {
  const { second } = figure;
  if (!second) return [{ figure, name: '', title: '' }];
  const [first, other] = second.names;
  return [
    { figure, name: first, title: figure.fill.title },
    { figure: second.figure, name: other, title: second.figure.fill.title },
    ...(difference
      ? [{ figure: difference, name: further().files.plate.difference, title: difference.fill.when }]
      : []),
  ];
}

/** A map in a narrow cell has its name alone. */
const LEAST_TITLED = 260;

function captionOf({ name, title }: MapWish, pieces: Pieces, width: number): Block {
  const more = pieces.has('subtitle') && width >= LEAST_TITLED ? title : '';
  return below(
    [heading(withWholeDates(name), width, NAME.size), paragraph(withWholeDates(more), width, TITLE)],
    1,
  );
}

/** How near the edge of the city something stands that would be cut there, in degrees. */
const EDGE = 0.01;
/** How far the letter of a chosen place reaches above the point of its name. */
const BADGE = 34;
/** Of several maps each is at most so much higher than it is wide: the city is wider than high. */
const TALLEST = 1.25;

/** What reaches beyond its point: circles, and the letters of chosen places. */
function reaching({ ground, overlays, chosen }: Figure): readonly { at: Position; reach: number }[] {
  const letters = (chosen.length > 1 ? chosen : []).flatMap((id) => {
    const outline = ground.outlines.get(id);
    return outline ? [{ at: outline.label, reach: BADGE }] : [];
  });
  return [
    ...overlays.flatMap(({ circles }) =>
      circles.map(({ position, radius }) => ({ at: position, reach: radius + 3 })),
    ),
    ...letters,
  ];
}

/** How far the city is kept from the frame: so that nothing that stands at its edge is cut. */
function marginOf(figure: Figure, width: number, height: number): number {
  const [west, south, east, north] = figure.ground.city;
  const atEdge = reaching(figure).filter(({ at: [lon, lat] }) =>
    [lon - west, east - lon, lat - south, north - lat].some((away) => Math.abs(away) < EDGE),
  );
  return Math.max(Math.min(28, width * 0.03, height * 0.03), ...atEdge.map(({ reach }) => reach));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The city in a frame no larger than a size: beyond what is drawn at all the frame does not reach. */
function cityIn(figures: readonly Figure[], { width, height }: Size): Frame | null {
  const [first] = figures;
  if (!first) return null;
  const margin = Math.max(...figures.map((figure) => marginOf(figure, width, height)));
  const frame = { ...fitExtent(first.ground.city, width, height, margin), width, height };
  const [west, south, east, north] = first.ground.bounds;
  const project = projection(frame);
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const over = { x: Math.max(0, left, width - right), y: Math.max(0, top, height - bottom) };
  return { ...frame, width: Math.max(1, width - 2 * over.x), height: Math.max(1, height - 2 * over.y) };
}

/** Maps in so many columns of a room. */
export function gridOf(
  wishes: readonly MapWish[],
  room: Box,
  columns: number,
  gap: number,
  { extent }: Page,
  pieces: Pieces,
): Grid {
  const rows = Math.ceil(wishes.length / columns);
  const band = pieces.has('graticule') ? BAND : 0;
  const width = (room.right - room.left - gap * (columns - 1)) / columns;
  const height = (room.bottom - room.top - gap * (rows - 1)) / rows;
  const captions = wishes.map((wish) => captionOf(wish, pieces, width));
  const head = Math.max(
    0,
    ...captions.map((caption) => (caption.height > 0 ? caption.height + CAPTION_GAP : 0)),
  );
  const size = { width: Math.max(1, width - band), height: Math.max(1, height - head - band) };
  const tallest = wishes.length > 1 && !extent ? size.width * TALLEST : size.height;
  const most = { ...size, height: Math.min(size.height, tallest) };
  const frame = extent
    ? { ...fitExtent(extent, most.width, most.height), ...most }
    : cityIn(
        wishes.map(({ figure }) => figure),
        most,
      );
  if (!frame) return { maps: [], free: null };
  const cell = (index: number): Box => {
    const left = room.left + (index % columns) * (width + gap);
    const top = room.top + Math.floor(index / columns) * (height + gap);
    return { left, top, right: left + width, bottom: top + height };
  };
  const maps = wishes.map(({ figure }, index): PlacedMap => {
    const { left, top, right } = cell(index);
    const block = captions[index] ?? below([], 0);
    const [x, y] = [left + band, top + head];
    return {
      figure,
      frame,
      box: { left: x, top: y, right: x + frame.width, bottom: y + frame.height },
      caption: { block, box: { left, top, right, bottom: top + block.height } },
    };
  });
  return { maps, free: wishes.length % columns > 0 ? cell(wishes.length) : null };
}
