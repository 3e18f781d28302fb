/** The welcome: what the map shows, in a sentence, and questions to begin with. It lies over the map and leaves it in use. */
import type { VNode } from 'preact';
import { words } from '../words/words.ts';

export interface WelcomeProps {
  readonly sentence: string;
  readonly questions: readonly string[];
  /** Called with the index of a question: the map that answers it is shown, and the welcome is gone. */
  readonly onAsk: (index: number) => void;
  readonly onClose: () => void;
}

export function Welcome({ sentence, questions, onAsk, onClose }: WelcomeProps): VNode {
  const { label, hint, close } = words().page.welcome;
  return (
    <section class="welcome" aria-label={label}>
      <p>{sentence}</p>
      <p class="hint" id="welcome-questions">
        {hint}
      </p>
      <ul aria-labelledby="welcome-questions">
        {questions.map((question, index) => (
          <li key={question}>
            <button type="button" onClick={() => onAsk(index)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet welcome-close" aria-label={close} onClick={onClose}>
        ×
      </button>
    </section>
  );
}
