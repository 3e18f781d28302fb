/** The light map, offered where the live one is slow. */
import type { VNode } from 'preact';
import { words } from '../words/words.ts';
import type { LightChoice } from './mappane.tsx';

export function Offer({ onChoose }: LightChoice): VNode {
  const { offer, lightMeans, take, leave } = words().page.map;
  return (
    <p class="nowebgl offer" dir="auto">
      {offer} {lightMeans}{' '}
      <button type="button" class="quiet" onClick={() => onChoose(true)}>
        {take}
      </button>{' '}
      <button type="button" class="quiet" onClick={() => onChoose(false)}>
        {leave}
      </button>
    </p>
  );
}
