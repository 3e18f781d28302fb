/**
 * Mirroring: the page of a plate in a language that runs to the left. What stood at the left stands at the right. Nothing is turned
 * round in itself, least of all a map, and maps in a row keep their order: titles tell the left one from the right one.
 */
import type { Box } from '../../figure/boxes.ts';
import { words } from '../../words/words.ts';
import type { Layout } from './layout.ts';
import type { PlacedMap } from './mapgrid.ts';
import type { Page } from './page.ts';
import { widthOf } from './placed.ts';

const moved = (box: Box, by: number): Box => ({ ...box, left: box.left + by, right: box.right + by });

/** Every row moved as one to the other side. In its cell a map ends at the right, and has the names of its degrees at the left. */
function turnedMaps(maps: readonly PlacedMap[], page: number): readonly PlacedMap[] {
  return maps.map(({ box, caption, ...map }) => {
    const cells = maps.flatMap(({ caption: { box: cell } }) => (cell.top === caption.box.top ? [cell] : []));
    const [left, right] = [
      Math.min(...cells.map((cell) => cell.left)),
      Math.max(...cells.map((cell) => cell.right)),
    ];
    const cell = moved(caption.box, page - right - left);
    const across = { left: cell.right - widthOf(box), right: cell.right };
    return { ...map, box: { ...box, ...across }, caption: { ...caption, box: cell } };
  });
}

/** A layout as the language has it, from one that begins at the left. */
export function asItRuns(layout: Layout, { width }: Page): Layout {
  if (words().language.direction === 'ltr') return layout;
  const turned = (box: Box): Box => ({ ...box, left: width - box.right, right: width - box.left });
  const { maps, blocks, inset } = layout;
  return {
    ...layout,
    maps: turnedMaps(maps, width),
    blocks: blocks.map((placed) => ({ ...placed, box: turned(placed.box) })),
    inset: inset && turned(inset),
  };
}
