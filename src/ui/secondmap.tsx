/** The second map: wiped over the first with a handle, or beside it. It is drawn for the first one's camera, so that the two cannot drift. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Second } from '../figure/figure.ts';
import { further } from '../words/words.ts';
import { lineAt } from './divide.ts';
import { Drawing } from './drawing.tsx';
import { Over, type OverProps } from './over.tsx';

/** A map whole: its drawing and what lies over it. */
export function Half(props: OverProps): VNode {
  return (
    <g>
      <Drawing figure={props.figure} frame={props.frame} />
      <Over {...props} />
    </g>
  );
}

export function Divider({
  second: { names },
  cut,
  width,
  onCut,
}: {
  second: Second;
  cut: number;
  width: number;
  onCut: (cut: number) => void;
}): VNode {
  const [left, right] = names;
  const told = further().comparing.over;
  return (
    <>
      <div class="divider" style={{ left: `${lineAt(cut, width)}px` }} />
      <input
        class="handle"
        dir="ltr"
        type="range"
        min={0}
        max={100}
        step={1}
        value={cut}
        aria-label={told.line(left, right)}
        aria-valuetext={told.cut(left, cut, right)}
        onInput={(event) => onCut(Number(event.currentTarget.value))}
      />
    </>
  );
}

/** The names of both maps, each on its side: left is left, whichever way the page runs. */
export function Sides({ second: { names, how } }: { second: Second }): VNode {
  const { beforeLeft, beforeRight } = further().comparing.over;
  return (
    <div class={`sides ${how}`} dir="ltr">
      <p dir="auto">
        <span class="unseen">{beforeLeft}</span>
        {names[0]}
      </p>
      <p dir="auto">
        <span class="unseen">{beforeRight}</span>
        {names[1]}
      </p>
    </div>
  );
}

export interface SecondMapProps extends Omit<OverProps, 'figure'> {
  readonly second: Second;
  /** How far from the left the first map reaches, in percent. */
  readonly cut: number;
  readonly onCut: (cut: number) => void;
}

/** The second map in the stage of the first: right of the line, or in the right half. */
export function SecondMap({ second, cut, onCut, ...over }: SecondMapProps): VNode {
  const { figure, how } = second;
  const { frame, pointed, reserved } = over;
  // Not drawn anew for another dividing line.
  const half = useMemo(() => <Half {...over} figure={figure} />, [figure, frame, pointed, reserved]);
  const wiped = how === 'swipe';
  return (
    <>
      <svg
        class={wiped ? 'overlay' : 'overlay second'}
        width={frame.width}
        height={frame.height}
        aria-hidden="true"
        style={wiped ? { clipPath: `inset(0 0 0 ${lineAt(cut, frame.width)}px)` } : undefined}
      >
        {half}
      </svg>
      <Sides second={second} />
      {wiped ? <Divider second={second} cut={cut} width={frame.width} onCut={onCut} /> : null}
    </>
  );
}
