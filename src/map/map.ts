/** The MapLibre instance: it shows a style, tells where its camera stands, and which position is pointed at or pressed. */
import workerUrl from 'virtual:map-worker';
import {
  Map as MapLibre,
  type MapMouseEvent,
  type MapTouchEvent,
  prewarm,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import { type Camera, type Extent, type Frame, type LonLat, unprojection } from '../geo/mercator.ts';
import { ZOOM } from '../view/view.ts';
import { words } from '../words/words.ts';
import { followContext } from './contextloss.ts';
import { listenLong } from './fingerrest.ts';
import { dashesDrawn, restyle } from './restyle.ts';
import { dropSpecimen, withSpecimen } from './specimen.ts';

export interface MapHandlers {
  /** The camera or the window's size has changed, by whomever. */
  readonly onFrame: (frame: Frame) => void;
  /** The reader has moved the camera and let go. */
  readonly onMoved: (camera: Camera) => void;
  readonly onPoint: (position: LonLat | null, pixel: readonly [number, number]) => void;
  readonly onPress: (position: LonLat, pixel: readonly [number, number], withShift: boolean) => void;
  /** A finger has rested where it came down. */
  readonly onLongPress: (position: LonLat) => void;
  /** Whether the page scrolls: then one finger and the wheel are the page's, and two fingers or a key with the wheel move the map. */
  readonly pageScrolls: MediaQueryList;
  /** The style is read, and the worker has the outlines. */
  readonly onStyled: () => void;
  /** The first complete picture stands. */
  readonly onReady: () => void;
  /** The map is drawn without a graphics card, or as slowly. */
  readonly onSlow: () => void;
  /** The map draws no more, and is to be removed. */
  readonly onEnd: (why: End) => void;
  /** The graphics context that was lost can be had again. */
  readonly onBack: () => void;
}

/** `lost`: the graphics context was taken away, and may come back. `none`: there is none, or none that draws. `unfetched`: its code cannot be had. */
export type End = 'lost' | 'none' | 'unfetched';

export interface LiveMap {
  readonly setStyle: (style: StyleSpecification) => void;
  /** Moves the camera; at once where motion is not wanted. */
  readonly setCamera: (camera: Camera, animate: boolean) => void;
  /** Whether the camera is on its way. */
  readonly isMoving: () => boolean;
  readonly zoomBy: (levels: number) => void;
  /** Whether the window is halved: the left half is this map, the right one is drawn by the page for the same camera. */
  readonly setSplit: (split: boolean) => void;
  readonly remove: () => void;
}

export { isLackOfGraphics } from './contextloss.ts';

/** When a map should stand, and how long the reader has it before it is watched, in milliseconds. */
const STANDS_MS = 4000;
const SETTLED_MS = 1000;

setWorkerUrl(workerUrl);
// The worker starts while the page is still reading its data.
prewarm();

/** What the page itself asked for: where it last sent the camera (any other place was the reader's choice), and whether the window is halved. */
interface Asked {
  camera: Camera;
  split: boolean;
  /** Whether the page itself is moving the camera this instant. */
  own: boolean;
}

/** What the map sees; of a window that is halved, what its left half sees. */
function frameOf(map: MapLibre, { split }: Asked): Frame {
  const { lng, lat } = map.getCenter();
  const { clientWidth, clientHeight } = map.getContainer();
  const width = split ? clientWidth / 2 : clientWidth;
  return { zoom: map.getZoom(), center: [lng, lat], width, height: clientHeight };
}

/** Lets one finger and the wheel scroll the page where the page scrolls, or another page that this one is embedded in. */
function giveWay(map: MapLibre, { pageScrolls }: MapHandlers): void {
  const follow = () => {
    if (pageScrolls.matches || window.parent !== window) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
  };
  follow();
  pageScrolls.addEventListener('change', follow);
  map.on('remove', () => pageScrolls.removeEventListener('change', follow));
}

/** Moves the camera at once for the page: where that ends, bounds and all, was no choice of the reader's. */
function onItsOwn(asked: Asked, move: () => void): void {
  asked.own = true;
  move();
  asked.own = false;
}

/** Keeps the camera to the left half of a halved window, and to the whole of any other. */
function keepLeft(map: MapLibre, asked: Asked): void {
  const right = asked.split ? map.getContainer().clientWidth / 2 : 0;
  onItsOwn(asked, () => map.setPadding({ top: 0, bottom: 0, left: 0, right }));
}

const near = (a: Camera, b: Camera) =>
  Math.abs(a.zoom - b.zoom) < 1e-4 &&
  Math.abs(a.center[0] - b.center[0]) < 1e-5 &&
  Math.abs(a.center[1] - b.center[1]) < 1e-5;

function listen(map: MapLibre, handlers: MapHandlers, asked: Asked): void {
  const tellFrame = () => handlers.onFrame(frameOf(map, asked));
  /** The right half of a halved window shows the same ground as the left. */
  const positionOf = ({ point }: MapMouseEvent | MapTouchEvent) => {
    const frame = frameOf(map, asked);
    return unprojection(frame)([point.x % frame.width, point.y]);
  };
  map.on('move', tellFrame);
  map.on('resize', () => {
    if (asked.split) keepLeft(map, asked);
    // Another window is not another choice.
    asked.camera = frameOf(map, asked);
    tellFrame();
  });
  map.on('moveend', () => {
    const frame = frameOf(map, asked);
    if (!asked.own && !near(frame, asked.camera)) handlers.onMoved(frame);
    asked.camera = frame;
  });
  const point = (event: MapMouseEvent) => handlers.onPoint(positionOf(event), [event.point.x, event.point.y]);
  map.on('mousemove', point);
  map.on('mouseout', () => handlers.onPoint(null, [0, 0]));
  const lifted = listenLong(map, (event) => handlers.onLongPress(positionOf(event)));
  map.on('click', (event) => {
    if (lifted()) return;
    handlers.onPress(positionOf(event), [event.point.x, event.point.y], event.originalEvent.shiftKey);
  });
  map.once('idle', handlers.onReady);
  followContext(map, handlers);
}

/** Loads what watches the map: a moment after it stands or, where it does not, when it should. Gives back what loads it at once. */
function watchLater(map: MapLibre, handlers: MapHandlers, asked: Asked): () => void {
  let loading = false;
  const load = () => {
    if (loading) return;
    loading = true;
    import('./watching.ts').then(
      ({ watch }) => watch(map, handlers, () => asked.split),
      // Without a network nobody watches it.
      () => undefined,
    );
  };
  setTimeout(load, STANDS_MS);
  map.once('idle', () => setTimeout(load, SETTLED_MS));
  return load;
}

/**
 * A live map in a container. Throws where no graphics context can be had: the caller then shows the drawing instead.
 * North is up and the camera looks straight down, so that the letters over it fit exactly.
 */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  camera: Camera,
  bounds: Extent,
  handlers: MapHandlers,
): LiveMap {
  const map = new MapLibre({
    container,
    // What tells more than MapLibre reads is a style of very many outlines, and is set in other ways.
    style: style.metadata ? style : withSpecimen(style),
    center: [...camera.center],
    zoom: camera.zoom,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    maxBounds: [...bounds],
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    validateStyle: false,
    boxZoom: false,
    renderWorldCopies: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // The page has its own region around the canvas; this is what takes the keys in it, arrows and all.
  map.getCanvas().setAttribute('role', 'application');
  map.getCanvas().setAttribute('aria-label', words().page.map.canvas);
  const asked: Asked = { camera, split: false, own: false };
  listen(map, handlers, asked);
  const watchNow = watchLater(map, handlers, asked);
  giveWay(map, handlers);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let current = style;
  let shown = style;
  const follow = (next: StyleSpecification) => {
    current = restyle(map, current, next);
  };
  map.once('style.load', () => {
    follow(shown);
    handlers.onStyled();
  });
  map.once('idle', () => {
    dropSpecimen(map);
    follow(dashesDrawn(shown));
    map.once('render', () => follow(shown));
  });
  return {
    setStyle(next) {
      shown = next;
      if (map.isStyleLoaded() || map.getLayer('land')) follow(next);
    },
    setCamera({ zoom, center }, animate) {
      asked.camera = { zoom, center };
      const to = { zoom, center: [center[0], center[1]] as [number, number] };
      if (animate && !calm) map.easeTo({ ...to, duration: 350 });
      else onItsOwn(asked, () => map.jumpTo(to));
    },
    setSplit(split) {
      if (split === asked.split) return;
      asked.split = split;
      watchNow();
      // The camera keeps to the left half; bounds are those of a whole window.
      map.setMaxBounds(split ? null : [...bounds]);
      keepLeft(map, asked);
    },
    isMoving: () => map.isMoving(),
    zoomBy(levels) {
      map.easeTo({ zoom: map.getZoom() + levels, duration: calm ? 0 : 200 });
    },
    remove: () => map.remove(),
  };
}
