/** Questions: where a reader may begin who comes without a link, each with the view that answers it. */
import { effect } from '@preact/signals-core';
import type { Atlas } from '../data/atlas.ts';
import type { View } from '../view/view.ts';
import { ofCity } from '../words/city.ts';
import type { State } from './state.ts';

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly view: Pick<View, 'fill' | 'show'> & Partial<Pick<View, 'day'>>;
}

/** The questions of the data, in their order. */
export const questionsOf = ({ questions }: Atlas): readonly Question[] =>
  Object.entries(questions).map(([id, { fill, show, day }]) => ({
    id,
    text: ofCity().questions[id] ?? '',
    view: { fill, show, ...(day === undefined ? {} : { day }) },
  }));

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
