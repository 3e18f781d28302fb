/** The table: every town's value in the current theme, and the other places below it: the keyboard's way to all of them. */
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
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

/** More rows than these are not made at once. */
const FIRST_ROWS = 300;

function ordered(readings: readonly Reading[], order: Order): readonly Reading[] {
  const byName = (a: Reading, b: Reading) => words().formats.compare(a.name, b.name);
  if (order === 'name') return readings.toSorted(byName);
  const byNumber = (a: Reading, b: Reading) => (b.number ?? -Infinity) - (a.number ?? -Infinity);
  const full = ({ kind }: Reading) => Number(kind !== 'partial');
  return readings.toSorted(
    (a, b) =>
      (a.number !== null && b.number !== null ? full(b) - full(a) : 0) ||
      byNumber(a, b) ||
      Number(b.claims.length > 0) - Number(a.claims.length > 0) ||
      byName(a, b),
  );
}

/** What each place with a button shows, for the description of that button. */
function Descriptions({ figure, places }: { figure: Figure; places: readonly string[] }): VNode {
  const said = new Map<string, string>();
  for (const sheet of [figure.fill, ...figure.overlays]) {
    for (const place of places) {
      const reading = sheet.readings.get(place);
      if (!reading || (said.has(place) && reading.claims.length === 0)) continue;
      const { sentence, citations } = reading;
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

/** The first of some readings, and wherever they stand those of chosen places. */
function listedOf(readings: readonly Reading[], most: number, { chosen }: Figure): readonly Reading[] {
  return readings.filter(({ place }, index) => index < most || chosen.includes(place));
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

/** That only a part is listed, and the way to more; nothing where all are. */
function Rest({ listed, all, level, onMore }: RestProps): VNode | null {
  const { table } = words().maps;
  if (listed >= all) return null;
  return (
    <p class="rest">
      {table.part(listed, all, level)}{' '}
      <button type="button" class="quiet" onClick={onMore}>
        {table.more(Math.min(FIRST_ROWS, all - listed))}
      </button>
    </p>
  );
}

interface RestProps {
  readonly listed: number;
  readonly all: number;
  readonly level: Level;
  readonly onMore: () => void;
}

/** The rows as they are made for one figure: a place that is pointed at has its own row made anew and no other. */
function useRows(props: TableProps, ranked: boolean, buttonFor: ButtonFor, entry: string | undefined) {
  const { figure, onPoint, onCompare, onEvidence } = props;
  const made = useMemo(() => {
    const veiled = new Set(figure.veiled);
    const known = new Map<string, VNode>();
    return (reading: Reading, pointed: boolean): VNode => {
      const { place, name } = reading;
      const row = known.get(`${place} ${pointed}`) ?? (
        <Row
          key={place}
          {...{ reading, figure, ranked, pointed, onPoint, onCompare, onEvidence }}
          veiled={veiled.has(place)}
          button={buttonFor(place, name)}
          entry={place === entry}
          second={figure.second?.figure.fill.readings.get(place) ?? null}
        />
      );
      known.set(`${place} ${pointed}`, row);
      return row;
    };
  }, [figure, ranked, entry, onPoint, onCompare, onEvidence, props.onChoose]);
  return (readings: readonly Reading[]) =>
    readings.map((reading) => made(reading, reading.place === props.pointed));
}

type ButtonFor = (id: string, name: string) => VNode;

export function Table(props: TableProps): VNode {
  const { figure, others, onPoint, onChoose } = props;
  const [order, setOrder] = useState<Order>('value');
  const [entered, setEntered] = useState<string | null>(null);
  const [most, setMost] = useState(FIRST_ROWS);
  const { table } = words().maps;
  const { readings, level } = useMemo(() => unitsOf(figure, order), [figure, order]);
  const listed = useMemo(() => listedOf(readings, most, figure), [readings, most, figure]);
  const ranked = readings.some(({ rank }) => rank !== null);
  const unit = readings.find((reading) => reading.unit !== '')?.unit ?? table.words;
  const other: Order = order === 'value' ? 'name' : 'value';
  const entryOf = (ids: readonly string[]) => (entered !== null && ids.includes(entered) ? entered : ids[0]);
  const [entry, otherEntry] = [
    entryOf(listed.map(({ place }) => place)),
    entryOf(others.map(({ id }) => id)),
  ];
  const buttonFor: ButtonFor = (id, name) => (
    <PlaceButton
      id={id}
      name={name}
      chosen={figure.chosen.includes(id)}
      entry={id === entry || id === otherEntry}
      onEnter={setEntered}
      onPoint={onPoint}
      onChoose={onChoose}
    />
  );
  // What is pointed at changes none of them.
  const descriptions = useMemo(
    () => (
      <Descriptions
        figure={figure}
        places={[...listed.map(({ place }) => place), ...others.map(({ id }) => id)]}
      />
    ),
    [figure, listed, others],
  );
  const rowsOf = useRows(props, ranked, buttonFor, entry);
  return (
    <section class="table" aria-label={table.label(level)}>
      <div class="table-head">
        <h2>{table.heading(readings.length, level)}</h2>
        <button type="button" class="quiet" onClick={() => setOrder(other)}>
          {table.sortBy[other]}
        </button>
      </div>
      {descriptions}
      <table>
        <caption class="unseen">{figure.title}</caption>
        <Head level={level} unit={unit} ranked={ranked} order={order} sides={figure.second?.names ?? null} />
        <tbody data-list>{rowsOf(listed)}</tbody>
      </table>
      <Rest
        listed={listed.length}
        all={readings.length}
        level={level}
        onMore={() => setMost(most + FIRST_ROWS)}
      />
      <h3>{table.others}</h3>
      <ul class="others" data-list>
        {others.map(({ id, name }) => (
          <li key={id}>{buttonFor(id, name)}</li>
        ))}
      </ul>
    </section>
  );
}
