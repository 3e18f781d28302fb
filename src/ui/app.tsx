/** The page: menu, map, and beside it the legend, the chosen places, the table and what it all rests on. */
import type { ComponentChildren, VNode } from 'preact';
import type { Figure } from '../figure/figure.ts';
import type { Foundations } from '../figure/foundations.ts';
import type { PlaceRecord } from '../figure/record.ts';
import { EvidenceCard, type EvidenceProps } from './evidence.tsx';
import { FoundationsPanel } from './foundations.tsx';
import { Key } from './key.tsx';
import { MapPane, type MapPaneProps } from './mappane.tsx';
import { Masthead, type MastheadProps } from './masthead.tsx';
import { Menu, type MenuProps } from './menu.tsx';
import { Notices } from './notices.tsx';
import { Record } from './record.tsx';
import { type OtherPlace, Table } from './table.tsx';
import { Tabs, type TabsProps } from './tabs.tsx';

export interface AppProps {
  readonly figure: Figure;
  readonly records: readonly PlaceRecord[];
  /** The place that the reader chose last; `null` before the first choice. */
  readonly lastChosen: string | null;
  readonly others: readonly OtherPlace[];
  readonly foundations: Foundations;
  readonly onDownload: () => void;
  readonly notices: readonly string[];
  readonly onDismiss: () => void;
  readonly masthead: MastheadProps;
  readonly menu: MenuProps;
  readonly map: MapPaneProps;
  readonly onPointPlace: (place: string | null) => void;
  readonly onChoose: (place: string, add: boolean) => void;
  readonly onEvidence: (claim: string) => void;
  readonly evidence: EvidenceProps | null;
  readonly tabs: Omit<TabsProps, 'children'>;
  /** The actor that all maps are cut to. */
  readonly filter: { readonly name: string; readonly onClear: () => void } | null;
  /** Panels beside those of the map and its sources, by tab. */
  readonly panels: Readonly<Record<string, () => VNode>>;
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

/** The panel beside the map that the view asks for. */
function panelOf(
  {
    figure,
    records,
    lastChosen,
    others,
    foundations,
    onDownload,
    tabs,
    onPointPlace,
    onChoose,
    onEvidence,
    panels,
  }: AppProps,
  pointed: string | null,
): ComponentChildren {
  if (tabs.selected === 'sources')
    return (
      <FoundationsPanel
        figure={figure}
        foundations={foundations}
        onEvidence={onEvidence}
        onDownload={onDownload}
      />
    );
  const other = panels[tabs.selected];
  if (other) return other();
  return (
    <>
      <Key figure={figure} pointed={pointed} onEvidence={onEvidence} />
      {records.map((record) => (
        <Record
          key={record.place}
          figure={figure}
          record={record}
          fresh={record.place === lastChosen}
          onClose={() => close(record.place, onChoose)}
          onEvidence={onEvidence}
        />
      ))}
      <div id="towns">
        <Table
          figure={figure}
          others={others}
          pointed={pointed}
          onPoint={onPointPlace}
          onChoose={onChoose}
          onEvidence={onEvidence}
        />
      </div>
    </>
  );
}

export function App(props: AppProps): VNode {
  const { figure, records, notices, onDismiss, masthead, menu, map, evidence, tabs, filter, onChoose } =
    props;
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
          {evidence ? <EvidenceCard {...evidence} /> : null}
          {filter ? (
            <p class="filter" role="status">
              Only places named for {filter.name}{' '}
              <button type="button" class="quiet" onClick={filter.onClear}>
                Show all
              </button>
            </p>
          ) : null}
          <Tabs {...tabs}>{panelOf(props, pointed)}</Tabs>
        </div>
      </main>
    </>
  );
}
