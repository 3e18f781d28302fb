/** A dialog over the page: the focus goes in and comes back to where it was; Escape closes it. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../words/words.ts';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Focuses an element; where it was in a menu that has closed meanwhile, the button that opens that menu. */
function focusOrOpener(element: HTMLElement): void {
  element.focus();
  if (document.activeElement === element) return;
  const menu = element.closest('[popover]')?.id;
  if (menu) document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(menu)}"]`)?.focus();
}

/** Opens a dialog over all else; gives back how to close it and return the focus. */
function open(dialog: HTMLDialogElement | null): () => void {
  const before = document.activeElement;
  dialog?.showModal();
  return () => {
    dialog?.close();
    if (before instanceof HTMLElement) focusOrOpener(before);
  };
}

export function Dialog({ title, onClose, children }: DialogProps): VNode {
  const own = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => open(own.current), []);
  return (
    <dialog
      ref={own}
      class="dialog"
      aria-labelledby={id}
      onClose={({ currentTarget }) => {
        // One that is already taken off the page was closed by the page itself.
        if (currentTarget.isConnected) onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="quiet" onClick={onClose}>
          {words().vocabulary.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
