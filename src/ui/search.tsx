/** The search: a box and the list of what it finds. The list never takes the focus; arrows move within it from the box. */
import type { VNode } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { type Hit, isPlace, MOST_HITS } from '../figure/hit.ts';
import { words } from '../words/words.ts';

export interface SearchProps {
  /** The same function from one drawing to the next: it is asked again only for another query. `null` until the index is there. */
  readonly search: ((query: string) => readonly Hit[]) | null;
  /** The reader comes near, so that the index is needed soon. */
  readonly onNear: () => void;
  readonly onChoose: (hit: Hit) => void;
  /** Asked for places alone, districts and the city among them. */
  readonly onCompare: (hit: Hit) => void;
}

/** Letters of a query that found nothing, as far as they are read back. */
const READ_BACK = 40;

interface OptionProps {
  readonly id: string;
  readonly hit: Hit;
  readonly active: boolean;
  readonly onPick: (hit: Hit, compare: boolean) => void;
}

function Option({ id, hit, active, onPick }: OptionProps): VNode {
  const { page, vocabulary } = words();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are pressed in the box, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onClick={(event) => onPick(hit, event.shiftKey)}
    >
      <span class="search-name">
        {hit.name} {hit.otherName ? <bdi lang={vocabulary.otherLanguage}>{hit.otherName}</bdi> : null}
      </span>
      <span class="search-detail">
        {hit.matched ? page.search.asWritten(hit.detail, <bdi>{hit.matched}</bdi>) : hit.detail}
      </span>
    </div>
  );
}

interface PopupProps {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly onPick: OptionProps['onPick'];
}

const optionId = (list: string, index: number) => `${list}-${index}`;

function Popup({ id, hits, active, onPick }: PopupProps): VNode {
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const shown = hits[active];
  const { search } = words().page;
  return (
    <div class="search-popup">
      <div
        id={id}
        role="listbox"
        aria-label={search.list}
        tabIndex={-1}
        // A press would otherwise take the focus from the box, and so close the list before it is a click.
        onMouseDown={(event) => event.preventDefault()}
      >
        {hits.map((hit, index) => (
          <Option key={hit.id} id={optionId(id, index)} hit={hit} active={index === active} onPick={onPick} />
        ))}
      </div>
      <p class="search-keys">{shown && isPlace(shown) ? search.keysOfPlace : search.keys}</p>
    </div>
  );
}

/** The count, for those who do not see the list; seen only where there is none. */
function Status({ query, hits }: { query: string; hits: readonly Hit[] | null }): VNode {
  if (hits === null) return <p role="status" class="unseen" />;
  const { search } = words().page;
  if (hits.length > 0)
    return (
      <p role="status" class="unseen">
        {hits.length < MOST_HITS ? search.found(hits.length) : search.foundOrMore(MOST_HITS)}
      </p>
    );
  const letters = [...query.trim()];
  const read = letters.slice(0, READ_BACK).join('') + (letters.length > READ_BACK ? '…' : '');
  return (
    <p role="status" class="search-nothing">
      {search.nothing(<bdi>{read}</bdi>)}
    </p>
  );
}

/** What is in the box and whether its list is asked for. */
interface Box {
  readonly query: string;
  readonly open: boolean;
  /** The option that Enter would choose. */
  readonly active: number;
}

const EMPTY: Box = { query: '', open: false, active: 0 };

const isAsked = ({ query }: Box) => query.trim() !== '';

/** One option down or up, round the ends; the first or the last where the list was closed. */
function moved(box: Box, step: 1 | -1, count: number): Box {
  const first = step === 1 ? 0 : count - 1;
  return { ...box, open: true, active: box.open ? (box.active + step + count) % count : first };
}

/** What a key makes of the box: `pick` takes the active option; `null` where the key is the text's own. */
function afterKey(box: Box, key: string, count: number): Box | 'pick' | null {
  if (key === 'Escape' && box.query !== '') return box.open && isAsked(box) ? { ...box, open: false } : EMPTY;
  if (count === 0) return null;
  if (key === 'ArrowDown') return moved(box, 1, count);
  if (key === 'ArrowUp') return moved(box, -1, count);
  if (key === 'Enter') return box.open ? 'pick' : { ...box, open: true };
  return null;
}

interface FieldProps {
  readonly id: string;
  readonly list: string;
  readonly box: Box;
  readonly expanded: boolean;
  /** Told what becomes of the box as it then is: a choice may take the focus away before it is drawn anew. */
  readonly onBox: (change: (box: Box) => Box) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Field({ id, list, box, expanded, onBox, onKeyDown }: FieldProps): VNode {
  return (
    <input
      id={id}
      type="text"
      role="combobox"
      dir="auto"
      value={box.query}
      placeholder={words().page.search.label}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      enterkeyhint="search"
      aria-autocomplete="list"
      aria-expanded={expanded}
      aria-controls={list}
      aria-activedescendant={expanded ? optionId(list, box.active) : undefined}
      onInput={({ currentTarget: { value } }) => onBox(() => ({ query: value, open: true, active: 0 }))}
      onKeyDown={onKeyDown}
      onClick={() => onBox((now) => ({ ...now, open: true }))}
      onBlur={() => onBox((now) => ({ ...now, open: false }))}
    />
  );
}

function ClearButton({ onClear }: { onClear: () => void }): VNode {
  return (
    <button
      type="button"
      class="search-clear"
      // Escape does the same from the box.
      tabIndex={-1}
      aria-label={words().page.search.clear}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClear}
    >
      ×
    </button>
  );
}

export function Search({ search, onNear, onChoose, onCompare }: SearchProps): VNode {
  const id = useId();
  const list = `${id}-list`;
  const [box, setBox] = useState(EMPTY);
  const hits = useMemo(() => (isAsked(box) && search ? search(box.query) : []), [search, box.query]);
  const expanded = box.open && hits.length > 0;
  const pick = (hit: Hit | undefined, compare: boolean) => {
    if (!hit || (compare && !isPlace(hit))) return;
    setBox(EMPTY);
    if (compare) onCompare(hit);
    else onChoose(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While letters are being composed, Enter and the arrows belong to the keyboard's own list.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const after = afterKey(box, event.key, hits.length);
    if (after === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (after === 'pick') pick(hits[box.active], event.shiftKey);
    else setBox(after);
  };
  return (
    <div class="search" role="search" onFocusIn={onNear} onPointerEnter={onNear} onInput={onNear}>
      <label class="unseen" for={id}>
        {words().page.search.label}
      </label>
      <Field id={id} list={list} box={box} expanded={expanded} onBox={setBox} onKeyDown={onKeyDown} />
      {box.query ? <ClearButton onClear={() => setBox(EMPTY)} /> : null}
      {expanded ? <Popup id={list} hits={hits} active={box.active} onPick={pick} /> : null}
      <Status query={box.query} hits={box.open && isAsked(box) && search ? hits : null} />
    </div>
  );
}
