/** Mounting: the live map in its element, following the figure, and telling what is pointed at and pressed. */
import { effect, untracked } from '@preact/signals-core';
import type { Figure } from '../figure/figure.ts';
import { isCrowded } from '../figure/many.ts';
import { strokeZoom } from '../figure/strokes.ts';
import { type Frame, type LonLat, projection } from '../geo/mercator.ts';
import { createStage, type Stage } from '../map/stage.ts';
import { toStyle } from '../map/style.ts';
import { lineAt } from '../ui/divide.ts';
import { forgetDrawn } from '../ui/path.ts';
import { FLOW } from '../ui/sheetstate.ts';
import { HALF } from '../view/view.ts';
import type { Actions, StageHolder } from './actions.ts';
import { pause } from './pause.ts';
import { onceStanding } from './standing.ts';
import type { Fixed, State } from './state.ts';
import { keepAhead } from './strokesahead.ts';

/** How near to a callout's point a press counts as on it. */
const PRESS_PX = 10;

/** How long the page waits for the live map to begin before it is drawn itself, in milliseconds. */
const PATIENCE_MS = 400;

/** The map where it stands. */
interface Standing {
  readonly element: HTMLElement;
  readonly stage: Stage;
  readonly stop: () => void;
}

/** The claim of the callout under a press, if there is one. */
function calloutAt({ frame, figure }: State, position: LonLat): string | null {
  if (!frame.value) return null;
  const project = projection(frame.value);
  const [x, y] = project(position);
  const near = ({ position: at }: { readonly position: LonLat }) =>
    Math.hypot(project(at)[0] - x, project(at)[1] - y) < PRESS_PX;
  return figure.value.overlays.flatMap((sheet) => sheet.callouts).find(near)?.claim ?? null;
}

export function createMount({ ground }: Fixed, state: State, actions: Actions, holder: StageHolder) {
  const { view, frame, figure, strokeZooms, sources, mapState, pointed, lightMap } = state;
  const onPoint = (position: LonLat | null, pixel: readonly [number, number]) => {
    const place = position ? state.locate.value(position) : null;
    pointed.value = place ? { place, pixel } : null;
  };
  /** The figure under a pixel: that of the second map right of the line or of the middle. */
  const figureAt = ([x]: readonly [number, number]): Figure => {
    const { second } = figure.value;
    if (!second || !frame.value) return figure.value;
    const { width } = frame.value;
    const { against } = view.value;
    const line = second.how === 'side' ? width : lineAt(against?.cut ?? HALF, width);
    return x > line ? second.figure : figure.value;
  };
  const onPress = (position: LonLat, pixel: readonly [number, number], withShift: boolean) => {
    const claim = calloutAt(state, position);
    if (claim) return actions.openClaim(claim);
    const place = state.locate.value(position);
    if (!place) return;
    if (withShift) return actions.compare(place);
    actions.press(place, figureAt(pixel));
  };
  const cameraFor = (size: Pick<Frame, 'width' | 'height'>) => view.value.at ?? actions.homeCamera(size);
  /** The live map, or the drawing as the map, in a window of its own within a place of the page. */
  const stand = (place: Element, light: boolean): Standing => {
    mapState.value = light ? 'light' : 'starting';
    const element = document.createElement('div');
    element.className = 'window';
    place.append(element);
    const stage = createStage(element, {
      style: light ? null : toStyle(figure.value, sources.value),
      bounds: ground.bounds,
      cameraFor,
      onPoint,
      onPress,
      onLongPress: (position) => {
        const place = state.locate.value(position);
        if (place) actions.compare(place);
      },
      pageScrolls: matchMedia(FLOW),
      onFrame: (next) => {
        frame.value = next;
      },
      onMoved: ({ zoom, center }) => actions.go({ at: { zoom, center } }, 'replace'),
      onSlow: () => {
        if (!isCrowded(ground)) lightMap.offer();
      },
      onState: (next) => {
        mapState.value = next;
        if (next === 'live') forgetDrawn();
      },
    });
    holder.stage = stage;
    const stops = [
      ...(light ? [] : [effect(() => stage.setStyle(toStyle(figure.value, sources.value)))]),
      effect(() => stage.setSplit(figure.value.second?.how === 'side')),
    ];
    const stop = () => {
      for (const stopOne of stops) stopOne();
      holder.stage = null;
      stage.remove();
      element.remove();
    };
    return { element, stage, stop };
  };
  let begun: Standing | null = null;
  /** Has the live map begin where the still stands, before the page is drawn: worker and graphics process are at work meanwhile. */
  const begin = async (place: Element): Promise<void> => {
    const { zoom } = cameraFor({ width: place.clientWidth, height: place.clientHeight });
    strokeZooms.value = [strokeZoom(zoom)];
    onceStanding(mapState, () => keepAhead(state));
    begun = stand(place, false);
    // A page that nobody looks at draws no frame, and would wait for ever.
    await Promise.race([begun.stage.begun, pause(PATIENCE_MS)]);
  };
  const onMount = (place: HTMLElement) =>
    effect(() => {
      const light = lightMap.on.value;
      const before = begun;
      begun = null;
      if (before && !light) {
        place.append(before.element);
        return before.stop;
      }
      before?.stop();
      return untracked(() => stand(place, light).stop);
    });
  return { begin, map: { onMount, onPoint, onPress } };
}
