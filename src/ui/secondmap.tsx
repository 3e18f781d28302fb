/** The second map: wiped over the first with a handle, or beside it. It is drawn for the first one's camera, so that the two cannot drift. */
import type { VNode } from 'preact';
import type { Box } from '../figure/boxes.ts';
import type { Figure, Second } from '../figure/figure.ts';
import type { Frame } from '../geo/mercator.ts';
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
  return (
    <>
      <div class="divider" style={{ left: `${lineAt(cut, width)}px` }} />
      <input
        class="handle"
        type="range"
        min={0}
        max={100}
        step={1}
        value={cut}
        aria-label={`Dividing line: ${left} on the left, ${right} on the right`}
        aria-valuetext={`${cut} % ${left}, ${100 - cut} % ${right}`}
        onInput={(event) => onCut(Number(event.currentTarget.value))}
      />
    </>
  );
}

/** The names of both maps, each on its side. */
export function Sides({ second: { names, how } }: { second: Second }): VNode {
  return (
    <div class={`sides ${how}`}>
      <p>
        <span class="unseen">Left: </span>
        {names[0]}
      </p>
      <p>
        <span class="unseen">Right: </span>
        {names[1]}
      </p>
    </div>
  );
}
