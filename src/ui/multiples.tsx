/** Small multiples: every theme and day at a small size, each a button that turns the map to it. */
import type { VNode } from 'preact';
import { dotNear } from '../figure/brushed.ts';
import type { Distribution } from '../figure/distribution.ts';
import { LABEL } from '../figure/numberline.ts';
import { Dots, FOOT, type Linked, Pointed, pixelOf, SLOP, Ticks } from './dots.tsx';

export interface SmallMultiplesProps extends Pick<Linked, 'ink' | 'marks' | 'pointed' | 'onPoint'> {
  readonly distributions: readonly Distribution[];
  /** The part that the map shows. */
  readonly current: string;
  readonly kept: ReadonlySet<string> | null;
  /** Called with the id of a part, to turn the map to it. */
  readonly onTurn: (part: string) => void;
}

/** Every theme and day at a small size: what is pointed at, chosen or isolated in one is so in all. */
export function SmallMultiples(props: SmallMultiplesProps): VNode {
  const { distributions, current, kept, ink, marks, pointed, onPoint, onTurn } = props;
  const tallest = Math.max(0, ...distributions.map(({ height }) => height));
  return (
    <ul class="plots-multiples">
      {distributions.map((distribution) => (
        <li key={distribution.id}>
          <button
            type="button"
            aria-pressed={distribution.id === current}
            onClick={() => onTurn(distribution.id)}
          >
            <span class="plots-name">{distribution.menu}</span>
            <span class="plots-when">{distribution.when}</span>
            <Small {...{ distribution, tallest, kept, ink, marks, pointed, onPoint }} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Room above the highest dot for the ring about it, in pixels. */
const RIM = 3;

/** One plot: its bottom is where all others have theirs, and only the ends of its axis have numbers. */
function Small({
  distribution,
  tallest,
  kept,
  ...linked
}: Pick<SmallMultiplesProps, 'kept' | 'ink' | 'marks' | 'pointed' | 'onPoint'> & {
  distribution: Distribution;
  tallest: number;
}): VNode {
  const { width, height, ticks } = distribution;
  const { ink, marks, pointed, onPoint } = linked;
  const top = height - tallest - RIM;
  const ends = ticks.filter((_, index) => index === 0 || index === ticks.length - 1);
  return (
    <svg
      direction="ltr"
      viewBox={`0 ${top} ${width} ${tallest + RIM + FOOT}`}
      aria-hidden="true"
      onPointerMove={(event) => {
        const place = dotNear(distribution, pixelOf(event, distribution, top), SLOP)?.place ?? null;
        if (place !== pointed) onPoint(place);
      }}
      onPointerLeave={() => onPoint(null)}
    >
      <Dots
        distribution={distribution}
        ink={ink}
        marks={marks}
        shown={(place) => kept === null || kept.has(place)}
      />
      <Ticks distribution={distribution} ticks={ends} size={LABEL - 1} ink={ink} />
      <Pointed distribution={distribution} pointed={pointed} ink={ink} named={false} />
    </svg>
  );
}
