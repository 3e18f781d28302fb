/** The table: every town's value in the current theme, and the other places below it: the keyboard's way to all of them. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Figure, Reading } from '../figure/figure.ts';
import { citationLine } from '../figure/phrases.ts';

export interface OtherPlace {
  readonly id: string;
  readonly name: string;
}

export interface TableProps {
  readonly figure: Figure;
  /** Cantonments, neighbourhoods, landmarks, and the city as a whole. */
  readonly others: readonly OtherPlace[];
  readonly pointed: string | null;
  readonly onPoint: (place: string | null) => void;
  /** `add`: beside those already chosen (Shift), up to four. */
  readonly onChoose: (place: string, add: boolean) => void;
  readonly onEvidence: (claim: string) => void;
  /** Adds a place to the comparison, or takes it out. */
  readonly onCompare: (place: string) => void;
}

type Order = 'name' | 'value';

function ordered(readings: readonly Reading[], order: Order): readonly Reading[] {
  const byName = readings.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  if (order === 'name') return byName;
  const byNumber = (a: Reading, b: Reading) => (b.number ?? -Infinity) - (a.number ?? -Infinity);
  return byName.toSorted(
    (a, b) => byNumber(a, b) || Number(b.claims.length > 0) - Number(a.claims.length > 0),
  );
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

interface PlaceButtonProps extends Pick<TableProps, 'onPoint' | 'onChoose'> {
  readonly place: OtherPlace;
  readonly chosen: boolean;
  /** Whether Tab comes here; arrows reach the others. */
  readonly entry: boolean;
  readonly onEnter: (place: string) => void;
}

function PlaceButton({
  place: { id, name },
  chosen,
  entry,
  onEnter,
  onPoint,
  onChoose,
}: PlaceButtonProps): VNode {
  return (
    <button
      type="button"
      data-place={id}
      tabIndex={entry ? 0 : -1}
      aria-pressed={chosen}
      aria-describedby={`say-${id}`}
      onFocus={() => {
        onEnter(id);
        onPoint(id);
      }}
      onBlur={() => onPoint(null)}
      onClick={(event) => onChoose(id, event.shiftKey)}
      onKeyDown={moveFocus}
    >
      {name}
    </button>
  );
}

/** A value that opens its evidence; one without a claim is plain words. */
function Value({ reading, onEvidence }: { reading: Reading; onEvidence: TableProps['onEvidence'] }): VNode {
  const [claim] = reading.claims;
  if (claim === undefined) return <span>{reading.value}</span>;
  return (
    <button
      type="button"
      class="value"
      tabIndex={-1}
      onClick={() => onEvidence(claim)}
      aria-label={`${reading.value}: evidence for ${reading.name}`}
    >
      {reading.value}
    </button>
  );
}

/** Puts a place into the comparison; once there, it wears its letter. */
function CompareButton({
  reading: { place, name },
  figure,
  onCompare,
}: {
  reading: Reading;
  figure: Figure;
  onCompare: TableProps['onCompare'];
}): VNode {
  const mark = figure.marks.get(place);
  return (
    <button
      type="button"
      class="compare"
      aria-label={`Compare ${name}`}
      aria-pressed={mark !== undefined}
      style={mark ? { background: mark.color, borderColor: mark.color, color: figure.ink.halo } : {}}
      onClick={() => onCompare(place)}
    >
      {mark ? mark.letter : '+'}
    </button>
  );
}

function Row({
  reading,
  ranked,
  pointed,
  veiled,
  onPoint,
  button,
  compare,
  onEvidence,
}: {
  reading: Reading;
  ranked: boolean;
  pointed: boolean;
  onPoint: TableProps['onPoint'];
  veiled: boolean;
  button: VNode;
  compare: VNode;
  onEvidence: TableProps['onEvidence'];
}): VNode {
  return (
    <tr
      class={[pointed ? 'pointed' : '', veiled ? 'veiled' : ''].filter(Boolean).join(' ') || undefined}
      onMouseEnter={() => onPoint(reading.place)}
      onMouseLeave={() => onPoint(null)}
    >
      <th scope="row">{button}</th>
      <td class={reading.number === null ? 'words' : 'number'}>
        <Value reading={reading} onEvidence={onEvidence} />
        {reading.kind === 'partial' ? <span class="flag"> partial</span> : null}
      </td>
      {ranked ? <td class="rank">{reading.rank?.split(' ')[0] ?? '–'}</td> : null}
      <td class="compare-cell">{compare}</td>
    </tr>
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

export function Table(props: TableProps): VNode {
  const { figure, others, pointed, onPoint, onChoose, onEvidence, onCompare } = props;
  const [order, setOrder] = useState<Order>('value');
  const [entered, setEntered] = useState<string | null>(null);
  const units = new Map(figure.ground.units.map((unit) => [unit.id, unit.kind]));
  const towns = ordered(
    [...figure.fill.readings.values()].filter(
      (reading) => (units.get(reading.place) ?? 'cantonment') !== 'cantonment',
    ),
    order,
  );
  const districts = towns.some(({ place }) => units.get(place) === 'district');
  const ranked = towns.some((reading) => reading.rank !== null);
  const unit = towns.find((reading) => reading.unit !== '')?.unit ?? 'as the document has it';
  const other: Order = order === 'value' ? 'name' : 'value';
  const entryOf = (ids: readonly string[]) => (entered !== null && ids.includes(entered) ? entered : ids[0]);
  const buttonFor = (place: OtherPlace, entry: boolean) => (
    <PlaceButton
      place={place}
      chosen={figure.chosen.includes(place.id)}
      entry={entry}
      onEnter={setEntered}
      onPoint={onPoint}
      onChoose={onChoose}
    />
  );
  const firstTown = entryOf(towns.map((reading) => reading.place));
  const firstOther = entryOf(others.map((place) => place.id));
  return (
    <section class="table" aria-label={`Table of the ${districts ? 'districts' : 'towns'}`}>
      <div class="table-head">
        <h2>
          The {towns.length} {districts ? 'districts' : 'towns'}
        </h2>
        <button type="button" class="quiet" onClick={() => setOrder(other)}>
          Sort by {other}
        </button>
      </div>
      <Descriptions figure={figure} />
      <table>
        <caption class="unseen">{figure.title}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={order === 'name' ? 'ascending' : undefined}>
              {districts ? 'District' : 'Town'}
            </th>
            <th scope="col" class="number" aria-sort={order === 'value' ? 'descending' : undefined}>
              {unit}
            </th>
            {ranked ? (
              <th scope="col" class="rank">
                Rank
              </th>
            ) : null}
            <th scope="col" class="compare-cell">
              <span class="unseen">Compare</span>
            </th>
          </tr>
        </thead>
        <tbody data-list>
          {towns.map((reading) => (
            <Row
              key={reading.place}
              reading={reading}
              ranked={ranked}
              pointed={pointed === reading.place}
              onPoint={onPoint}
              onEvidence={onEvidence}
              veiled={figure.veiled.includes(reading.place)}
              compare={<CompareButton reading={reading} figure={figure} onCompare={onCompare} />}
              button={buttonFor({ id: reading.place, name: reading.name }, reading.place === firstTown)}
            />
          ))}
        </tbody>
      </table>
      <h3>Other places</h3>
      <ul class="others" data-list>
        {others.map((place) => (
          <li key={place.id}>{buttonFor(place, place.id === firstOther)}</li>
        ))}
      </ul>
    </section>
  );
}
