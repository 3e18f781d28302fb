/** What is wanting before a table can be drawn, each a way to the field that asks for it, and the press that draws it. */
import type { VNode } from 'preact';
import type { Want } from '../../own/wanting.ts';
import { further } from '../../words/words.ts';

/** A want as a sentence, with the label of its field. */
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
    case 'unit':
      return said.unit(want.measure, want.nature);
    case 'nature':
    case 'divisor':
    case 'breaks':
    case 'name':
      return said[want.kind](want.measure);
    case 'issued':
      return said.issued(want.text);
    case 'undateable':
      return said.undateable(want.text, want.others);
  }
}

/** By what its field is found. */
function askedAt(want: Want): string {
  switch (want.kind) {
    case 'doubled':
    case 'source':
    case 'title':
    case 'unmatched':
    case 'words':
    case 'issued':
      return want.kind;
    case 'date':
    case 'undated':
    case 'undateable':
      return 'date';
    case 'matched':
      return 'place';
    case 'measure':
    case 'maps':
      return 'mapped';
    case 'days':
      return 'dates';
    case 'order':
    case 'decimal':
      return `${want.kind} ${want.column}`;
    case 'long':
      return `column ${want.column}`;
    case 'nature':
    case 'unit':
    case 'divisor':
    case 'breaks':
    case 'name':
      return `${want.kind} ${want.id}`;
    // Any column may be it.
    case 'place':
    case 'rows':
      return '';
  }
}

/** Goes to where a want is asked for; where nothing asks, as without a column of numbers, to the columns. */
function goTo(want: Want, sheet: Element | null): void {
  const fields = [...(sheet?.querySelectorAll<HTMLElement>('[data-asks]') ?? [])];
  const field = fields.find(({ dataset }) => dataset.asks === askedAt(want)) ?? fields[0];
  field?.focus();
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
            <p>{sheet.wantsOf(wants.length)}</p>
            <ul aria-label={sheet.wants}>
              {wants.map((want) => {
                const sentence = sentenceOf(want);
                return (
                  <li key={sentence}>
                    <button
                      type="button"
                      class="want"
                      onClick={({ currentTarget }) => goTo(want, currentTarget.closest('.own'))}
                    >
                      {sentence}
                    </button>
                  </li>
                );
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
