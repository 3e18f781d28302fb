/** The address bar: the view is written to its fragment and read back. Choices push, so that Back undoes; moves replace. */
import { type Choices, formatView, parseView, type View } from './view.ts';

export interface Address {
  /** The view that the page was opened with, and what of it could not be followed. */
  readonly first: ReturnType<typeof parseView>;
  /** Writes a view: as a new step that Back undoes, or in place of the last. */
  readonly write: (view: View, step: 'push' | 'replace') => void;
  /** The whole address of a view. */
  readonly linkTo: (view: View) => string;
}

/** Follows the address bar: `onFollow` is called with each view that Back, Forward or the reader's typing leads to. */
export function followAddress(
  choices: Choices,
  onFollow: (read: ReturnType<typeof parseView>) => void,
): Address {
  const read = () => parseView(location.hash, choices);
  addEventListener('hashchange', () => onFollow(read()));
  return {
    first: read(),
    write(view, step) {
      const fragment = `#${formatView(view)}`;
      if (fragment === location.hash) return;
      if (step === 'push') history.pushState(null, '', fragment);
      else history.replaceState(null, '', fragment);
    },
    linkTo: (view) => `${location.origin}${location.pathname}#${formatView(view)}`,
  };
}
