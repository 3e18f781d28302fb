/** The menu: one theme that fills the map, the day, and any number of overlays, each one press away. */
import type { VNode } from 'preact';
import type { View } from '../view/view.ts';
import { AgainstMenu, type AgainstMenuProps } from './againstmenu.tsx';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
}

export interface MenuProps {
  readonly view: View;
  readonly fills: readonly MenuItem[];
  readonly overlays: readonly MenuItem[];
  readonly days: readonly MenuItem[];
  /** Whether anything on the map is another on another day. */
  readonly dayMatters: boolean;
  readonly onFill: (id: string) => void;
  readonly onShow: (ids: readonly string[]) => void;
  readonly onDay: (id: string) => void;
  /** Shows one day after the other. */
  readonly onPlay: () => void;
  readonly playing: boolean;
  /** Whether what fills the map can be shown by district. */
  readonly hasDistricts: boolean;
  /** Why it cannot, in a sentence. */
  readonly noDistricts: string;
  readonly onBy: (by: View['by']) => void;
  readonly against: AgainstMenuProps;
}

const AREAS: readonly { readonly id: View['by']; readonly label: string }[] = [
  { id: 'town', label: 'Towns' },
  { id: 'district', label: 'Districts' },
];

function toggled(view: View, overlays: readonly MenuItem[], id: string): readonly string[] {
  const next = view.show.includes(id) ? view.show.filter((one) => one !== id) : [...view.show, id];
  return overlays.map((overlay) => overlay.id).filter((one) => next.includes(one));
}

export function Menu({
  view,
  fills,
  overlays,
  days,
  dayMatters,
  onFill,
  onShow,
  onDay,
  onPlay,
  playing,
  hasDistricts,
  noDistricts,
  onBy,
  against,
}: MenuProps): VNode {
  return (
    <section class="menu" aria-label="Themes">
      <fieldset>
        <legend>Map</legend>
        {fills.map(({ id, label }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="fill"
              value={id}
              checked={view.fill === id}
              onChange={() => onFill(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <fieldset disabled={!hasDistricts}>
        <legend>Areas</legend>
        <div class="segments across">
          {AREAS.map(({ id, label }) => (
            <label key={id} class="segment">
              <input
                type="radio"
                name="by"
                value={id}
                checked={(hasDistricts ? view.by : 'town') === id}
                onChange={() => onBy(id)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
        {hasDistricts ? null : <p class="hint">{noDistricts}</p>}
      </fieldset>
      <fieldset disabled={!dayMatters}>
        <legend>Day</legend>
        <div class="segments">
          {days.map(({ id, label }) => (
            <label key={id} class="segment">
              <input
                type="radio"
                name="day"
                value={id}
                checked={view.day === id}
                onChange={() => onDay(id)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
        {dayMatters ? (
          <button type="button" class="play" disabled={playing} onClick={onPlay}>
            {playing ? 'Playing the days…' : 'Play the days'}
          </button>
        ) : null}
        {dayMatters ? null : <p class="hint">Nothing on the map now is counted by day.</p>}
      </fieldset>
      <fieldset>
        <legend>On top of it</legend>
        {overlays.map(({ id, label }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              name="show"
              value={id}
              checked={view.show.includes(id)}
              onChange={() => onShow(toggled(view, overlays, id))}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <AgainstMenu {...against} />
    </section>
  );
}
