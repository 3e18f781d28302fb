/** The table: every town's value in the current theme. Its names are the keyboard's way to the towns. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Figure, Reading } from '../figure/figure.ts';
import { citationLine } from '../figure/phrases.ts';

export interface TableProps {
  readonly figure: Figure;
  readonly pointed: string | null;
  readonly onPoint: (place: string | null) => void;
  /** `add`: beside those already chosen (Shift), up to four. */
  readonly onChoose: (place: string, add: boolean) => void;
}

type Order = 'name' | 'value';

function ordered(readings: readonly Reading[], order: Order): readonly Reading[] {
  const byName = readings.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  if (order === 'name') return byName;
  return byName.toSorted(
    (a, b) =>
      (b.number ?? -Infinity) - (a.number ?? -Infinity) ||
      Number(b.claims.length > 0) - Number(a.claims.length > 0),
  );
}

/** Arrow keys move between the buttons of a column. */
function moveFocus(event: KeyboardEvent): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const buttons = [...(event.target.closest('tbody')?.querySelectorAll('button') ?? [])];
  const next = buttons[buttons.findIndex((button) => Object.is(button, event.target)) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface RowProps extends Omit<TableProps, 'figure' | 'pointed'> {
  readonly reading: Reading;
  readonly chosen: boolean;
  readonly isPointed: boolean;
  readonly ranked: boolean;
}

function Row({ reading, chosen, isPointed, ranked, onPoint, onChoose }: RowProps): VNode {
  const { place } = reading;
  return (
    <tr
      class={isPointed ? 'pointed' : undefined}
      onMouseEnter={() => onPoint(place)}
      onMouseLeave={() => onPoint(null)}
    >
      <th scope="row">
        <button
          type="button"
          aria-pressed={chosen}
          aria-describedby={`say-${place}`}
          onFocus={() => onPoint(place)}
          onBlur={() => onPoint(null)}
          onClick={(event) => onChoose(place, event.shiftKey)}
          onKeyDown={moveFocus}
        >
          {reading.name}
        </button>
        <span id={`say-${place}`} class="unseen">
          {reading.sentence} {citationLine(reading.citations)}
        </span>
      </th>
      <td class={reading.number === null ? 'words' : 'number'}>
        {reading.value}
        {reading.kind === 'partial' ? <span class="flag"> partial</span> : null}
      </td>
      {ranked ? <td class="rank">{reading.rank?.split(' ')[0] ?? '–'}</td> : null}
    </tr>
  );
}

export function Table({ figure, pointed, onPoint, onChoose }: TableProps): VNode {
  const [order, setOrder] = useState<Order>('value');
  const readings = [...figure.fill.readings.values()];
  const towns = readings.filter((reading) =>
    figure.ground.units.some((unit) => unit.id === reading.place && unit.kind === 'town'),
  );
  const unit = towns.find((reading) => reading.unit !== '')?.unit ?? 'as the document has it';
  const ranked = towns.some((reading) => reading.rank !== null);
  const other: Order = order === 'value' ? 'name' : 'value';
  return (
    <section class="table" aria-label="Table of the towns">
      <div class="table-head">
        <h2>The {towns.length} towns</h2>
        <button type="button" class="quiet" onClick={() => setOrder(other)}>
          Sort by {other}
        </button>
      </div>
      <table>
        <caption class="unseen">{figure.title}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={order === 'name' ? 'ascending' : undefined}>
              Town
            </th>
            <th scope="col" class="number" aria-sort={order === 'value' ? 'descending' : undefined}>
              {unit}
            </th>
            {ranked ? (
              <th scope="col" class="rank">
                Rank
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {ordered(towns, order).map((reading) => (
            <Row
              key={reading.place}
              reading={reading}
              chosen={figure.chosen.includes(reading.place)}
              isPointed={pointed === reading.place}
              ranked={ranked}
              onPoint={onPoint}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
