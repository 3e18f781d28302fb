/** The second map in the menu: begun by a button, which gives way to the choices. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Against } from '../view/view.ts';
import { words } from '../words/words.ts';
import type { AgainstChoicesProps } from './againstchoices.tsx';
import { later } from './later.tsx';

/** Loaded when a reader first lays a second map against the first. */
const AgainstChoices = later<AgainstChoicesProps>(() =>
  import('./againstchoices.tsx').then((m) => m.AgainstChoices),
);

export interface AgainstMenuProps extends Omit<AgainstChoicesProps, 'against' | 'pressed'> {
  readonly against: Against | null;
}

export function AgainstMenu({ against, ...choices }: AgainstMenuProps): VNode {
  const own = useRef<HTMLButtonElement>(null);
  const there = against !== null;
  const was = useRef(there);
  const pressed = useRef(false);
  const told = words().comparing.second;
  // The button that was pressed gives way to the choices, and these to the button: the focus stays among them.
  useEffect(() => {
    if (was.current && !there && document.activeElement === document.body) own.current?.focus();
    was.current = there;
  }, [there]);
  const begin = () => {
    pressed.current = true;
    choices.onAgainst({});
  };
  return (
    <fieldset class={against ? 'against' : undefined}>
      <legend>{told.name}</legend>
      {against ? (
        <AgainstChoices {...choices} against={against} pressed={pressed} />
      ) : (
        <button type="button" ref={own} onClick={begin}>
          {told.begin}
        </button>
      )}
    </fieldset>
  );
}
