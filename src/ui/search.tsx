/** The search: a box, and the list of what it finds, which comes with the index. The list never takes the focus; arrows move within it from the box. */
import type { VNode } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { type Hit, isPlace } from '../figure/hit.ts';
import { words } from '../words/words.ts';
import type { Found } from './searchlist.tsx';

/** The index, and what shows what it finds. */
export interface Searching {
  /** The same function from one drawing to the next: it is asked again only for another query. */
  readonly ask: (query: string) => readonly Hit[];
  readonly Found: typeof Found;
}

export interface SearchProps {
  /** `null` until it is there. */
  readonly search: Searching | null;
  /** The reader comes near, so that the index is needed soon. */
  readonly onNear: () => void;
  readonly onChoose: (hit: Hit) => void;
  /** Asked for places alone, districts and the city among them. */
  readonly onCompare: (hit: Hit) => void;
}

export const optionId = (list: string, index: number) => `${list}-${index}`;

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
  const hits = useMemo(() => (isAsked(box) && search ? search.ask(box.query) : []), [search, box.query]);
  const expanded = box.open && hits.length > 0;
  const take = (hit: Hit | undefined, compare: boolean, query: string) => {
    if (!hit || (compare && !isPlace(hit))) return;
    // What was typed since stays.
    setBox((now) => (now.query === query ? EMPTY : now));
    if (compare) onCompare(hit);
    else onChoose(hit);
  };
  const pick = (hit: Hit | undefined, compare: boolean) => take(hit, compare, box.query);
  // Enter that is pressed before the index is there is not lost: it takes the first of what is then found for what was in the box.
  const early = useRef<{ readonly query: string; readonly compare: boolean }[]>([]);
  useEffect(() => {
    if (!search) return;
    for (const { query, compare } of early.current.splice(0)) take(search.ask(query)[0], compare, query);
  }, [search]);
  const onKeyDown = (event: KeyboardEvent) => {
    // While letters are being composed, Enter and the arrows belong to the keyboard's own list.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (!search && event.key === 'Enter') early.current.push({ query: box.query, compare: event.shiftKey });
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
      {search ? (
        <search.Found
          id={list}
          query={box.query}
          hits={box.open && isAsked(box) ? hits : null}
          active={box.active}
          onPick={pick}
        />
      ) : (
        <p role="status" class="unseen" />
      )}
    </div>
  );
}
