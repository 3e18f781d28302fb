/** The actions: what a reader can do to the view. Each choice is a step that Back undoes and the trail names. */
import { batch } from '@preact/signals-core';
import type { Figure } from '../figure/figure.ts';
import { type Frame, fitExtent } from '../geo/mercator.ts';
import type { Stage } from '../map/stage.ts';
import type { Address } from '../view/address.ts';
import { stepName, stepOn } from '../view/trail.ts';
import { type Against, FIRST_PANEL, HALF, MOST_PLACES, type View } from '../view/view.ts';
import { words } from '../words/words.ts';
import { COMPARE_PANEL } from './choices.ts';
import { type Copied, copyMade } from './copying.ts';
import { pause } from './pause.ts';
import type { Fixed, State } from './state.ts';

/** Around the whole city, in pixels; the still stands as the page does. */
export const FIT_MARGIN = 30;
const SHOWN_ZOOM = 11.5;
/** How long each day stands while the days are played. */
const PLAYED_MS = 1600;

/** A view as it can be: two themes have no difference. */
function possible(view: View): View {
  const { against, fill } = view;
  if (against?.how !== 'difference' || against.fill === fill) return view;
  return { ...view, against: { ...against, how: 'swipe' } };
}

type Size = Pick<Frame, 'width' | 'height'>;

/** Whatever holds the live map, once there is one. */
export interface StageHolder {
  stage: Stage | null;
}

export function createActions(fixed: Fixed, state: State, address: Address, holder: StageHolder) {
  const { view, outcome, trail, pointed } = state;
  const go = (next: Partial<View>, how: 'push' | 'replace' = 'push') => {
    const before = view.peek();
    const after = possible({ ...before, ...next });
    // All that a page says is said in one language: in another one it is another page. The address tells of no step that it writes itself.
    if (after.language !== before.language) {
      address.write(after, how);
      location.reload();
      return;
    }
    batch(() => {
      view.value = after;
      // What was pointed at in a panel is gone with it.
      if (after.panel !== before.panel) pointed.value = null;
      outcome.value = '';
      const id = address.writeLater(after, how);
      if (id !== null) trail.value = stepOn(trail.peek(), { id, name: stepName(before, after, fixed.names) });
    });
  };
  const homeCamera = ({ width, height }: Size) => fitExtent(fixed.ground.city, width, height, FIT_MARGIN);
  return {
    go,
    homeCamera,
    ...places(fixed, state, go, holder),
    ...reading(state, go),
    ...comparing(state, go),
    ...moving(state, go, holder, homeCamera),
  };
}

type Go = (next: Partial<View>, how?: 'push' | 'replace') => void;

/** Choosing places, one or several. */
function places(
  { ground, names }: Fixed,
  { view, outcome, lastChosen, waiting }: State,
  go: Go,
  holder: StageHolder,
) {
  /** Adds a place to the comparison, or takes it out; from the second on, the comparison opens. */
  const compare = (place: string) => {
    const { places, panel } = view.peek();
    if (places.includes(place)) return go({ places: places.filter((id) => id !== place) });
    if (places.length >= MOST_PLACES) {
      outcome.value = words().page.outcomes.enoughCompared(MOST_PLACES);
      return;
    }
    const several = places.length > 0;
    go({ places: [...places, place], panel: several ? COMPARE_PANEL : panel });
    waiting.value = several ? null : place;
    if (!several) outcome.value = words().page.outcomes.firstCompared(names.place(place));
  };
  const choose = (place: string, add: boolean) => {
    if (add) return compare(place);
    waiting.value = null;
    lastChosen.value = place;
    const { places, panel } = view.peek();
    const alone = places.length === 1 && places[0] === place;
    go({ places: alone ? [] : [place], panel: panel === COMPARE_PANEL && !alone ? FIRST_PANEL : panel });
  };
  /** A press on the map: the place is chosen, and what the map shows of it opens its evidence. */
  const press = (place: string, { fill, overlays }: Figure) => {
    const claim = [fill, ...overlays].flatMap((sheet) => sheet.readings.get(place)?.claims ?? [])[0];
    // With evidence to read, that comes first and the record waits below.
    lastChosen.value = claim === undefined ? place : null;
    waiting.value = null;
    const { places, panel } = view.peek();
    if (places.length === 1 && places[0] === place) return go({ places: [], claim: null });
    go({ places: [place], claim: claim ?? null, panel: panel === COMPARE_PANEL ? FIRST_PANEL : panel });
  };
  const show = (place: string) => {
    const label = ground.outlines.get(place)?.label ?? ground.points.get(place);
    if (!label) return;
    lastChosen.value = place;
    go({ places: [place], at: { zoom: SHOWN_ZOOM, center: label } });
    holder.stage?.moveTo({ zoom: SHOWN_ZOOM, center: label }, true);
  };
  return { compare, choose, press, show };
}

/** Opening claims and actors. */
function reading({ outcome }: State, go: Go) {
  /** Says what was copied, or that it was not. */
  const told = async (copying: () => Promise<string>) => {
    try {
      outcome.value = await copying();
    } catch {
      outcome.value = words().page.outcomes.notCopied;
    }
  };
  return {
    /** Copies a text; `done` says so in a sentence. */
    copy: (text: string, done: string) => told(() => navigator.clipboard.writeText(text).then(() => done)),
    copyMade: (making: Promise<Copied>) => told(() => copyMade(making)),
    openClaim: (claim: string) => go({ claim }),
    chooseActor: (actor: string | null) => go({ actor }),
  };
}

/** Two maps against each other. */
function comparing({ view }: State, go: Go) {
  return {
    /** Begins a comparison with the same theme on another day, or with another theme where days make no difference. */
    against: (
      next: Partial<Against> | null,
      first: Pick<Against, 'fill' | 'day'>,
      left: Pick<View, 'day'> | null,
    ) => {
      if (next === null) return go({ against: null });
      const before: Against = view.peek().against ?? { ...first, how: 'swipe', cut: HALF };
      return go({ ...left, against: { ...before, ...next } });
    },
    cut: (cut: number) => {
      const { against } = view.peek();
      if (against) go({ against: { ...against, cut } }, 'replace');
    },
    swap: () => {
      const { fill, day, against } = view.peek();
      if (against)
        go({ fill: against.fill, day: against.day, against: { ...against, fill, day }, only: null });
    },
  };
}

/** Time and camera. */
function moving(
  { playing, frame }: State,
  go: Go,
  holder: StageHolder,
  homeCamera: (size: Size) => ReturnType<typeof fitExtent>,
) {
  return {
    /** One day of the data after the other, the last to stay. */
    play: async (days: readonly string[]) => {
      playing.value = true;
      for (const day of days) {
        go({ day }, 'replace');
        await pause(PLAYED_MS);
      }
      playing.value = false;
    },
    /** Moves the camera to where a view asks for. */
    lookAt: ({ at }: View) => {
      if (frame.value) holder.stage?.moveTo(at ?? homeCamera(frame.value), false);
    },
    whole: () => {
      go({ at: null });
      if (frame.value) holder.stage?.moveTo(homeCamera(frame.value), true);
    },
    zoomBy: (levels: number) => holder.stage?.zoomBy(levels),
  };
}

export type Actions = ReturnType<typeof createActions>;
