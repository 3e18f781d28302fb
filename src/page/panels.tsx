/** The panels beside the map, by their tabs. */
import type { VNode } from 'preact';
import { comparisonCsv } from '../export/comparisoncsv.ts';
import { ActorsPanel } from '../ui/actors.tsx';
import { ComparePanel } from '../ui/comparepanel.tsx';
import { DocumentPanel } from '../ui/document.tsx';
import { FoundationsPanel } from '../ui/foundations.tsx';
import { PlotsPanel } from '../ui/plotspanel.tsx';
import { TimelinePanel } from '../ui/timeline.tsx';
import { FIRST_PANEL } from '../view/view.ts';
import type { Actions } from './actions.ts';
import { COMPARE_PANEL } from './choices.ts';
import { type Plots, rangeInAddress, rangeOf } from './plots.ts';
import { type Saving, saveCsv } from './saving.ts';
import type { Fixed, State } from './state.ts';

interface Parts {
  readonly fixed: Fixed;
  readonly state: State;
  readonly actions: Actions;
  readonly plots: Plots;
  readonly saving: Saving;
}

/** What every plot shares with map, table and legend. */
function linked({ state, actions }: Parts) {
  const { figure, pointed } = state;
  return {
    ink: figure.value.ink,
    marks: figure.value.marks,
    pointed: pointed.value?.place ?? null,
    onPoint: (place: string | null) => {
      pointed.value = place ? { place, pixel: null } : null;
    },
    onChoose: actions.choose,
  };
}

function Plotting(parts: Parts): VNode {
  const { state, actions, plots } = parts;
  const { view, figure } = state;
  const { veiled, ground } = figure.value;
  const link = linked(parts);
  const kept =
    veiled.length > 0 ? new Set(ground.units.map(({ id }) => id).filter((id) => !veiled.includes(id))) : null;
  const dots = plots.dots.value;
  const scatter = plots.scatter.value;
  return (
    <PlotsPanel
      dots={
        dots && {
          ...link,
          distribution: dots,
          range: rangeOf(view.value.only),
          kept,
          // The first stroke is a step that can be undone; what follows it only moves its ends.
          onRange: (range) =>
            actions.go(
              { only: rangeInAddress(range) },
              view.value.only === null || range === null ? 'push' : 'replace',
            ),
        }
      }
      multiples={{
        ...link,
        distributions: plots.multiples.value,
        current: figure.value.fill.id,
        kept,
        onTurn: (part) => {
          const [theme = '', day] = part.split('@');
          const overlay = parts.fixed.choices.overlays.includes(theme);
          const shown = overlay
            ? { show: [...new Set([...view.value.show, theme])] }
            : { fill: theme, only: null };
          actions.go({ ...shown, ...(day === undefined ? {} : { day }) });
        },
      }}
      scatter={
        scatter && {
          ...link,
          ...scatter,
          groups: plots.groups.value,
          onAxes: (x, y) => actions.go({ axes: [x, y] }),
        }
      }
    />
  );
}

function Comparing({ state, actions, plots, fixed }: Parts): VNode {
  const comparison = plots.comparison.value;
  return (
    <ComparePanel
      waiting={comparison?.places.length === 1}
      table={
        comparison && {
          comparison,
          ink: state.figure.value.ink,
          onEvidence: actions.openClaim,
          onRemove: actions.compare,
          onDownload: () => saveCsv(comparisonCsv(comparison), `${fixed.levels.town.city}-comparison.csv`),
        }
      }
    />
  );
}

/** The panel of a tab; `null` for the map's own. */
export function panelOf(tab: string, parts: Parts): VNode | null {
  const { fixed, state, actions, saving } = parts;
  const { view, figure } = state;
  const act = { onEvidence: actions.openClaim, onPlace: actions.show };
  switch (tab) {
    case FIRST_PANEL:
      return null;
    case COMPARE_PANEL:
      return <Comparing {...parts} />;
    case 'plots':
      return <Plotting {...parts} />;
    case 'actors':
      return (
        <ActorsPanel
          panel={fixed.actors}
          ink={figure.value.ink}
          chosen={view.value.actor}
          onChooseActor={actions.chooseActor}
          {...act}
        />
      );
    case 'time':
      return <TimelinePanel timeline={fixed.timeline} ink={figure.value.ink} {...act} />;
    case 'document':
      return (
        <DocumentPanel
          annotated={state.annotated.value}
          refusal={state.refusal.value}
          claim={view.value.claim}
          onFile={actions.openFile}
          onEvidence={actions.openClaim}
        />
      );
    default:
      return (
        <FoundationsPanel
          figure={figure.value}
          foundations={fixed.foundations}
          onEvidence={actions.openClaim}
          onDownload={saving.saveSums}
        />
      );
  }
}
