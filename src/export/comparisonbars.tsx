/**
 * Bars of a comparison on paper: a value with its median, and the absences by their looks; all vectors, nothing clipped. Zero is
 * where the language starts, as it is on the page.
 */
import type { ComparisonCell } from '../figure/comparison.ts';
import type { Bar } from '../figure/comparisonbar.ts';
import { type Ink, WIDTH } from '../figure/ink.ts';
import { type Block, near, startingAt } from './blocks.tsx';

const TRACK = 12;
const TOP = 3;
const THICK = 6;
const OUTLINE = 1.5;

/** From zero to the value, hollow where it is partial; the tick is the median. */
export const valueBar = (bar: Bar, width: number, color: string, hollow: boolean): Block => ({
  height: TRACK,
  width,
  draw(x, y, ink) {
    const at = (share: number) => near(x + startingAt(share * width, { width: 0 }, width));
    const long = (bar.to - bar.from) * width;
    const inset = hollow ? OUTLINE / 2 : 0;
    return (
      <g>
        <rect x={near(x)} y={near(y + TOP)} width={near(width)} height={THICK} fill={ink.absent} />
        <rect
          x={near(x + startingAt(bar.from * width, { width: long }, width) + inset)}
          y={near(y + TOP + inset)}
          width={near(Math.max(0, long - 2 * inset))}
          height={THICK - 2 * inset}
          fill={hollow ? ink.paper : color}
          stroke={color}
          stroke-width={hollow ? OUTLINE : 0}
        />
        {bar.zero > 0 ? (
          <path d={`M${at(bar.zero)} ${near(y + 1)}v${TRACK - 2}`} stroke={ink.textQuiet} />
        ) : null}
        {bar.median === null ? null : (
          <path d={`M${at(bar.median)} ${near(y)}v${TRACK}`} stroke={ink.text} stroke-width={2} />
        )}
      </g>
    );
  },
});

/** Left ends of marks that stand `step` apart and are `size` wide, so that all of them are within the width. */
const steps = (width: number, step: number, size: number) =>
  Array.from({ length: Math.max(0, Math.floor((width - size) / step) + 1) }, (_, index) => index * step);

function marksOf(kind: ComparisonCell['kind'], x: number, y: number, width: number, ink: Ink) {
  switch (kind) {
    case 'not-received':
      return (
        <path
          d={steps(width, 6, THICK)
            .map((left) => `M${near(x + left)} ${near(y + THICK)}l${THICK} -${THICK}`)
            .join('')}
          stroke={ink.absentLine}
          stroke-width={WIDTH.hatch}
        />
      );
    case 'not-applicable':
      return (
        <g fill={ink.stippleDot}>
          {steps(width, 6, 3).map((left) => (
            <circle key={left} cx={near(x + left + 1.5)} cy={near(y + THICK / 2)} r={1.1} />
          ))}
        </g>
      );
    default:
      return null;
  }
}

const LOOKED: readonly ComparisonCell['kind'][] = ['not-received', 'not-stated', 'not-applicable'];

/** The look of an absence as on the map: hatched, pale or dotted; no height for any other kind. */
export const absenceBar = (kind: ComparisonCell['kind'], width: number): Block => ({
  height: LOOKED.includes(kind) ? TRACK : 0,
  width,
  draw: (x, y, ink) => (
    <g>
      <rect
        x={near(x)}
        y={near(y + TOP)}
        width={near(width)}
        height={THICK}
        fill={kind === 'not-applicable' ? ink.land : ink.absent}
      />
      {marksOf(kind, x, y + TOP, width, ink)}
    </g>
  ),
});
