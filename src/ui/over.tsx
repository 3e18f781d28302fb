/** What lies over a map: veil, outlines, names, letters. It is set by the page over the live map and over a drawing alike. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Box } from '../figure/boxes.ts';
import type { Figure } from '../figure/figure.ts';
import type { Frame } from '../geo/mercator.ts';
import { Badges } from './badges.tsx';
import { Names } from './letters.tsx';
import { Outlines, Veil } from './outlines.tsx';

export interface OverProps {
  readonly figure: Figure;
  readonly frame: Frame;
  readonly pointed: string | null;
  readonly reserved: readonly Box[];
}

export function Over({ figure, frame, pointed, reserved }: OverProps): VNode {
  // What is pointed at moves no name and no veil, of which there may be very many.
  const veil = useMemo(() => <Veil figure={figure} frame={frame} />, [figure, frame]);
  const names = useMemo(
    () => <Names figure={figure} frame={frame} reserved={reserved} />,
    [figure, frame, reserved],
  );
  return (
    <g>
      {veil}
      <Outlines figure={figure} frame={frame} pointed={pointed} />
      {names}
      <Badges figure={figure} frame={frame} />
    </g>
  );
}
