/** The keyboard: every key that the page listens to, by where it does; and the one that opens the help sheet from anywhere. */
import { useEffect } from 'preact/hooks';
import { further } from '../words/words.ts';

export interface KeyUse {
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyGroup {
  readonly where: string;
  readonly uses: readonly KeyUse[];
}

export const HELP_KEY = '?';

/** Every key by where the page listens to it. */
export function keyGroups(): readonly KeyGroup[] {
  const { anywhere, map, table, search, tabs, sliders } = further().page.keys;
  return [
    {
      where: anywhere.where,
      uses: [
        { keys: ['Tab', 'Shift+Tab'], does: anywhere.tab },
        { keys: ['Esc'], does: anywhere.escape },
        { keys: [HELP_KEY], does: anywhere.help },
      ],
    },
    {
      where: map.where,
      uses: [
        { keys: ['←', '→', '↑', '↓'], does: map.move },
        { keys: ['+', '−'], does: map.zoom },
      ],
    },
    {
      where: table.where,
      uses: [
        { keys: ['↑', '↓', 'Home', 'End'], does: table.move },
        { keys: ['Enter'], does: table.choose },
        { keys: ['Shift+Enter'], does: table.compare },
      ],
    },
    {
      where: search.where,
      uses: [
        { keys: ['↑', '↓'], does: search.move },
        { keys: ['Enter'], does: search.choose },
        { keys: ['Shift+Enter'], does: search.compare },
      ],
    },
    { where: tabs.where, uses: [{ keys: ['←', '→', 'Home', 'End'], does: tabs.turn }] },
    {
      where: sliders.where,
      uses: [
        { keys: ['←', '→'], does: sliders.step },
        { keys: ['Home', 'End'], does: sliders.end },
      ],
    },
  ];
}

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
