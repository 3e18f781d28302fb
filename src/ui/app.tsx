/** The page: menu, map, and beside it the legend, the chosen places, the table and what it all rests on. */
import type { VNode } from 'preact';
import type { Figure } from '../figure/figure.ts';
import type { Foundations } from '../figure/foundations.ts';
import type { PlaceRecord } from '../figure/record.ts';
import { FoundationsPanel } from './foundations.tsx';
import { Key } from './key.tsx';
import { MapPane, type MapPaneProps } from './mappane.tsx';
import { Masthead, type MastheadProps } from './masthead.tsx';
import { Menu, type MenuProps } from './menu.tsx';
import { Notices } from './notices.tsx';
import { Record } from './record.tsx';
import { type OtherPlace, Table } from './table.tsx';

export interface AppProps {
  readonly figure: Figure;
  readonly records: readonly PlaceRecord[];
  readonly others: readonly OtherPlace[];
  readonly foundations: Foundations;
  readonly notices: readonly string[];
  readonly onDismiss: () => void;
  readonly masthead: MastheadProps;
  readonly menu: MenuProps;
  readonly map: MapPaneProps;
  readonly onPointPlace: (place: string | null) => void;
  readonly onChoose: (place: string, add: boolean) => void;
}

/** What a screen reader is told, once, when the theme or the choice changes. */
function announcement(figure: Figure, records: readonly PlaceRecord[]): string {
  const chosen = records.map(
    (record) =>
      `Chosen: ${figure.fill.readings.get(record.place)?.sentence ?? `${record.name}, ${record.standing}.`}`,
  );
  return [`${figure.title}.`, ...chosen].join(' ');
}

function closeOnEscape(
  event: KeyboardEvent,
  records: readonly PlaceRecord[],
  onChoose: AppProps['onChoose'],
): void {
  const last = records.at(-1);
  if (event.key === 'Escape' && last) close(last.place, onChoose);
}

/** Closes a record and gives the focus back to the place's button in the table. */
function close(place: string, onChoose: AppProps['onChoose']): void {
  onChoose(place, true);
  document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)?.focus();
}

export function App({
  figure,
  records,
  others,
  foundations,
  notices,
  onDismiss,
  masthead,
  menu,
  map,
  onPointPlace,
  onChoose,
}: AppProps): VNode {
  const pointed = map.pointed?.place ?? null;
  return (
    <>
      <button
        type="button"
        class="skip"
        onClick={() => document.getElementById('towns')?.querySelector('button')?.focus()}
      >
        Skip to the table of the towns
      </button>
      <Masthead {...masthead} />
      <Notices notices={notices} onDismiss={onDismiss} />
      <p class="unseen" role="status">
        {announcement(figure, records)}
      </p>
      <main onKeyDown={(event) => closeOnEscape(event, records, onChoose)}>
        <Menu {...menu} />
        <MapPane {...map} />
        <div class="aside">
          <Key figure={figure} pointed={pointed} />
          {records.map((record) => (
            <Record
              key={record.place}
              figure={figure}
              record={record}
              onClose={() => close(record.place, onChoose)}
            />
          ))}
          <div id="towns" tabIndex={-1}>
            <Table
              figure={figure}
              others={others}
              pointed={pointed}
              onPoint={onPointPlace}
              onChoose={onChoose}
            />
          </div>
          <FoundationsPanel figure={figure} foundations={foundations} />
        </div>
      </main>
    </>
  );
}
