/** The page: what of the state each component is given, and what it may do. */
import type { FunctionComponent } from 'preact';
import type { Dataset } from '../data/dataset.ts';
import { sentenceCase } from '../figure/phrases.ts';
import { BOTH } from '../figure/resolve.ts';
import { dayAmong, daysIn } from '../figure/theme.ts';
import { App } from '../ui/app.tsx';
import { later } from '../ui/later.tsx';
import type { MapPaneProps } from '../ui/mappane.tsx';
import type { MenuProps } from '../ui/menu.tsx';
import { focusMap } from '../ui/skips.tsx';
import { tracked } from '../ui/tracked.ts';
import type { WelcomeProps } from '../ui/welcome.tsx';
import type { Address } from '../view/address.ts';
import { HALF } from '../view/view.ts';
import { words } from '../words/words.ts';
import type { Actions } from './actions.ts';
import { dayLabel, tabs, themesIn } from './choices.ts';
import { dialogOf, openDialog } from './dialogs.tsx';
import type { createExporting } from './exporting.ts';
import { createFinding } from './finding.ts';
import { otherLanguages } from './languages.ts';
import type { createMount } from './mount.ts';
import type { ExportParts } from './panels/export.tsx';
import { OpenEvidence, OpenRecord, panelOf } from './panels.tsx';
import { questionsOf } from './questions.ts';
import type { Saving } from './saving.ts';
import type { Fixed, State } from './state.ts';

export interface PageParts {
  readonly fixed: Fixed;
  readonly state: State;
  readonly actions: Actions;
  readonly saving: Saving;
  readonly exporting: ReturnType<typeof createExporting>;
  readonly address: Address;
  readonly mount: ReturnType<typeof createMount>;
}

const item = ({ id, menu }: { readonly id: string; readonly menu: string }) => ({ id, label: menu });

/** The days of whichever of some themes have any; where none has, those of the data. */
function daysOfThemes({ themes, levels: { town } }: Fixed, ids: readonly string[]): readonly string[] {
  const all = ids.flatMap((id) => themes.find((theme) => theme.id === id && theme.dayed) ?? []);
  const days = new Set((all.length > 0 ? all : [{}]).flatMap((theme) => daysIn(theme, town)));
  const single = [...days].filter((day) => day !== BOTH).toSorted();
  return days.has(BOTH) ? [...single, BOTH] : single;
}

const daysInMenu = (dataset: Dataset, days: readonly string[]) =>
  days.map((id) => ({ id, label: dayLabel(dataset, id, days.length - 1) }));

