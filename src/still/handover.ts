/** The hand-over: the still goes in the same task in which the atlas is first drawn, so that nothing is seen between the two. */

/** What of the page scrolls by itself. */
const SCROLLED = ['.menu', '.aside', '.aside-body'];

type Kept = readonly (readonly [selector: string, top: number])[];

const scrollsOf = (within: Element): Kept =>
  SCROLLED.map((selector) => [selector, within.querySelector(selector)?.scrollTop ?? 0]);

/** Draws the atlas with all that moves at rest: it comes to stand where the still stood. */
function drawAtRest(root: HTMLElement, draw: () => void): void {
  root.dataset.taking = '';
  draw();
  // What is laid out now is laid out at once.
  root.getBoundingClientRect();
  delete root.dataset.taking;
}

/** Takes the still away and draws the atlas in its place, scrolled as the still was. Without a still it only draws. */
export function handOver(root: HTMLElement, draw: () => void): void {
  const still = document.getElementById('still');
  if (!still) {
    draw();
    return;
  }
  const kept = scrollsOf(still);
  still.remove();
  drawAtRest(root, draw);
  for (const [selector, top] of kept) if (top > 0) root.querySelector(selector)?.scrollTo(0, top);
}
