/** The menu: one theme that fills the map, the day, and any number of overlays, each one press away. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../view/view.ts';
import { words } from '../words/words.ts';
import { AgainstMenu, type AgainstMenuProps } from './againstmenu.tsx';
import { Select } from './select.tsx';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
}

/** More days than these are a list. */
const MOST_SEGMENTS = 6;

export interface MenuProps {
  readonly view: View;
  readonly fills: readonly MenuItem[];
  readonly overlays: readonly MenuItem[];
  readonly days: readonly MenuItem[];
  /** The day that the map shows. */
  readonly day: string;
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
  /** Opens the sheet of the reader's own tables. */
  readonly onOwn: () => void;
  readonly against: AgainstMenuProps;
}

const AREAS = { town: 'towns', district: 'districts' } as const;

function toggled(view: View, overlays: readonly MenuItem[], id: string): readonly string[] {
  const next = view.show.includes(id) ? view.show.filter((one) => one !== id) : [...view.show, id];
  return overlays.map((overlay) => overlay.id).filter((one) => next.includes(one));
}

export function Menu({
  view,
  fills,
  overlays,
  days,
  day,
  dayMatters,
  onFill,
  onShow,
  onDay,
  onPlay,
  playing,
  hasDistricts,
  noDistricts,
  onBy,
  onOwn,
  against,
}: MenuProps): VNode {
  const { menu } = words().page;
  return (
    <section class="menu" aria-label={menu.label}>
      <fieldset>
        <legend>{menu.map}</legend>
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
      <button type="button" class="play" onClick={onOwn}>
        {menu.own}
      </button>
      <fieldset disabled={!hasDistricts}>
        <legend>{menu.areas}</legend>
        <div class="segments across">
          {(['town', 'district'] as const).map((id) => (
            <label key={id} class="segment">
              <input
                type="radio"
                name="by"
                value={id}
                checked={(hasDistricts ? view.by : 'town') === id}
                onChange={() => onBy(id)}
              />
              <span>{menu[AREAS[id]]}</span>
            </label>
          ))}
        </div>
        {hasDistricts ? null : <p class="hint">{noDistricts}</p>}
      </fieldset>
      {days.length > 1 ? (
        <fieldset disabled={!dayMatters}>
          <legend>{menu.day}</legend>
          {days.length > MOST_SEGMENTS ? (
            <Select label={menu.day} value={day} items={days} onChange={onDay} />
          ) : (
            <div class="segments">
              {days.map(({ id, label }) => (
                <label key={id} class="segment">
                  <input type="radio" name="day" value={id} checked={day === id} onChange={() => onDay(id)} />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          )}
          {dayMatters ? (
            <button type="button" class="play" disabled={playing} onClick={onPlay}>
              {playing ? menu.playing : menu.play}
            </button>
          ) : null}
          {dayMatters ? null : <p class="hint">{menu.dayless}</p>}
        </fieldset>
      ) : null}
      <fieldset>
        <legend>{menu.overlays}</legend>
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

const THEMES = 'themes';

/** Opens the menu where it has no place of its own. */
export function ThemesButton({ open, onToggle }: { open: boolean; onToggle: () => void }): VNode {
  return (
    <button
      type="button"
      class="themes-button"
      aria-expanded={open}
      aria-controls={open ? THEMES : undefined}
      onClick={onToggle}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d="M9 2l7.5 4L9 10 1.5 6z" />
        <path d="M2.5 9.2L9 12.6l6.5-3.4M2.5 12.4L9 15.8l6.5-3.4" />
      </svg>
      {words().page.menu.label}
    </button>
  );
}

/** The menu opened by that button; the focus comes in with its opening. */
export function ThemesPanel({ menu, onClose }: { menu: MenuProps; onClose: () => void }): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div id={THEMES} class="themes">
      <div class="record-head">
        <h2 ref={heading} tabIndex={-1}>
          {words().page.menu.label}
        </h2>
        <button type="button" class="quiet" onClick={onClose} aria-label={words().page.menu.close}>
          {words().vocabulary.close}
        </button>
      </div>
      <Menu {...menu} />
    </div>
  );
}

/** The menu where it has no column: open or not, and how that changes. */
export interface Themes {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Closes it and gives the focus back. */
  readonly onClose: () => void;
  /** Closes it for something else, which takes the focus. */
  readonly onLeave: () => void;
}

/** The menu closes for another subject, which is what the reader has turned to. */
export function useThemes(subject: string, onOpen: () => void): Themes {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [subject]);
  const onClose = () => {
    setOpen(false);
    document.querySelector<HTMLElement>('.themes-button')?.focus();
  };
  const onToggle = () => {
    if (open) return onClose();
    setOpen(true);
    onOpen();
  };
  return { open, onToggle, onClose, onLeave: () => setOpen(false) };
}
