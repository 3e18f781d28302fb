/** On paper: what of a view a plate shows, by the view alone. The page and the command line both ask here. */
import { compose } from '../figure/compose.ts';
import type { Figure } from '../figure/figure.ts';
import type { Stock } from '../figure/stock.ts';
import { type Extent, extentOf } from '../geo/mercator.ts';
import type { View } from '../view/view.ts';

/** The window that a view with a position is thought to stand in, so that another window makes no other plate. */
const WINDOW = { width: 900, height: 700 } as const;

/** What a plate of a view shows at least; `null` for the city. */
export const extentOfView = ({ at }: Pick<View, 'at'>): Extent | null =>
  at === null ? null : extentOf({ ...at, ...WINDOW });

export interface OnPaper {
  readonly figure: Figure;
  /** The second map less the first, beside two maps of one theme; left out where there is none. */
  readonly difference?: Figure;
}

/** The figures of a plate. */
export function onPaper(stock: Stock, view: View): OnPaper {
  const figure = compose(stock, view);
  const { against, fill } = view;
  if (!figure.second || against?.fill !== fill) return { figure };
  const difference = compose(stock, { ...view, against: { ...against, how: 'difference' } });
  // A theme without a difference is composed as two maps once more.
  return difference.second ? { figure } : { figure, difference };
}
