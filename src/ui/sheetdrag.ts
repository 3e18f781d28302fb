/** Dragging the sheet: it follows the finger on its head, and comes to rest at the height that it was thrown towards. */
import { HEIGHTS, type Height, type Moved, readAt } from './sheetstate.ts';

/** A height and how tall the sheet is at it, in pixels. */
export interface Stop {
  readonly height: Height;
  readonly tall: number;
}

interface Drag {
  readonly pointer: number;
  /** Where the finger came down, from the top of the window. */
  readonly from: number;
  /** Lowest first. */
  readonly stops: readonly Stop[];
  readonly tall: number;
  last: { readonly y: number; readonly time: number };
  /** Pixels in a millisecond, upwards. */
  speed: number;
  moved: boolean;
}

/** A finger that moves less only presses. */
const STILL_PX = 8;
/** How long a thrown sheet goes on, as far as its aim is reckoned. */
const GLIDE_MS = 180;
/** What the sheet is dragged by; what can be pressed in it still can. */
export const HANDLE = '.sheet-head';

/** Where a sheet comes to rest that is let go at a height and a speed, in pixels and pixels per millisecond upwards. */
export function restOf(stops: readonly Stop[], tall: number, speed: number): Height {
  const aim = tall + speed * GLIDE_MS;
  const off = (stop: Stop) => Math.abs(stop.tall - aim);
  return stops.toSorted((a, b) => off(a) - off(b))[0]?.height ?? 'peek';
}

function begin(sheet: HTMLElement, event: PointerEvent): Drag {
  const { clientY: from, pointerId: pointer, timeStamp: time } = event;
  const stops = HEIGHTS.map((height) => ({ height, tall: readAt(sheet, height, () => sheet.offsetHeight) }));
  return { pointer, from, tall: sheet.offsetHeight, stops, last: { y: from, time }, speed: 0, moved: false };
}

function follow(sheet: HTMLElement, drag: Drag, { clientY: y, timeStamp: time, pointerId }: PointerEvent) {
  if (!drag.moved) {
    if (Math.abs(y - drag.from) < STILL_PX) return;
    drag.moved = true;
    sheet.setPointerCapture(pointerId);
    sheet.dataset.dragged = '';
  }
  drag.speed = time > drag.last.time ? (drag.last.y - y) / (time - drag.last.time) : drag.speed;
  drag.last = { y, time };
  const [least = 0, most = least] = [drag.stops[0]?.tall, drag.stops.at(-1)?.tall];
  sheet.style.height = `${Math.min(Math.max(drag.tall + drag.from - y, least), most)}px`;
}

/** Lets the sheet go; gives back where it then rests. */
function letGo(sheet: HTMLElement, { stops, last, speed }: Drag, time: number): Height {
  const tall = sheet.offsetHeight;
  delete sheet.dataset.dragged;
  sheet.style.height = '';
  // A finger that rested before it was lifted has thrown nothing.
  return restOf(stops, tall, time - last.time < GLIDE_MS / 2 ? speed : 0);
}

/** What is now: the sheet, and where it stands. */
interface Own {
  readonly current: HTMLElement | null;
}

/** The handlers of a sheet that is dragged by its head. A press on a low one raises it. */
export function createDrag(own: Own, now: { readonly current: Moved }) {
  let drag: Drag | null = null;
  let spent = false;
  const onPointerDown = (event: PointerEvent) => {
    spent = false;
    const onHandle = event.target instanceof Element && event.target.closest(HANDLE);
    if (!onHandle || !own.current || !event.isPrimary || event.button !== 0) return;
    drag = begin(own.current, event);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (own.current && drag?.pointer === event.pointerId) follow(own.current, drag, event);
  };
  const onPointerUp = ({ target, pointerId, timeStamp, type }: PointerEvent) => {
    const done = drag;
    const { height, onMove } = now.current;
    if (!own.current || done?.pointer !== pointerId) return;
    drag = null;
    spent = done.moved;
    if (done.moved) return onMove(letGo(own.current, done, timeStamp));
    const bare = target instanceof Element && target.closest('button') === null;
    if (height === 'peek' && bare && type === 'pointerup') onMove('half');
  };
  /** The lifting of a finger that has dragged presses nothing. */
  const onClickCapture = (event: MouseEvent) => {
    // A key presses without a finger.
    if (!spent || event.detail === 0) return;
    spent = false;
    event.stopPropagation();
    event.preventDefault();
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onClickCapture };
}

export type Drags = ReturnType<typeof createDrag>;
