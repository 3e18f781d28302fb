/** Many: from how many outlines on a map is another one, because what serves few costs more than it gives. docs/performance.md has what was measured. */
import type { Ground } from './figure.ts';

type Outlined = Pick<Ground, 'outlines'>;

/** Of so many outlines the live map holds a layer for every sheet; of more it has one layer, which each sheet colours. */
export const MOST_HELD = 100;

/** So many outlines are drawn as SVG before the live map and in its place; a drawing of more is not there before the map is. */
export const MOST_DRAWN = 1000;

/** Whether a ground has more outlines than have layers for every sheet. */
export const isMany = ({ outlines }: Outlined): boolean => outlines.size > MOST_HELD;

/** Whether it has more than are drawn beside a live map. */
export const isCrowded = ({ outlines }: Outlined): boolean => outlines.size > MOST_DRAWN;
