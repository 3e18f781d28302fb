/** The pictures of the map: the drawing where there is no live map, what lies over either, and a second map's beside them. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Box } from '../figure/boxes.ts';
import { isCrowded, isMany } from '../figure/many.ts';
import type { Frame } from '../geo/mercator.ts';
import { lineAt } from './divide.ts';
import { Drawing } from './drawing.tsx';
import { later } from './later.tsx';
import type { MapPaneProps } from './mappane.tsx';
import type { NearStrokesProps } from './nearstrokes.tsx';
import { Over, type OverProps } from './over.tsx';
import type { SecondMapProps } from './secondmap.tsx';

/** Loaded where outlines are very many. */
const NearStrokes = later<NearStrokesProps>(() => import('./nearstrokes.tsx').then((m) => m.NearStrokes));

/** Loaded when a reader first lays a second map against the first. */
export const SecondMap = later<SecondMapProps>(() => import('./secondmap.tsx').then((m) => m.SecondMap));

/** Below this the scale stands above the credit line, and the button of the themes on the map. */
const NARROW_PX = 480;

/** The room of the buttons, the scale and the credit line. */
export function controlsOf({ width, height }: Frame): readonly Box[] {
  const narrow = width < NARROW_PX;
  return [
    { left: width - 60, top: 0, right: width, bottom: 165 },
    { left: 0, top: height - (narrow ? 72 : 36), right: 150, bottom: height },
    { left: width - 400, top: height - (narrow ? 40 : 22), right: width, bottom: height },
    ...(narrow ? [{ left: 0, top: 0, right: 130, bottom: 60 }] : []),
  ];
}

/** The drawing where there is no live map, and what lies over either; of a map that another is wiped over, what is left of the line. */
function Overlay({
  figure,
  frame,
  state,
  pointed,
  cut,
  reserved,
}: Pick<MapPaneProps, 'figure' | 'state' | 'cut'> & OverProps): VNode {
  const { width, height } = frame;
  const wiped = figure.second?.how === 'swipe';
  const style = wiped ? { clipPath: `inset(0 ${width - lineAt(cut, width)}px 0 0)` } : undefined;
  const drawn = state !== 'live' && !(state === 'starting' && isCrowded(figure.ground));
  // Neither is drawn anew for another dividing line, and the drawing not for what is pointed at: it is a picture of its own.
  const drawing = useMemo(
    () => (drawn ? <Drawing figure={figure} frame={frame} /> : null),
    [figure, frame, drawn],
  );
  const over = useMemo(
    () => <Over figure={figure} frame={frame} pointed={pointed} reserved={reserved} />,
    [figure, frame, pointed, reserved],
  );
  return (
    <>
      {drawn ? (
        <svg class="overlay drawing" width={width} height={height} aria-hidden="true" style={style}>
          {drawing}
        </svg>
      ) : null}
      <svg class="overlay" width={width} height={height} aria-hidden="true" style={style}>
        {over}
      </svg>
    </>
  );
}

/** The first map's picture and the second's. */
export function Pictures(props: MapPaneProps & { readonly frame: Frame }): VNode {
  const { figure, frame, state, cut, onCut } = props;
  const pointed = props.pointed?.place ?? null;
  const reserved = useMemo(() => controlsOf(frame), [frame]);
  const { second } = figure;
  const over = { frame, pointed, reserved };
  return (
    <>
      {state === 'live' && isMany(figure.ground) ? <NearStrokes figure={figure} frame={frame} /> : null}
      <Overlay {...over} figure={figure} state={state} cut={cut} />
      {second ? <SecondMap {...over} second={second} cut={cut} onCut={onCut} /> : null}
    </>
  );
}
