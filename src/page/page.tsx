/** The page: what of the state each component is given, and what it may do. */
import type { VNode } from 'preact';
import { BOTH, daysOf } from '../figure/resolve.ts';
import { search } from '../figure/search.ts';
import { App } from '../ui/app.tsx';
import type { MenuProps } from '../ui/menu.tsx';
import type { Address } from '../view/address.ts';
import { HALF } from '../view/view.ts';
import { type Actions, FORMS } from './actions.ts';
import { COMPARE_PANEL, dayLabel, TABS, themesIn } from './choices.ts';
import type { Exporting } from './exporting.ts';
import type { createMount } from './mount.ts';
import { panelOf } from './panels.tsx';
import type { Plots } from './plots.ts';
import type { Saving } from './saving.ts';
import type { Fixed, State } from './state.ts';

export interface PageParts {
  readonly fixed: Fixed;
  readonly state: State;
  readonly actions: Actions;
  readonly plots: Plots;
  readonly saving: Saving;
  readonly exporting: Exporting;
  readonly address: Address;
  readonly mount: ReturnType<typeof createMount>;
}

const item = ({ id, menu }: { readonly id: string; readonly menu: string }) => ({ id, label: menu });

function menuOf({ fixed, state, actions }: PageParts): MenuProps {
  const { view, figure, playing } = state;
  const { town } = fixed.levels;
  const fills = themesIn('fill').map(item);
  const days = fixed.choices.days.map((id) => ({ id, label: dayLabel(town, id) }));
  const theme = themesIn('fill').find(({ id }) => id === view.value.fill);
  const { against, day, fill, actor } = view.value;
  const districted =
    (theme?.byDistrict ?? false) &&
    actor === null &&
    (against === null || (themesIn('fill').find(({ id }) => id === against.fill)?.byDistrict ?? false));
  const dayed = (id: string) => themesIn('fill').find((one) => one.id === id)?.dayed ?? false;
  // The earlier day stands on the left, as time is read.
  const [earlier = day, later = BOTH] = daysOf(town);
  const otherFill = fills.find(({ id }) => id !== fill)?.id ?? fill;
  return {
    fills,
    overlays: themesIn('overlay').map(item),
    days,
    view: view.value,
    dayMatters:
      [figure.value.fill, ...figure.value.overlays].some((sheet) => sheet.when !== '') ||
      (against !== null && dayed(against.fill)),
    onFill: (id) => actions.go({ fill: id, only: null }),
    onShow: (show) => actions.go({ show }),
    onDay: (id) => actions.go({ day: id }),
    onPlay: () => actions.play(daysOf(town)),
    playing: playing.value,
    hasDistricts: districted,
    noDistricts:
      actor === null
        ? 'What is said of a neighbourhood is not said of its district.'
        : 'What is said of an actor names no district.',
    onBy: (by) => actions.go({ by, only: null }),
    against: {
      against,
      fills,
      days,
      dayMatters: against !== null && dayed(against.fill),
      differs:
        against !== null && against.fill === fill && theme?.difference !== undefined && against.day !== day,
      onAgainst: (next) =>
        actions.against(
          next,
          dayed(fill) ? { fill, day: later } : { fill: otherFill, day },
          against === null && dayed(fill) ? { day: earlier } : null,
        ),
      onSwap: actions.swap,
    },
  };
}

/** Cantonments, neighbourhoods, landmarks, and the city as a whole: what the table of towns does not hold. */
function othersOf({ levels: { town } }: Fixed) {
  const cantonments = [...town.units.values()].filter((unit) => unit.kind === 'cantonment');
  return [
    { id: town.city, name: 'The city as a whole' },
    ...[...town.places.values(), ...cantonments].map(({ id, name }) => ({ id, name })),
  ];
}

/** The page as a component: drawn anew with whatever of the state it reads. */
export function createPage(parts: PageParts): () => VNode {
  const { fixed, state, actions, saving, exporting, address, mount } = parts;
  const { view, figure, pointed, evidence, trail, notices } = state;
  const others = othersOf(fixed);
  const find = (query: string) => search(fixed.index, query);
  const onPointPlace = (place: string | null) => {
    pointed.value = place ? { place, pixel: null } : null;
  };
  return () => {
    const shown = evidence.value;
    const { actor, panel } = view.value;
    return (
      <App
        figure={figure.value}
        records={state.records.value.filter(({ place }) => place !== state.waiting.value)}
        lastChosen={state.lastChosen.value}
        others={others}
        notices={notices.value}
        onDismiss={() => {
          notices.value = [];
        }}
        masthead={{
          outcome: state.outcome.value,
          onCopyLink: saving.copyLink,
          onExport: exporting.toggle,
          exporting: state.exporting.value,
          search: {
            search: find,
            onChoose: (hit) =>
              actions.find(hit, actions.show, actions.choose, () => actions.lookAt(view.value)),
            onCompare: (hit) => actions.compare(hit.id),
          },
        }}
        trail={{ trail: trail.value, onGo: address.go }}
        menu={menuOf(parts)}
        map={{
          figure: figure.value,
          frame: state.frame.value,
          state: state.mapState.value,
          pointed: pointed.value,
          ...mount,
          onZoom: actions.zoomBy,
          onWhole: actions.whole,
          onOutlines: () => actions.go({ panel: 'sources' }),
          cut: view.value.against?.cut ?? HALF,
          onCut: actions.cut,
        }}
        only={view.value.only}
        onOnly={(only) => actions.go({ only })}
        onEvidence={actions.openClaim}
        evidence={
          shown && {
            evidence: shown,
            forms: FORMS,
            onCopy: actions.copyCitation,
            onOpen: actions.openClaim,
            onPlace: actions.show,
            onClose: () => actions.go({ claim: null }),
          }
        }
        tabs={{ tabs: TABS, selected: panel, onSelect: (id) => actions.go({ panel: id }) }}
        panel={panelOf(panel, parts)}
        filter={
          actor === null ? null : { name: fixed.names.actor(actor), onClear: () => actions.chooseActor(null) }
        }
        onPointPlace={onPointPlace}
        exporting={exporting.panel()}
        onDrop={exporting.drop}
        onChoose={actions.choose}
        onCompare={actions.compare}
        onCompareWith={() => actions.go({ panel: COMPARE_PANEL })}
      />
    );
  };
}
