/** The strokes ahead: the map has those of the zoom that is seen first, then of one zoom more than the reader has come to. Each zoom has most of all points before it. */
import { effect } from '@preact/signals-core';
import { STROKE_ZOOMS, strokeZoom } from '../figure/strokes.ts';
import type { State } from './state.ts';

/** How long the camera has rested by then, in milliseconds. */
const RESTED_MS = 300;

/** From now on. What is at hand stays. */
export function keepAhead({ frame, strokeZooms }: Pick<State, 'frame' | 'strokeZooms'>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const zoom = frame.value?.zoom;
    clearTimeout(timer);
    if (zoom === undefined) return;
    timer = setTimeout(() => {
      const wanted = STROKE_ZOOMS.filter((one) => one <= strokeZoom(zoom + 1));
      if (wanted.length > strokeZooms.peek().length) strokeZooms.value = wanted;
    }, RESTED_MS);
  });
}
