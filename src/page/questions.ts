/** Questions: where a reader may begin who comes without a link, each with the view that answers it. */
import { effect } from '@preact/signals-core';
import type { View } from '../view/view.ts';
import type { Words } from '../words/words.ts';
import type { State } from './state.ts';

export interface Question {
  readonly id: keyof Words['page']['questions'];
  readonly view: Pick<View, 'fill' | 'show'> & Partial<Pick<View, 'day'>>;
}

export const QUESTIONS: readonly Question[] = [
  { id: 'closed', view: { fill: 'control', show: ['no-go'] } },
  {
    id: 'reached',
    // On the second day every town reported.
    view: { fill: 'vaccination-rate', show: ['vaccinated'], day: '2012-02-21' },
  },
  { id: 'controlled', view: { fill: 'control', show: [] } },
];

/** Whether the fragment of an address says nothing of what to show; in which language is no such thing. */
export const asksNothing = (fragment: string) =>
  [...new URLSearchParams(fragment.replace(/^#/, '')).keys()].every((key) => key === 'lang');

/** Greets whoever comes without a link, until they do anything. Nothing of it is kept: the next visit without a link is greeted too. */
export function greet({ welcome, view, dialog, exporting }: State): () => void {
  const first = view.peek();
  welcome.value = true;
  return effect(() => {
    if (view.value !== first || dialog.value !== null || exporting.value) welcome.value = false;
  });
}
