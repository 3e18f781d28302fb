/**
 * Printing: while the browser prints, the page is a plate with its table. A live map may come out blank on paper, so the plate
 * is drawn anew; it has to stand when `beforeprint` ends, so its code is loaded beforehand.
 */
import { render } from 'preact';
import { onlyParts, partsAtFirst, sizeCalled } from '../export/offers.ts';
import { extentOfView, onPaper } from '../export/onpaper.ts';
import { citationOf } from '../export/plate/metadata.ts';
import type { Page } from '../export/plate/page.ts';
import type { Address } from '../view/address.ts';
import type { State } from './state.ts';

/** Both ways of turning the paper: the style sheet shows the one that the reader prints on. */
const SHEETS = ['a4', 'a4-portrait'] as const;
/** As large as the paper lets it be, whole, and without its tint. */
const FITTED =
  'svg { display: block; width: 100%; height: auto; max-height: 100vh } svg > rect { fill: white }';

type Plates = typeof import('../export/plate.tsx');

function pageOf(size: string, { view }: State, address: Address): Page {
  const layout = sizeCalled(size)?.layout;
  if (!layout) throw new Error(`no plate has the size ${size}`);
  const link = address.linkTo(view.peek());
  return {
    ...layout,
    extent: extentOfView(view.peek()),
    date: new Date().toISOString().slice(0, 10),
    link,
    parts: onlyParts(partsAtFirst(link)),
    fontStyle: '',
    table: true,
  };
}

/** The line that cites the map as it is shown. */
export const citationOfMap = (state: State, address: Address) =>
  citationOf(state.figure.peek(), pageOf(SHEETS[0], state, address));

/** The plate on both sheets, each in a tree of its own: the page and they name their clips and paths alike. */
function draw({ Plate }: Plates, into: ReadonlyMap<string, ShadowRoot>, state: State, address: Address) {
  // On paper the map is light, whatever the page is.
  const stock = state.stockAt(state.level.peek(), 'light');
  const { figure, ...difference } = onPaper(stock, state.view.peek());
  for (const [size, root] of into) {
    const page = { ...pageOf(size, state, address), ...difference };
    render(<Plate figure={figure} page={page} />, root);
  }
}

/** The elements of the sheets, at the end of the page. Their style is no element: the policy of the page would refuse that. */
function sheets(container: HTMLElement): ReadonlyMap<string, ShadowRoot> {
  const fitted = new CSSStyleSheet();
  fitted.replaceSync(FITTED);
  return new Map(
    SHEETS.map((size) => {
      const sheet = document.createElement('div');
      sheet.className = size;
      container.append(sheet);
      const root = sheet.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [fitted];
      return [size, root];
    }),
  );
}

/** Has a plate stand in `container` while the browser prints; gives back how to stop. */
export function followPrinter(container: HTMLElement, state: State, address: Address): () => void {
  const into = sheets(container);
  const media = matchMedia('print');
  let plates: Plates | null = null;
  const show = () => {
    if (plates) draw(plates, into, state, address);
    container.toggleAttribute('data-ready', plates !== null);
  };
  const clear = () => {
    container.removeAttribute('data-ready');
    for (const root of into.values()) render(null, root);
  };
  const turn = () => (media.matches ? show() : clear());
  const load = async () => {
    plates = await import('../export/plate.tsx');
  };
  load().then(
    () => {
      if (media.matches) show();
    },
    // Without a network the page is printed as it stands.
    () => undefined,
  );
  addEventListener('beforeprint', show);
  addEventListener('afterprint', clear);
  media.addEventListener('change', turn);
  return () => {
    removeEventListener('beforeprint', show);
    removeEventListener('afterprint', clear);
    media.removeEventListener('change', turn);
  };
}
