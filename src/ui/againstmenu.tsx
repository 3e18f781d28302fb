/** The second map in the menu: which theme and day it is, and how the two are laid against each other. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Against, Way } from '../view/view.ts';
import { words } from '../words/words.ts';
import type { MenuItem } from './menu.tsx';

export interface AgainstMenuProps {
  readonly against: Against | null;
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
}

const ORDER: readonly Way[] = ['swipe', 'side', 'difference'];

export function Select({
  label,
  value,
  items,
  onChange,
}: {
  label: string;
  value: string;
  items: readonly MenuItem[];
  onChange: (id: string) => void;
}): VNode {
  return (
    <label class="select">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.label}
          </option>
        ))}
      </select>
    </label>
  );
}

export function AgainstMenu({
  against,
  fills,
  days,
  dayMatters,
  differs,
  noDifference,
  onAgainst,
  onSwap,
}: AgainstMenuProps): VNode {
  const own = useRef<HTMLFieldSetElement>(null);
  const there = against !== null;
  const was = useRef(there);
  const told = words().comparing.second;
  // The button that was pressed gives way to the choices, and these to the button: the focus stays among them.
  useEffect(() => {
    if (was.current !== there && document.activeElement === document.body)
      own.current?.querySelector<HTMLElement>('select, button')?.focus();
    was.current = there;
  }, [there]);
  if (!against)
    return (
      <fieldset ref={own}>
        <legend>{told.name}</legend>
        <button type="button" onClick={() => onAgainst({})}>
          {told.begin}
        </button>
      </fieldset>
    );
  return (
    <fieldset class="against" ref={own}>
      <legend>{told.name}</legend>
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
    </fieldset>
  );
}
