/** Questions: where a reader may begin who comes without a link, each with the view that answers it. */
import { effect } from '@preact/signals';
import type { View } from '../view/view.ts';
import type { State } from './state.ts';

export interface Question {
  readonly words: string;
  readonly view: Pick<View, 'fill' | 'show'> & Partial<Pick<View, 'day'>>;
}

export const QUESTIONS: readonly Question[] = [
  { words: 'Where could police not go?', view: { fill: 'control', show: ['no-go'] } },
  {
    words: 'Which towns were reached?',
    // On the second day every town reported.
    view: { fill: 'vaccination-rate', show: ['vaccinated'], day: '2012-02-21' },
  },
  { words: 'Who is said to control what?', view: { fill: 'control', show: [] } },
];

/** Greets whoever comes without a link, until they do anything. Nothing of it is kept: the next visit without a link is greeted too. */
export function greet({ welcome, view, dialog, exporting }: State): () => void {
  const first = view.peek();
  welcome.value = true;
  return effect(() => {
    if (view.value !== first || dialog.value !== null || exporting.value) welcome.value = false;
  });
}
