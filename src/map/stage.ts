/**
 * The stage: the live map in its element, or the drawing that stands in for it and is steered alike; and from the one to the other, for a
 * graphics context can be lost at any time and come back. The camera's frame is told in both cases.
 */
import type { StyleSpecification } from 'maplibre-gl';
import { type Camera, type Extent, type Frame, type Pixel, unprojection } from '../geo/mercator.ts';
import { ZOOM } from '../view/view.ts';
import type { End, LiveMap, MapHandlers } from './map.ts';
import type { Steering } from './steering.ts';

export interface StageOptions extends Omit<MapHandlers, 'onStyled' | 'onReady' | 'onEnd' | 'onBack'> {
  /** `null`: the drawing is the map, and nothing of the live one is loaded. */
  readonly style: StyleSpecification | null;
  /** What is drawn at all: the camera stays within. */
  readonly bounds: Extent;
  /** The camera that the view asks for in a window of this size. */
  readonly cameraFor: (size: Pick<Frame, 'width' | 'height'>) => Camera;
  /** How it stands with the live map: the drawing has to stand in for it unless it is `live`. */
  readonly onState: (state: 'starting' | 'live' | End) => void;
}

export interface Stage {
  /** Settles once the live map has its style and its worker the outlines, or there will be none. */
  readonly begun: Promise<void>;
  readonly setStyle: (style: StyleSpecification) => void;
  readonly moveTo: (camera: Camera, animate: boolean) => void;
  readonly zoomBy: (levels: number) => void;
  /** Whether two maps stand side by side, each in one half of the window. */
  readonly setSplit: (split: boolean) => void;
  readonly remove: () => void;
}

const within = (zoom: number) => Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));

/** Has the map's library loaded, and its worker begin, before there is anything to show on it. */
export const loadMap = () => import('./map.ts');

/** A part of the stage; `null` where it cannot be loaded, which the drawing says or bears. */
const orNull = <Part>(loading: Promise<Part>): Promise<Part | null> => loading.catch(() => null);

export function createStage(container: HTMLElement, options: StageOptions): Stage {
  const { bounds, pageScrolls, onState } = options;
  let split = false;
  let removed = false;
  let { style } = options;
  let live: LiveMap | null = null;
  let steering: Steering | null = null;
  const size = () => ({
    width: split ? container.clientWidth / 2 : container.clientWidth,
    height: container.clientHeight,
  });
  let frame: Frame = { ...options.cameraFor(size()), ...size() };
  const tell = (next: Frame) => {
    frame = next;
    options.onFrame(next);
  };
  tell(frame);
  const moveTo = (camera: Camera, animate: boolean) => {
    if (live) return live.setCamera(camera, animate);
    tell({ ...size(), ...camera, zoom: within(camera.zoom) });
    steering?.set(frame);
  };
  /** Takes away what shows the map now; gives back what hands the focus on to what takes its place. */
  const clear = () => {
    const focused = container.contains(document.activeElement);
    live?.remove();
    steering?.remove();
    live = null;
    steering = null;
    return () => {
      // Nobody is called back who has gone on meanwhile; some browsers leave the focus on what takes no keys any more.
      if (focused && (document.activeElement === document.body || document.activeElement === container))
        (container.querySelector('canvas') ?? container).focus();
    };
  };
  let onBegun = () => {};
  const begun = new Promise<void>((resolve) => {
    onBegun = resolve;
  });
  const steer = async () => {
    onBegun();
    const handOn = clear();
    // Where this cannot be loaded the drawing stands still, and its buttons move it.
    const library = await orNull(import('./steering.ts'));
    if (!library || removed || live || steering) return;
    steering = library.createSteering(container, frame, {
      bounds,
      size: (): Pixel => [frame.width, frame.height],
      isSplit: () => split,
      yields: () => pageScrolls.matches || window.parent !== window,
      onCamera: (camera) => tell({ ...frame, ...camera }),
      onMoved: () => options.onMoved(frame),
      onLongPress: ([x, y]) => options.onLongPress(unprojection(frame)([x % frame.width, y])),
    });
    handOn();
  };
  const end = (state: End) => {
    onState(state);
    return steer();
  };
  const begin = async (first: StyleSpecification) => {
    const library = await orNull(loadMap());
    if (removed) return;
    if (!library) return end('unfetched');
    const handOn = clear();
    try {
      // Until the library is there the drawing stands in its place; the map takes over where it then stands.
      live = library.createMap(container, style ?? first, frame, bounds, {
        ...options,
        onFrame: tell,
        // A turn later the worker has been sent the outlines.
        onStyled: () => setTimeout(onBegun),
        onReady: () => onState('live'),
        onEnd: end,
        onBack: () => {
          if (removed) return;
          onState('starting');
          begin(first);
        },
      });
    } catch (error) {
      // Any other fault is told as nobody's, and the drawing stands in all the same.
      if (!library.isLackOfGraphics(error)) reportError(error);
      return end('none');
    }
    live.setSplit(split);
    handOn();
  };
  if (style) begin(style);
  else steer();
  const resized = new ResizeObserver(() => {
    // Whoever moves the map while something beside it makes room is not taken back.
    if (!live?.isMoving()) moveTo(options.cameraFor(size()), false);
  });
  resized.observe(container);
  return {
    begun,
    setStyle(next) {
      style = next;
      live?.setStyle(next);
    },
    moveTo,
    zoomBy(levels) {
      if (live) return live.zoomBy(levels);
      moveTo({ ...frame, zoom: frame.zoom + levels }, false);
      options.onMoved(frame);
    },
    setSplit(next) {
      if (next === split) return;
      split = next;
      live?.setSplit(next);
      moveTo(options.cameraFor(size()), false);
    },
    remove() {
      removed = true;
      resized.disconnect();
      clear();
    },
  };
}
