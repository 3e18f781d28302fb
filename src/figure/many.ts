/** Many: from how many outlines on a map is another one, because what serves few costs more than it gives. */
import type { Ground } from './figure.ts';

/**
 * So many outlines are drawn as a drawing (SVG) beside the live map, and every sheet of them is held ready. See docs/performance.md for
 * how the number was found.
 */
export const MOST_DRAWN = 1000;

/** Whether a ground has more outlines than that. */
export const isMany = ({ outlines }: Pick<Ground, 'outlines'>): boolean => outlines.size > MOST_DRAWN;
