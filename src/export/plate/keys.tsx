/** The keys: every legend of a figure as a block. Two maps on one scale have one key, with the counts of both. */
import { widthOf } from '../../figure/advances.ts';
import type { Figure, Legend, Sheet } from '../../figure/figure.ts';
import type { Ink } from '../../figure/ink.ts';
import { LegendKey, legendHeight } from '../../ui/legend.tsx';
import { further, words } from '../../words/words.ts';
import { type Block, below, near, paragraph, type Type } from '../blocks.tsx';
import { asSentence, withWholeDates } from './head.ts';
import { heading } from './heading.tsx';
import type { Page, Pieces } from './page.ts';
import { withRole } from './roles.tsx';

const HEADING = { size: 14 } as const;
const SAID_BY: Type = { size: 11, face: 'sans400', tone: 'textQuiet' };
const WORDS: Type = { size: 13, face: 'sans400', tone: 'text' };

/** A legend to be set: of a sheet, with the counts of another beside its own where both are on one scale. */
export interface Key {
  readonly sheet: Sheet;
  readonly beside: Legend | null;
  /** Which of two maps it is of; empty where there is no doubt. */
  readonly side: string;
  /** The number of the first chosen place. */
  readonly ghost: number | null;
}

const unitOf = ({ readings }: Sheet) => [...readings.values()].find(({ unit }) => unit !== '')?.unit;

/** Whether two sheets are filled by one scale: the same breaks in the same colours and unit. */
export function onOneScale(a: Sheet, b: Sheet): boolean {
  const [one, other] = [a.legend.scale, b.legend.scale];
  if (!one || !other || unitOf(a) !== unitOf(b)) return false;
  return `${one.breaks}` === `${other.breaks}` && `${one.fills}` === `${other.fills}`;
}

/** A legend of two: the ends of both, the absences of both, and what each says of its numbers. */
function merged(one: Legend, other: Legend, names: readonly [string, string]): Legend {
  const [a, b] = [one.scale, other.scale];
  if (!a || !b) return one;
  const lower = a.least <= b.least ? a : b;
  const upper = a.most >= b.most ? a : b;
  const labels = a.labels.map((label, index) => {
    if (index === 0) return lower.labels[0] ?? label;
    return index === a.labels.length - 1 ? (upper.labels.at(-1) ?? label) : label;
  });
  const known = new Set(one.absences.map(({ id }) => id));
  const more = other.absences.flatMap((entry) => (known.has(entry.id) ? [] : [{ ...entry, count: 0 }]));
  return {
    ...one,
    scale: { ...a, least: lower.least, most: upper.most, labels },
    absences: [...more, ...one.absences],
    method: words().maps.key.methods(names[0], one.method, names[1], other.method),
  };
}

const ghostOf = (sheet: Sheet, { chosen: [first] }: Figure) =>
  (first === undefined ? null : sheet.readings.get(first)?.number) ?? null;

/** The keys of what fills one map or two. */
function fillKeys(figure: Figure): readonly Key[] {
  const { fill, second } = figure;
  const key = { sheet: fill, beside: null, side: '', ghost: ghostOf(fill, figure) };
  if (!second) return [key];
  const other = second.figure.fill;
  const [first, last] = second.names;
  if (!onOneScale(fill, other))
    return [
      { ...key, side: first },
      { sheet: other, beside: null, side: last, ghost: ghostOf(other, second.figure) },
    ];
  const legend = merged(fill.legend, other.legend, second.names);
  const side = further().files.plate.sides(first, last);
  return [{ ...key, sheet: { ...fill, legend }, beside: other.legend, side }];
}

/** Every key of a plate, in the order of reading: fills, overlays of both maps, and the difference last. */
export function keysOf(figure: Figure, { difference }: Page): readonly Key[] {
  const overlays = [...figure.overlays, ...(figure.second?.figure.overlays ?? [])];
  const once = [...new Map(overlays.map((sheet) => [sheet.id, sheet])).values()];
  const plain = { beside: null, side: '' };
  return [
    ...fillKeys(figure),
    ...once.map((sheet) => ({ ...plain, sheet, ghost: ghostOf(sheet, figure) })),
    ...(difference && figure.second
      ? [{ ...plain, sheet: difference.fill, side: difference.fill.legend.title, ghost: null }]
      : []),
  ];
}

const drawn = ({ sheet, beside, ghost }: Key, width: number): Block => ({
  height: legendHeight(sheet.legend, width),
  width,
  draw: (x: number, y: number, ink: Ink) => (
    <g transform={`translate(${near(x)} ${near(y)})`}>
      <LegendKey legend={sheet.legend} beside={beside} ink={ink} width={width} mark={null} ghost={ghost} />
    </g>
  ),
});

const sideOf = (side: string, width: number) => heading(withWholeDates(side), width, HEADING.size);

/** What is said above a key: of an overlay also its title and who says so. */
function wordsOf({ sheet, side }: Key, width: number): Block {
  const overlay = sheet.slot === 'overlay';
  const { title, sentence } = sheet.legend;
  const named = below(
    [
      side === '' && overlay ? heading(sheet.title, width, HEADING.size) : sideOf(side, width),
      paragraph(overlay ? asSentence(sheet.saidBy) : '', width, SAID_BY),
    ],
    2,
  );
  return below([named, paragraph(side === title ? '' : sentence, width, WORDS)], 5);
}

/** The same where room is short: the legend's title alone, or which of two maps it is of. */
function titleOf({ sheet: { legend }, side, beside }: Key, width: number): Block {
  const title = side === '' || (beside && side !== legend.title) ? legend.title : '';
  return below([sideOf(side, width), heading(title, width, HEADING.size)], 2);
}

const SMALL = 0.8;

/** How large keys are drawn. */
const sizeOf = (pieces: Pieces) =>
  (pieces.has('legend-size') ? 1 : SMALL) * (pieces.has('legend-size-twice') ? 1 : SMALL);
const LABEL = { size: 11, apart: 4 } as const;

/** How wide a key must be for the labels of its scale to stand apart. The last may stand lower. */
export function leastWidth({ sheet: { legend } }: Key, pieces: Pieces): number {
  if (!legend.scale) return 0;
  const widths = legend.scale.labels.slice(0, -1).map((label) => widthOf(label, LABEL.size, 'sans400'));
  const each = widths.slice(1).map((width, index) => {
    const before = widths[index] ?? 0;
    return (index === 0 ? before : before / 2) + width / 2 + LABEL.apart;
  });
  return Math.max(0, ...each) * legend.scale.fills.length * sizeOf(pieces);
}

/** A block drawn smaller. */
const shrunk = ({ height, width, draw }: Block, size: number): Block => ({
  height: height * size,
  width: width * size,
  draw: (x, y, ink) => (
    <g transform={`translate(${near(x)} ${near(y)})scale(${near(size * 10) / 10})`}>{draw(0, 0, ink)}</g>
  ),
});

/** A key with what it says in words above it. */
export function keyBlock(key: Key, pieces: Pieces, width: number): Block {
  const size = sizeOf(pieces);
  const inner = width / size;
  const head = pieces.has('legend-sentences') ? wordsOf(key, inner) : titleOf(key, inner);
  const block = below([head, drawn(key, inner)], 8);
  return withRole('legend', size === 1 ? block : shrunk(block, size));
}
