/** Tracked components: drawn anew when a signal that they read changes. What they are made of gets plain values. */
import { effect } from '@preact/signals-core';
import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';

/** A component that follows the signals which it reads itself while it is drawn. */
export function tracked<Props>(draw: (props: Props) => ComponentChildren): FunctionComponent<Props> {
  return function Tracked(props) {
    const [, drawAgain] = useReducer((turn: number) => turn + 1, 0);
    const stop = useRef<() => void>(() => undefined);
    useEffect(() => () => stop.current(), []);
    stop.current();
    let drawn: ComponentChildren;
    let isFirst = true;
    // It reads while it is drawn and nothing later: each drawing finds anew what it depends on.
    stop.current = effect(() => {
      if (isFirst) drawn = draw(props);
      else drawAgain(0);
      isFirst = false;
    });
    return drawn;
  };
}
