/** The head of a comparison: each place by letter, colour and name, and a way to take it out. */
import type { VNode } from 'preact';
import { Fragment } from 'preact';
import type { ComparisonPlace } from '../figure/comparison.ts';
import type { Mark } from '../figure/figure.ts';
import type { Ink } from '../figure/ink.ts';
import { further, words } from '../words/words.ts';

/** A place's letter on its colour. */
export function Letter({ mark: { letter, color }, ink }: { mark: Mark; ink: Ink }): VNode {
  return (
    <span class="comparison-letter" style={{ background: color, color: ink.paper }}>
      {letter}
    </span>
  );
}

export interface HeadProps {
  readonly places: readonly ComparisonPlace[];
  readonly ink: Ink;
  /** Called with the id of a place. */
  readonly onRemove: (placeId: string) => void;
}

function PlaceHead({
  place,
  ink,
  onRemove,
}: {
  place: ComparisonPlace;
  ink: Ink;
  onRemove: HeadProps['onRemove'];
}): VNode {
  const { vocabulary } = words();
  const { comparing } = further();
  return (
    <th scope="col" class="comparison-place" style={{ boxShadow: `inset 0 -3px ${place.color}` }}>
      <Letter mark={place} ink={ink} /> <strong>{place.name}</strong>{' '}
      {place.otherName === '' ? null : <bdi lang={vocabulary.otherLanguage}>{place.otherName}</bdi>}
      <button
        type="button"
        class="quiet"
        onClick={() => onRemove(place.id)}
        aria-label={comparing.table.removeOne(place.name)}
      >
        {comparing.table.remove}
      </button>
    </th>
  );
}

/** The row of the places, and beside each after the first what its differences are against. */
export function ComparisonHead({ places, ink, onRemove }: HeadProps): VNode {
  const [first] = places;
  return (
    <thead>
      <tr>
        <td class="comparison-corner" />
        {places.map((place, index) => (
          <Fragment key={place.id}>
            <PlaceHead place={place} ink={ink} onRemove={onRemove} />
            {index > 0 && first ? (
              <th scope="col" class="comparison-against">
                <span class="unseen">{further().comparing.table.less(place.name, first.name)}</span>
                <span aria-hidden="true">
                  {place.letter} − {first.letter}
                </span>
              </th>
            ) : null}
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}
