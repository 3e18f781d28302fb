/** The page: menu, map, and beside it the legend, the chosen places, the table and what it all rests on. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Figure } from '../figure/figure.ts';
import type { PlaceRecord } from '../figure/record.ts';
import { FIRST_PANEL } from '../view/view.ts';
import { EvidenceCard, type EvidenceProps } from './evidence.tsx';
import { ExportPanel, type ExportPanelProps } from './exportpanel.tsx';
import { Key } from './key.tsx';
import { useHelpKey } from './keyboard.ts';
import { MapPane, type MapPaneProps } from './mappane.tsx';
import { Masthead, type MastheadProps } from './masthead.tsx';
import { Menu, type MenuProps } from './menu.tsx';
import { Notices } from './notices.tsx';
import { Record } from './record.tsx';
import { Skips } from './skips.tsx';
import { type OtherPlace, Table } from './table.tsx';
import { Tabs, type TabsProps } from './tabs.tsx';
import { TrailLine, type TrailProps } from './trail.tsx';
import { Welcome, type WelcomeProps } from './welcome.tsx';

export interface AppProps {
  readonly figure: Figure;
  readonly records: readonly PlaceRecord[];
  /** The place that the reader chose last; `null` before the first choice. */
  readonly lastChosen: string | null;
  readonly others: readonly OtherPlace[];
  readonly notices: readonly string[];
  readonly onDismiss: () => void;
  readonly masthead: MastheadProps;
  readonly menu: MenuProps;
  readonly map: MapPaneProps;
  readonly onPointPlace: (place: string | null) => void;
  readonly onChoose: (place: string, add: boolean) => void;
  readonly onCompare: (place: string) => void;
  /** Opens the comparison, for a place to be added to those chosen. */
  readonly onCompareWith: () => void;
  readonly only: string | null;
  readonly onOnly: (only: string | null) => void;
  readonly trail: TrailProps;
  /** `null` for whoever came with a link or has done anything. */
  readonly welcome: WelcomeProps | null;
  /** The dialog that is open, whichever it is. */
  readonly dialog: VNode | null;
  /** Whether a single key opens the help sheet. */
  readonly helpKey: boolean;
  /** `null` while the export is closed. */
  readonly exporting: ExportPanelProps | null;
  /** A file that is dropped anywhere on the page. */
  readonly onDrop: (file: File) => void;
  readonly onEvidence: (claim: string) => void;
  readonly evidence: EvidenceProps | null;
  readonly tabs: Omit<TabsProps, 'children'>;
  /** The actor that all maps are cut to. */
  readonly filter: { readonly name: string; readonly onClear: () => void } | null;
  /** What stands beside the map in the place of its legend and table; `null` for those. */
  readonly panel: VNode | null;
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
  evidence: AppProps['evidence'],
  records: readonly PlaceRecord[],
  onChoose: AppProps['onChoose'],
): void {
  if (event.key !== 'Escape') return;
  const last = records.at(-1);
  // What opened last closes first.
  if (evidence) evidence.onClose();
  else if (last) close(last.place, onChoose);
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
    panel,
    only,
    onOnly,
    onPointPlace,
    onChoose,
    onCompare,
    onCompareWith,
    onEvidence,
  }: AppProps,
  pointed: string | null,
): ComponentChildren {
  if (panel) return panel;
  return (
    <>
      <Key figure={figure} pointed={pointed} onEvidence={onEvidence} only={only} onOnly={onOnly} />
      {records.map((record) => (
        <Record
          key={record.place}
          figure={figure}
          record={record}
          fresh={record.place === lastChosen}
          onClose={() => close(record.place, onChoose)}
          onEvidence={onEvidence}
          onChoose={(place) => onChoose(place, false)}
          onCompareWith={onCompareWith}
        />
      ))}
      <div id="towns">
        <Table
          figure={figure}
          others={others}
          pointed={pointed}
          onPoint={onPointPlace}
          onChoose={onChoose}
          onCompare={onCompare}
          onEvidence={onEvidence}
        />
      </div>
    </>
  );
}

/** Takes files that are dropped anywhere; a file that misses would otherwise take the page's place. */
function acceptDrops(onDrop: AppProps['onDrop']): () => void {
  const over = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onDrop(file);
  };
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
}

export function App(props: AppProps): VNode {
  const {
    figure,
    records,
    notices,
    onDismiss,
    masthead,
    menu,
    map,
    evidence,
    tabs,
    filter,
    trail,
    welcome,
    dialog,
    helpKey,
    exporting,
    onDrop,
    onChoose,
  } = props;
  const pointed = map.pointed?.place ?? null;
  const aside = useRef<HTMLDivElement>(null);
  useEffect(() => acceptDrops(onDrop), [onDrop]);
  useHelpKey(helpKey, masthead.onHelp);
  // Another panel is read from its top.
  useEffect(() => aside.current?.scrollTo(0, 0), [tabs.selected]);
  return (
    <>
      <Skips onTable={() => tabs.onSelect(FIRST_PANEL)} />
      <Masthead {...masthead} />
      {exporting ? <ExportPanel {...exporting} /> : null}
      <TrailLine {...trail} />
      <Notices notices={notices} onDismiss={onDismiss} />
      <p class="unseen" role="status">
        {announcement(figure, records)}
      </p>
      <main
        class={tabs.selected === 'compare' ? 'wide' : undefined}
        onKeyDown={(event) => closeOnEscape(event, evidence, records, onChoose)}
      >
        <Menu {...menu} />
        <MapPane {...map} />
        {welcome ? <Welcome {...welcome} /> : null}
        <div class="aside" ref={aside}>
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
      {dialog}
    </>
  );
}
