/** The page: menu, map, and beside it the legend, the chosen places, the table and what it all rests on. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Figure } from '../figure/figure.ts';
import type { Standing } from '../figure/standing.ts';
import { FIRST_PANEL } from '../view/view.ts';
import { words } from '../words/words.ts';
import { AfterMap, pictureOf } from './aftermap.tsx';
import { Key } from './key.tsx';
import { useHelpKey } from './keyboard.ts';
import { MapPane, type MapPaneProps } from './mappane.tsx';
import { Masthead, type MastheadProps } from './masthead.tsx';
import { Menu, type MenuProps, type Themes, ThemesButton, ThemesPanel, useThemes } from './menu.tsx';
import { Notices } from './notices.tsx';
import { Caption, Sheet } from './sheet.tsx';
import { type Layout, useLayout, useStanding } from './sheetstate.ts';
import { Skips } from './skips.tsx';
import { type OtherPlace, Table } from './table.tsx';
import { Tabs, type TabsProps } from './tabs.tsx';
import { TrailLine, type TrailProps } from './trail.tsx';
import { Welcome, type WelcomeProps } from './welcome.tsx';

export interface AppProps {
  readonly figure: Figure;
  /** The places that the reader has chosen. */
  readonly chosen: readonly Standing[];
  /** All that is said of one of them. */
  readonly recordOf: (place: string, onClose: () => void) => VNode;
  readonly others: readonly OtherPlace[];
  readonly notices: readonly string[];
  readonly onDismiss: () => void;
  readonly masthead: MastheadProps;
  readonly menu: MenuProps;
  readonly map: MapPaneProps;
  readonly onPointPlace: (place: string | null) => void;
  readonly onChoose: (place: string, add: boolean) => void;
  readonly onCompare: (place: string) => void;
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
  readonly exporting: VNode | null;
  /** A file that is dropped anywhere on the page. */
  readonly onDrop: (file: File) => void;
  readonly onEvidence: (claim: string) => void;
  /** The claim that is open, and its card; `null` for none. */
  readonly evidence: { readonly claim: string; readonly card: VNode; readonly onClose: () => void } | null;
  readonly tabs: Omit<TabsProps, 'children'>;
  /** The actor that all maps are cut to. */
  readonly filter: { readonly name: string; readonly onClear: () => void } | null;
  /** What stands beside the map in the place of its legend and table; `null` for those. */
  readonly panel: VNode | null;
}

/** What a screen reader is told, once, when the theme or the choice changes. */
function announcement(figure: Figure, chosen: readonly Standing[]): string {
  const { app } = words().page;
  const said = ({ place, name, standing }: Standing) =>
    figure.fill.readings.get(place)?.sentence ?? app.standing(name, standing);
  return words().vocabulary.sentences([
    app.shown(figure.title),
    ...chosen.map((place) => app.chosen(said(place))),
  ]);
}

function closeOnEscape(event: KeyboardEvent, { evidence, chosen, onChoose }: AppProps, themes: Themes): void {
  if (event.key !== 'Escape') return;
  const last = chosen.at(-1);
  // What opened last closes first.
  if (themes.open) themes.onClose();
  else if (evidence) evidence.onClose();
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
    chosen,
    recordOf,
    others,
    panel,
    only,
    onOnly,
    onPointPlace,
    onChoose,
    onCompare,
    onEvidence,
  }: AppProps,
  pointed: string | null,
): ComponentChildren {
  if (panel) return panel;
  return (
    <>
      <Key figure={figure} pointed={pointed} onEvidence={onEvidence} only={only} onOnly={onOnly} />
      {chosen.map(({ place }) => recordOf(place, () => close(place, onChoose)))}
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

/** What there is to read beside legend and table, by a name of its own; empty for nothing. */
function subjectOf({ evidence, chosen, tabs, filter }: AppProps): string {
  const panel = tabs.selected === FIRST_PANEL ? '' : tabs.selected;
  const claim = evidence?.claim ?? '';
  return [claim, ...chosen.map(({ place }) => place), panel, filter?.name ?? ''].filter(Boolean).join(' ');
}

/** What is read of the sheet at every height, and above the panel of a column beside the map. */
function headOf({ figure, map, welcome }: AppProps, layout: Layout): VNode | null {
  switch (layout) {
    case 'sheet':
    case 'side':
      if (welcome) return <Welcome {...welcome} />;
      // What a list points at is read there; a caption that changed its height would move the list under the finger.
      return <Caption figure={figure} pointed={map.pointed?.pixel ? map.pointed.place : null} />;
    case 'flow':
      return welcome ? <Welcome {...welcome} /> : null;
    case 'wide':
      return null;
  }
}

/** Evidence and panel, and on a small screen also what a wide one shows elsewhere. */
function Beside({ app, layout, themes }: { app: AppProps; layout: Layout; themes: Themes }): VNode {
  const { evidence, filter, tabs, menu, trail, map } = app;
  return (
    <>
      {layout !== 'wide' && themes.open ? <ThemesPanel menu={menu} onClose={themes.onClose} /> : null}
      {evidence?.card}
      {filter ? (
        <p class="filter" role="status">
          {words().page.app.filtered(filter.name)}{' '}
          <button type="button" class="quiet" onClick={filter.onClear}>
            {words().vocabulary.showAll}
          </button>
        </p>
      ) : null}
      <Tabs {...tabs}>{panelOf(app, map.pointed?.place ?? null)}</Tabs>
      {layout === 'wide' ? null : <TrailLine {...trail} />}
    </>
  );
}

export function App(props: AppProps): VNode {
  const { figure, chosen, notices, onDismiss, masthead, menu, map, onDrop } = props;
  const { tabs, trail, welcome, dialog, helpKey, exporting } = props;
  const layout = useLayout();
  const wide = layout === 'wide';
  const subject = subjectOf(props);
  const [{ height, under }, moveTo] = useStanding({ subject, camera: `${map.frame?.center}` });
  const themes = useThemes(`${wide} ${subject}`, () => (height === 'peek' ? moveTo('half') : undefined));
  useEffect(() => acceptDrops(onDrop), [onDrop]);
  useHelpKey(helpKey, masthead.onHelp);
  const onTable = () => {
    themes.onLeave();
    tabs.onSelect(FIRST_PANEL);
  };
  return (
    <>
      <Skips onTable={onTable} />
      <Masthead {...masthead} />
      {exporting}
      {wide ? <TrailLine {...trail} /> : null}
      <Notices notices={notices} onDismiss={onDismiss} />
      <p class="unseen" role="status">
        {announcement(figure, chosen)}
      </p>
      <main
        class={tabs.selected === 'compare' ? 'wide' : undefined}
        data-under={under}
        onKeyDown={(event) => closeOnEscape(event, props, themes)}
      >
        {wide ? <Menu {...menu} /> : <ThemesButton open={themes.open} onToggle={themes.onToggle} />}
        <MapPane {...map} />
        {wide && welcome ? <Welcome {...welcome} /> : null}
        <Sheet
          layout={layout}
          height={height}
          onMove={moveTo}
          head={headOf(themes.open ? { ...props, welcome: null } : props, layout)}
          panel={tabs.selected}
        >
          <AfterMap picture={pictureOf(figure)}>
            <Beside app={props} layout={layout} themes={themes} />
          </AfterMap>
        </Sheet>
      </main>
      {dialog}
    </>
  );
}
