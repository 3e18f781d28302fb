/**
 * Letters: where names and callouts stand in a frame. The map's overlay and the plate call the same function, so that a name
 * which shows on the screen shows in the export too. Names never overlap and never leave the frame.
 */
import type { Position } from '../data/geojson.ts';
import { type Frame, type Pixel, projection } from '../geo/mercator.ts';
import type { Box } from './boxes.ts';
import { BoxGrid } from './boxgrid.ts';
import type { Figure } from './figure.ts';
import { type LineLabel, setLineLabels } from './linelabels.ts';
import {
  calloutWishes,
  contextWishes,
  heightOf,
  type LetterKind,
  type LetterLine,
  placeWishes,
  symbolWishes,
  unitWishes,
  type Wish,
  widestOf,
} from './wishes.ts';

/** Words set in the frame: their middle is at `x`, the top of their block at `y`. */
export interface Letters {
  readonly id: string;
  readonly kind: LetterKind;
  readonly lines: readonly LetterLine[];
  readonly x: number;
  readonly y: number;
  /** From the point to the words, where they stand apart. */
  readonly leader: readonly [Pixel, Pixel] | null;
  readonly color: string;
}

/** Room that is taken, but for the words of its owner. */
interface Taken extends Box {
  readonly owner: string | null;
}

const GAP = 2;

function boxAt([x, y]: Pixel, lines: readonly LetterLine[]): Box {
  const [width, height] = [widestOf(lines), heightOf(lines)];
  return {
    left: x - width / 2 - GAP,
    top: y - height / 2 - GAP,
    right: x + width / 2 + GAP,
    bottom: y + height / 2 + GAP,
  };
}

const inside = (box: Box, { width, height }: Frame) =>
  box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;

function leaderOf(at: Pixel, box: Box): readonly [Pixel, Pixel] {
  const x = Math.min(Math.max(at[0], box.left + 4), box.right - 4);
  const y = Math.min(Math.max(at[1], box.top), box.bottom);
  return [at, [x, y]];
}

/** Points along a leader, as boxes without an extent: one meets what it lies in. */
const pointsOn = ([[x0, y0], [x1, y1]]: readonly [Pixel, Pixel]): readonly Box[] =>
  [0.25, 0.5, 0.75].map((share) => {
    const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    return { left: x, top: y, right: x, bottom: y };
  });

/** The first of a wish's settings and offsets for which there is room; `null` where there is none. */
function settleOne(
  wish: Wish,
  frame: Frame,
  taken: BoxGrid<Taken>,
): { readonly letters: Letters; readonly box: Box } | null {
  const [ax, ay] = wish.at;
  const isOther = ({ owner }: Taken) => owner !== wish.owner;
  for (const { lines, offsets } of wish.settings) {
    for (const [dx, dy] of offsets) {
      const at: Pixel = [ax + dx, ay + dy];
      const box = boxAt(at, lines);
      if (!inside(box, frame)) continue;
      const leader = wish.leader ? leaderOf(wish.at, box) : null;
      const claimed = [box, ...(leader ? pointsOn(leader) : [])];
      const { id, kind, color } = wish;
      if (!claimed.some((one) => taken.someMeeting(one, isOther)))
        return { letters: { id, kind, lines, x: at[0], y: box.top + GAP, leader, color }, box };
    }
  }
  return null;
}

/** Places wishes one after another, the first come first; a wish for which there is no room is left out. */
function settle(wishes: readonly Wish[], frame: Frame, taken: readonly Taken[]): readonly Letters[] {
  const boxes = new BoxGrid(taken);
  return wishes.flatMap((wish) => {
    const settled = settleOne(wish, frame, boxes);
    if (!settled) return [];
    boxes.add({ ...settled.box, owner: null });
    return [settled.letters];
  });
}

function circleBoxes(figure: Figure, project: (position: Position) => Pixel): readonly Taken[] {
  return figure.overlays.flatMap((overlay) =>
    overlay.circles.map(({ place, position, radius }): Taken => {
      const [x, y] = project(position);
      const reach = radius * 0.9;
      return {
        left: x - reach,
        top: y - reach,
        right: x + reach,
        bottom: y + reach,
        owner: `circle/${place}`,
      };
    }),
  );
}

export interface Lettering {
  readonly letters: readonly Letters[];
  readonly lines: readonly LineLabel[];
}

/** All names of a figure in a frame: those set level, and those along lines where the others leave room. */
export function setLettering(figure: Figure, frame: Frame, reserved: readonly Box[] = []): Lettering {
  const letters = setLetters(figure, frame, reserved);
  const circles = circleBoxes(figure, projection(frame));
  const taken = letters.map(({ x, y, lines }) => boxAt([x, y + heightOf(lines) / 2], lines));
  return { letters, lines: setLineLabels(figure, frame, [...reserved, ...circles, ...taken]) };
}

/**
 * All names and callouts of a figure in a frame, set without overlaps: towns first, then callouts, symbols, cantonments, context.
 * `reserved` is room that something else takes, such as the zoom buttons or the scale bar.
 */
export function setLetters(figure: Figure, frame: Frame, reserved: readonly Box[] = []): readonly Letters[] {
  const project = projection(frame);
  const inFrame = ({ at: [x, y] }: Wish) =>
    x > -20 && y > -20 && x < frame.width + 20 && y < frame.height + 20;
  const towns = unitWishes(figure, frame, project).filter(inFrame);
  const chosenFirst = towns.toSorted((a, b) => rankOf(figure, a) - rankOf(figure, b));
  const callouts = calloutWishes(figure, project).filter(inFrame);
  const pins = callouts.map(
    ({ id, at: [x, y] }): Taken => ({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5, owner: id }),
  );
  const taken = [
    ...reserved.map((box) => ({ ...box, owner: null })),
    ...pins,
    ...circleBoxes(figure, project),
  ];
  const ordered = [
    ...chosenFirst.filter((wish) => wish.kind === 'town'),
    ...callouts,
    ...placeWishes(figure, project).filter(inFrame),
    ...symbolWishes(figure, project).filter(inFrame),
    ...chosenFirst.filter((wish) => wish.kind === 'cantonment' && frame.zoom >= 9.9),
    ...contextWishes(figure, frame, project).filter(inFrame),
  ];
  return settle(ordered, frame, taken);
}

function rankOf(figure: Figure, wish: Wish): number {
  const chosen = figure.chosen.indexOf(wish.id);
  return chosen < 0 ? figure.chosen.length : chosen;
}
