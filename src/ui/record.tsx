/** The record of a chosen place: every theme's reading, then all that the document says of it. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Figure } from '../figure/figure.ts';
import { citationLine } from '../figure/phrases.ts';
import type { PlaceRecord } from '../figure/record.ts';
import type { Saying } from '../figure/saying.ts';
import { further, words } from '../words/words.ts';

export interface RecordProps {
  readonly figure: Figure;
  readonly record: PlaceRecord;
  /** The reader has just chosen it: it is brought into sight, wherever the choice was made. */
  readonly fresh: boolean;
  readonly onClose: () => void;
  readonly onEvidence: (claim: string) => void;
  readonly onChoose: (place: string) => void;
  readonly onCompareWith: () => void;
}

function SayingItem({
  saying,
  onEvidence,
}: {
  saying: Saying;
  onEvidence: RecordProps['onEvidence'];
}): VNode {
  const citation = citationLine(saying.citations);
  const { record, saying: messages } = further().claims;
  return (
    <li>
      <p>
        {saying.text}
        {saying.status ? <em class="status"> ({saying.status})</em> : null}
      </p>
      {saying.note ? <p class="hint">{messages.sentence(saying.note)}</p> : null}
      <p class="citation">
        {record.dated(saying.when)}
        <button
          type="button"
          class="cite"
          onClick={() => onEvidence(saying.id)}
          aria-label={words().claims.openEvidence(citation)}
        >
          {citation}
        </button>
      </p>
    </li>
  );
}

/** What the place borders, each a way to it. */
function Neighbours({
  record: { name, neighbours },
  onChoose,
}: Pick<RecordProps, 'record' | 'onChoose'>): VNode | null {
  if (neighbours.length === 0) return null;
  return (
    <details>
      <summary>{further().claims.record.borders(name, neighbours.length)}</summary>
      <ul>
        {neighbours.map(({ place, name: other, where }) => (
          <li key={place}>
            <button type="button" class="cite" onClick={() => onChoose(place)}>
              {other}
            </button>{' '}
            {where}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Record(props: RecordProps): VNode {
  const { figure, record, fresh, onClose, onEvidence, onChoose, onCompareWith } = props;
  const messages = further().claims.record;
  const own = useRef<HTMLElement>(null);
  useEffect(() => {
    if (fresh) own.current?.scrollIntoView({ block: 'nearest' });
  }, [fresh]);
  const readings = [figure.fill, ...figure.overlays].flatMap((sheet) => {
    const reading = sheet.readings.get(record.place);
    return reading && reading.claims.length > 0 ? [{ sheet, reading }] : [];
  });
  return (
    <section ref={own} class="record" aria-label={messages.label(record.name)}>
      <div class="record-head">
        <h2>
          {record.name} <span lang={words().vocabulary.otherLanguage}>{record.otherName}</span>
        </h2>
        <div class="row">
          <button
            type="button"
            class="quiet"
            onClick={onCompareWith}
            aria-label={messages.compareWith(record.name)}
          >
            {messages.compare}
          </button>
          <button type="button" class="quiet" onClick={onClose} aria-label={messages.close(record.name)}>
            {words().vocabulary.close}
          </button>
        </div>
      </div>
      <p class="hint">{record.standing}</p>
      {readings.map(({ sheet, reading }) => (
        <p key={sheet.id} class="reading">
          {reading.sentence}
        </p>
      ))}
      {record.groups.map((group) => (
        <div key={group.title}>
          <h3>{group.title}</h3>
          <ul>
            {group.sayings.map((saying) => (
              <SayingItem key={saying.id} saying={saying} onEvidence={onEvidence} />
            ))}
          </ul>
        </div>
      ))}
      <Neighbours record={record} onChoose={onChoose} />
      {record.silence ? <p class="hint">{record.silence}</p> : null}
    </section>
  );
}
