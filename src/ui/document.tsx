/** The document beside the map: the reader's own file, with every claim's anchor marked. It never leaves the machine. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Annotated, Passage } from '../figure/document.ts';
import { further } from '../words/words.ts';

export interface DocumentProps {
  /** `null` until the reader has opened a file. */
  readonly annotated: Annotated | null;
  /** Why the last file was refused; empty where it was not. */
  readonly refusal: string;
  readonly claim: string | null;
  readonly onFile: (file: File) => void;
  readonly onEvidence: (claim: string) => void;
}

/** Scrolls only the text, so that the evidence above it stays in sight. */
function centre(mark: HTMLElement): void {
  const text = mark.closest<HTMLElement>('.document-text');
  if (text) text.scrollTop = mark.offsetTop - text.clientHeight / 2;
}

/** An anchor in the text: a button that breaks over lines as words do. */
function Mark({
  passage,
  current,
  onEvidence,
}: {
  passage: Passage;
  current: boolean;
  onEvidence: DocumentProps['onEvidence'];
}): VNode {
  const own = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (current && own.current) centre(own.current);
  }, [current]);
  const [first = ''] = passage.claims;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onEvidence(first);
  };
  return (
    <span
      ref={own}
      role="button"
      tabIndex={0}
      class="anchor"
      aria-current={current}
      onClick={() => onEvidence(first)}
      onKeyDown={press}
    >
      {passage.text}
    </span>
  );
}

function Missing({
  annotated,
  onEvidence,
}: {
  annotated: Annotated;
  onEvidence: DocumentProps['onEvidence'];
}): VNode | null {
  if (annotated.missing.length === 0) return null;
  return (
    <details>
      <summary>{further().claims.document.missing(annotated.missing.length)}</summary>
      <ul>
        {annotated.missing.map(({ claim, anchor }) => (
          <li key={claim}>
            <button type="button" class="claim" onClick={() => onEvidence(claim)}>
              <bdi lang="en">{anchor}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function DocumentPanel({ annotated, refusal, claim, onFile, onEvidence }: DocumentProps): VNode {
  const messages = further().claims.document;
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer?.files);
  };
  return (
    <section
      class="document"
      aria-label={messages.label}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2>{messages.heading}</h2>
      <p class="hint">{messages.hint}</p>
      <label class="file">
        <span>{messages.open}</span>
        <input type="file" accept=".txt,text/plain" onChange={(event) => take(event.currentTarget.files)} />
      </label>
      <p role="status">{refusal || (annotated ? messages.found(annotated.found) : '')}</p>
      {annotated ? (
        <>
          <Missing annotated={annotated} onEvidence={onEvidence} />
          <div class="document-text" lang="en" dir="ltr">
            {annotated.passages.map((passage, index) => {
              if (passage.claims.length === 0) return passage.text;
              const current = claim !== null && passage.claims.includes(claim);
              return <Mark key={index} passage={passage} current={current} onEvidence={onEvidence} />;
            })}
          </div>
        </>
      ) : null}
    </section>
  );
}
