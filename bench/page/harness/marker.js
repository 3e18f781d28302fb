/**
 * The marker: a word with `elementtiming`, put into the page in the same frame as the map's own drawing. The browser tells when that
 * frame was presented, which is what a reader sees and no script can know by itself.
 */

const host = document.getElementById('mark');
const waiting = new Map();
let count = 0;

new PerformanceObserver((list) => {
  for (const { identifier, presentationTime, renderTime } of list.getEntries()) {
    const mark = waiting.get(identifier);
    waiting.delete(identifier);
    mark?.word.remove();
    mark?.resolve(presentationTime || renderTime);
  }
}).observe({ type: 'element', buffered: true });

/** When the frame that is being drawn is presented, in milliseconds since the navigation began. */
export function mark() {
  count += 1;
  const id = `m${count}`;
  const word = document.createElement('div');
  word.setAttribute('elementtiming', id);
  word.textContent = `f${count}`;
  host.append(word);
  return new Promise((resolve) => waiting.set(id, { word, resolve }));
}
