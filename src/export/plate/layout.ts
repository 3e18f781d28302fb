/** The layout of a plate: every piece with the room that it takes. What has no room gives way, in a stated order. */
import type { Box } from '../../figure/boxes.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Block } from '../blocks.tsx';
import { arrange } from './arrange.ts';
import { cornerOf } from './corner.ts';
import { footOf } from './foot.ts';
import { headOf } from './head.ts';
import { keysOf } from './keys.tsx';
import { mapsOf, type PlacedMap } from './mapgrid.ts';
import { asItRuns } from './mirror.ts';
import { GIVES_WAY, type Page, type Piece, type Pieces, wanted } from './page.ts';
import type { PlacedBlock } from './placed.ts';
import { qrOf } from './qr.tsx';
import type { Role } from './roles.tsx';
import { tableOf } from './table.tsx';

export interface Layout {
  /** What of the page's parts is there. */
  readonly pieces: Pieces;
  readonly maps: readonly PlacedMap[];
  readonly blocks: readonly (PlacedBlock & { readonly role: Role })[];
  /** Where the inset stands on the page, beside the map; `null` where it has no room there. */
  readonly inset: Box | null;
  /** Where it stands in the first map, in the map's pixels; `null` where it stands elsewhere or not at all. */
  readonly corner: Box | null;
  /** Whether all that is there has room. */
  readonly fits: boolean;
}

const LEAST_MARGIN = 14;
const MOST_MARGIN = 36;

export const marginOf = ({ width, height }: Page) =>
  Math.min(MOST_MARGIN, Math.max(LEAST_MARGIN, Math.round(Math.min(width, height) * 0.045)));

/** The parts that stand above and below the maps. */
interface Ends {
  readonly head: Block;
  readonly table: Block | null;
  readonly foot: Block;
  readonly qr: ReturnType<typeof qrOf>;
  readonly footHeight: number;
}

function endsOf(figure: Figure, page: Page, pieces: Pieces, inner: number, gap: number): Ends {
  const qr = pieces.has('qr') ? qrOf(page.link) : null;
  const foot = footOf(figure, page, pieces, inner - (qr ? qr.width + gap : 0));
  return {
    head: headOf(figure, page, pieces, inner),
    table: pieces.has('table') ? tableOf(figure, inner) : null,
    foot,
    qr,
    footHeight: Math.max(foot.height, qr?.block.height ?? 0),
  };
}

const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function blocksOf(ends: Ends, page: Page, margin: number, gap: number): Layout['blocks'] {
  const { head, table, foot, qr, footHeight } = ends;
  const inner = page.width - 2 * margin;
  const footTop = page.height - margin - footHeight;
  const tableTop = footTop - gap / 2 - (table?.height ?? 0);
  const at = (role: Role, block: Block, left: number, top: number, width: number) => ({
    role,
    block,
    box: boxAt(left, top, width, block.height),
  });
  return [
    ...(head.height > 0 ? [at('title', head, margin, margin, inner)] : []),
    ...(table ? [at('table', table, margin, tableTop, inner)] : []),
    at('source', foot, margin, footTop, inner - (qr ? qr.width + gap : 0)),
    ...(qr ? [at('qr', qr.block, page.width - margin - qr.width, footTop, qr.width)] : []),
  ];
}

/** The room between head and foot. */
function roomOf({ head, table, footHeight }: Ends, page: Page, margin: number, gap: number): Box {
  const top = margin + (head.height > 0 ? head.height + gap / 2 : 0);
  const tall = footHeight + gap / 2 + (table ? table.height + gap / 2 : 0);
  return {
    left: margin,
    top,
    right: page.width - margin,
    bottom: Math.max(top, page.height - margin - tall),
  };
}

function layOutWith(figure: Figure, page: Page, pieces: Pieces): Layout {
  const margin = marginOf(page);
  const gap = Math.round(margin * 0.66);
  const ends = endsOf(figure, page, pieces, page.width - 2 * margin, gap);
  const wishes = mapsOf(figure, page);
  const setting = {
    wishes,
    keys: pieces.has('legend') ? keysOf(figure, page) : [],
    page,
    pieces,
    room: roomOf(ends, page, margin, gap),
    gap,
  };
  const { maps, keys, inset, fits } = arrange(setting);
  const [first] = maps;
  return {
    pieces,
    maps,
    blocks: [
      ...blocksOf(ends, page, margin, gap),
      ...keys.map((key) => ({ ...key, role: 'legend' as const })),
    ],
    inset,
    corner: first && pieces.has('inset') && !inset ? cornerOf(first, pieces) : null,
    fits,
  };
}

const without = (pieces: Pieces, gone: ReadonlySet<Piece>): Pieces =>
  new Set([...pieces].filter((piece) => !gone.has(piece)));

/** The first layout that fits as one piece after another gives way, or the last of all. */
function firstThatFits(figure: Figure, page: Page, pieces: Pieces): Layout {
  let layout = layOutWith(figure, page, pieces);
  for (let count = 1; !layout.fits && count <= GIVES_WAY.length; count += 1)
    layout = layOutWith(figure, page, without(pieces, new Set(GIVES_WAY.slice(0, count))));
  return layout;
}

const zoomOf = ({ maps: [first] }: Layout) => first?.frame.zoom ?? 0;
/** Levels of zoom that a map may lose and still look as large. */
const SLIGHT = 0.12;

/** The layout of a plate: with all that is wanted or, where that has no room, with as much of it as has. */
export function layOut(figure: Figure, page: Page): Layout {
  const all = wanted(page);
  let layout = firstThatFits(figure, page, all);
  // What gave way in vain comes back, the last to go first, but not where the map would be smaller for it.
  const least = zoomOf(layout) - SLIGHT;
  const gone = GIVES_WAY.toReversed().filter((piece) => all.has(piece) && !layout.pieces.has(piece));
  for (const piece of layout.fits ? gone : []) {
    const fuller = layOutWith(figure, page, new Set([...layout.pieces, piece]));
    if (fuller.fits && zoomOf(fuller) >= least) layout = fuller;
  }
  return asItRuns(layout, page);
}

/** Every box of a layout that nothing else may stand in. */
export function boxesOf({
  maps,
  blocks,
  inset,
}: Layout): readonly { readonly role: Role; readonly box: Box }[] {
  return [
    ...maps.map(({ box }) => ({ role: 'map' as const, box })),
    ...maps.flatMap(({ caption: { block, box } }) =>
      block.height > 0 ? [{ role: 'caption' as const, box }] : [],
    ),
    ...blocks.map(({ role, box }) => ({ role, box })),
    ...(inset ? [{ role: 'inset' as const, box: inset }] : []),
  ];
}
