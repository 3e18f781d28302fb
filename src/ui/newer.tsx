/** A newer version of the atlas: said when it is there, and taken when the reader wants it. */
import './newer.css';
import type { VNode } from 'preact';
import { further } from '../words/words.ts';

export function Newer({ onTake, onLater }: { onTake: () => void; onLater: () => void }): VNode {
  const { newer, take, later } = further().page.offline;
  return (
    <p>
      {newer}{' '}
      <button type="button" class="quiet" onClick={onTake}>
        {take}
      </button>{' '}
      <button type="button" class="quiet" onClick={onLater}>
        {later}
      </button>
    </p>
  );
}
