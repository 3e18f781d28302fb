/** The MapLibre instance: it shows a style, tells where its camera stands, and which position is pointed at or pressed. */
import { Map as MapLibre, type MapMouseEvent, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera, Extent, Frame, LonLat } from '../geo/mercator.ts';
import { ZOOM } from '../view/view.ts';
import { restyle } from './restyle.ts';

export interface MapHandlers {
  /** The camera or the window's size has changed, by whomever. */
  readonly onFrame: (frame: Frame) => void;
  /** The reader has moved the camera and let go. */
  readonly onMoved: (camera: Camera) => void;
  readonly onPoint: (position: LonLat | null, pixel: readonly [number, number]) => void;
  readonly onPress: (position: LonLat, withShift: boolean) => void;
  /** The first complete picture stands. */
  readonly onReady: () => void;
  /** The graphics context is lost (`false`) or back (`true`). */
  readonly onContext: (there: boolean) => void;
}

export interface LiveMap {
  readonly setStyle: (style: StyleSpecification) => void;
  /** Moves the camera; at once where motion is not wanted. */
  readonly setCamera: (camera: Camera, animate: boolean) => void;
  readonly zoomBy: (levels: number) => void;
  readonly remove: () => void;
}

setWorkerUrl(workerUrl);

const frameOf = (map: MapLibre): Frame => {
  const { lng, lat } = map.getCenter();
  const { clientWidth, clientHeight } = map.getContainer();
  return { zoom: map.getZoom(), center: [lng, lat], width: clientWidth, height: clientHeight };
};

/** Where the page itself last sent the camera: any other place was the reader's choice, by whichever gesture. */
interface Expected {
  camera: Camera;
}

const near = (a: Camera, b: Camera) =>
  Math.abs(a.zoom - b.zoom) < 1e-4 &&
  Math.abs(a.center[0] - b.center[0]) < 1e-5 &&
  Math.abs(a.center[1] - b.center[1]) < 1e-5;

function listen(map: MapLibre, handlers: MapHandlers, expected: Expected): void {
  const tellFrame = () => handlers.onFrame(frameOf(map));
  map.on('move', tellFrame);
  map.on('resize', tellFrame);
  map.on('moveend', () => {
    const frame = frameOf(map);
    if (!near(frame, expected.camera)) handlers.onMoved(frame);
    expected.camera = frame;
  });
  const point = (event: MapMouseEvent) =>
    handlers.onPoint([event.lngLat.lng, event.lngLat.lat], [event.point.x, event.point.y]);
  map.on('mousemove', point);
  map.on('mouseout', () => handlers.onPoint(null, [0, 0]));
  map.on('click', (event) =>
    handlers.onPress([event.lngLat.lng, event.lngLat.lat], event.originalEvent.shiftKey),
  );
  map.on('webglcontextlost', () => handlers.onContext(false));
  map.on('webglcontextrestored', () => handlers.onContext(true));
  map.once('idle', handlers.onReady);
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
    style,
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
  // The page has its own named region around the canvas, with its own instructions.
  map.getCanvas().setAttribute('aria-label', 'Map: arrow keys move it, plus and minus zoom');
  const expected: Expected = { camera };
  listen(map, handlers, expected);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let current = style;
  let wanted: StyleSpecification | null = null;
  map.once('style.load', () => {
    if (wanted) current = restyle(map, current, wanted);
    wanted = null;
  });
  return {
    setStyle(next) {
      if (map.isStyleLoaded() || map.getLayer('land')) current = restyle(map, current, next);
      else wanted = next;
    },
    setCamera({ zoom, center }, animate) {
      expected.camera = { zoom, center };
      const to = { zoom, center: [center[0], center[1]] as [number, number] };
      if (animate && !calm) map.easeTo({ ...to, duration: 350 });
      else map.jumpTo(to);
    },
    zoomBy(levels) {
      map.easeTo({ zoom: map.getZoom() + levels, duration: calm ? 0 : 200 });
    },
    remove: () => map.remove(),
  };
}
