/** The join of a table, both ways: which names were found, which are to be chosen by hand, which are left out, which towns have no line. */
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { parseWhen, whenInWords } from '../../data/when.ts';
import type { Doubling, Draft } from '../../own/draft.ts';
import type { JoinReport, Unmatched } from '../../own/join.ts';
import { further } from '../../words/words.ts';
import { ChoiceField, optionsOf, Part } from './field.tsx';

/** A place that a name may be given to. */
export interface PlaceItem {
  readonly id: string;
  readonly name: string;
}

interface PlacesProps {
  readonly draft: Draft;
  readonly join: JoinReport | null;
  /** Towns and cantonments, or districts, by name. */
  readonly items: readonly PlaceItem[];
  /** How many towns or districts there are. */
  readonly of: number;
  readonly nameOf: (place: string) => string;
  /** `null` leaves the name out; `undefined` takes back what was chosen. */
  readonly onChosen: (text: string, place: string | null | undefined) => void;
  readonly onDoubling: (doubling: Doubling) => void;
}

const LEFT_OUT = '-';

function Choose({
  one,
  items,
  nameOf,
  onChosen,
}: { one: Unmatched } & Pick<PlacesProps, 'items' | 'nameOf' | 'onChosen'>): VNode {
  const id = useId();
  const { places } = further().own.sheet;
  const { likely } = one;
  return (
    <div class="own-field">
      <label for={id}>{places.unmatched(one.text, one.lines)}</label>
      <select
        id={id}
        value={likely ?? ''}
        data-asks={likely === null ? 'unmatched' : undefined}
        aria-describedby={likely === null ? undefined : `${id}-likely`}
        onChange={({ currentTarget: { value } }) => onChosen(one.text, value === LEFT_OUT ? null : value)}
      >
        <option value="" disabled>
          {places.choose}
        </option>
        {one.near.length > 0 ? (
          <optgroup label={likely === null ? places.near : places.likely}>
            {one.near.map(({ place }) => (
              <option key={place} value={place}>
                {nameOf(place)}
              </option>
            ))}
          </optgroup>
        ) : null}
        <optgroup label={places.all}>
          {items.map((item) => (
            <option key={item.id} value={item.id}>
              {item.name}
            </option>
          ))}
        </optgroup>
        <option value={LEFT_OUT}>{places.leaveOut}</option>
      </select>
      {likely === null ? null : (
        <>
          <p id={`${id}-likely`} class="hint">
            {places.likelyHint}
          </p>
          <button type="button" data-asks="unmatched" onClick={() => onChosen(one.text, likely)}>
            {places.yes(nameOf(likely))}
          </button>
        </>
      )}
    </div>
  );
}

/** A name with what became of it; what the reader chose can be taken back. */
interface Fate {
  readonly text: string;
  readonly sentence: string;
  readonly chosen: boolean;
}

function Fates({
  summary,
  fates,
  onChosen,
}: { summary: string; fates: readonly Fate[] } & Pick<PlacesProps, 'onChosen'>): VNode {
  return (
    <details>
      <summary>{summary}</summary>
      <ul>
        {fates.map(({ text, sentence, chosen }) => (
          <li key={text}>
            {sentence}{' '}
            {chosen ? (
              <button type="button" class="quiet" onClick={() => onChosen(text, undefined)}>
                {further().own.sheet.places.takeBack(text)}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Doubled({
  draft,
  join,
  nameOf,
  onDoubling,
}: { join: JoinReport } & Pick<PlacesProps, 'draft' | 'nameOf' | 'onDoubling'>): VNode | null {
  const { places, words } = further().own.sheet;
  if (join.doubled.length === 0) return null;
  const numbers = draft.columns.some(({ role }) => role === 'number');
  const { both, ...ofNumbers } = places.doublings;
  const options = optionsOf<Doubling | 'ask'>({
    ask: words.choose,
    ...(numbers ? ofNumbers : { first: ofNumbers.first, both }),
  } as Record<Doubling | 'ask', string>);
  const inWords = (day: string | null) => {
    const when = day === null ? null : parseWhen(day);
    return when ? whenInWords(when) : (day ?? '');
  };
  return (
    <>
      <p>{places.doubled}</p>
      <ul>
        {join.doubled.slice(0, 12).map(({ place, day, lines }) => (
          <li key={`${place} ${day}`}>{places.double(nameOf(place), inWords(day), lines)}</li>
        ))}
      </ul>
      <ChoiceField
        label={places.doubling}
        asks="doubled"
        value={draft.doubling ?? 'ask'}
        options={options}
        onValue={(doubling) => doubling !== 'ask' && onDoubling(doubling)}
      />
    </>
  );
}

export function Places(props: PlacesProps): VNode {
  const { join, of, nameOf, items, onChosen } = props;
  const { places } = further().own.sheet;
  if (!join)
    return (
      <Part heading={places.heading}>
        <p>{places.none}</p>
      </Part>
    );
  const { level, missing, unmatched, matched, leftOut } = join;
  return (
    <Part heading={places.heading}>
      <p role="status">
        {places.found(of - missing.length, of, level)}{' '}
        {missing.length > 0 && missing.length < of ? places.missing(missing.map(nameOf)) : null}
      </p>
      {unmatched.length > 0 ? (
        <div class="own-fields">
          {unmatched.map((one) => (
            <Choose key={one.text} one={one} items={items} nameOf={nameOf} onChosen={onChosen} />
          ))}
        </div>
      ) : null}
      <Doubled {...props} join={join} />
      <Fates
        summary={places.matched(matched.length)}
        fates={matched.map(({ text, place, how, lines }) => ({
          text,
          sentence: places.match(text, nameOf(place), places.how[how], lines),
          chosen: how === 'chosen',
        }))}
        onChosen={onChosen}
      />
      {leftOut.length > 0 ? (
        <Fates
          summary={places.leftOut(leftOut.length)}
          fates={leftOut.map(({ text, why, lines }) => ({
            text,
            sentence: places.left(text, places.why[why], lines),
            chosen: why === 'chosen',
          }))}
          onChosen={onChosen}
        />
      ) : null}
    </Part>
  );
}
