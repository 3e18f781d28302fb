/**
 * Letters: where names and callouts stand in a frame. The map's overlay and the plate call the same function, so that a name
 * which shows on the screen shows in the export too. Names never overlap and never leave the frame.
 */
import type { Position } from '../data/geojson.ts';
import { type Frame, type Pixel, projection } from '../geo/mercator.ts';
import { type Face, widthOf, wrap } from './advances.ts';
import type { Figure } from './figure.ts';
import { TEXT } from './ink.ts';

export type LetterKind = 'town' | 'cantonment' | 'water' | 'context' | 'callout' | 'symbol';

export interface LetterLine {
  readonly text: string;
  readonly size: number;
  readonly face: Face;
  readonly quiet: boolean;
}

/** Words set in the frame, their first line's middle at `x`, `y` being the top of the block. */
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

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Wish {
  readonly id: string;
  readonly kind: LetterKind;
  readonly at: Pixel;
  readonly lines: readonly LetterLine[];
  readonly candidates: readonly Pixel[];
  readonly leader: boolean;
  readonly color: string;
}

const LEADING = 1.18;
const GAP = 2;

const heightOf = (lines: readonly LetterLine[]) => lines.reduce((sum, line) => sum + line.size * LEADING, 0);
const widestOf = (lines: readonly LetterLine[]) => Math.max(...lines.map((line) => widthOf(line.text, line.size, line.face)));

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxAt([x, y]: Pixel, lines: readonly LetterLine[]): Box {
  const [width, height] = [widestOf(lines), heightOf(lines)];
  return { left: x - width / 2 - GAP, top: y - height / 2 - GAP, right: x + width / 2 + GAP, bottom: y + height / 2 + GAP };
}

const inside = (box: Box, { width, height }: Frame) => box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;

function around(width: number, height: number, distances: readonly number[]): readonly Pixel[] {
  const turns = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
  return distances.flatMap((distance) =>
    turns.map((turn): Pixel => [Math.cos(turn) * (distance + width / 2), -Math.sin(turn) * (distance + height / 2)]),
  );
}

/** A name on one line, or on two where it has a space and is long. */
function nameLines(name: string, size: number, face: Face, quiet: boolean): readonly LetterLine[] {
  const whole = widthOf(name, size, face);
  const lines = whole > size * 5.5 ? wrap(name, Math.max(whole * 0.62, size * 4), size, face) : [name];
  return lines.map((text) => ({ text, size, face, quiet }));
}

/** The largest circle at each place, so that its name can stand below it. */
function circlesOf(figure: Figure): ReadonlyMap<string, number> {
  const radii = new Map<string, number>();
  for (const circle of figure.overlays.flatMap((overlay) => overlay.circles)) {
    radii.set(circle.place, Math.max(circle.radius, radii.get(circle.place) ?? 0));
  }
  return radii;
}

function townWishes(figure: Figure, project: (position: Position) => Pixel): readonly Wish[] {
  const radii = circlesOf(figure);
  return figure.ground.units.map((unit): Wish => {
    const town = unit.kind === 'town';
    const lines = town
      ? nameLines(unit.name, TEXT.town, 'sans600', false)
      : nameLines(unit.name.replace(' Cantonment', ' Cantt.'), TEXT.cantonment, 'sans400', true);
    const radius = radii.get(unit.id) ?? 0;
    const clear = radius > 0 ? radius + heightOf(lines) / 2 + 1 : 0;
    const step = heightOf(lines) * 0.6;
    const candidates: readonly Pixel[] = [
      [0, clear],
      [0, -clear || -step],
      [0, clear + step],
      [widestOf(lines) / 2 + radius + 3, 0],
      [-widestOf(lines) / 2 - radius - 3, 0],
      [step * 1.5, clear],
      [-step * 1.5, clear],
      [0, -clear - step * 1.6],
      [0, clear + step * 2],
    ];
    const color = town ? figure.ink.text : figure.ink.textQuiet;
    return { id: unit.id, kind: town ? 'town' : 'cantonment', at: project(unit.label), lines, candidates, leader: false, color };
  });
}

function calloutWishes(figure: Figure, project: (position: Position) => Pixel): readonly Wish[] {
  return figure.overlays.flatMap((overlay) =>
    overlay.callouts.map((callout, index): Wish => {
      const title = wrap(callout.title, 132, TEXT.callout, 'sans600');
      const lines: readonly LetterLine[] = [
        ...title.map((text) => ({ text, size: TEXT.callout, face: 'sans600' as const, quiet: false })),
        { text: callout.detail, size: TEXT.callout - 1, face: 'sans400', quiet: true },
      ];
      const candidates = around(widestOf(lines), heightOf(lines), [16, 30, 48, 72, 100, 130]);
      const id = `${overlay.id}/${callout.place}/${index}`;
      return { id, kind: 'callout', at: project(callout.position), lines, candidates, leader: true, color: callout.fill };
    }),
  );
}

