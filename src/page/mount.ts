/** Mounting: the live map in its element, following the figure, and telling what is pointed at and pressed. */
import { effect, untracked } from '@preact/signals-core';
import type { Figure } from '../figure/figure.ts';
import { isCrowded } from '../figure/many.ts';
import { type LonLat, projection } from '../geo/mercator.ts';
import { createStage } from '../map/stage.ts';
import { toStyle } from '../map/style.ts';
import { lineAt } from '../ui/divide.ts';
import { FLOW } from '../ui/sheetstate.ts';
import { HALF } from '../view/view.ts';
import type { Actions, StageHolder } from './actions.ts';
import type { Fixed, State } from './state.ts';

/** How near to a callout's point a press counts as on it. */
const PRESS_PX = 10;

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
  const { view, frame, figure, sources, mapState, pointed, lightMap } = state;
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
  /** The live map, or the drawing as the map, until what is given back is called. */
  const stand = (container: HTMLElement, light: boolean) => {
    mapState.value = light ? 'light' : 'starting';
    const stage = createStage(container, {
      style: light ? null : toStyle(figure.value, sources.value),
      bounds: ground.bounds,
      cameraFor: (size) => view.value.at ?? actions.homeCamera(size),
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
      },
    });
    holder.stage = stage;
    const stops = [
      ...(light ? [] : [effect(() => stage.setStyle(toStyle(figure.value, sources.value)))]),
      effect(() => stage.setSplit(figure.value.second?.how === 'side')),
    ];
    return () => {
      for (const stop of stops) stop();
      holder.stage = null;
      stage.remove();
    };
  };
  const onMount = (container: HTMLElement) =>
    effect(() => {
      const light = lightMap.on.value;
      return untracked(() => stand(container, light));
    });
  return { onMount, onPoint, onPress };
}
