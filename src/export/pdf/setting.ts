/** A line set: its glyphs in their places, part by part in the order of the page. */
import { type Part, partsOf } from './bidi.ts';
import type { Choice, Faces } from './faces.ts';
import type { Direction } from './font/run.ts';
import type { Cluster } from './font/shape.ts';
import type { Line, Piece } from './words.ts';

/** A part of a line with one look, one font and one direction. Pixels. */
export interface Stretch {
  readonly piece: Piece;
  readonly choice: Choice;
  readonly direction: Direction;
  /** The characters in the order of reading. */
  readonly source: string;
  /** Where it stands in the order of reading. */
  readonly order: number;
  /** Whether the fonts lack a character of it. */
  readonly missing: boolean;
  readonly clusters: readonly Cluster[];
  /** From the left end of the line. */
  readonly x: number;
  readonly width: number;
}

export interface SetLine {
  /** From left to right. */
  readonly stretches: readonly Stretch[];
  readonly width: number;
}

interface Character {
  readonly character: string;
  readonly piece: Piece;
}

interface Letter extends Character {
  readonly choice: Choice;
  readonly missing: boolean;
}

/** Neighbours that can be shaped together, and where the first of them stands in the line. */
interface Group {
  readonly letters: readonly [Letter, ...Letter[]];
  readonly order: number;
}

/** Groups of letters with one look and one font, in the order of the page. */
function groupsOf(letters: readonly Letter[], { from, direction }: Part): readonly Group[] {
  const groups: { letters: [Letter, ...Letter[]]; order: number }[] = [];
  for (const [index, letter] of letters.entries()) {
    const last = groups.at(-1);
    const [first] = last?.letters ?? [];
    if (first?.piece === letter.piece && first.choice.face === letter.choice.face) last?.letters.push(letter);
    else groups.push({ letters: [letter], order: from + index });
  }
  return direction === 'rtl' ? groups.toReversed() : groups;
}

function lettersOf(characters: readonly Character[], faces: Faces, { direction }: Part): readonly Letter[] {
  let before: Choice | null = null;
  return characters.map(({ character, piece }) => {
    const { choice, missing } = faces.choose(piece.paint, character, before, direction);
    before = choice;
    return { character, piece, choice, missing };
  });
}

/** Clusters with spaces of the width that the first font of the text has: an Urdu space is set with its word, but not measured so. */
function withSpaces({ shape, font }: Choice['face'], source: string, direction: Direction, space: number) {
  const clusters = shape(source, direction);
  if (direction === 'ltr') return clusters;
  return clusters.map((cluster) =>
    cluster.text === ' ' ? { ...cluster, advance: Math.round(space * font.unitsPerEm) } : cluster,
  );
}

function stretchOf({ letters, order }: Group, direction: Direction, pen: number, faces: Faces): Stretch {
  const [{ piece, choice }] = letters;
  const source = letters.map(({ character }) => character).join('');
  const clusters = withSpaces(choice.face, source, direction, faces.spaceIn(piece.paint));
  const units = clusters.reduce((sum, { advance }) => sum + advance, 0);
  const width = (units * piece.paint.size) / choice.face.font.unitsPerEm;
  const missing = letters.some((letter) => letter.missing);
  return { piece, choice, direction, source, order, missing, clusters, x: pen + piece.dx, width };
}

/** Sets a line from its left end. */
export function setLine(line: Line, faces: Faces): SetLine {
  const characters = line.pieces.flatMap((piece) =>
    [...piece.text.normalize('NFC')].map((character) => ({ character, piece })),
  );
  const base = line.pieces[0]?.paint.direction ?? 'ltr';
  const parts = partsOf(
    characters.map(({ character }) => character),
    base,
  );
  let pen = 0;
  const stretches = parts.flatMap((part) => {
    const letters = lettersOf(characters.slice(part.from, part.to), faces, part);
    return groupsOf(letters, part).map((group) => {
      const stretch = stretchOf(group, part.direction, pen, faces);
      pen = stretch.x + stretch.width;
      return stretch;
    });
  });
  return { stretches, width: pen };
}

/** A stretch with a space behind it, so that a line and the next do not run together where they are read without their places. */
export function spaced(stretch: Stretch): Stretch {
  const { font } = stretch.choice.face;
  const glyph = font.glyphs.get(32);
  if (glyph === undefined) return stretch;
  const width = font.advanceOf(glyph);
  const space = (advance: number, dx: number): Cluster => ({
    parts: [{ glyph, dx, dy: 0 }],
    text: ' ',
    advance,
  });
  // From right to left it hangs out beyond the left end.
  const clusters =
    stretch.direction === 'rtl'
      ? [space(0, -width), ...stretch.clusters]
      : [...stretch.clusters, space(width, 0)];
  return { ...stretch, source: `${stretch.source} `, clusters };
}

/** How far left of its anchor a line begins. */
export function anchorShift(line: Line, width: number): number {
  const paint = line.pieces[0]?.paint;
  if (!paint || paint.anchor === 'middle') return paint ? width / 2 : 0;
  // Right-to-left text starts at its right end.
  return (paint.anchor === 'end') === (paint.direction === 'ltr') ? width : 0;
}
