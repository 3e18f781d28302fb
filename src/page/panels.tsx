/** The panels beside the map, by their tabs: what each is made of is loaded when it is first opened. */
import type { VNode } from 'preact';
import { later } from '../ui/later.tsx';
import { FIRST_PANEL } from '../view/view.ts';
import type { Actions } from './actions.ts';
import { COMPARE_PANEL } from './choices.ts';
import type { RecordParts } from './panels/record.tsx';
import type { Fixed, State } from './state.ts';

export interface PanelParts {
  readonly fixed: Fixed;
  readonly state: State;
  readonly actions: Actions;
}

export const PANELS = {
  [COMPARE_PANEL]: later<PanelParts>(() => import('./panels/comparing.tsx').then((m) => m.Comparing)),
  plots: later<PanelParts>(() => import('./panels/plotting.tsx').then((m) => m.Plotting)),
  actors: later<PanelParts>(() => import('./panels/actors.tsx').then((m) => m.Actors)),
  time: later<PanelParts>(() => import('./panels/timeline.tsx').then((m) => m.Timeline)),
  sources: later<PanelParts>(() => import('./panels/foundations.tsx').then((m) => m.Foundations)),
  document: later<PanelParts>(() => import('./panels/document.tsx').then((m) => m.Document)),
} as const;

const isPanel = (tab: string): tab is keyof typeof PANELS => Object.hasOwn(PANELS, tab);

export const OpenEvidence = later<PanelParts & { readonly claim: string }>(() =>
  import('./panels/evidence.tsx').then((m) => m.OpenEvidence),
);

export const OpenRecord = later<RecordParts>(() => import('./panels/record.tsx').then((m) => m.OpenRecord));

/** The panel of a tab; `null` for the map's own. */
export function panelOf(tab: string, { fixed, state, actions }: PanelParts): VNode | null {
  if (tab === FIRST_PANEL || !isPanel(tab)) return null;
  const Panel = PANELS[tab];
  return <Panel key={tab} fixed={fixed} state={state} actions={actions} />;
}
