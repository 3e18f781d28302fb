/** Afterwards: what the page gets once its map stands, at no cost before it. */
import { render } from 'preact';
import { HoverCard } from '../ui/mappane.tsx';
import { Newer } from '../ui/newer.tsx';
import { loadReading } from '../view/address.ts';
import { furtherReady } from '../words/languages.ts';
import { further } from '../words/words.ts';
import { keepOffline } from './offline.ts';
import type { PageParts } from './page.tsx';
import { followPrinter } from './printing.tsx';

/** An element at the end of the page. */
function atTheEnd(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  document.body.append(element);
  return element;
}

/** Nobody asked for it: on a small screen what is said lies over the map, and goes by itself. */
const SAID_MS = 8000;

/** Says for a while that the atlas is kept. */
function sayKept({ outcome }: PageParts['state']): void {
  const { kept } = further().page.offline;
  outcome.value = kept;
  setTimeout(() => {
    if (outcome.peek() === kept) outcome.value = '';
  }, SAID_MS);
}

/** Has the browser keep the atlas, and says so; where a newer one has come, it waits until the reader takes it. */
function keepAndSay({ state }: PageParts): void {
  const place = atTheEnd('newer');
  place.setAttribute('role', 'status');
  keepOffline({
    onKept: () => sayKept(state),
    onNewer: (take) => render(<Newer onTake={take} onLater={() => render(null, place)} />, place),
  });
}

/** The card at the pointer, the plate for the printer, what reads an address that is typed, and the atlas without a network. */
export async function afterwards(parts: PageParts): Promise<void> {
  loadReading().catch(() => undefined);
  await furtherReady();
  HoverCard.ready();
  followPrinter(atTheEnd('printed'), parts.state, parts.address);
  keepAndSay(parts);
}
