/** The stage: the live map in its element, or word that there can be none. The camera's frame is told in both cases. */
import type { StyleSpecification } from 'maplibre-gl';
import type { Camera, Extent, Frame } from '../geo/mercator.ts';
import { ZOOM } from '../view/view.ts';
import type { LiveMap, MapHandlers } from './map.ts';

export interface StageOptions extends Omit<MapHandlers, 'onContext'> {
  readonly style: StyleSpecification;
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

/** The map's library; `null` where it cannot be loaded. */
async function libraryOrNull({ onUnfetched }: StageOptions) {
  try {
    return await import('./map.ts');
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
  } catch {
    // Without WebGL 2 the constructor throws; the drawing says so to the reader.
    options.onContext(false);
    return null;
  }
}

export function createStage(container: HTMLElement, options: StageOptions): Stage {
  let split = false;
  let removed = false;
  let style = options.style;
  let live: LiveMap | null = null;
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
    if (live) live.setCamera(camera, animate);
    else tell({ ...size(), ...camera, zoom: within(camera.zoom) });
  };
  // Until the library is there the drawing is steered in its place; the map takes over where it then stands.
  liveOrNull(container, { ...options, onFrame: tell }, () => ({ style, camera: frame })).then((map) => {
    if (removed) return map?.remove();
    live = map;
    live?.setStyle(style);
    live?.setSplit(split);
  });
  const resized = new ResizeObserver(() => moveTo(options.cameraFor(size()), false));
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
    },
  };
}
