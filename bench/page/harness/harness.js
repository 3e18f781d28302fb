/** The harness: what every peer is asked from outside, on `window.bench`, and the times that it gives back. */
import { mark } from './marker.js';
import { loadProbes, pointAt } from './probes.js';
import { VARIABLES } from './setting.js';

let begun = 0;
let armed = false;
let answer = null;

// What comes first of one movement; all of them carry the time of the same input.
for (const kind of ['pointerover', 'pointermove', 'mouseover', 'mousemove'])
  addEventListener(
    kind,
    (event) => {
      if (!armed || !event.isTrusted) return;
      begun = event.timeStamp;
      armed = false;
    },
    true,
  );

/** Whether a highlight is being waited for. */
export const hoverPending = () => answer !== null && !armed;

/** Told by a peer with the time of the frame that shows the highlight. */
export function hoverShown(presented) {
  const resolve = answer;
  answer = null;
  presented.then((at) => resolve?.(at - begun));
}

/**
 * Starts a peer: `draw(element)` gives back the time of the first complete picture, `switchTo(turn)` that of a switch and, where the
 * library comes to rest later than its first picture, `ready`.
 */
export async function start(draw) {
  const probes = await loadProbes();
  const { first, ready, switchTo } = await draw(document.getElementById('map'));
  let turn = 0;
  let hovering = null;
  window.bench = {
    first,
    ready: (await ready) ?? null,
    probes,
    async turn() {
      turn = (turn + 1) % VARIABLES.length;
      const from = performance.now();
      return (await switchTo(turn)) - from;
    },
    arm(index) {
      pointAt(index);
      armed = true;
      hovering = new Promise((resolve) => {
        answer = resolve;
      });
    },
    hovered: () => hovering,
  };
  document.documentElement.dataset.ready = '';
}

export { mark };
