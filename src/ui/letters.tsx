/** Letters over the map: names, and callouts with their leader lines. */
import type { ComponentChildren, VNode } from 'preact';
import type { Face } from '../figure/advances.ts';
import type { Box } from '../figure/boxes.ts';
import type { Figure } from '../figure/figure.ts';
import { TEXT, WIDTH } from '../figure/ink.ts';
import { type Letters, setLettering } from '../figure/letters.ts';
import type { LineLabel } from '../figure/linelabels.ts';
import { LEADING } from '../figure/wishes.ts';
import { type Frame, metresPerPixel, projection } from '../geo/mercator.ts';
import { round } from './drawing.tsx';
import { FAMILY } from './fonts.ts';
import { directionOf, otherDirection, ownDirection } from './running.ts';

const POINT_RADIUS = 5;

/** Said once for all names: of a hundred texts each would say it again. */
const { family: FAMILY_OF_MOST, weight: WEIGHT_OF_MOST } = FAMILY.sans400;

/** Waters are named in italics, which are of scripts that run to the right: others would lean back. */
const slantOf = (text: string) => (directionOf(text) === 'ltr' ? 'italic' : undefined);

/** What a face has other than most names have. */
function typeOf(face: Face) {
  const { family, weight } = FAMILY[face];
  return {
    'font-family': family === FAMILY_OF_MOST ? undefined : family,
    'font-weight': weight === WEIGHT_OF_MOST ? undefined : weight,
  };
}

/** Names with a halo of some width around each. */
function Haloed({
  halo,
  width,
  children,
}: {
  halo: string;
  width: number;
  children: ComponentChildren;
}): VNode {
  return (
    <g
      text-anchor="middle"
      direction={ownDirection()}
      font-family={FAMILY_OF_MOST}
      font-weight={WEIGHT_OF_MOST}
      stroke={halo}
      stroke-width={width}
      stroke-linejoin="round"
      paint-order="stroke"
    >
      {children}
    </g>
  );
}

function Words({ letters, quiet }: { letters: Letters; quiet: string }): VNode {
  let baseline = letters.y;
  const callout = letters.kind === 'callout';
  return (
    <g>
      {letters.lines.map((line) => {
        baseline += line.size * LEADING;
        return (
          <text
            key={baseline}
            x={round(letters.x)}
            y={round(baseline - line.size * 0.28)}
            {...typeOf(line.face)}
            font-size={line.size}
            font-style={letters.kind === 'water' ? slantOf(line.text) : undefined}
            direction={otherDirection(line.text)}
            fill={callout && line.quiet ? quiet : letters.color}
          >
            {line.text}
          </text>
        );
      })}
    </g>
  );
}

/** How far a point may be off, where that is more than the point's own size. */
function Precision({ figure, frame }: { figure: Figure; frame: Frame }): VNode {
  const project = projection(frame);
  const circles = figure.overlays.flatMap((sheet) =>
    sheet.callouts.flatMap(({ place, title, position, precisionMetres, fill }) => {
      const radius = precisionMetres / metresPerPixel(position[1], frame.zoom);
      return radius > POINT_RADIUS
        ? [{ id: `${sheet.id}/${place}/${title}`, at: project(position), radius, fill }]
        : [];
    }),
  );
  return (
    <g fill-opacity={0.06} stroke-opacity={0.6} stroke-dasharray="2 3">
      {circles.map(({ id, at: [x, y], radius, fill }) => (
        <circle key={id} cx={round(x)} cy={round(y)} r={round(radius)} fill={fill} stroke={fill} />
      ))}
    </g>
  );
}

const wayId = ({ id }: LineLabel) => `along-${id}`;

/** Where a name runs along its river, road or railway. */
function Way({ line }: { line: LineLabel }): VNode {
  const steps = line.path.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`);
  return <path id={wayId(line)} d={steps.join('')} fill="none" />;
}

/** A name set along its way. */
function AlongLine({ line }: { line: LineLabel }): VNode {
  return (
    <text
      dy={round(line.size * 0.34)}
      font-size={line.size}
      font-style={line.water ? slantOf(line.text) : undefined}
      direction={otherDirection(line.text)}
      fill={line.color}
    >
      <textPath href={`#${wayId(line)}`} startOffset="50%" text-anchor="middle">
        {line.text}
      </textPath>
    </text>
  );
}

/** All names of a figure in a frame. */
export function Names({
  figure,
  frame,
  reserved,
}: {
  figure: Figure;
  frame: Frame;
  reserved: readonly Box[];
}): VNode {
  const { letters: all, lines } = setLettering(figure, frame, reserved);
  const { halo, textQuiet } = figure.ink;
  return (
    <g>
      <Precision figure={figure} frame={frame} />
      {lines.map((line) => (
        <Way key={line.id} line={line} />
      ))}
      <Haloed halo={halo} width={TEXT.halo - 0.5}>
        {lines.map((line) => (
          <AlongLine key={line.id} line={line} />
        ))}
      </Haloed>
      {all.map(({ id, leader, color }) => {
        if (!leader) return null;
        const [[x0, y0], [x1, y1]] = leader;
        return (
          <path
            key={id}
            d={`M${round(x0)} ${round(y0)}L${round(x1)} ${round(y1)}`}
            stroke={color}
            stroke-width={WIDTH.leader}
          />
        );
      })}
      <Haloed halo={halo} width={TEXT.halo}>
        {all.map((letters) => (
          <Words key={letters.id} letters={letters} quiet={textQuiet} />
        ))}
      </Haloed>
    </g>
  );
}
