/** Text on the page: the halo first, then the letters as text that can be found, copied and read aloud. */
import type { Face } from './faces.ts';
import type { Cluster } from './font/shape.ts';
import { type Box, boxThrough, type Matrix, type Point } from './matrix.ts';
import { drawHalo, fillLetters } from './outlines.ts';
import { fillOf } from './paint.ts';
import { anchorShift, type SetLine, setLine, spaced } from './setting.ts';
import type { Sheet } from './sheet.ts';
import { followingSpots, frameAt, type Spot, straightSpots, upright } from './spots.ts';
import type { Tag } from './structure.ts';
import { codes, numeral, numerals, textString } from './syntax.ts';
import type { Line } from './words.ts';

/** What a text belongs to, and how its pixels become points. */
export interface Belonging {
  readonly tag: Tag | null;
  readonly matrix: Matrix;
}

/** Clusters as a PDF shows them: codes, and between them how far the pen is put back, in thousandths of an em. */
function shown(sheet: Sheet, face: Face, clusters: readonly Cluster[]): string {
  let [list, run] = ['', [] as number[]];
  for (const cluster of clusters) {
    const { code, advance } = sheet.fonts.codeOf(face, cluster);
    run.push(code);
    const back = Math.round(((advance - cluster.advance) * 1000) / face.font.unitsPerEm);
    if (back === 0) continue;
    list += `${codes(run)}${back}`;
    run = [];
  }
  return `[${list}${run.length > 0 ? codes(run) : ''}] TJ`;
}

/** How text is shown: filled, or there but not to be seen. */
type Mode = 'filled' | 'unseen';
const RENDERED: Readonly<Record<Mode, readonly [string, string]>> = {
  filled: ['', ''],
  unseen: ['3 Tr\n', '0 Tr\n'],
};

function writeText(sheet: Sheet, spot: Spot, mode: Mode): void {
  const { choice, piece, direction, missing, source } = spot.stretch;
  const font = `/${sheet.fonts.nameOf(choice.face)} ${numeral(piece.paint.size)} Tf`;
  const place = `${numerals(upright(spot), 3)} Tm`;
  const [begin, end] = RENDERED[mode];
  const text = `BT\n${font}\n${place}\n${begin}${shown(sheet, choice.face, spot.clusters)}\n${end}ET`;
  // From right to left the codes stand in the order of the page, which is the reverse of reading.
  const ordered = direction === 'rtl' ? `/ReversedChars BMC\n${text}\nEMC` : text;
  // What the fonts cannot draw is said all the same, and so is a name at a slant, which else is read letter by letter.
  const said = missing || (mode === 'unseen' && direction === 'ltr');
  const spoken = `/Span <</ActualText ${textString(source)}>> BDC`;
  sheet.content.write(said ? `${spoken}\n${ordered}\nEMC` : ordered);
}

/** The box of a spot, for a link on it. */
function boxOf({ stretch: { choice, piece, width }, frame }: Spot): Box {
  const { ascent, descent, unitsPerEm } = choice.face.font;
  const scale = piece.paint.size / unitsPerEm;
  return boxThrough(frame, [0, -ascent * scale, width, -descent * scale]);
}

/** Draws a spot as text, and makes it a link where it is one. */
function drawSpot(sheet: Sheet, spot: Spot, { tag, matrix }: Belonging, mode: Mode): void {
  const { piece, source } = spot.stretch;
  const fill = fillOf(piece.paint);
  if (!fill) return;
  const link = piece.href === null ? null : sheet.linkTag(piece.href, tag);
  sheet.content.belongsTo(link ?? tag);
  sheet.content.inks(fill, null);
  writeText(sheet, spot, mode);
  if (piece.href !== null && link) sheet.leads(link, piece.href, source, boxThrough(matrix, boxOf(spot)));
}

/** Draws halos before the letters or behind them, as the text asks. */
function withHalos(sheet: Sheet, line: Line, spots: readonly Spot[], letters: () => void): void {
  const halos = () => {
    for (const spot of spots) drawHalo(sheet, spot);
  };
  const first = line.pieces[0]?.paint.strokeFirst ?? false;
  if (first) halos();
  letters();
  if (!first) halos();
}

/** Along a path each letter is an outline of its own: as turned text, few programs would find the word again. */
function drawAlong(sheet: Sheet, line: Line, set: SetLine, belonging: Belonging): void {
  const { letters, straight } = followingSpots(sheet, line, set);
  withHalos(sheet, line, letters, () => {
    for (const spot of letters) fillLetters(sheet, spot);
  });
  for (const spot of straight) drawSpot(sheet, spot, belonging, 'unseen');
}

/** The set line in the order of reading; where more lines follow, it ends in a space. */
function inOrder({ stretches, width }: SetLine, more: boolean): SetLine {
  const sorted = stretches.toSorted((one, other) => one.order - other.order);
  const last = sorted.at(-1);
  if (!more || !last || last.source.endsWith(' ')) return { stretches: sorted, width };
  return { stretches: [...sorted.slice(0, -1), spaced(last)], width };
}

/** Draws the lines of a text. */
export function drawLines(sheet: Sheet, lines: readonly Line[], belonging: Belonging): void {
  let pen: Point = [0, 0];
  for (const [index, line] of lines.entries()) {
    const start: Point = [line.x ?? pen[0], line.y ?? pen[1]];
    const set = inOrder(setLine(line, sheet.faces), index < lines.length - 1);
    pen = [start[0] - anchorShift(line, set.width) + set.width, start[1]];
    if (line.along) {
      drawAlong(sheet, line, set, belonging);
      continue;
    }
    const spots = straightSpots(set, frameAt(line, set, start));
    withHalos(sheet, line, spots, () => {
      for (const spot of spots) drawSpot(sheet, spot, belonging, 'filled');
    });
  }
}
