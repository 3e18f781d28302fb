/** Letters drawn as outlines: halos around them, and the letters themselves where they follow a path. */
import { lineOf } from './content.ts';
import type { Face } from './faces.ts';
import type { Cluster } from './font/shape.ts';
import type { Drawn } from './glyphs.ts';
import { combined } from './matrix.ts';
import { fillOf, strokeOf } from './paint.ts';
import type { Sheet } from './sheet.ts';
import { type Spot, upright } from './spots.ts';
import { numerals } from './syntax.ts';

/** The drawings of the glyphs, each moved on from the one before. Font units. */
function drawings(sheet: Sheet, face: Face, clusters: readonly Cluster[], drawn: Drawn): string {
  let [x, y, pen] = [0, 0, 0];
  const moves = clusters.flatMap(({ parts, advance }) => {
    const own = parts.flatMap(({ glyph, dx, dy }) => {
      const name = sheet.glyphs.nameOf(face, glyph, drawn);
      if (name === null) return [];
      const move = `1 0 0 1 ${numerals([pen + dx - x, dy - y])} cm /${name} Do`;
      [x, y] = [pen + dx, dy];
      return [move];
    });
    pen += advance;
    return own;
  });
  return moves.join('\n');
}

/** Draws outlines as decoration: the words themselves are elsewhere on the page. `prepare` sets colours and lines. */
function draw(sheet: Sheet, spot: Spot, drawn: Drawn, prepare: (scale: number) => void): void {
  const { choice, piece } = spot.stretch;
  const scale = piece.paint.size / choice.face.font.unitsPerEm;
  sheet.content.within(
    () => {
      sheet.content.belongsTo(null);
      prepare(scale);
      sheet.content.write(drawings(sheet, choice.face, spot.clusters, drawn));
    },
    combined(upright(spot), [scale, 0, 0, scale, 0, 0]),
  );
}

/** Draws the line around the letters of a spot. */
export function drawHalo(sheet: Sheet, spot: Spot): void {
  const { paint } = spot.stretch.piece;
  const stroke = strokeOf(paint);
  if (!stroke) return;
  draw(sheet, spot, 'line', (scale) => {
    const dashes = paint.dashes.map((dash) => dash / scale);
    sheet.content.inks(null, stroke);
    sheet.content.line(
      lineOf({ ...paint, width: paint.width / scale, dashes, dashOffset: paint.dashOffset / scale }),
    );
  });
}

/** Fills the letters of a spot. */
export function fillLetters(sheet: Sheet, spot: Spot): void {
  const fill = fillOf(spot.stretch.piece.paint);
  if (fill) draw(sheet, spot, 'area', () => sheet.content.inks(fill, null));
}
