/** The comparison of the chosen places below a plate: the page grows by as much as it needs. */
import type { VNode } from 'preact';
import type { Ink } from '../../figure/ink.ts';
import { near } from '../blocks.tsx';
import { ComparisonSheet, comparisonSheetHeight } from '../comparisonsheet.tsx';
import type { Extents, Size } from '../sizes.ts';
import type { Page } from './page.ts';

/** Around the comparison, in pixels of the layout. */
const MARGIN = 36;

type Compared = Pick<Page, 'width' | 'comparison'>;

/** By how much a page is higher for its comparison; 0 where it has none. */
export const comparisonRoom = ({ width, comparison }: Compared): number =>
  comparison ? comparisonSheetHeight(comparison, width - 2 * MARGIN) + MARGIN : 0;

/** A size with room for a comparison below. */
export function sizeWithRoom(size: Size, { comparison }: Pick<Page, 'comparison'>): Size {
  const { width, height } = size.layout;
  const room = comparisonRoom({ width, ...(comparison ? { comparison } : {}) });
  const taller = (extents: Extents, round = (length: number) => length): Extents => ({
    width: extents.width,
    height: round(extents.height * (1 + room / height)),
  });
  return {
    ...size,
    layout: taller(size.layout),
    pixels: taller(size.pixels, Math.round),
    millimetres: taller(size.millimetres),
    points: taller(size.points),
  };
}

/** The comparison at the foot of a page. */
export function ComparisonBelow({ page, ink }: { page: Page; ink: Ink }): VNode | null {
  const { comparison, width, height } = page;
  if (!comparison) return null;
  return (
    <g data-role="table" transform={`translate(${MARGIN} ${near(height - comparisonRoom(page))})`}>
      <ComparisonSheet comparison={comparison} ink={ink} width={width - 2 * MARGIN} top={0} />
    </g>
  );
}
