/** Wishes: the words that want a place in the frame, each with the ways it can be set, the best first. */
import type { Position } from '../data/geojson.ts';
import type { Frame, Pixel } from '../geo/mercator.ts';
import { words } from '../words/words.ts';
import { type Face, widthOf, wrap } from './advances.ts';
import type { Figure, UnitGround } from './figure.ts';
import { TEXT } from './ink.ts';
import { positionInSight } from './insight.ts';
import { namedUnits } from './namedunits.ts';

export type LetterKind = 'town' | 'cantonment' | 'water' | 'context' | 'callout' | 'place' | 'symbol';

export interface LetterLine {
  readonly text: string;
  readonly size: number;
  readonly face: Face;
  readonly quiet: boolean;
}

/** One way of setting some words: the lines, and where their middle may stand, from the point they belong to. */
export interface Setting {
  readonly lines: readonly LetterLine[];
  readonly offsets: readonly Pixel[];
}

export interface Wish {
  readonly id: string;
  /** Whose circle or point these words may touch. */
  readonly owner: string;
  readonly kind: LetterKind;
  readonly at: Pixel;
  readonly settings: readonly Setting[];
  readonly leader: boolean;
  readonly color: string;
}

export const LEADING = 1.18;

export const heightOf = (lines: readonly LetterLine[]) =>
  lines.reduce((sum, line) => sum + line.size * LEADING, 0);
export const widestOf = (lines: readonly LetterLine[]) =>
  Math.max(...lines.map((line) => widthOf(line.text, line.size, line.face)));

type Project = (position: Position) => Pixel;

