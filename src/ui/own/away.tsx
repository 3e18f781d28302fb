/** Throwing a table away: asked about once more, in the place of the press, since it cannot be undone. */
import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { further } from '../../words/words.ts';

interface AwayProps {
  readonly title: string;
  readonly onAway: () => void;
}

interface AskedProps extends AwayProps {
  readonly onKeep: () => void;
}

/** The question. The focus is on the answer that loses nothing, and Escape gives that one. */
function Asked({ title, onAway, onKeep }: AskedProps): VNode {
  const { away } = further().own.sheet.kept;
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <span
      class="own-asked"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It would close the sheet.
        event.preventDefault();
        event.stopPropagation();
        onKeep();
      }}
    >
      <span id={id}>{away.asked(title)}</span>
      <button ref={keep} type="button" aria-describedby={id} onClick={onKeep}>
        {away.no}
      </button>
      <button type="button" onClick={onAway}>
        {away.yes}
      </button>
    </span>
  );
}

export function Away({ title, onAway }: AwayProps): VNode {
  const { away } = further().own.sheet.kept;
  const [asking, setAsking] = useState(false);
  const press = useRef<HTMLButtonElement>(null);
  const kept = useRef(false);
  useEffect(() => {
    if (!asking && kept.current) press.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button ref={press} type="button" class="quiet" onClick={() => setAsking(true)}>
        {away.ask}
      </button>
    );
  const onKeep = () => {
    kept.current = true;
    setAsking(false);
  };
  return <Asked title={title} onAway={onAway} onKeep={onKeep} />;
}
