/** Tracked components: drawn anew when a signal that they read changes. What they are made of gets plain values. */
import { effect } from '@preact/signals-core';
import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';

/** What is drawn, and how to stop following what was read for it. It is read while it is drawn and nothing later. */
function followed(draw: () => ComponentChildren, again: () => void) {
  let drawn: ComponentChildren;
  let isFirst = true;
  const stop = effect(() => {
    if (isFirst) drawn = draw();
    else again();
    isFirst = false;
  });
  return { drawn, stop };
}

/** A component that follows the signals which it reads itself while it is drawn. */
export function tracked<Props>(draw: (props: Props) => ComponentChildren): FunctionComponent<Props> {
  return function Tracked(props) {
    const [, drawAgain] = useReducer((turn: number) => turn + 1, 0);
    const stop = useRef<() => void>(() => undefined);
    useEffect(() => () => stop.current(), []);
    stop.current();
    // Nothing that stays may hold what is drawn: a drawing that is held holds all that came after it.
    const now = followed(
      () => draw(props),
      () => drawAgain(0),
    );
    stop.current = now.stop;
    return now.drawn;
  };
}
