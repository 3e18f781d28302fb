/**
 * The names of the still. They keep their size in pixels while the map under them grows, so each stands at a share of the city's box. Which
 * of them have room is found out for some stages; a window shows the names of the closest stage that is no larger than its own.
 */
import type { VNode } from 'preact';
import type { Figure } from '../figure/figure.ts';
import { TEXT } from '../figure/ink.ts';
import { type Letters, setLettering } from '../figure/letters.ts';
import type { LineLabel } from '../figure/linelabels.ts';
import { LEADING } from '../figure/wishes.ts';
import { type Frame, type Pixel, projection } from '../geo/mercator.ts';
import { FAMILY } from '../ui/fonts.ts';
import { controlsOf } from '../ui/mappictures.tsx';
import { round } from '../ui/path.ts';
import { Pen } from '../ui/pen.ts';
import { frameIn, fromZoom, type Home } from './home.ts';

export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** The share of the city's box at which a pixel of a frame lies, in percent. */
type Share = (pixel: Pixel) => readonly [x: string, y: string];

function sharesIn(home: Home, frame: Frame): Share {
  const [west, south, east, north] = home.extent;
  const project = projection(frame);
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const share = (value: number, from: number, to: number) =>
    `${Math.round(((value - from) / (to - from)) * 1e5) / 1e3}%`;
  return ([x, y]) => [share(x, left, right), share(y, top, bottom)];
}

/** A face by the class that the style knows it by; most names have none. */
const faceClass = (face: keyof typeof FAMILY) => (face === 'sans400' ? undefined : face);

function Words({ letters, share, quiet }: { letters: Letters; share: Share; quiet: string }): VNode {
  let baseline = letters.y;
  let before = 0;
  const [first] = letters.lines;
  const start = (first?.size ?? 0) * (LEADING - 0.28);
  const [x, y] = share([letters.x, letters.y + start]);
  const water = letters.kind === 'water';
  return (
    <text x={x} y={y} fill={letters.color} font-style={water ? 'italic' : undefined}>
      {letters.lines.map(({ text, size, face, quiet: isQuiet }, index) => {
        baseline += size * LEADING;
        const here = baseline - size * 0.28;
        const down = round(here - before);
        before = here;
        return (
          <tspan
            key={here}
            {...(index === 0 ? {} : { x, dy: down })}
            class={faceClass(face)}
            font-size={size}
            fill={letters.kind === 'callout' && isQuiet ? quiet : undefined}
          >
            {text}
          </tspan>
        );
      })}
    </text>
  );
}

/** A name along its way, about the middle of it. */
function AlongLine({ line, id, share }: { line: LineLabel; id: string; share: Share }): VNode {
  const [mx, my] = line.path[Math.floor(line.path.length / 2)] ?? [0, 0];
  const [x, y] = share([mx, my]);
  const pen = new Pen();
  pen.line(line.path.map(([px, py]): Pixel => [px - mx, py - my]));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is hidden with the whole picture, whose legend and table say the same
    <svg x={x} y={y}>
      <path id={id} d={pen.path} fill="none" stroke="none" />
      <text
        dy={round(line.size * 0.34)}
        font-size={line.size}
        font-style={line.water ? 'italic' : undefined}
        fill={line.color}
      >
        <textPath href={`#${id}`} startOffset="50%">
          {line.text}
        </textPath>
      </text>
    </svg>
  );
}

const setId = (index: number) => `names-${index}`;

function NamesOf({
  figure,
  home,
  stage,
  index,
}: {
  figure: Figure;
  home: Home;
  stage: Stage;
  index: number;
}): VNode {
  const frame = frameIn(home, stage);
  const share = sharesIn(home, frame);
  const { letters, lines } = setLettering(figure, frame, controlsOf(frame));
  const { halo, textQuiet } = figure.ink;
  if (letters.some(({ leader }) => leader)) throw new Error('the still has no leader lines');
  return (
    <g class={setId(index)} stroke={halo}>
      <g stroke-width={TEXT.halo - 0.5}>
        {lines.map((line) => (
          <AlongLine key={line.id} line={line} id={`${setId(index)}-${line.id}`} share={share} />
        ))}
      </g>
      <g stroke-width={TEXT.halo}>
        {letters.map((one) => (
          <Words key={one.id} letters={one} share={share} quiet={textQuiet} />
        ))}
      </g>
    </g>
  );
}

/** The names for some stages, the smallest first. */
export function Names({
  figure,
  home,
  stages,
}: {
  figure: Figure;
  home: Home;
  stages: readonly Stage[];
}): VNode {
  const { family, weight } = FAMILY.sans400;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is hidden with the whole picture, whose legend and table say the same
    <svg
      class="still-names"
      font-family={family}
      font-weight={weight}
      text-anchor="middle"
      stroke-linejoin="round"
      paint-order="stroke"
    >
      {stages.map((stage, index) => (
        <NamesOf key={setId(index)} figure={figure} home={home} stage={stage} index={index} />
      ))}
    </svg>
  );
}

/** Shows the names of one stage. */
export function nameRules(home: Home, stages: readonly Stage[]): string {
  const others = stages.slice(1).map((_, index) => `.${setId(index + 1)}`);
  const faces = Object.entries(FAMILY).map(
    ([face, { family, weight }]) => `.still-names .${face}{font-family:${family};font-weight:${weight}}`,
  );
  const shown = stages.map((stage, index) => {
    if (index === 0) return '';
    const before = `#still .${setId(index - 1)}{display:none}`;
    return fromZoom(home, frameIn(home, stage).zoom, `${before}#still .${setId(index)}{display:inline}`);
  });
  return [`${others.join()}{display:none}`, ...faces, ...shown].join('');
}
