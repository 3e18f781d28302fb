/** The welcome: what the map shows, in a sentence, and questions to begin with. It lies over the map and leaves it in use. */
import type { VNode } from 'preact';

export interface WelcomeProps {
  readonly sentence: string;
  readonly questions: readonly string[];
  /** Called with the index of a question: the map that answers it is shown, and the welcome is gone. */
  readonly onAsk: (index: number) => void;
  readonly onClose: () => void;
}

export function Welcome({ sentence, questions, onAsk, onClose }: WelcomeProps): VNode {
  return (
    <section class="welcome" aria-label="Welcome">
      <p>{sentence}</p>
      <p class="hint" id="welcome-questions">
        Start from a question, or choose a map and press any place on it.
      </p>
      <ul aria-labelledby="welcome-questions">
        {questions.map((words, index) => (
          <li key={words}>
            <button type="button" onClick={() => onAsk(index)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet welcome-close" aria-label="Close the welcome" onClick={onClose}>
        ×
      </button>
    </section>
  );
}
