/** What waits for the map to stand, or for the word that there will be none. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { MapState } from '../ui/mappane.tsx';

/** Acts once, as soon as the map is no longer on its way. */
export function onceStanding(mapState: ReadonlySignal<MapState>, act: () => void): void {
  const stop = effect(() => {
    if (mapState.value === 'starting') return;
    act();
    queueMicrotask(() => stop());
  });
}