function around(width: number, height: number, distances: readonly number[]): readonly Pixel[] {
  const turns = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
  return distances.flatMap((distance) =>
    turns.map(
      (turn): Pixel => [Math.cos(turn) * (distance + width / 2), -Math.sin(turn) * (distance + height / 2)],
    ),
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

/** Where a name may stand: on its point or, where a circle is, below, above and beside it. */
function nameOffsets(lines: readonly LetterLine[], radius: number): readonly Pixel[] {
  const clear = radius > 0 ? radius + heightOf(lines) / 2 + 1 : 0;
  const step = heightOf(lines) * 0.6;
  const aside = widestOf(lines) / 2 + radius + 3;
  return [
    [0, clear],
    [0, -clear || -step],
    [0, clear + step],
    [aside, 0],
    [-aside, 0],
    [step * 1.5, clear],
    [-step * 1.5, clear],
    [0, -clear - step * 1.6],
    [0, clear + step * 2],
  ];
}

/** A town's name with its caption; where there is no room without it, and then smaller. */
function townSettings(unit: UnitGround, caption: string, radius: number): readonly Setting[] {
  const captionLines =
    caption === ''
      ? []
      : wrap(caption, 92, TEXT.context, 'sans400').map((text) => ({
          text,
          size: TEXT.context,
          face: 'sans400' as const,
          quiet: false,
        }));
  const name = nameLines(unit.name, TEXT.town, 'sans600', false);
  const ways = [[...name, ...captionLines], name, nameLines(unit.name, TEXT.context, 'sans600', false)];
  return ways.map((lines) => ({ lines, offsets: nameOffsets(lines, radius) }));
}

/** Where a unit is named: at its own point or, where that is out of sight, inside what is seen of it. */
function namedAt(unit: UnitGround, frame: Frame, project: Project): Pixel {
  const [x, y] = project(unit.label);
  if (x >= 0 && y >= 0 && x <= frame.width && y <= frame.height) return [x, y];
  const seen = positionInSight(unit.geometry, frame);
  return seen ? project(seen) : [x, y];
}

export function unitWishes(figure: Figure, frame: Frame, project: Project): readonly Wish[] {
  const radii = circlesOf(figure);
  return namedUnits(figure, frame, project).map((unit): Wish => {
    const at = namedAt(unit, frame, project);
    const common = { id: unit.id, owner: `label/${unit.id}`, at, leader: false };
    if (unit.kind !== 'cantonment') {
      const caption = figure.fill.readings.get(unit.id)?.caption ?? '';
      return {
        ...common,
        kind: 'town',
        settings: townSettings(unit, caption, radii.get(unit.id) ?? 0),
        color: figure.ink.text,
      };
    }
    const lines = nameLines(words().maps.cantonment(unit.name), TEXT.cantonment, 'sans400', true);
    return {
      ...common,
      kind: 'cantonment',
      settings: [{ lines, offsets: nameOffsets(lines, 0) }],
      color: figure.ink.textQuiet,
    };
  });
}

/** Names of the outlined neighbourhoods that a shown sheet draws on. */
export function placeWishes(figure: Figure, project: Project): readonly Wish[] {
  if (figure.ground.places.length === 0) return [];
  const drawn = new Set(
    [figure.fill, ...figure.overlays].flatMap((sheet) => sheet.areas.map((area) => area.place)),
  );
  const called = new Set(figure.overlays.flatMap((sheet) => sheet.callouts.map((callout) => callout.place)));
  const towns = new Set(figure.ground.units.map((unit) => unit.id));
  return figure.ground.places.flatMap(({ id, name, label }): readonly Wish[] => {
    if (!drawn.has(id) || called.has(id) || towns.has(id)) return [];
    const lines: readonly LetterLine[] = [{ text: name, size: TEXT.place, face: 'sans600', quiet: false }];
    const aside = widestOf(lines) / 2 + 16;
    const offsets: readonly Pixel[] = [
      [0, -16],
      [0, 16],
      [aside, 0],
      [-aside, 0],
      [aside, -12],
      [-aside, 12],
      [0, -26],
      [0, 26],
    ];
    return [
      {
        id: `place/${id}`,
        owner: `place/${id}`,
        kind: 'place',
        at: project(label),
        settings: [{ lines, offsets }],
        leader: true,
        color: figure.ink.text,
      },
    ];
  });
}

export function calloutWishes(figure: Figure, project: Project): readonly Wish[] {
  return figure.overlays.flatMap((overlay) =>
    overlay.callouts.map((callout, index): Wish => {
      const title = wrap(callout.title, 132, TEXT.callout, 'sans600');
      const lines: readonly LetterLine[] = [
        ...title.map((text) => ({ text, size: TEXT.callout, face: 'sans600' as const, quiet: false })),
        { text: callout.detail, size: TEXT.callout - 1, face: 'sans400', quiet: true },
      ];
      const offsets = around(widestOf(lines), heightOf(lines), [16, 30, 48, 72, 100, 130]);
      const id = `${overlay.id}/${callout.place}/${index}`;
      return {
        id,
        owner: id,
        kind: 'callout',
        at: project(callout.position),
        settings: [{ lines, offsets }],
        leader: true,
        color: callout.fill,
      };
    }),
  );
}

export function symbolWishes(figure: Figure, project: Project): readonly Wish[] {
  return figure.overlays.flatMap((overlay) =>
    overlay.circles
      .filter((circle) => circle.text !== '')
      .map((circle): Wish => {
        const lines = [{ text: circle.text, size: TEXT.context, face: 'sans600' as const, quiet: false }];
        const aside = circle.radius + 7;
        const offsets: readonly Pixel[] = [
          [0, 0],
          [0, -aside],
          [widestOf(lines) / 2 + aside - 4, 0],
          [-widestOf(lines) / 2 - aside + 4, 0],
        ];
        return {
          id: `${overlay.id}/${circle.place}`,
          owner: `circle/${circle.place}`,
          kind: 'symbol',
          at: project(circle.position),
          settings: [{ lines, offsets }],
          leader: false,
          color: figure.ink.text,
        };
      }),
  );
}

export function contextWishes(figure: Figure, frame: Frame, project: Project): readonly Wish[] {
  return figure.ground.context.flatMap((feature): Wish[] => {
    const { id, kind, name, rank } = feature.properties;
    if (feature.geometry.type !== 'Point' || kind !== 'place-name' || !name) return [];
    if ((rank ?? 3) > frame.zoom - 7.6) return [];
    const water = /sea|river|creek|bay/i.test(id);
    const size = (rank ?? 3) === 1 ? TEXT.water : TEXT.context;
    const lines = [{ text: name, size, face: 'serif400' as const, quiet: true }];
    const color = water ? figure.ink.waterText : figure.ink.textQuiet;
    return [
      {
        id,
        owner: id,
        kind: water ? 'water' : 'context',
        at: project(feature.geometry.coordinates),
        settings: [{ lines, offsets: [[0, 0]] }],
        leader: false,
        color,
      },
    ];
  });
}
