/** The light map: the drawing in the place of the live one, as the reader's own setting for every visit. It is offered once. */
import { signal } from '@preact/signals-core';

/** What is kept in the browser: the setting, or that it was offered. */
export const KEY = 'atlas.map';
export const LIGHT = 'light';
export const OFFERED = 'offered';

function kept(): string | null {
  try {
    // Once it was kept under the name of the city.
    const older = Object.keys(localStorage).find((key) => key.endsWith(`-${KEY}`)) ?? '';
    return localStorage.getItem(KEY) ?? localStorage.getItem(older);
  } catch {
    // Where nothing may be kept, each visit is the first.
    return null;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // The setting then holds for this visit.
  }
}

/** Whether the reader’s setting is the light map. */
export const isLight = (): boolean => kept() === LIGHT;

export function createLightMap() {
  const before = kept();
  const on = signal(before === LIGHT);
  const offered = signal(false);
  return {
    on,
    /** Whether the line that offers it is shown. */
    offered,
    offer: () => {
      if (before !== null) return;
      offered.value = true;
      keep(OFFERED);
    },
    choose: (light: boolean) => {
      on.value = light;
      offered.value = false;
      keep(light ? LIGHT : OFFERED);
    },
  };
}

export type LightMap = ReturnType<typeof createLightMap>;
