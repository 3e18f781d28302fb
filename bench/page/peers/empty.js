/** The floor of the harness: nothing is drawn but the marker. */
import { hoverPending, hoverShown, mark, start } from '../harness/harness.js';

start(async (element) => {
  element.addEventListener('mousemove', () => {
    if (hoverPending()) hoverShown(mark());
  });
  return { first: await mark(), switchTo: mark };
});
