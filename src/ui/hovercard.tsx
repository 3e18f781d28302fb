/** The card at the pointer: value, unit, rank and citation of one place. The legend says the same to those who do not see it. */
import type { VNode } from 'preact';
import type { Figure, Reading } from '../figure/figure.ts';
import { citationLine } from '../figure/phrases.ts';
import { type Frame, projection } from '../geo/mercator.ts';
import { words } from '../words/words.ts';

export interface HoverCardProps {
  readonly figure: Figure;
  readonly frame: Frame;
  readonly place: string;
  /** Where the pointer is; `null` where the place is pointed at by keyboard. */
  readonly pixel: readonly [number, number] | null;
}

const CARD = { width: 264, height: 150 };

function anchorOf({ figure, frame, place, pixel }: HoverCardProps): readonly [number, number] {
  if (pixel) return pixel;
  const outline = figure.ground.outlines.get(place);
  return outline ? projection(frame)(outline.label) : [0, 0];
}

/** A value with its unit; of two maps also with the one that it is of. */
function Value({ reading, side }: { reading: Reading; side: string }): VNode {
  return (
    <p class={reading.unit ? 'card-value' : 'card-words'}>
      <strong>{reading.value}</strong> {reading.unit}
      {side ? <span class="card-rank"> {side}</span> : null}
    </p>
  );
}

export function HoverCard(props: HoverCardProps): VNode | null {
  const { figure, frame, place } = props;
  const sheets = [figure.fill, ...figure.overlays];
  const reading = sheets.flatMap((sheet) => sheet.readings.get(place) ?? [])[0];
  if (!reading) return null;
  const { card } = words().maps;
  const [x, y] = anchorOf(props);
  const { second } = figure;
  const width = second?.how === 'side' ? 2 * frame.width : frame.width;
  const against = second?.figure.fill.readings.get(place);
  const left = Math.max(
    4,
    Math.min(width - CARD.width - 4, x + 18 + CARD.width > width ? x - CARD.width - 18 : x + 18),
  );
  const top = Math.max(4, Math.min(frame.height - CARD.height, y + 14));
  const said = figure.overlays.flatMap((sheet) => {
    const over = sheet.readings.get(place);
    return over && over !== reading && over.kind !== 'not-stated' && over.kind !== 'not-applicable'
      ? [{ sheet, over }]
      : [];
  });
  return (
    <div
      class="card"
      style={{ left: `${left}px`, top: `${top}px`, width: `${CARD.width}px` }}
      aria-hidden="true"
    >
      <p class="card-name">{reading.name}</p>
      <Value reading={reading} side={second ? second.names[0] : ''} />
      {second && against ? <Value reading={against} side={second.names[1]} /> : null}
      {reading.rank ? <p class="card-rank">{card.ranked(reading.rank)}</p> : null}
      {reading.partial ? <p class="card-rank">{card.partial(reading.partial)}</p> : null}
      {reading.citations.length > 0 ? <p class="citation">{citationLine(reading.citations)}</p> : null}
      {said.map(({ sheet, over }) => (
        <p key={sheet.id} class="card-over">
          <span>{card.titled(sheet.legend.title)}</span> {over.value}
        </p>
      ))}
    </div>
  );
}
