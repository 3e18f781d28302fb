/** The furniture of a map: a bar of round length and an arrow to the north, on a slip of paper. */
import type { VNode } from 'preact';
import type { Box } from '../../figure/boxes.ts';
import type { Ink } from '../../figure/ink.ts';
import type { Frame } from '../../geo/mercator.ts';
import { scaleBar } from '../../geo/scalebar.ts';
import { FAMILY } from '../../ui/fonts.ts';
import { further } from '../../words/words.ts';
import { near, running } from '../blocks.tsx';
import type { Pieces } from './page.ts';

const HEIGHT = 36;
const ARROW = 26;
const AWAY = 8;
const PAD = 6;

/** On a map smaller than this a slip would hide too much. */
const LEAST = { width: 180, height: 150 } as const;

const barOf = ({ center, zoom, width }: Frame) => scaleBar(center[1], zoom, Math.min(140, width / 4));

/** The slip in the lower left corner of the map; `null` where there is nothing on it. */
export function slipOf(frame: Frame, pieces: Pieces): Box | null {
  if (frame.width < LEAST.width || frame.height < LEAST.height) return null;
  const bar = pieces.has('scale') ? barOf(frame).pixels + PAD : 0;
  const width = bar + (pieces.has('north') ? ARROW : 0);
  if (width === 0) return null;
  const bottom = frame.height - AWAY;
  return { left: AWAY, top: bottom - HEIGHT, right: near(AWAY + PAD + width + PAD), bottom };
}

function Bar({ frame, ink }: { frame: Frame; ink: Ink }): VNode {
  const { pixels, label } = barOf(frame);
  return (
    <g>
      <path d={`M0 22v6h${near(pixels)}v-6`} fill="none" stroke={ink.text} stroke-width={1.2} />
      <text
        y={16}
        font-size={11}
        font-family={FAMILY.sans400.family}
        fill={ink.text}
        {...running(label, 'end')}
      >
        {label}
      </text>
    </g>
  );
}

function North({ ink }: { ink: Ink }): VNode {
  const { family, weight } = FAMILY.sans600;
  const { north } = further().files.plate;
  return (
    <g>
      <path d="M0 4l5 15l-5 -3.5l-5 3.5z" fill={ink.text} />
      <text
        y={31}
        font-size={10}
        font-family={family}
        font-weight={weight}
        text-anchor="middle"
        {...running(north, 'middle')}
        fill={ink.text}
      >
        {north}
      </text>
    </g>
  );
}

export function Furniture({ frame, pieces, ink }: { frame: Frame; pieces: Pieces; ink: Ink }): VNode | null {
  const slip = slipOf(frame, pieces);
  if (!slip) return null;
  const width = slip.right - slip.left;
  return (
    <g transform={`translate(${slip.left} ${near(slip.top)})`}>
      <rect width={near(width)} height={HEIGHT} fill={ink.paper} fill-opacity={0.85} rx={2} />
      {pieces.has('scale') ? (
        <g transform={`translate(${PAD} 0)`}>
          <Bar frame={frame} ink={ink} />
        </g>
      ) : null}
      {pieces.has('north') ? (
        <g transform={`translate(${near(width - PAD - ARROW / 2 + 4)} 0)`}>
          <North ink={ink} />
        </g>
      ) : null}
    </g>
  );
}
