/** Outlines over the map: of the chosen places and of the one pointed at; and the veil over what is not shown. */
import type { VNode } from 'preact';
import type { Figure } from '../figure/figure.ts';
import { WIDTH } from '../figure/ink.ts';
import { districtPlace } from '../figure/levels.ts';
import { type Frame, projection } from '../geo/mercator.ts';
import { pathOf, Shape } from './drawing.tsx';

/** A veil over the units out of what alone is shown. */
export function Veil({ figure, frame }: { figure: Figure; frame: Frame }): VNode | null {
  if (figure.veiled.length === 0) return null;
  const sight = { frame, project: projection(frame) };
  const path = figure.veiled.map((id) => {
    const outline = figure.ground.outlines.get(id);
    return outline ? pathOf(outline.geometry, sight) : '';
  });
  return <Shape d={path.join('')} fill={figure.ink.land} fill-opacity={0.86} fill-rule="evenodd" />;
}

/** Districts before their towns, so that no outline hides one within it. */
const districtsFirst = ({ chosen }: Figure) =>
  chosen.toSorted(
    (a, b) => Number(b.startsWith(districtPlace(''))) - Number(a.startsWith(districtPlace(''))),
  );

/** The outlines of the chosen places and of the one pointed at. */
export function Outlines({
  figure,
  frame,
  pointed,
}: {
  figure: Figure;
  frame: Frame;
  pointed: string | null;
}): VNode {
  const sight = { frame, project: projection(frame) };
  const outline = (id: string) => {
    const area = figure.ground.outlines.get(id);
    return area ? pathOf(area.geometry, sight) : '';
  };
  const { accent, hover, halo } = figure.ink;
  return (
    <g fill="none" stroke-linejoin="round">
      {districtsFirst(figure).map((id) => (
        <g key={id}>
          <Shape d={outline(id)} stroke={halo} stroke-width={WIDTH.chosen + 2.5} stroke-opacity={0.9} />
          <Shape d={outline(id)} stroke={figure.marks.get(id)?.color ?? accent} stroke-width={WIDTH.chosen} />
        </g>
      ))}
      {pointed ? (
        <g>
          <Shape d={outline(pointed)} stroke={halo} stroke-width={WIDTH.hover + 2} stroke-opacity={0.8} />
          <Shape d={outline(pointed)} stroke={hover} stroke-width={WIDTH.hover} />
        </g>
      ) : null}
    </g>
  );
}
