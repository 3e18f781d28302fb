/** The strokes ahead: one zoom more than the reader has come to, once the camera rests, and nothing taken away. */
import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frame } from '../../src/geo/mercator.ts';
import { keepAhead } from '../../src/page/strokesahead.ts';

const at = (zoom: number): Frame => ({ zoom, center: [67, 25], width: 800, height: 600 });
const RESTED_MS = 1000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map that was begun at a zoom, with the strokes of that zoom alone. */
function begun(zoom: number, first: readonly number[]) {
  const frame = signal<Frame | null>(at(zoom));
  const strokeZooms = signal(first);
  keepAhead({ frame, strokeZooms });
  return {
    strokeZooms,
    rest: () => vi.advanceTimersByTime(RESTED_MS),
    go: (next: number) => {
      frame.value = at(next);
    },
  };
}

describe('keepAhead(map)', () => {
  it.each([
    [7.5, [8], [8]],
    [8.5, [8], [8, 9]],
    [9.4, [9], [8, 9, 10]],
    [12.7, [12], [8, 9, 10, 11, 12]],
  ])('at zoom %f has all that are farther, and one more', (zoom, first, wanted) => {
    const { strokeZooms, rest } = begun(zoom, first);
    expect(strokeZooms.value).toEqual(first);
    rest();
    expect(strokeZooms.value).toEqual(wanted);
  });

  it('has more as the reader comes closer, once and when the camera rests', () => {
    const { strokeZooms, rest, go } = begun(9.4, [9]);
    rest();
    const set = vi.fn();
    strokeZooms.subscribe(set);
    for (const zoom of [9.8, 10.2, 10.6, 11.1]) go(zoom);
    expect(strokeZooms.value).toEqual([8, 9, 10]);
    rest();
    expect(strokeZooms.value).toEqual([8, 9, 10, 11, 12]);
    expect(set).toHaveBeenCalledTimes(2);
  });

  it('keeps what is at hand when the reader goes away again', () => {
    const { strokeZooms, rest, go } = begun(11.4, [11]);
    rest();
    const all = strokeZooms.value;
    go(8);
    rest();
    expect(strokeZooms.value).toBe(all);
  });
});
