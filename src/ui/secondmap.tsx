/** The second map: wiped over the first with a handle, or beside it. It is drawn for the first one's camera, so that the two cannot drift. */
import type { VNode } from 'preact';
import type { Box } from '../figure/boxes.ts';
import type { Figure, Second } from '../figure/figure.ts';
import type { Frame } from '../geo/mercator.ts';
import { words } from '../words/words.ts';
import { Drawing } from './drawing.tsx';
import { Badges, Names, Outlines, Veil } from './letters.tsx';

/** What lies over a map's areas: veil, outlines, names, letters. */
export function Over({
  figure,
  frame,
  pointed,
  reserved,
}: {
  figure: Figure;
  frame: Frame;
  pointed: string | null;
  reserved: readonly Box[];
}): VNode {
  return (
    <g>
      <Veil figure={figure} frame={frame} />
      <Outlines figure={figure} frame={frame} pointed={pointed} />
      <Names figure={figure} frame={frame} reserved={reserved} />
      <Badges figure={figure} frame={frame} />
    </g>
  );
}

interface HalfProps {
  readonly figure: Figure;
  readonly frame: Frame;
  readonly pointed: string | null;
  readonly reserved: readonly Box[];
}

/** A map whole: its drawing and what lies over it. */
export function Half(props: HalfProps): VNode {
  return (
    <g>
      <Drawing figure={props.figure} frame={props.frame} />
      <Over {...props} />
    </g>
  );
}

/** Half the width of the handle: the dividing line stays under it from end to end. */
export const GRIP = 16;

/** Where the dividing line stands, in pixels. */
export const lineAt = (cut: number, width: number) => GRIP + ((width - 2 * GRIP) * cut) / 100;

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
  const told = words().comparing.second;
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
  const { beforeLeft, beforeRight } = words().comparing.second;
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