export function menuOf({ fixed, state, actions }: PageParts): MenuProps {
  const { view, figure, playing } = state;
  const { themes, levels } = fixed;
  const { town } = levels;
  const filling = themesIn(themes, 'fill');
  const fills = filling.map(item);
  const theme = filling.find(({ id }) => id === view.value.fill);
  const { against, day, fill, actor } = view.value;
  const districted =
    (theme?.byDistrict ?? false) &&
    actor === null &&
    (against === null || (filling.find(({ id }) => id === against.fill)?.byDistrict ?? false));
  const dayed = (id: string) => filling.find((one) => one.id === id)?.dayed ?? false;
  const [days, others] = [
    daysOfThemes(fixed, [fill, ...view.value.show]),
    daysOfThemes(fixed, [fill, against?.fill ?? fill]),
  ];
  const single = days.filter((id) => id !== BOTH);
  // The earlier day stands on the left, as time is read.
  const [earlier = day, later = single.at(-1) ?? BOTH] = [single[0]];
  const { menu } = words().page;
  const otherFill = fills.find(({ id }) => id !== fill)?.id ?? fill;
  return {
    fills,
    overlays: themesIn(themes, 'overlay').map(item),
    days: daysInMenu(town, days),
    day: dayAmong(days, day),
    view: view.value,
    dayMatters:
      [figure.value.fill, ...figure.value.overlays].some((sheet) => sheet.when !== '') ||
      (against !== null && dayed(against.fill)),
    onFill: (id) => actions.go({ fill: id, only: null }),
    onShow: (show) => actions.go({ show }),
    onDay: (id) => actions.go({ day: id }),
    onPlay: () => actions.play(single),
    playing: playing.value,
    hasDistricts: districted,
    noDistricts: actor === null ? menu.noDistricts : menu.noDistrictsOfActor,
    onBy: (by) => actions.go({ by, only: null }),
    onOwn: () => openDialog(state, 'own'),
    against: {
      against,
      fills,
      days: daysInMenu(town, others),
      dayMatters: against !== null && dayed(against.fill),
      differs:
        against !== null && against.fill === fill && theme?.difference !== undefined && against.day !== day,
      noDifference: theme?.dayed && theme.difference === undefined ? menu.otherTowns : menu.noDifference,
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

export function mapOf({ state, actions, mount }: PageParts): MapPaneProps {
  const { view, figure, frame, mapState, pointed, lightMap } = state;
  return {
    figure: figure.value,
    frame: frame.value,
    state: mapState.value,
    pointed: pointed.value,
    ...mount.map,
    onZoom: actions.zoomBy,
    onWhole: actions.whole,
    onOutlines: () => actions.go({ panel: 'sources' }),
    cut: view.value.against?.cut ?? HALF,
    onCut: actions.cut,
    light: { on: lightMap.on.value, offered: lightMap.offered.value, onChoose: lightMap.choose },
  };
}

/** The welcome of a first visit; what is pressed in it is gone, so that the focus goes on to the map. */
function welcomeOf({ fixed, state, actions }: PageParts): WelcomeProps | null {
  const { welcome, figure } = state;
  if (!welcome.value) return null;
  const questions = questionsOf(fixed.levels.town.atlas);
  return {
    sentence: figure.value.fill.legend.sentence,
    questions: questions.map(({ text }) => text),
    onAsk: (index) => {
      actions.go(questions[index]?.view ?? {});
      focusMap();
    },
    onClose: () => {
      welcome.value = false;
      focusMap();
    },
  };
}

/** Cantonments, neighbourhoods, landmarks, and the city as a whole: what the table of towns does not hold. */
function othersOf({ levels: { town } }: Fixed) {
  const cantonments = [...town.units.values()].filter((unit) => unit.kind === 'cantonment');
  return [
    { id: town.city, name: sentenceCase(words().vocabulary.cityAsAWhole) },
    ...[...town.places.values(), ...cantonments].map(({ id, name }) => ({ id, name })),
  ];
}

export const Exporting = later<ExportParts>(() => import('./panels/export.tsx').then((m) => m.Exporting));

/** The page as a component: drawn anew with whatever of the state it reads. */
export function createPage(parts: PageParts): FunctionComponent {
  const { fixed, state, actions, saving, exporting, address } = parts;
  const { view, figure, pointed, trail, notices } = state;
  const others = othersOf(fixed);
  const finding = createFinding(fixed, state, actions);
  const onHelp = () => openDialog(state, 'help');
  const onEmbed = () => openDialog(state, 'embed');
  const onPointPlace = (place: string | null) => {
    pointed.value = place ? { place, pixel: null } : null;
  };
  return tracked(() => {
    const { actor, claim, panel } = view.value;
    return (
      <App
        figure={figure.value}
        chosen={state.chosen.value}
        recordOf={(place, onClose) => (
          <OpenRecord
            key={place}
            fixed={fixed}
            state={state}
            actions={actions}
            place={place}
            onClose={onClose}
          />
        )}
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
          onHelp,
          onEmbed,
          languages: otherLanguages(
            view.value,
            !state.welcome.value,
            address.linkTo,
            fixed.choices.languages,
          ),
          search: {
            search: finding.search.value,
            onNear: finding.load,
            onChoose: finding.choose,
            onCompare: (hit) => actions.compare(hit.id),
          },
        }}
        trail={{ trail: trail.value, onGo: address.go }}
        menu={menuOf(parts)}
        map={mapOf(parts)}
        welcome={welcomeOf(parts)}
        dialog={dialogOf(parts)}
        helpKey={state.helpKey.value}
        only={view.value.only}
        onOnly={(only) => actions.go({ only })}
        onEvidence={actions.openClaim}
        evidence={
          claim === null
            ? null
            : {
                claim,
                card: <OpenEvidence fixed={fixed} state={state} actions={actions} claim={claim} />,
                onClose: () => actions.go({ claim: null }),
              }
        }
        tabs={{ tabs: tabs(), selected: panel, onSelect: (id) => actions.go({ panel: id }) }}
        panel={panelOf(panel, parts)}
        filter={
          actor === null ? null : { name: fixed.names.actor(actor), onClear: () => actions.chooseActor(null) }
        }
        onPointPlace={onPointPlace}
        exporting={state.exporting.value ? <Exporting fixed={fixed} state={state} address={address} /> : null}
        onDrop={exporting.drop}
        onChoose={actions.choose}
        onCompare={actions.compare}
      />
    );
  });
}
