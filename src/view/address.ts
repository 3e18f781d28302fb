/** The address bar: the view is written to its fragment and read back. Choices push, so that Back undoes; moves replace. */
import { furtherReady } from '../words/languages.ts';
import { further } from '../words/words.ts';
import { busyUntil } from './busy.ts';
import { type Choices, defaultView, formatView, type View } from './view.ts';

/** How the id of a theme of the reader's own tables begins. */
export const OWN = 'own-';

/** A view, and in a sentence each what of its address could not be followed. */
export interface Read {
  readonly view: View;
  readonly notices: readonly string[];
}

export interface Address {
  /** The view that the page was opened with, and what of it could not be followed. */
  readonly first: Read;
  /** The step that the page was opened at: another than 0 after a reload. */
  readonly firstStep: number;
  /** Writes a view: as a new step that Back undoes, or in place of the last. Gives back the new step, else `null`. */
  readonly write: (view: View, step: 'push' | 'replace') => number | null;
  /** Writes it once its picture is seen: with each step the browser draws its own bar anew, and would do so first. Gives back the step that it will be, else `null`. */
  readonly writeLater: (view: View, step: 'push' | 'replace') => number | null;
  /** Goes some steps back (below zero) or forward. */
  readonly go: (steps: number) => void;
  /** The whole address of a view. */
  readonly linkTo: (view: View) => string;
}

/** The step that the browser keeps with this entry of its history; `null` where the reader typed the address. */
function stepHere(): number | null {
  const state: unknown = history.state;
  const step = typeof state === 'object' && state !== null && 'step' in state ? state.step : null;
  return typeof step === 'number' && Number.isSafeInteger(step) ? step : null;
}

/** By then the picture of a view is on the screen, without a graphics card too. */
export const AFTER_PICTURE_MS = 150;

/** How a step was come to: it is new to the browser's history, or Back or Forward led to it. */
export type Arrival = 'typed' | 'kept';

/** What reads an address: loaded with the first that asks for anything. */
export const loadReading = () => import('./parse.ts');

/** The view that the address bar asks for; at a step that the browser keeps, what is not there any more was thrown away. */
async function read(choices: Choices, kept: boolean): Promise<Read> {
  const { hash } = location;
  if (hash === '') return { view: defaultView(choices), notices: [] };
  const { readFragment } = await loadReading();
  const { view, faults } = readFragment(hash, choices);
  if (faults.length === 0) return { view, notices: [] };
  await furtherReady();
  // A step of this page named what was there: a table that was thrown away since, or changed.
  const gone = kept && hash.includes(OWN);
  return { view, notices: gone ? [further().page.address.gone] : faults.map((fault) => fault()) };
}

/** The view that the page is opened with. */
export const readAddress = (choices: Choices): Promise<Read> => read(choices, stepHere() !== null);

/** Follows the address bar from the view `first` on, each choice a step of the browser's history where it `hasSteps`: `onFollow` is called with each view that Back, Forward or the reader's typing leads to, and its step. `unwritten` where the last step was still to be written: there will be none of it. */
export function followAddress(
  choices: Choices,
  first: Read,
  onFollow: (read: Read, step: number, arrival: Arrival, unwritten: boolean) => void,
  hasSteps = true,
): Address {
  let last = stepHere() ?? 0;
  const keep = (step: number) => {
    last = step;
    history.replaceState({ step }, '');
    return step;
  };
  keep(last);
  let waiting: { readonly id: number; readonly put: () => void } | null = null;
  const settle = () => {
    const now = waiting;
    waiting = null;
    now?.put();
  };
  addEventListener('pagehide', settle);
  const writeLater: Address['writeLater'] = (view, step) => {
    settle();
    const fragment = `#${formatView(view)}`;
    if (fragment === location.hash) return null;
    const steps = hasSteps && step === 'push';
    const id = steps ? last + 1 : last;
    const put = () => {
      try {
        if (steps) history.pushState({ step: id }, '', fragment);
        else history.replaceState({ step: id }, '', fragment);
        last = id;
      } catch {
        // Some browsers refuse too many at once; the view stands all the same, and the next one is written.
      }
    };
    waiting = { id, put };
    setTimeout(settle, AFTER_PICTURE_MS);
    return steps ? id : null;
  };
  addEventListener('hashchange', () => {
    // Whoever went elsewhere meanwhile is not led back.
    const unwritten = waiting !== null && waiting.id > last;
    waiting = null;
    const kept = stepHere();
    const step = kept ?? keep(last + 1);
    last = step;
    busyUntil(read(choices, kept !== null)).then(
      (found) => onFollow(found, step, kept === null ? 'typed' : 'kept', unwritten),
      // Without a network, before the atlas is kept: the view stands.
      () => undefined,
    );
  });
  return {
    first,
    firstStep: last,
    write(view, step) {
      const id = writeLater(view, step);
      settle();
      return last === id ? id : null;
    },
    writeLater,
    go(steps) {
      settle();
      history.go(steps);
    },
    linkTo: (view) => `${location.href.replace(/[?#].*/, '')}#${formatView(view)}`,
  };
}
