/** A made-up city of more towns than a drawing is made of: what tests of very many outlines stand on. */
import { filesOf } from '../bench/growth/folder.ts';
import { parseDataset } from '../src/data/dataset.ts';
import { compose } from '../src/figure/compose.ts';
import { levelsOf } from '../src/figure/dissolved.ts';
import type { Figure } from '../src/figure/figure.ts';
import { MOST_DRAWN } from '../src/figure/many.ts';
import { stockOf } from '../src/figure/stock.ts';
import { THEMES } from '../src/themes/index.ts';
import type { View } from '../src/view/view.ts';
import { PLAIN } from './atlas.ts';

const { dataset, issues } = parseDataset(filesOf(MOST_DRAWN + 100));
if (issues.length > 0) throw new Error(`the made-up city has faults: ${issues.length}`);

export const MANY = dataset;
export const MANY_LEVELS = levelsOf(MANY);
export const MANY_STOCK = stockOf(MANY_LEVELS, THEMES, 'light');
export const figureOfMany = (view: Partial<View>): Figure => compose(MANY_STOCK, { ...PLAIN, ...view });
