/** The table: every town's value in the current theme, and the other places below it: the keyboard's way to all of them. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Level } from '../data/dataset.ts';
import type { Figure, Reading, Second } from '../figure/figure.ts';
import { citationLine } from '../figure/phrases.ts';
import { words } from '../words/words.ts';
import { type PlaceActs, PlaceButton, Row } from './tablerow.tsx';

export interface OtherPlace {
  readonly id: string;
  readonly name: string;
}

export interface TableProps extends PlaceActs {
  readonly figure: Figure;
  /** Cantonments, neighbourhoods, landmarks, and the city as a whole. */
  readonly others: readonly OtherPlace[];
  readonly pointed: string | null;
}

type Order = 'name' | 'value';

function ordered(readings: readonly Reading[], order: Order): readonly Reading[] {
  const byName = readings.toSorted((a, b) => words().formats.compare(a.name, b.name));
  if (order === 'name') return byName;
  const byNumber = (a: Reading, b: Reading) => (b.number ?? -Infinity) - (a.number ?? -Infinity);
  const full = ({ kind }: Reading) => Number(kind !== 'partial');
  return byName.toSorted(
    (a, b) =>
      (a.number !== null && b.number !== null ? full(b) - full(a) : 0) ||
      byNumber(a, b) ||
      Number(b.claims.length > 0) - Number(a.claims.length > 0),
  );
}

/** What each place shows, for the description of its button. */
function Descriptions({ figure }: { figure: Figure }): VNode {
  const said = new Map<string, string>();
  for (const sheet of [figure.fill, ...figure.overlays]) {
    for (const { place, sentence, citations, claims } of sheet.readings.values()) {
      if (said.has(place) && claims.length === 0) continue;
      said.set(place, `${said.get(place) ?? ''} ${sentence} ${citationLine(citations)}`.trim());
    }
  }
  return (
    <div hidden>
      {[...said].map(([place, text]) => (
        <span key={place} id={`say-${place}`}>
          {text}
        </span>
      ))}
    </div>
  );
}

interface HeadProps {
  readonly level: Level;
  readonly unit: string;
  readonly ranked: boolean;
  readonly order: Order;
  /** The names of two maps; `null` where there is one. */
  readonly sides: Second['names'] | null;
}

function Head({ level, unit, ranked, order, sides }: HeadProps): VNode {
  const { table } = words().maps;
  return (
    <thead>
      <tr>
        <th scope="col" aria-sort={order === 'name' ? 'ascending' : undefined}>
          {table.unit[level]}
        </th>
        <th scope="col" class="number" aria-sort={order === 'value' ? 'descending' : undefined}>
          {sides ? sides[0] : unit}
        </th>
        {sides ? (
          <th scope="col" class="number">
            {sides[1]}
          </th>
        ) : null}
        {ranked && !sides ? (
          <th scope="col" class="rank">
            {table.rank}
          </th>
        ) : null}
        <th scope="col" class="compare-cell">
          <span class="unseen">{table.compare}</span>
        </th>
      </tr>
    </thead>
  );
}

/** Towns or districts as the map fills them, in order; cantonments are among the other places. */
function unitsOf(
  { ground, fill }: Figure,
  order: Order,
): { readonly readings: readonly Reading[]; readonly level: Level } {
  const kinds = new Map(ground.units.map(({ id, kind }) => [id, kind]));
  const units = [...fill.readings.values()].filter(
    ({ place }) => (kinds.get(place) ?? 'cantonment') !== 'cantonment',
  );
  return {
    readings: ordered(units, order),
    level: units.some(({ place }) => kinds.get(place) === 'district') ? 'district' : 'town',
  };
}

export function Table(props: TableProps): VNode {
  const { figure, others, pointed, onPoint, onChoose } = props;
  const [order, setOrder] = useState<Order>('value');
  const [entered, setEntered] = useState<string | null>(null);
  const { table } = words().maps;
  const { readings, level } = unitsOf(figure, order);
  const ranked = readings.some(({ rank }) => rank !== null);
  const unit = readings.find((reading) => reading.unit !== '')?.unit ?? table.words;
  const other: Order = order === 'value' ? 'name' : 'value';
  const entryOf = (ids: readonly string[]) => (entered !== null && ids.includes(entered) ? entered : ids[0]);
  const entries = [entryOf(readings.map(({ place }) => place)), entryOf(others.map(({ id }) => id))];
  const buttonFor = (id: string, name: string) => (
    <PlaceButton
      id={id}
      name={name}
      chosen={figure.chosen.includes(id)}
      entry={entries.includes(id)}
      onEnter={setEntered}
      onPoint={onPoint}
      onChoose={onChoose}
    />
  );
  return (
    <section class="table" aria-label={table.label(level)}>
      <div class="table-head">
        <h2>{table.heading(readings.length, level)}</h2>
        <button type="button" class="quiet" onClick={() => setOrder(other)}>
          {table.sortBy[other]}
        </button>
      </div>
      <Descriptions figure={figure} />
      <table>
        <caption class="unseen">{figure.title}</caption>
        <Head level={level} unit={unit} ranked={ranked} order={order} sides={figure.second?.names ?? null} />
        <tbody data-list>
          {readings.map((reading) => (
            <Row
              key={reading.place}
              {...props}
              reading={reading}
              ranked={ranked}
              pointed={pointed === reading.place}
              button={buttonFor(reading.place, reading.name)}
              entry={entries.includes(reading.place)}
              second={figure.second?.figure.fill.readings.get(reading.place) ?? null}
            />
          ))}
        </tbody>
      </table>
      <h3>{table.others}</h3>
      <ul class="others" data-list>
        {others.map(({ id, name }) => (
          <li key={id}>{buttonFor(id, name)}</li>
        ))}
      </ul>
    </section>
  );
}
