/** Steering: where the drawing is the map, it is moved as the live map is, by pointer, wheel, fingers and keys. Loaded only there. */
import { select, selectAll } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type Camera, type Extent, fromPlane, type Pixel, scaleOf, toPlane } from '../geo/mercator.ts';
import { ZOOM } from '../view/view.ts';
import { words } from '../words/words.ts';
import { LONG_MS, STILL_PX } from './longpress.ts';

export interface SteeringOptions {
  /** What is drawn at all: the camera stays within. */
  readonly bounds: Extent;
  /** Width and height in pixels of what the camera sees; of a halved window, of its left half. */
  readonly size: () => Pixel;
  readonly isSplit: () => boolean;
  /** Whether the page scrolls: then one finger and the wheel are the page's. */
  readonly yields: () => boolean;
  /** The reader moves the camera. */
  readonly onCamera: (camera: Camera) => void;
  /** The reader has let go. */
  readonly onMoved: () => void;
  /** A finger has rested on a pixel of the container. */
  readonly onLongPress: (pixel: Pixel) => void;
}

export interface Steering {
  /** The page itself has moved the camera. */
  readonly set: (camera: Camera) => void;
  readonly remove: () => void;
}

/** Pixels that an arrow key moves, and zoom levels of plus and minus, as on the live map. */
const STEP_PX = 100;
const ARROWS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const LEVELS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** The plane in pixels at zoom 0. */
const WORLD = scaleOf(0);

/** From the plane at zoom 0 to the pixels of what a camera sees. */
export function transformOf({ zoom: level, center }: Camera, [width, height]: Pixel): ZoomTransform {
  const [x, y] = toPlane(center);
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(2 ** level)
    .translate(-x * WORLD, -y * WORLD);
}

export function cameraOf(transform: ZoomTransform, [width, height]: Pixel): Camera {
  const [x, y] = transform.invert([width / 2, height / 2]);
  return { zoom: Math.log2(transform.k), center: fromPlane([x / WORLD, y / WORLD]) };
}

function cornersOf([west, south, east, north]: Extent): [[number, number], [number, number]] {
  const [[left, top], [right, bottom]] = [toPlane([west, north]), toPlane([east, south])];
  return [
    [left * WORLD, top * WORLD],
    [right * WORLD, bottom * WORLD],
  ];
}

/** Tells of a finger that rests, and keeps the press that its lifting would be from anybody else. */
function listenLong(container: HTMLElement, tell: (pixel: Pixel) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let from: Touch | null = null;
  let told = false;
  const stop = () => clearTimeout(timer);
  const start = ({ touches }: TouchEvent) => {
    stop();
    told = false;
    const [finger, more] = touches;
    if (!finger || more) return;
    from = finger;
    timer = setTimeout(() => {
      told = true;
      const { left, top } = container.getBoundingClientRect();
      tell([finger.clientX - left, finger.clientY - top]);
    }, LONG_MS);
  };
  const move = ({ touches: [finger] }: TouchEvent) => {
    if (
      from &&
      finger &&
      Math.hypot(finger.clientX - from.clientX, finger.clientY - from.clientY) >= STILL_PX
    )
      stop();
  };
  const click = (event: MouseEvent) => {
    if (told) event.stopPropagation();
    told = false;
  };
  // Before the gestures, which keep to themselves what they take.
  const early = { capture: true, passive: true };
  container.addEventListener('touchstart', start, early);
  container.addEventListener('touchmove', move, early);
  container.addEventListener('touchend', stop, early);
  container.addEventListener('touchcancel', stop, early);
  container.addEventListener('click', click);
  return () => {
    stop();
    container.removeEventListener('touchstart', start, early);
    container.removeEventListener('touchmove', move, early);
    container.removeEventListener('touchend', stop, early);
    container.removeEventListener('touchcancel', stop, early);
    container.removeEventListener('click', click);
  };
}

/** The right half of a halved window: it shows the same ground as the left, and whatever is done in it is reckoned from its own edge. */
function rightHalf(container: HTMLElement): HTMLElement {
  const half = document.createElement('div');
  half.className = 'half';
  container.append(half);
  return half;
}

/** What takes the keys, as the canvas of the live map does. */
function takeKeys(container: HTMLElement, onKey: (event: KeyboardEvent) => void): () => void {
  const attributes = { tabindex: '0', role: 'application', 'aria-label': words().page.map.canvas };
  for (const [name, value] of Object.entries(attributes)) container.setAttribute(name, value);
  container.addEventListener('keydown', onKey);
  return () => {
    for (const name of Object.keys(attributes)) container.removeAttribute(name);
    container.removeEventListener('keydown', onKey);
  };
}

export function createSteering(container: HTMLElement, camera: Camera, options: SteeringOptions): Steering {
  const { bounds, size, isSplit, yields, onCamera, onMoved } = options;
  const mayBegin = (event: Event): boolean => {
    if (event instanceof WheelEvent) return !yields() || event.ctrlKey || event.metaKey;
    if ('touches' in event) return !yields() || (event as TouchEvent).touches.length > 1;
    return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
  };
  const sight = (): [[number, number], [number, number]] => [[0, 0], [...size()] as [number, number]];
  const right = rightHalf(container);
  const both = selectAll<HTMLElement, unknown>([container, right]);
  let moved = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([2 ** ZOOM.least, 2 ** ZOOM.most])
    .translateExtent(cornersOf(bounds))
    .extent(sight)
    .clickDistance(3)
    .filter(mayBegin)
    .on('zoom', function (this: HTMLElement, { sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) {
      // What the page itself moves comes from no event.
      if (!sourceEvent) return;
      moved = true;
      const other = this === container ? right : container;
      select<HTMLElement, unknown>(other).call(behaviour.transform, transform);
      onCamera(cameraOf(transform, size()));
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!sourceEvent) return;
      // A press that moves nothing is no choice of a camera.
      if (moved) onMoved();
      moved = false;
    });
  const set = (next: Camera) => {
    right.hidden = !isSplit();
    both.call(behaviour.transform, transformOf(next, size()));
  };
  /** By a key, about the middle of what is seen. */
  const move = (pan: Pixel, levels: number) => {
    const [x, y] = pan;
    const { zoom: before, center } = cameraOf(zoomTransform(container), size());
    const camera = { zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, before + levels)), center };
    const there = transformOf(camera, size());
    const moved = there.translate(x / there.k, y / there.k);
    const held = cameraOf(behaviour.constrain()(moved, sight(), behaviour.translateExtent()), size());
    onCamera(held);
    set(held);
    onMoved();
  };
  const stopKeys = takeKeys(container, (event) => {
    const [arrow, levels] = [ARROWS[event.key], LEVELS[event.key]];
    if (event.altKey || event.ctrlKey || event.metaKey || (!arrow && !levels)) return;
    event.preventDefault();
    const [x, y] = arrow ?? [0, 0];
    move([x * STEP_PX, y * STEP_PX], levels ?? 0);
  });
  const stopLong = listenLong(container, options.onLongPress);
  container.dataset.steered = '';
  both.call(behaviour);
  set(camera);
  return {
    set,
    remove() {
      // A movement under way ends untold.
      behaviour.on('zoom end', null);
      both.on('.zoom', null);
      right.remove();
      stopLong();
      stopKeys();
      delete container.dataset.steered;
    },
  };
}
