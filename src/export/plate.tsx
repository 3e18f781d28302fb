/** The plate: a figure as a finished page, with all that is needed to read it by itself. It runs in the page and in Node. */
import type { VNode } from 'preact';
import { type Face, wrap } from '../figure/advances.ts';
import type { Figure, Sheet } from '../figure/figure.ts';
import { sentenceCase } from '../figure/phrases.ts';
import { type Extent, type Frame, fitExtent, projection } from '../geo/mercator.ts';
import { scaleBar } from '../geo/scalebar.ts';
import { Drawing } from '../ui/drawing.tsx';
import { FAMILY } from '../ui/fonts.ts';
import { LegendKey, legendHeight } from '../ui/legend.tsx';
import { Names, Outlines } from '../ui/letters.tsx';

export interface Page {
  readonly width: number;
  readonly height: number;
  /** What the map shows at least; `null` for the city. */
  readonly extent: Extent | null;
  /** ISO day on which the plate is made. */
  readonly date: string;
  /** The address that brings the view back. */
  readonly link: string;
  /** Style with embedded fonts, or empty where the fonts are installed. */
  readonly fontStyle: string;
}

const MARGIN = 36;
const COLUMN = 300;
const GAP = 24;
const INSET = 250;
const LEAST_INSET = 130;
const SMALL_INSET = { width: 150, height: 150 } as const;

interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly face: Face;
  readonly quiet: boolean;
  readonly top: number;
}

/** Stacks paragraphs from a height downwards. */
function stack(
  paragraphs: readonly { text: string; size: number; face: Face; quiet: boolean; after: number }[],
  width: number,
  top: number,
) {
  let y = top;
  const blocks = paragraphs.map(({ text, size, face, quiet, after }): Block => {
    const lines = wrap(text, width, size, face);
    const block = { lines, size, face, quiet, top: y };
    y += lines.length * size * 1.3 + after;
    return block;
  });
  return { blocks, bottom: y };
}

