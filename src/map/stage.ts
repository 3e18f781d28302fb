/** The stage: the live map in its element, or the drawing that stands in for it and is steered alike. The camera's frame is told in both cases. */
import type { StyleSpecification } from 'maplibre-gl';
import { type Camera, type Extent, type Frame, type Pixel, unprojection } from '../geo/mercator.ts';
import { ZOOM } from '../view/view.ts';
import type { LiveMap, MapHandlers } from './map.ts';
import type { Steering } from './steering.ts';

export interface StageOptions extends Omit<MapHandlers, 'onContext'> {
  /** `null`: the drawing is the map, and nothing of the live one is loaded. */
  readonly style: StyleSpecification | null;
  /** What is drawn at all: the camera stays within. */
  readonly bounds: Extent;
  /** The camera that the view asks for in a window of this size. */
  readonly cameraFor: (size: Pick<Frame, 'width' | 'height'>) => Camera;
  /** `false`: there is no graphics context, and the drawing has to stand in. */
  readonly onContext: (there: boolean) => void;
  /** The map's library could not be loaded: the drawing has to stand in too, but for another reason. */
  readonly onUnfetched: () => void;
}

export interface Stage {
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

/** The map's library; `null` where it cannot be loaded. */
async function libraryOrNull({ onUnfetched }: StageOptions) {
  try {
    return await loadMap();
  } catch {
    // The drawing says so to the reader.
    onUnfetched();
    return null;
  }
}

/** The live map once its library is loaded; `null` where it is not, or there is no WebGL 2 to draw it with. */
async function liveOrNull(
  container: HTMLElement,
  options: StageOptions,
  now: () => { readonly style: StyleSpecification; readonly camera: Camera },
): Promise<LiveMap | null> {
  const library = await libraryOrNull(options);
  if (library === null) return null;
  try {
    const { style, camera } = now();
    return library.createMap(container, style, camera, options.bounds, options);
  } catch (error) {
    // Without WebGL 2 the constructor throws; the drawing says so to the reader.
    options.onContext(false);
    if (!library.isLackOfGraphics(error)) throw error;
    return null;
  }
}

/** How the drawing is moved; `null` where that could not be loaded: it then stands still, and its buttons move it. */
async function steeringOrNull(
  container: HTMLElement,
  camera: () => Camera,
  options: Parameters<typeof import('./steering.ts')['createSteering']>[2],
): Promise<Steering | null> {
  try {
    const { createSteering } = await import('./steering.ts');
    return createSteering(container, camera(), options);
  } catch {
    return null;
  }
}

export function createStage(container: HTMLElement, options: StageOptions): Stage {
  const { bounds, pageScrolls } = options;
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
  const steer = async () => {
    const made = await steeringOrNull(container, () => frame, {
      bounds,
      size: (): Pixel => [frame.width, frame.height],
      isSplit: () => split,
      yields: () => pageScrolls.matches || window.parent !== window,
      onCamera: (camera) => tell({ ...frame, ...camera }),
      onMoved: () => options.onMoved(frame),
      onLongPress: ([x, y]) => options.onLongPress(unprojection(frame)([x % frame.width, y])),
    });
    if (removed) made?.remove();
    else steering = made;
  };
  const begin = async (first: StyleSpecification) => {
    // Until the library is there the drawing stands in its place; the map takes over where it then stands.
    const now = () => ({ style: style ?? first, camera: frame });
    const map = await liveOrNull(container, { ...options, onFrame: tell }, now);
    if (removed) return map?.remove();
    live = map;
    if (style) live?.setStyle(style);
    live?.setSplit(split);
    if (!live) await steer();
  };
  if (style) begin(style);
  else steer();
  const resized = new ResizeObserver(() => {
    // Whoever moves the map while something beside it makes room is not taken back.
    if (!live?.isMoving()) moveTo(options.cameraFor(size()), false);
  });
  resized.observe(container);
  return {
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
      live?.remove();
      steering?.remove();
    },
  };
}
