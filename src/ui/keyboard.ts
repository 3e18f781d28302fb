/** The keyboard: the key that opens the help sheet from anywhere. */
import { useEffect } from 'preact/hooks';

export const HELP_KEY = '?';

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
