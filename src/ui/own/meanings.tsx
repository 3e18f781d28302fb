/** The words among the numbers of a table: asked about one by one, and never supposed to mean anything. */
import type { VNode } from 'preact';
import { type Draft, type Meaning, wordsIn } from '../../own/draft.ts';
import type { JoinReport } from '../../own/join.ts';
import { further } from '../../words/words.ts';
import { ChoiceField, optionsOf, Part } from './field.tsx';

interface MeaningsProps {
  readonly draft: Draft;
  readonly join: JoinReport | null;
  readonly onMeaning: (text: string, meaning: Meaning) => void;
}

export function Meanings({ draft, join, onMeaning }: MeaningsProps): VNode | null {
  const { words } = further().own.sheet;
  const found = join ? [...wordsIn(draft, join)] : [];
  if (found.length === 0) return null;
  const options = optionsOf<Meaning | 'ask'>({ ask: words.choose, ...words.meanings });
  return (
    <Part heading={words.heading}>
      <p class="hint">{words.intro}</p>
      <div class="own-fields">
        {found.map(([text, count]) => (
          <ChoiceField
            key={text}
            label={words.word(text, count)}
            {...(draft.meanings.has(text) ? {} : { asks: 'words' })}
            value={draft.meanings.get(text) ?? 'ask'}
            options={options}
            onValue={(meaning) => meaning !== 'ask' && onMeaning(text, meaning)}
          />
        ))}
      </div>
    </Part>
  );
}