function Blocks({ blocks, x, figure }: { blocks: readonly Block[]; x: number; figure: Figure }): VNode {
  return (
    <g>
      {blocks.map(({ lines, size, face, quiet, top }) => (
        <text
          key={top}
          font-family={FAMILY[face].family}
          font-weight={FAMILY[face].weight}
          font-size={size}
          fill={quiet ? figure.ink.textQuiet : figure.ink.text}
        >
          {lines.map((line, index) => (
            <tspan key={line} x={x} y={Math.round((top + size * (1 + index * 1.3)) * 10) / 10}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

function headOf(figure: Figure, width: number) {
  return stack(
    [
      { text: figure.title, size: 27, face: 'serif600', quiet: false, after: 3 },
      { text: sentence(figure.saidBy), size: 14, face: 'sans400', quiet: true, after: 12 },
    ],
    width,
    MARGIN - 6,
  );
}

/** A phrase as a sentence of its own. */
const sentence = (text: string) => `${sentenceCase(text)}.`;

function footOf(figure: Figure, page: Page, width: number) {
  const notes = [figure.fill, ...figure.overlays].flatMap((sheet) => sheet.notes).join(' ');
  const small = { size: 11, face: 'sans400', quiet: true, after: 2 } as const;
  const paragraphs = [
    {
      ...small,
      text: `Sources: ${figure.sources.map((source) => source.text).join(' ')} ${figure.readIn}`.trim(),
      quiet: false,
    },
    { ...small, text: `${notes} ${figure.outlineNote} ${figure.attribution}.`.trim() },
    { ...small, text: `Made on ${page.date}. ${page.link}` },
  ];
  return (top: number) => stack(paragraphs, width, top);
}

function SheetLegend({ sheet, figure, top }: { sheet: Sheet; figure: Figure; top: number }): VNode {
  const { blocks, bottom } = legendHead(sheet, top);
  return (
    <g>
      <Blocks blocks={blocks} x={0} figure={figure} />
      <g transform={`translate(0 ${bottom})`}>
        <LegendKey legend={sheet.legend} ink={figure.ink} width={COLUMN} mark={null} ghost={null} />
      </g>
    </g>
  );
}

function legendHead(sheet: Sheet, top: number) {
  const title = { text: sheet.title, size: 14, face: 'serif600' as const, quiet: false, after: 2 };
  const saidBy = { text: sentence(sheet.saidBy), size: 11, face: 'sans400' as const, quiet: true, after: 4 };
  const words = { text: sheet.legend.sentence, size: 13, face: 'sans400' as const, quiet: false, after: 10 };
  return stack(sheet.slot === 'overlay' ? [title, saidBy, words] : [words], COLUMN, top);
}

const legendBlockHeight = (sheet: Sheet) =>
  legendHead(sheet, 0).bottom + legendHeight(sheet.legend, COLUMN) + 18;

/** A bar of round length and an arrow to the north, on a slip of paper. */
function ScaleAndNorth({ frame, figure }: { frame: Frame; figure: Figure }): VNode {
  const bar = scaleBar(frame.center[1], frame.zoom, 140);
  const { ink } = figure;
  return (
    <g transform={`translate(14 ${frame.height - 34})`}>
      <rect
        x={-6}
        y={-10}
        width={Math.round(bar.pixels) + 52}
        height={36}
        fill={ink.paper}
        fill-opacity={0.85}
        rx={2}
      />
      <path
        d={`M0 12v6h${Math.round(bar.pixels * 10) / 10}v-6`}
        fill="none"
        stroke={ink.text}
        stroke-width={1.2}
      />
      <text x={0} y={6} font-size={11} font-family={FAMILY.sans400.family} fill={ink.text}>
        {bar.label}
      </text>
      <g transform={`translate(${Math.round(bar.pixels) + 26} 0)`}>
        <path d="M0 -6l5 15l-5 -3.5l-5 3.5z" fill={ink.text} />
        <text
          x={0}
          y={21}
          font-size={10}
          font-family={FAMILY.sans600.family}
          font-weight={600}
          text-anchor="middle"
          fill={ink.text}
        >
          N
        </text>
      </g>
    </g>
  );
}

/** The whole of all towns, small, with the plate's own extent marked. */
function Inset({
  figure,
  frame,
  width,
  height,
}: {
  figure: Figure;
  frame: Frame;
  width: number;
  height: number;
}): VNode {
  const camera = fitExtent(figure.ground.whole, width, height, 4);
  const inset: Frame = { ...camera, width, height };
  const scale = 2 ** (inset.zoom - frame.zoom);
  const units = figure.ground.units.map((unit) => ({ ...unit, geometry: unit.small }));
  const plain: Figure = { ...figure, ground: { ...figure.ground, units }, overlays: [], chosen: [] };
  return (
    <g>
      <clipPath id="inset-clip">
        <rect width={width} height={height} />
      </clipPath>
      <g clip-path="url(#inset-clip)">
        <Drawing figure={plain} frame={inset} />
        <Marker frame={frame} inset={inset} scale={scale} color={figure.ink.accent} />
      </g>
      <rect width={width} height={height} fill="none" stroke={figure.ink.textQuiet} stroke-width={0.8} />
    </g>
  );
}

function Marker({
  frame,
  inset,
  scale,
  color,
}: {
  frame: Frame;
  inset: Frame;
  scale: number;
  color: string;
}): VNode {
  const [cx, cy] = projection(inset)(frame.center);
  const [width, height] = [frame.width * scale, frame.height * scale];
  return (
    <rect
      x={cx - width / 2}
      y={cy - height / 2}
      width={width}
      height={height}
      fill="none"
      stroke={color}
      stroke-width={1.5}
    />
  );
}

interface PlacedLegend {
  readonly sheet: Sheet;
  readonly column: number;
  readonly top: number;
}

/** Legends one below the other, and in a further column where the height is used up. */
function placeLegends(
  sheets: readonly Sheet[],
  height: number,
): { legends: readonly PlacedLegend[]; columns: number; bottom: number } {
  let [column, top] = [0, 0];
  const legends = sheets.map((sheet): PlacedLegend => {
    const needed = legendBlockHeight(sheet);
    if (top > 0 && top + needed > height) [column, top] = [column + 1, 0];
    const placed = { sheet, column, top };
    top += needed;
    return placed;
  });
  return { legends, columns: column + 1, bottom: top };
}

/** The plate of a figure on a page, as one SVG element. */
export function Plate({ figure, page }: { figure: Figure; page: Page }): VNode {
  const { width, height } = page;
  const inner = width - 2 * MARGIN;
  const head = headOf(figure, inner);
  const foot = footOf(figure, page, inner);
  const mapTop = head.bottom;
  const mapHeight = Math.round(height - mapTop - foot(0).bottom - MARGIN + 6);
  const { legends, columns, bottom } = placeLegends([figure.fill, ...figure.overlays], mapHeight);
  const mapWidth = inner - columns * (COLUMN + GAP);
  const camera = fitExtent(page.extent ?? figure.ground.city, mapWidth, mapHeight, page.extent ? 0 : 32);
  const frame: Frame = { ...camera, width: mapWidth, height: mapHeight };
  const insetHeight = Math.min(INSET, mapHeight - bottom - 8);
  const columnLeft = (column: number) => MARGIN + mapWidth + GAP + column * (COLUMN + GAP);
  const title = `${figure.title}, ${figure.saidBy}`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <desc>{figure.summary}</desc>
      {page.fontStyle === '' ? null : <style>{page.fontStyle}</style>}
      <rect width={width} height={height} fill={figure.ink.paper} />
      <Blocks blocks={head.blocks} x={MARGIN} figure={figure} />
      <g transform={`translate(${MARGIN} ${mapTop})`}>
        <MapOfPlate figure={figure} frame={frame} insetHeight={insetHeight} />
      </g>
      {legends.map(({ sheet, column, top }) => (
        <g key={sheet.id} transform={`translate(${columnLeft(column)} ${mapTop})`}>
          <SheetLegend sheet={sheet} figure={figure} top={top} />
        </g>
      ))}
      {insetHeight >= LEAST_INSET ? (
        <g transform={`translate(${columnLeft(columns - 1)} ${mapTop + mapHeight - insetHeight})`}>
          <Inset figure={figure} frame={frame} width={COLUMN} height={insetHeight} />
        </g>
      ) : null}
      <Blocks blocks={foot(mapTop + mapHeight + 10).blocks} x={MARGIN} figure={figure} />
    </svg>
  );
}

/** The map in its frame; the inset stands in its corner where the legends leave no room for it. */
function MapOfPlate({
  figure,
  frame,
  insetHeight,
}: {
  figure: Figure;
  frame: Frame;
  insetHeight: number;
}): VNode {
  const { width, height } = frame;
  const corner = insetHeight < LEAST_INSET;
  const room = {
    left: width - SMALL_INSET.width - 8,
    top: height - SMALL_INSET.height - 8,
    right: width,
    bottom: height,
  };
  const reserved = [{ left: 0, top: height - 56, right: 230, bottom: height }, ...(corner ? [room] : [])];
  return (
    <g>
      <clipPath id="map-clip">
        <rect width={width} height={height} />
      </clipPath>
      <g clip-path="url(#map-clip)">
        <Drawing figure={figure} frame={frame} />
        <Outlines figure={figure} frame={frame} pointed={null} />
        <Names figure={figure} frame={frame} reserved={reserved} />
      </g>
      <rect width={width} height={height} fill="none" stroke={figure.ink.textQuiet} stroke-width={0.8} />
      <ScaleAndNorth frame={frame} figure={figure} />
      {corner ? (
        <g transform={`translate(${room.left} ${room.top})`}>
          <Inset figure={figure} frame={frame} width={SMALL_INSET.width} height={SMALL_INSET.height} />
        </g>
      ) : null}
    </g>
  );
}
