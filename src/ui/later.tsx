/** Later: a part of the page whose script is loaded when it is first asked for, with the further words that it may say. */
import type { ComponentChildren, FunctionComponent, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { furtherReady } from '../words/languages.ts';
import { words } from '../words/words.ts';
import { tracked } from './tracked.ts';

export interface Later<Props> {
  (props: Props): VNode;
  /** Loads the script, and settles when the part can be drawn at once. */
  readonly ready: () => Promise<void>;
}

/** Said where a script cannot be had: nothing else of the page is lost by it. */
function Unloaded({ onAgain }: { onAgain: () => void }): VNode {
  const { sentence, again } = words().page.later;
  return (
    <p class="unloaded" role="alert">
      {sentence}{' '}
      <button type="button" class="quiet" onClick={onAgain}>
        {again}
      </button>
    </p>
  );
}

/** A component that takes the place of one that is still to be loaded. */
export function later<Props extends object>(
  load: () => Promise<(props: Props) => ComponentChildren>,
): Later<Props> {
  let part: FunctionComponent<Props> | null = null;
  let loading: Promise<void> | null = null;
  const ready = () => {
    loading ??= Promise.all([load(), furtherReady()]).then(
      ([loaded]) => {
        part = tracked(loaded);
      },
      (error: unknown) => {
        // The next asking is another attempt.
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  function Place(props: Props): VNode {
    const [state, setState] = useState<'waiting' | 'loaded' | 'unloaded'>('waiting');
    useEffect(() => {
      let here = true;
      const tell = (next: 'loaded' | 'unloaded') => here && setState(next);
      if (state === 'waiting' && part === null)
        ready().then(
          () => tell('loaded'),
          () => tell('unloaded'),
        );
      return () => {
        here = false;
      };
    }, [state]);
    const Part = part;
    if (Part) return <Part {...props} />;
    return state === 'unloaded' ? <Unloaded onAgain={() => setState('waiting')} /> : <div aria-busy="true" />;
  }
  return Object.assign(Place, { ready });
}
