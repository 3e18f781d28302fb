/** The graticule at the frame's edge: ticks at round degrees on all sides, and their names below and to the left. */
import type { VNode } from 'preact';
import { widthOf } from '../../figure/advances.ts';
import type { Ink } from '../../figure/ink.ts';
import { extentOf, type Frame, projection } from '../../geo/mercator.ts';
import { FAMILY } from '../../ui/fonts.ts';
import { further } from '../../words/words.ts';
import { near, running } from '../blocks.tsx';

/** Room that the names of degrees take below and to the left of the frame. */
export const BAND = 13;
const SIZE = 9;
const TICK = 5;
/** Pixels between ticks, at least. */
const APART = 90;

/** Degrees between ticks, from far to near, with the digits that each needs. */
const STEPS = [
  { degrees: 1, digits: 0 },
  { degrees: 0.5, digits: 1 },
  { degrees: 0.2, digits: 1 },
  { degrees: 0.1, digits: 1 },
  { degrees: 0.05, digits: 2 },
  { degrees: 0.02, digits: 2 },
  { degrees: 0.01, digits: 2 },
  { degrees: 0.005, digits: 3 },
  { degrees: 0.002, digits: 3 },
] as const;

export interface Tick {
  /** Pixels from the frame's left or top. */
  readonly at: number;
  /** `67.1° E`. */
  readonly name: string;
}

/** The finest round step whose ticks do not crowd. */
function stepFor(degrees: number, pixels: number): (typeof STEPS)[number] {
  const most = Math.max(1, Math.floor(pixels / APART));
  return STEPS.findLast((step) => degrees / step.degrees <= most) ?? STEPS[0];
}

function roundDegrees(least: number, most: number, { degrees, digits }: (typeof STEPS)[number]) {
  const count = Math.max(0, Math.floor(most / degrees) - Math.ceil(least / degrees) + 1);
  const first = Math.ceil(least / degrees);
  return Array.from({ length: count }, (_, index) => {
    const value = (first + index) * degrees;
    return { value, name: Math.abs(value).toFixed(digits) };
  });
}

/** Meridians along the frame's width and parallels along its height. */
export function ticksOf(frame: Frame): {
  readonly meridians: readonly Tick[];
  readonly parallels: readonly Tick[];
} {
  const [west, south, east, north] = extentOf(frame);
  const project = projection(frame);
  // One step serves both, so that the ticks tell how the two ways are to each other.
  const step = stepFor(east - west, frame.width);
  const { degrees } = further().files.plate;
  const meridians = roundDegrees(west, east, step).map(({ value, name }) => ({
    at: near(project([value, south])[0]),
    name: degrees(name, value < 0 ? 'W' : 'E'),
  }));
  const parallels = roundDegrees(south, north, step).map(({ value, name }) => ({
    at: near(project([west, value])[1]),
    name: degrees(name, value < 0 ? 'S' : 'N'),
  }));
  return { meridians, parallels };
}

/** Whether a tick's name keeps within its side of the frame. */
const fits = ({ at, name }: Tick, length: number) => {
  const half = widthOf(name, SIZE, 'sans400') / 2;
  return at - half >= 0 && at + half <= length;
};

export function Graticule({ frame, ink }: { frame: Frame; ink: Ink }): VNode {
  const { width, height } = frame;
  const { meridians, parallels } = ticksOf(frame);
  const across = meridians.map(({ at }) => `M${at} 0v${TICK}M${at} ${height}v${-TICK}`);
  const down = parallels.map(({ at }) => `M0 ${at}h${TICK}M${width} ${at}h${-TICK}`);
  return (
    <g font-family={FAMILY.sans400.family} font-size={SIZE} text-anchor="middle" fill={ink.textQuiet}>
      <path d={[...across, ...down].join('')} stroke={ink.textQuiet} stroke-width={0.8} />
      {meridians
        .filter((tick) => fits(tick, width))
        .map(({ at, name }) => (
          <text key={name} x={at} y={near(height + 10)} {...running(name, 'middle')}>
            {name}
          </text>
        ))}
      {parallels
        .filter((tick) => fits(tick, height))
        .map(({ at, name }) => (
          <text key={name} transform={`translate(-4 ${at})rotate(-90)`} {...running(name, 'middle')}>
            {name}
          </text>
        ))}
    </g>
  );
}
