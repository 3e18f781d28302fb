/** The map as another page embeds it: title, map, legend and source, what may be switched, and the way to the whole atlas. */
import type { VNode } from 'preact';
import type { Figure } from '../figure/figure.ts';
import { ofCity } from '../words/city.ts';
import { further } from '../words/words.ts';
import { EmbeddedKey } from './embeddedkey.tsx';
import { MapPane, type MapPaneProps } from './mappane.tsx';
import type { MenuItem, MenuProps } from './menu.tsx';

/** What a page that embeds the map may leave to its readers. */
export type Switch = 'themes' | 'day' | 'overlays';

export interface EmbeddedProps {
  readonly figure: Figure;
  readonly map: MapPaneProps;
  readonly menu: MenuProps;
  readonly switches: readonly Switch[];
  /** The address of the same view in the whole atlas. */
  readonly link: string;
  /** Opens the evidence of a claim in the whole atlas. */
  readonly onEvidence: (claim: string) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly value: string;
  readonly disabled: boolean;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, items, value, disabled, onChoose }: ChoiceProps): VNode {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Overlays({ overlays, view, onShow }: MenuProps): VNode {
  const { embedded } = further().page;
  const changed = (id: string, there: boolean) =>
    overlays.map((one) => one.id).filter((one) => (one === id ? there : view.show.includes(one)));
  return (
    <details class="embedded-overlays">
      <summary>{embedded.overlaysShown(view.show.length)}</summary>
      <fieldset>
        <legend class="unseen">{embedded.overlays}</legend>
        {overlays.map(({ id, label }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={view.show.includes(id)}
              onChange={({ currentTarget }) => onShow(changed(id, currentTarget.checked))}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function Switches({ menu, switches }: Pick<EmbeddedProps, 'menu' | 'switches'>): VNode | null {
  if (switches.length === 0) return null;
  const { fills, days, view, dayMatters, onFill, onDay } = menu;
  const { embedded } = further().page;
  return (
    <div class="embedded-switches" role="group" aria-label={embedded.switches}>
      {switches.includes('themes') ? (
        <Choice label={embedded.map} items={fills} value={view.fill} disabled={false} onChoose={onFill} />
      ) : null}
      {switches.includes('day') ? (
        <Choice label={embedded.day} items={days} value={view.day} disabled={!dayMatters} onChoose={onDay} />
      ) : null}
      {switches.includes('overlays') ? <Overlays {...menu} /> : null}
    </div>
  );
}

export function Embedded({ figure, map, menu, switches, link, onEvidence }: EmbeddedProps): VNode {
  const { embedded } = further().page;
  return (
    <main class="embedded">
      <h1 class="unseen">{ofCity().atlas}</h1>
      <Switches menu={menu} switches={switches} />
      <MapPane {...map} />
      <EmbeddedKey figure={figure} pointed={map.pointed?.place ?? null} onEvidence={onEvidence} />
      <div class="embedded-source">
        <p>{embedded.sources(figure.sources.map(({ text }) => text))}</p>
        <a href={link} target="_blank" rel="noopener">
          {embedded.open(ofCity().atlas)}
        </a>
      </div>
    </main>
  );
}
