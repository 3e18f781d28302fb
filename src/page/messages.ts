/** Messages: what a page that embeds the atlas may ask of it, and what it is told. All else is passed over in silence. */
import { effect } from '@preact/signals-core';
import { readFragment } from '../view/parse.ts';
import { formatView } from '../view/view.ts';
import { ofCity } from '../words/city.ts';
import type { Actions } from './actions.ts';
import type { Fixed, State } from './state.ts';

/** What each message says it is of: the atlas by its id. */
const atlasHere = () => ofCity().called.id;
const KEYS = ['atlas', 'type', 'view'] as const;
/** How long a view may be, its `#` included; the longest of ours have a third of it. */
export const MOST_LETTERS = 2000;

/** A property of the thing itself; one that would have to be worked out is none. */
const own = (data: object, key: string): unknown => Object.getOwnPropertyDescriptor(data, key)?.value;

/** Whether a thing was written with keys: the keys of a list or of bytes are as many as it is long, and are not counted. */
const isPlain = (data: object) => Object.getPrototypeOf(data) === Object.prototype;

/** The view, a fragment with its `#`, that a message asks for; `null` for whatever is not exactly such a message. */
export function messageOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !isPlain(data)) return null;
  if (Reflect.ownKeys(data).length !== KEYS.length) return null;
  const [atlas, type, view] = KEYS.map((key) => own(data, key));
  if (atlas !== atlasHere() || type !== 'set-view' || typeof view !== 'string') return null;
  return view.startsWith('#') && view.length <= MOST_LETTERS ? view : null;
}

/** Tells the page around this one of every view, the first included, and follows what it asks for; gives back how to stop. */
export function exchangeMessages({ choices }: Fixed, { view }: State, actions: Actions): () => void {
  const { parent } = window;
  if (parent === window) return () => {};
  let told = '';
  const stopTelling = effect(() => {
    const fragment = `#${formatView(view.value)}`;
    if (fragment === told) return;
    told = fragment;
    // For any origin: it says no more than what the frame shows to everybody.
    parent.postMessage({ atlas: atlasHere(), type: 'view-changed', view: fragment }, '*');
  });
  const follow = ({ source, data }: MessageEvent) => {
    const asked = source === parent ? messageOf(data) : null;
    if (asked === null) return;
    // A frame keeps the language of its own address: most views that are sent name none.
    const asIs = { ...readFragment(asked, choices).view, language: view.peek().language };
    actions.go(asIs, 'replace');
    actions.lookAt(asIs);
  };
  addEventListener('message', follow);
  return () => {
    stopTelling();
    removeEventListener('message', follow);
  };
}