function symbolWishes(figure: Figure, project: (position: Position) => Pixel): readonly Wish[] {
  return figure.overlays.flatMap((overlay) =>
    overlay.circles
      .filter((circle) => circle.text !== '')
      .map((circle): Wish => {
        const lines = [{ text: circle.text, size: TEXT.context, face: 'sans600' as const, quiet: false }];
        const aside = circle.radius + 7;
        const candidates: readonly Pixel[] = [[0, 0], [0, -aside], [widestOf(lines) / 2 + aside - 4, 0], [-widestOf(lines) / 2 - aside + 4, 0]];
        return { id: `${overlay.id}/${circle.place}`, kind: 'symbol', at: project(circle.position), lines, candidates, leader: false, color: figure.ink.text };
      }),
  );
}

const NAMED = ['place-name'];

function contextWishes(figure: Figure, frame: Frame, project: (position: Position) => Pixel): readonly Wish[] {
  return figure.ground.context.flatMap((feature): Wish[] => {
    const { id, kind, name, rank } = feature.properties;
    if (feature.geometry.type !== 'Point' || !NAMED.includes(kind) || !name) return [];
    if ((rank ?? 3) > frame.zoom - 7.6) return [];
    const water = /sea|river|creek|bay/i.test(id);
    const size = (rank ?? 3) === 1 ? TEXT.water : TEXT.context;
    const lines = [{ text: name, size, face: 'serif400' as const, quiet: true }];
    const color = water ? figure.ink.waterText : figure.ink.textQuiet;
    return [{ id, kind: water ? 'water' : 'context', at: project(feature.geometry.coordinates), lines, candidates: [[0, 0]], leader: false, color }];
  });
}

function leaderOf(at: Pixel, box: Box): readonly [Pixel, Pixel] {
  const x = Math.min(Math.max(at[0], box.left + 4), box.right - 4);
  const y = Math.min(Math.max(at[1], box.top), box.bottom);
  return [at, [x, y]];
}

const crosses = ([[x0, y0], [x1, y1]]: readonly [Pixel, Pixel], box: Box) =>
  [0.25, 0.5, 0.75].some((share) => {
    const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });

/** Places wishes one after another, the first come first; a wish for which there is no room is left out. */
function settle(wishes: readonly Wish[], frame: Frame, taken: readonly Box[]): readonly Letters[] {
  const boxes: Box[] = [...taken];
  const settled: Letters[] = [];
  for (const wish of wishes) {
    const [ax, ay] = wish.at;
    for (const [dx, dy] of wish.candidates) {
      const at: Pixel = [ax + dx, ay + dy];
      const box = boxAt(at, wish.lines);
      const leader = wish.leader ? leaderOf(wish.at, box) : null;
      if (!inside(box, frame) || boxes.some((other) => meet(box, other) || (leader && crosses(leader, other)))) continue;
      boxes.push(box);
      settled.push({ id: wish.id, kind: wish.kind, lines: wish.lines, x: at[0], y: box.top + GAP, leader, color: wish.color });
      break;
    }
  }
  return settled;
}

/** All names and callouts of a figure in a frame, set without overlaps: callouts first, then towns, symbols, cantonments, context. */
export function setLetters(figure: Figure, frame: Frame): readonly Letters[] {
  const project = projection(frame);
  const inFrame = ({ at: [x, y] }: Wish) => x > -20 && y > -20 && x < frame.width + 20 && y < frame.height + 20;
  const towns = townWishes(figure, project).filter(inFrame);
  const chosenFirst = towns.toSorted((a, b) => rankOf(figure, a) - rankOf(figure, b));
  const callouts = calloutWishes(figure, project).filter(inFrame);
  const pins = callouts.map(({ at: [x, y] }): Box => ({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 }));
  const ordered = [
    ...chosenFirst.filter((wish) => wish.kind === 'town'),
    ...callouts,
    ...symbolWishes(figure, project).filter(inFrame),
    ...chosenFirst.filter((wish) => wish.kind === 'cantonment' && frame.zoom >= 10.4),
    ...contextWishes(figure, frame, project).filter(inFrame),
  ];
  return settle(ordered, frame, pins);
}

function rankOf(figure: Figure, wish: Wish): number {
  const chosen = figure.chosen.indexOf(wish.id);
  return chosen < 0 ? figure.chosen.length : chosen;
}
