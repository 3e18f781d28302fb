/** The keyboard: every key that the page listens to, by where it does; and the one that opens the help sheet from anywhere. */
import { useEffect } from 'preact/hooks';

export interface KeyUse {
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyGroup {
  readonly where: string;
  readonly uses: readonly KeyUse[];
}

export const HELP_KEY = '?';

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    where: 'Anywhere',
    uses: [
      {
        keys: ['Tab', 'Shift+Tab'],
        does: 'On and back: links past the head, search, buttons, your steps, themes, map, panel. A table and a list are one stop each.',
      },
      {
        keys: ['Esc'],
        does: 'Closes the list of the search, the export, a sheet such as this, or the place chosen last.',
      },
      { keys: [HELP_KEY], does: 'Opens this sheet, unless the focus is where letters are typed.' },
    ],
  },
  {
    where: 'On the map',
    uses: [
      { keys: ['←', '→', '↑', '↓'], does: 'Move it.' },
      { keys: ['+', '−'], does: 'Zoom in and out.' },
    ],
  },
  {
    where: 'In the table of the towns and the list of other places',
    uses: [
      { keys: ['↑', '↓', 'Home', 'End'], does: 'Go from place to place; map and legend show each.' },
      { keys: ['Enter'], does: 'Chooses the place, or lets it go.' },
      { keys: ['Shift+Enter'], does: 'Puts it into the comparison.' },
    ],
  },
  {
    where: 'In the search',
    uses: [
      { keys: ['↑', '↓'], does: 'Go through what was found.' },
      { keys: ['Enter'], does: 'Shows it.' },
      { keys: ['Shift+Enter'], does: 'Puts a place into the comparison.' },
    ],
  },
  {
    where: 'On the tabs beside the map',
    uses: [{ keys: ['←', '→', 'Home', 'End'], does: 'Turn to another panel.' }],
  },
  {
    where: 'On the handle between two maps, and on sliders',
    uses: [
      { keys: ['←', '→'], does: 'Move it a step; in the plots, to the next town.' },
      { keys: ['Home', 'End'], does: 'Move it to an end.' },
    ],
  },
];

/** Inputs in which no letters are typed. */
const UNTYPED = ['radio', 'checkbox', 'range', 'button', 'file'];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !UNTYPED.includes(target.type);
  return target instanceof Element && target.closest('textarea, select, [contenteditable]') !== null;
}

/** Listens for the help key while it is `on`; it is left to whatever is typed in, and to a dialog that is open. */
export function useHelpKey(on: boolean, onOpen: () => void): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== HELP_KEY || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onOpen();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, onOpen]);
}
