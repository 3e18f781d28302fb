/**
 * The halves of a window in which two maps stand side by side: both show the same ground, but the live map knows only of the left one. What
 * is turned or pinched in the right half is told to it as if it were done at the same place of the left.
 */

const WHEELS = ['wheel', 'dblclick'] as const;
const FINGERS = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
/** Before the map itself hears of it. As with the map itself, a finger that comes down is never held back, and what follows may be. */
const early = (name: string) => ({ capture: true, passive: name === 'touchstart' });

/** The same at so many pixels to the left. */
function shiftedMouse(event: MouseEvent, by: number): MouseEvent {
  const { type, detail, button, buttons, ctrlKey, shiftKey, altKey, metaKey, screenX, screenY } = event;
  const shared = {
    ...{ bubbles: true, cancelable: true, view: window },
    ...{ detail, button, buttons, ctrlKey, shiftKey, altKey, metaKey, screenX, screenY },
    clientX: event.clientX - by,
    clientY: event.clientY,
  };
  if (!(event instanceof WheelEvent)) return new MouseEvent(type, shared);
  const { deltaX, deltaY, deltaZ, deltaMode } = event;
  return new WheelEvent(type, { ...shared, deltaX, deltaY, deltaZ, deltaMode });
}

function shiftedTouches(event: TouchEvent, by: number): TouchEvent {
  const { type, ctrlKey, shiftKey, altKey, metaKey } = event;
  const shifted = (touches: TouchList) =>
    [...touches].map(
      ({ identifier, target, clientX, clientY, screenX, screenY }) =>
        new Touch({ identifier, target, clientX: clientX - by, clientY, screenX, screenY }),
    );
  return new TouchEvent(type, {
    ...{ bubbles: true, cancelable: event.cancelable, view: window },
    ...{ ctrlKey, shiftKey, altKey, metaKey },
    touches: shifted(event.touches),
    targetTouches: shifted(event.targetTouches),
    changedTouches: shifted(event.changedTouches),
  });
}

/** Follows what is done in the halves of a container whenever it is split; gives back what ends it. */
export function followHalves(container: HTMLElement, isSplit: () => boolean): () => void {
  const own = new WeakSet<Event>();
  /** How far the fingers that are down are shifted: that of the first, until the last is lifted. */
  let fingers = 0;
  const shiftAt = (x: number) => {
    const { left, width } = container.getBoundingClientRect();
    return isSplit() && x - left > width / 2 ? width / 2 : 0;
  };
  const replace = (event: Event, shifted: Event) => {
    own.add(shifted);
    event.stopPropagation();
    if (event.target && !event.target.dispatchEvent(shifted)) event.preventDefault();
  };
  const onMouse = (event: MouseEvent) => {
    const by = own.has(event) ? 0 : shiftAt(event.clientX);
    if (by > 0) replace(event, shiftedMouse(event, by));
  };
  const onTouch = (event: TouchEvent) => {
    if (own.has(event)) return;
    const { type, touches, changedTouches } = event;
    const [first] = touches;
    const areFirst = type === 'touchstart' && touches.length === changedTouches.length;
    if (first && areFirst) fingers = shiftAt(first.clientX);
    if (fingers > 0) replace(event, shiftedTouches(event, fingers));
    if (!first) fingers = 0;
  };
  for (const name of WHEELS) container.addEventListener(name, onMouse, early(name));
  for (const name of FINGERS) container.addEventListener(name, onTouch, early(name));
  return () => {
    for (const name of WHEELS) container.removeEventListener(name, onMouse, early(name));
    for (const name of FINGERS) container.removeEventListener(name, onTouch, early(name));
  };
}
