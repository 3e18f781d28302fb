/** Where a table is from, and of when it is: asked for, since it stands on every map and export. */
import type { VNode } from 'preact';
import { type Draft, datedBy } from '../../own/draft.ts';
import { isUndateable } from '../../own/wanting.ts';
import { further } from '../../words/words.ts';
import { Part, TextField } from './field.tsx';

interface SourceProps {
  readonly draft: Draft;
  /** Whether the date of the table is asked for. */
  readonly undated: boolean;
  readonly onSaid: (next: Partial<Pick<Draft, 'title' | 'date' | 'source'>>) => void;
}

export function Source({ draft, undated, onSaid }: SourceProps): VNode {
  const { source: said } = further().own.sheet;
  const { source } = draft;
  const field = (key: keyof typeof source, label: string, hint = '') => (
    <TextField
      label={label}
      hint={hint}
      asks={key === 'title' ? 'source' : key}
      value={source[key]}
      wrong={key === 'issued' && isUndateable(source.issued)}
      onValue={(value) => onSaid({ source: { ...source, [key]: value } })}
    />
  );
  return (
    <Part heading={said.heading}>
      <p class="hint">{said.intro}</p>
      <div class="own-fields">
        <TextField
          label={said.title}
          asks="title"
          value={draft.title}
          onValue={(title) => onSaid({ title })}
        />
        {field('title', said.source, said.sourceHint)}
        {field('author', said.author)}
        {field('issued', said.issued, said.dateHint)}
        {field('locator', said.locator)}
        {undated ? (
          <TextField
            label={datedBy(draft) === 'table' ? said.date : said.dateOfOthers}
            hint={said.dateHint}
            asks="date"
            value={draft.date}
            wrong={isUndateable(draft.date)}
            onValue={(date) => onSaid({ date })}
          />
        ) : null}
      </div>
    </Part>
  );
}
