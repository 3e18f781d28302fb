/** The choices of a second map: which theme and day it is, and how the two are laid against each other. */

import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Against, Way } from '../view/view.ts';
import { words } from '../words/words.ts';
import type { MenuItem } from './menu.tsx';
import { Select } from './select.tsx';

export interface AgainstChoicesProps {
  readonly against: Against;
  readonly fills: readonly MenuItem[];
  readonly days: readonly MenuItem[];
  /** Whether the second map is another one on another day. */
  readonly dayMatters: boolean;
  /** Whether the two are one theme on two days, which alone have a difference. */
  readonly differs: boolean;
  /** Why they have none, in a sentence. */
  readonly noDifference: string;
  readonly onAgainst: (next: Partial<Against> | null) => void;
  readonly onSwap: () => void;
  /** Whether a reader has just pressed the button in the place of which these come: they have its focus. */
  readonly pressed: { current: boolean };
}

const ORDER: readonly Way[] = ['swipe', 'side', 'difference'];

export function AgainstChoices({
  against,
  fills,
  days,
  dayMatters,
  differs,
  noDifference,
  onAgainst,
  onSwap,
  pressed,
}: AgainstChoicesProps): VNode {
  const told = words().comparing.second;
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.against select')?.focus();
    pressed.current = false;
  }, [pressed]);
  return (
    <>
      <Select
        label={told.theme}
        value={against.fill}
        items={fills}
        onChange={(fill) => onAgainst({ fill })}
      />
      {dayMatters ? (
        <Select label={told.day} value={against.day} items={days} onChange={(day) => onAgainst({ day })} />
      ) : null}
      <div class="segments">
        {ORDER.map((how) => (
          <label key={how} class="segment">
            <input
              type="radio"
              name="how"
              value={how}
              checked={against.how === how}
              disabled={how === 'difference' && !differs}
              onChange={() => onAgainst({ how })}
            />
            <span>{told.how[how]}</span>
          </label>
        ))}
      </div>
      {differs ? null : <p class="hint">{noDifference}</p>}
      <div class="row">
        <button type="button" onClick={onSwap}>
          {told.swap}
        </button>
        <button type="button" onClick={() => onAgainst(null)}>
          {told.end}
        </button>
      </div>
    </>
  );
}
