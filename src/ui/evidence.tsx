/** The evidence card: one claim, in whose words, where, how hedged and on what it rests; and the way through the document. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Evidence } from '../figure/evidence.ts';
import type { Working } from '../figure/workings.ts';
import { further, words } from '../words/words.ts';

/** A citation in one of the forms that other programs read, already made. */
export interface CitationText {
  readonly form: string;
  readonly label: string;
}

export interface EvidenceProps {
  readonly evidence: Evidence;
  /** What the maps in sight make of it. */
  readonly workings: readonly Working[];
  readonly forms: readonly CitationText[];
  readonly onCopy: (form: string) => void;
  readonly onOpen: (claim: string) => void;
  readonly onPlace: (place: string) => void;
  readonly onClose: () => void;
}

function Facts({ evidence }: { evidence: Evidence }): VNode {
  const { saying, source, speaker, basis, note } = evidence;
  const messages = further().claims.evidence;
  const facts: readonly (readonly [string, string])[] = [
    [messages.facts.speaker, messages.saidBy(speaker, source)],
    [messages.facts.when, saying.when],
    [messages.facts.standing, saying.status || messages.stated],
    [messages.facts.basis, basis],
    [messages.facts.note, note],
  ];
  return (
    <dl>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The numbers that the claim is part of, each with its division or sum and the way to what else it rests on. */
function Workings({ workings, onOpen }: Pick<EvidenceProps, 'workings' | 'onOpen'>): VNode | null {
  if (workings.length === 0) return null;
  const messages = further().claims.evidence;
  return (
    <section class="workings" aria-label={messages.workings}>
      <p>
        <b>{messages.workings}</b>
      </p>
      {workings.map(({ id, map, sentence, others, more }) => (
        <div key={id}>
          <p class="hint">{map}</p>
          <p>{sentence}</p>
          {others.length > 0 ? (
            <>
              <p class="hint">{messages.besides}</p>
              <ul>
                {others.map((other) => (
                  <li key={other.id}>
                    <button type="button" class="claim" onClick={() => onOpen(other.id)}>
                      {other.text}, {other.when}
                    </button>
                  </li>
                ))}
                {more > 0 ? <li>{messages.more(more)}</li> : null}
              </ul>
            </>
          ) : null}
        </div>
      ))}
    </section>
  );
}

export function EvidenceCard(props: EvidenceProps): VNode {
  const { evidence, workings, forms, onCopy, onOpen, onPlace, onClose } = props;
  const { saying, place, others, about, previous, next, number, of } = evidence;
  const messages = further().claims.evidence;
  const heading = useRef<HTMLHeadingElement>(null);
  // When it closes, the focus goes back to what opened it.
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [saying.id]);
  return (
    <section class="evidence" aria-label={messages.label}>
      <div class="record-head">
        <h2 ref={heading} tabIndex={-1}>
          {saying.text}
        </h2>
        <button type="button" class="quiet" onClick={onClose} aria-label={messages.close}>
          {words().vocabulary.close}
        </button>
      </div>
      <Facts evidence={evidence} />
      <Workings workings={workings} onOpen={onOpen} />
      <div class="evidence-actions">
        {place ? (
          <button type="button" onClick={() => onPlace(place.id)}>
            {messages.show(place.name)}
          </button>
        ) : (
          <span class="hint">{messages.nowhere}</span>
        )}
        <span class="copies">
          {messages.copyAs}
          {forms.map(({ form, label }) => (
            <button key={form} type="button" onClick={() => onCopy(form)} aria-label={messages.copy(label)}>
              {label}
            </button>
          ))}
        </span>
      </div>
      {others.length > 0 ? (
        <details>
          <summary>{messages.others(about)}</summary>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <button type="button" class="claim" onClick={() => onOpen(other.id)}>
                  {other.text}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <nav class="evidence-walk" aria-label={messages.order}>
        <button type="button" disabled={previous === null} onClick={() => previous && onOpen(previous)}>
          {messages.previous}
        </button>
        <span>{messages.at(number, of)}</span>
        <button type="button" disabled={next === null} onClick={() => next && onOpen(next)}>
          {messages.next}
        </button>
      </nav>
    </section>
  );
}
