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
import { Table } from './table.tsx';

export interface AppProps {
  readonly figure: Figure;
  readonly records: readonly PlaceRecord[];
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
      `${record.name} chosen: ${figure.fill.readings.get(record.place)?.sentence ?? record.standing}`,
  );
  return [`${figure.title}.`, ...chosen].join(' ');
}

export function App({
  figure,
  records,
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
      <a class="skip" href="#towns">
        Skip to the table of the towns
      </a>
      <Masthead {...masthead} />
      <Notices notices={notices} onDismiss={onDismiss} />
      <p class="unseen" role="status">
        {announcement(figure, records)}
      </p>
      <main>
        <Menu {...menu} />
        <MapPane {...map} />
        <div class="aside">
          <Key figure={figure} pointed={pointed} />
          {records.map((record) => (
            <Record
              key={record.place}
              figure={figure}
              record={record}
              onClose={() => onChoose(record.place, true)}
            />
          ))}
          <div id="towns" tabIndex={-1}>
            <Table figure={figure} pointed={pointed} onPoint={onPointPlace} onChoose={onChoose} />
          </div>
          <FoundationsPanel figure={figure} foundations={foundations} />
        </div>
      </main>
    </>
  );
}
