/** Late code: what of the figures a page loads when a view first asks for it. Node imports it at once: see `cli/spoken.ts`. */
import type { comparedOf, secondOf, titleOf } from './beside.ts';
import type { drawDifference } from './difference.ts';
import type { actorFilter, cutPart, withEventsOf } from './filter.ts';
import type { isolate, parseOnly } from './isolation.ts';

export interface Late<Code> {
  /** Called by the code itself once it is loaded. */
  readonly is: (code: Code) => void;
  /** `null` until it is loaded. */
  readonly get: () => Code | null;
}

export function late<Code>(): Late<Code> {
  let loaded: Code | null = null;
  return {
    is: (code) => {
      loaded = code;
    },
    get: () => loaded,
  };
}

/** How two maps are held against each other. */
export const COMPARISONS = late<{
  readonly comparedOf: typeof comparedOf;
  readonly secondOf: typeof secondOf;
  readonly titleOf: typeof titleOf;
}>();

/** How two days are subtracted. */
export const DIFFERENCES = late<typeof drawDifference>();

/** How maps are cut to one actor. */
export const FILTERS = late<{
  readonly actorFilter: typeof actorFilter;
  readonly cutPart: typeof cutPart;
  readonly withEventsOf: typeof withEventsOf;
}>();

/** How one class or range is shown by itself. */
export const ISOLATIONS = late<{ readonly isolate: typeof isolate; readonly parseOnly: typeof parseOnly }>();
