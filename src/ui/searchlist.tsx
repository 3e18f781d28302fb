/** The list of a search: what was found for what is in the box, or that nothing was. */
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Hit, isPlace, MOST_HITS } from '../figure/hit.ts';
import { words } from '../words/words.ts';
import { optionId } from './search.tsx';

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

export interface FoundProps extends Omit<PopupProps, 'hits'> {
  readonly query: string;
  /** `null` while nothing is asked, or the list is closed. */
  readonly hits: readonly Hit[] | null;
}

export function Found({ query, hits, ...popup }: FoundProps): VNode {
  return (
    <>
      {hits && hits.length > 0 ? <Popup {...popup} hits={hits} /> : null}
      <Status query={query} hits={hits} />
    </>
  );
}
