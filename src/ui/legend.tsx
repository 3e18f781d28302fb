/** The key of a legend in SVG: one component for the page and for the plate. Its sentence is set beside it by each. */
import type { VNode } from 'preact';
import { wrap } from '../figure/advances.ts';
import type { Legend, LegendEntry } from '../figure/figure.ts';
import type { Ink } from '../figure/ink.ts';
import { words } from '../words/words.ts';
import { SIZE, Words } from './keytext.tsx';
import { ScaleKey, scaleHeight } from './scalekey.tsx';
import { isSizes, SizesKey, sizesHeight } from './sizeskey.tsx';
import { SWATCH, SwatchMark } from './swatch.tsx';

export { placeOnScale } from './scalekey.tsx';

/** How high a row is where nobody presses it, in pixels. */
const ROW = 20;

const leftward = () => words().language.direction === 'rtl';
/** From one line of an entry to the next, and of the method: Urdu reaches further up and down than Latin. */
const leading = () => (leftward() ? { entry: SIZE * 1.5, method: 18 } : { entry: SIZE * 1.25, method: 15 });
/** Rows that are pressed stand further apart. */
const tallness = (lines: number, row: number) =>
  Math.max(row, lines * leading().entry + (row > ROW ? 13 : 5));

interface Row {
  readonly entry: LegendEntry;
  readonly lines: readonly string[];
  /** The top of its words and swatch. */
  readonly y: number;
  /** Where it begins and how high it is: what can be pressed. */
  readonly top: number;
  readonly tall: number;
}

function rowsOf(
  entries: readonly LegendEntry[],
  width: number,
  top: number,
  row: number,
): { rows: readonly Row[]; bottom: number } {
  let y = top;
  const rows = entries.map((entry): Row => {
    const lines = wrap(entry.label, width - SWATCH.width - 40, SIZE, 'sans400');
    const tall = tallness(lines.length, row);
    // A row of the least height has its words at its top; a taller one has them in its middle.
    const room = tall - tallness(lines.length, ROW);
    const own = { entry, lines, y: y + (room > 0 ? room / 2 + 3 : 0), top: y, tall };
    y += tall;
    return own;
  });
  return { rows, bottom: y };
}

/** How high the key of a scale or of sizes stands above the rows; 0 where there are only rows. */
function headOf({ scale, entries }: Legend, width: number): number {
  if (scale) return scaleHeight(scale, width);
  return isSizes(entries) ? sizesHeight(entries) : 0;
}

/** The parts of a legend's key in a width, and its height in pixels. */
function layOut(legend: Legend, width: number, row: number) {
  const { scale, entries, absences } = legend;
  const listed = scale || isSizes(entries) ? absences : [...entries, ...absences];
  const { rows, bottom } = rowsOf(listed, width, headOf(legend, width), row);
  const method = wrap(legend.method, width, SIZE - 1, 'sans400');
  return { rows, method, methodTop: bottom + 2, height: bottom + 4 + method.length * leading().method };
}

export const legendHeight = (legend: Legend, width: number, row: number = ROW) =>
  layOut(legend, width, row).height;

/**
 * The key, from 0 to `width` and `legendHeight`. Where the language runs to the left it is the mirror of itself, but for the scale:
 * numbers rise to the right everywhere. `mark` is the pointed-at place's number, `ghost` the chosen one's.
 */
export function LegendKey({
  legend,
  beside = null,
  ink,
  width,
  mark,
  ghost,
  row = ROW,
}: {
  legend: Legend;
  /** The legend of a second map on the same scale, whose counts stand after the first's. */
  beside?: Legend | null;
  ink: Ink;
  width: number;
  mark: number | null;
  ghost: number | null;
  /** How high a row is at least: enough to be pressed, on the page. */
  row?: number;
}): VNode {
  const { rows, method, methodTop } = layOut(legend, width, row);
  const mirrored = leftward();
  const across = (x: number) => (mirrored ? width - x : x);
  const lead = leading();
  return (
    <g direction={mirrored ? 'ltr' : undefined}>
      {legend.scale ? (
        <ScaleKey
          scale={legend.scale}
          entries={legend.entries}
          beside={beside?.entries ?? null}
          width={width}
          ink={ink}
          mark={mark}
          ghost={ghost}
        />
      ) : null}
      {isSizes(legend.entries) ? (
        <SizesKey entries={legend.entries} ink={ink} width={width} mirrored={mirrored} />
      ) : null}
      {rows.map(({ entry, lines, y }) => (
        <g key={entry.id} transform={`translate(0 ${y})`}>
          {mirrored ? (
            <g transform={`translate(${width - SWATCH.width} 0)`}>
              <SwatchMark swatch={entry.swatch} ink={ink} />
            </g>
          ) : (
            <SwatchMark swatch={entry.swatch} ink={ink} />
          )}
          {lines.map((line, index) => (
            <Words
              key={line}
              text={line}
              x={across(SWATCH.width + 8)}
              y={11 + index * lead.entry}
              mirrored={mirrored}
              size={SIZE}
              ink={ink}
            />
          ))}
          <Words
            text={countOf(entry, beside)}
            x={across(width)}
            y={11}
            size={SIZE - 1}
            ink={ink}
            quiet
            anchor="end"
            mirrored={mirrored}
          />
        </g>
      ))}
      {method.map((line, index) => (
        <Words
          key={line}
          text={line}
          x={across(0)}
          y={methodTop + 11 + index * lead.method}
          size={SIZE - 1}
          ink={ink}
          quiet
          mirrored={mirrored}
        />
      ))}
    </g>
  );
}

/** The count of an entry and, where there is a second map, that of its twin. */
function countOf({ id, count }: LegendEntry, beside: Legend | null): string {
  if (!beside) return String(count);
  const twin = [...beside.entries, ...beside.absences].find((entry) => entry.id === id);
  return `${count} | ${twin?.count ?? 0}`;
}

/** Where an entry of the key is drawn, in the key's own pixels. */
export interface EntryRegion {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The regions of the entries that places can be drawn with, so that each can be pressed. */
export function entryRegions(legend: Legend, width: number, row: number = ROW): readonly EntryRegion[] {
  const { scale, entries } = legend;
  const each = scale ? width / scale.fills.length : 0;
  const classes = scale
    ? entries.map((entry, index) => ({ entry, x: index * each, y: 0, width: each, height: 36 }))
    : [];
  const rows = layOut(legend, width, row).rows.map(({ entry, top, tall }) => ({
    entry,
    x: 0,
    y: top,
    width,
    height: tall,
  }));
  return [...classes, ...rows];
}

/** What the key says, in words, for whoever does not see it. */
export function legendInWords(legend: Legend): string {
  const { entry, inWords } = words().maps.legend;
  const entries = [...legend.entries, ...legend.absences].map(({ label, count }) => entry(label, count));
  return inWords(legend.title, entries, legend.method);
}
