/** A row of the table: the button that chooses a place, its value, which opens the evidence, and the button that compares it. */
import type { VNode } from 'preact';
import type { Figure, Reading } from '../figure/figure.ts';
import { words } from '../words/words.ts';
import { onShiftEnter } from './shiftenter.ts';

/** What a reader may do with a place. */
export interface PlaceActs {
  readonly onPoint: (place: string | null) => void;
  /** `add`: beside those already chosen (Shift), up to four. */
  readonly onChoose: (place: string, add: boolean) => void;
  readonly onEvidence: (claim: string) => void;
  /** Adds a place to the comparison, or takes it out. */
  readonly onCompare: (place: string) => void;
}

/** Arrow keys, Home and End move between the buttons of a list. */
function moveFocus(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement)) return;
  const buttons = [
    ...(event.target.closest('[data-list]')?.querySelectorAll<HTMLElement>('[data-place]') ?? []),
  ];
  const here = buttons.findIndex((button) => Object.is(button, event.target));
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = buttons[steps[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export interface PlaceButtonProps extends Pick<PlaceActs, 'onPoint' | 'onChoose'> {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  /** Whether Tab comes here; arrows reach the others. */
  readonly entry: boolean;
  readonly onEnter: (place: string) => void;
}

/** Whether a finger presses: it does not point, or what is said of the place would move the row away before the press has ended. */
let finger = false;
const lay = (on: boolean) => {
  finger = on;
};

/** A place by its name; what it shows is said by the element `say-` and its id. */
export function PlaceButton(props: PlaceButtonProps): VNode {
  const { id, name, chosen, entry, onEnter, onPoint, onChoose } = props;
  return (
    <button
      type="button"
      data-place={id}
      tabIndex={entry ? 0 : -1}
      aria-pressed={chosen}
      aria-describedby={`say-${id}`}
      onFocus={() => {
        onEnter(id);
        finger || onPoint(id);
      }}
      onBlur={() => onPoint(null)}
      onPointerDown={({ pointerType }) => lay(pointerType === 'touch')}
      onPointerCancel={() => lay(false)}
      onClick={(event) => {
        lay(false);
        onChoose(id, event.shiftKey);
      }}
      onKeyDown={(event) => onShiftEnter(event, () => onChoose(id, true)) || moveFocus(event)}
    >
      {name}
    </button>
  );
}

/** A value that opens its evidence; one without a claim is plain words. */
function Value({ reading, onEvidence }: { reading: Reading; onEvidence: PlaceActs['onEvidence'] }): VNode {
  const [claim] = reading.claims;
  if (claim === undefined) return <span>{reading.value}</span>;
  return (
    <button
      type="button"
      class="value"
      tabIndex={-1}
      onClick={() => onEvidence(claim)}
      aria-label={words().maps.table.evidence(reading.value, reading.name)}
    >
      {reading.value}
    </button>
  );
}

export interface RowProps extends Pick<PlaceActs, 'onPoint' | 'onEvidence' | 'onCompare'> {
  readonly reading: Reading;
  readonly figure: Figure;
  /** Whether the table has a column for the rank. */
  readonly ranked: boolean;
  readonly pointed: boolean;
  /** Whether it lies under the veil, beside what alone is asked for. */
  readonly veiled: boolean;
  /** The button of the place itself. */
  readonly button: VNode;
  /** Whether Tab comes to this row. */
  readonly entry: boolean;
  /** What the place shows on a second map; `null` where there is one map only. */
  readonly second: Reading | null;
}

/** Puts a place into the comparison; once there, it wears its letter. */
function CompareButton({ reading: { place, name }, figure, entry, onCompare }: RowProps): VNode {
  const mark = figure.marks.get(place);
  return (
    <button
      type="button"
      class="compare"
      tabIndex={entry ? 0 : -1}
      aria-label={words().maps.table.comparePlace(name)}
      aria-pressed={mark !== undefined}
      style={mark ? { background: mark.color, borderColor: mark.color, color: figure.ink.halo } : {}}
      onClick={() => onCompare(place)}
    >
      {mark ? mark.letter : '+'}
    </button>
  );
}

/** One town or district in the table. */
export function Row(props: RowProps): VNode {
  const { reading, ranked, pointed, veiled, button, second, onPoint, onEvidence } = props;
  const { table } = words().maps;
  return (
    <tr
      class={[pointed ? 'pointed' : '', veiled ? 'veiled' : ''].filter(Boolean).join(' ') || undefined}
      // A row that is scrolled under a pointer at rest is not pointed at: the keys may point elsewhere.
      onPointerMove={({ pointerType }) => pointed || pointerType === 'touch' || onPoint(reading.place)}
      onMouseLeave={() => pointed && onPoint(null)}
    >
      <th scope="row">{button}</th>
      <td class={reading.number === null ? 'words' : 'number'}>
        <Value reading={reading} onEvidence={onEvidence} />
        {reading.kind === 'partial' ? <span class="flag"> {table.partial}</span> : null}
      </td>
      {second ? (
        <td class={second.number === null ? 'words' : 'number'}>
          <Value reading={second} onEvidence={onEvidence} />
        </td>
      ) : null}
      {ranked && !second ? (
        <td class="rank">{reading.rank === null ? '–' : table.rankAlone(reading.rank)}</td>
      ) : null}
      <td class="compare-cell">
        <CompareButton {...props} />
      </td>
    </tr>
  );
}
