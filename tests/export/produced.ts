/** Files made in Node, by the code that makes them in the page: what the tests of exports stand on. */
import { inNode } from '../../src/cli/innode.ts';
import { extentOfView, onPaper } from '../../src/export/onpaper.ts';
import { produce, type Wish } from '../../src/export/produce.tsx';
import { SIZES } from '../../src/export/sizes.ts';
import { formatView, type View } from '../../src/view/view.ts';
import { DISTRICT_STOCK, PLAIN, STOCKS } from '../atlas.ts';

export const DATE = '2012-04-04';
export const HOME = 'https://atlas.example/';
const [A4] = SIZES;

/** What the page would ask for in a view. */
export function wishOf(view: Partial<View>, more: Partial<Wish> = {}): Wish {
  const whole = { ...PLAIN, ...view };
  const fragment = `#${formatView(whole)}`;
  return {
    format: 'svg',
    ...onPaper(whole.by === 'district' ? DISTRICT_STOCK : STOCKS.light, whole),
    size: A4,
    extent: extentOfView(whole),
    date: DATE,
    link: `${HOME}${fragment}`,
    view: fragment,
    ...more,
  };
}

export async function bytesOf(wish: Wish): Promise<Uint8Array> {
  return new Uint8Array(await (await produce(wish, inNode)).arrayBuffer());
}
