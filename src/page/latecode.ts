/** Late code of the page: loaded when a view first asks for it. Until it is there the figure is drawn without. */
import { effect, type Signal, signal } from '@preact/signals-core';
import { COMPARISONS, DIFFERENCES, FILTERS, ISOLATIONS, type Late } from '../figure/late.ts';
import { busyUntil } from '../view/busy.ts';
import type { View } from '../view/view.ts';
import { words } from '../words/words.ts';

interface Part {
  readonly code: Pick<Late<unknown>, 'get'>;
  readonly isAsked: (view: View) => boolean;
  readonly load: () => Promise<unknown>;
}

const PARTS: readonly Part[] = [
  {
    code: COMPARISONS,
    isAsked: ({ against }) => against !== null,
    load: () => import('../figure/beside.ts'),
  },
  {
    code: DIFFERENCES,
    isAsked: ({ against }) => against?.how === 'difference',
    load: () => import('../figure/difference.ts'),
  },
  { code: ISOLATIONS, isAsked: ({ only }) => only !== null, load: () => import('../figure/isolation.ts') },
  { code: FILTERS, isAsked: ({ actor }) => actor !== null, load: () => import('../figure/filter.ts') },
];

const missingFor = (view: View) => PARTS.filter(({ code, isAsked }) => code.get() === null && isAsked(view));

/** Settles when a view can be drawn whole. */
export async function codeFor(view: View): Promise<void> {
  await Promise.all(missingFor(view).map(({ load }) => load()));
}

/** How often something was loaded for a view: who draws figures draws them anew then. `outcome` is told where it could not be. */
export function followLateCode(view: Signal<View>, outcome: Signal<string>): Signal<number> {
  const loaded = signal(0);
  const load = async (asked: View) => {
    try {
      await busyUntil(codeFor(asked));
      loaded.value += 1;
    } catch {
      // Another view that asks for it is another attempt.
      outcome.value = words().page.later.sentence;
    }
  };
  effect(() => {
    if (missingFor(view.value).length > 0) load(view.value);
  });
  return loaded;
}
