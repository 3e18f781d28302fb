/** The borders of the units, drawn. */
import type { VNode } from 'preact';
import { bordersOf } from '../figure/borders.ts';
import type { Figure } from '../figure/figure.ts';
import { WIDTH } from '../figure/ink.ts';
import { pathOfLines, type Sight } from './path.ts';
import { Shape } from './shape.tsx';

export { sharedOnce } from '../figure/borders.ts';

export function Borders({ figure: { ink, ground }, sight }: { figure: Figure; sight: Sight }): VNode {
  const { all, cantonments } = bordersOf(ground.units);
  return (
    <g fill="none" stroke-linejoin="round">
      <Shape
        d={pathOfLines(all, sight)}
        stroke={ink.border}
        stroke-width={WIDTH.border}
        stroke-linecap="round"
      />
      <Shape
        d={pathOfLines(cantonments, sight)}
        stroke={ink.cantonmentBorder}
        stroke-width={WIDTH.cantonment}
        stroke-dasharray="3 2"
      />
    </g>
  );
}
