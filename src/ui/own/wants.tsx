/** What is wanting before a table can be drawn, and the press that draws it. */
import type { VNode } from 'preact';
import type { Want } from '../../own/wanting.ts';
import { further } from '../../words/words.ts';

/** A want as a sentence. */
function sentenceOf(want: Want): string {
  const { want: said } = further().own.sheet;
  switch (want.kind) {
    case 'place':
    case 'measure':
    case 'matched':
    case 'doubled':
    case 'source':
    case 'date':
    case 'title':
      return said[want.kind]();
    case 'unmatched':
    case 'words':
    case 'undated':
    case 'rows':
    case 'maps':
    case 'days':
      return said[want.kind](want.count);
    case 'order':
    case 'decimal':
    case 'long':
      return said[want.kind](want.column);
    case 'nature':
    case 'unit':
    case 'divisor':
    case 'breaks':
    case 'name':
      return said[want.kind](want.measure);
    case 'issued':
      return said.issued(want.text);
  }
}

interface WantsProps {
  readonly wants: readonly Want[];
  /** Whether the table was drawn before. */
  readonly again: boolean;
  readonly onDraw: () => void;
}

export function Wants({ wants, again, onDraw }: WantsProps): VNode {
  const { sheet } = further().own;
  return (
    <section class="own-wants" aria-label={sheet.wants}>
      <div role="status">
        {wants.length === 0 ? (
          <p>{sheet.ready}</p>
        ) : (
          <>
            <p>{sheet.wants}:</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
            <ul tabIndex={0} aria-label={sheet.wants}>
              {wants.map((want) => {
                const sentence = sentenceOf(want);
                return <li key={sentence}>{sentence}</li>;
              })}
            </ul>
          </>
        )}
      </div>
      <button type="button" class="primary" disabled={wants.length > 0} onClick={onDraw}>
        {again ? sheet.redraw : sheet.draw}
      </button>
    </section>
  );
}
