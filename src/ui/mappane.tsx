/** The map's place on the page: its title, the canvas or the drawing, the names over it, and what steers it. */
import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Box } from '../figure/boxes.ts';
import type { Figure, Sheet } from '../figure/figure.ts';
import { isCrowded, isMany } from '../figure/many.ts';
import { sentenceCase } from '../figure/phrases.ts';
import { type Frame, type LonLat, unprojection } from '../geo/mercator.ts';
import { scaleBar } from '../geo/scalebar.ts';
import { words } from '../words/words.ts';
import { lineAt } from './divide.ts';
import { Drawing } from './drawing.tsx';
import type { HoverCardProps } from './hovercard.tsx';
import { later } from './later.tsx';
import type { NearStrokesProps } from './nearstrokes.tsx';
import { Over, type OverProps } from './over.tsx';
import type { SecondMapProps } from './secondmap.tsx';

/**
 * `starting`: the drawing stands in until the live map has its first picture, or a line where a drawing would take longer than the map. `light`: the reader wants the drawing. `none`: no
 * graphics context. `lost`: there was one. `unfetched`: what draws the live map could not be loaded.
 */
export type MapState = 'starting' | 'live' | 'light' | 'none' | 'lost' | 'unfetched';

/** The drawing in the place of the live map. */
export interface LightChoice {
  readonly on: boolean;
  /** Whether it is offered now. */
  readonly offered: boolean;
  readonly onChoose: (light: boolean) => void;
}

export interface Pointed {
  readonly place: string;
  /** `null` where the keyboard points. */
  readonly pixel: readonly [number, number] | null;
}

/** Loaded once the map stands. */
export const HoverCard = later<HoverCardProps>(() => import('./hovercard.tsx').then((m) => m.HoverCard));

const Offer = later<LightChoice>(() => import('./offer.tsx').then((m) => m.Offer));

/** Loaded where outlines are very many. */
const NearStrokes = later<NearStrokesProps>(() => import('./nearstrokes.tsx').then((m) => m.NearStrokes));

/** Loaded when a reader first lays a second map against the first. */
export const SecondMap = later<SecondMapProps>(() => import('./secondmap.tsx').then((m) => m.SecondMap));

export interface MapPaneProps {
  readonly figure: Figure;
  readonly frame: Frame | null;
  readonly state: MapState;
  readonly pointed: Pointed | null;
  /** Called once with the element that the live map goes into. */
  readonly onMount: (container: HTMLElement) => () => void;
  readonly onZoom: (levels: number) => void;
  readonly onWhole: () => void;
  /** Pointer and press on the drawing, where there is no live map to tell of them. */
  readonly onPoint: (position: LonLat | null, pixel: readonly [number, number]) => void;
  readonly onPress: (position: LonLat, pixel: readonly [number, number], withShift: boolean) => void;
  /** Leads to how the outlines were drawn. */
  readonly onOutlines: () => void;
  /** How far from the left the first map reaches, in percent. */
  readonly cut: number;
  /** Moves the dividing line between two maps: how far it stands from the left, in percent. */
  readonly onCut: (cut: number) => void;
  readonly light: LightChoice;
}

function ScaleLine({ frame }: { frame: Frame }): VNode {
  const bar = scaleBar(frame.center[1], frame.zoom, 120);
  return (
    <div class="scalebar" dir="auto" style={{ width: `${Math.round(bar.pixels)}px` }}>
      {bar.label}
    </div>
  );
}

/** Below this the scale stands above the credit line, and the button of the themes on the map. */
const NARROW_PX = 480;

/** The room of the buttons, the scale and the credit line. */
export function controlsOf({ width, height }: Frame): readonly Box[] {
  const narrow = width < NARROW_PX;
  return [
    { left: width - 60, top: 0, right: width, bottom: 165 },
    { left: 0, top: height - (narrow ? 72 : 36), right: 150, bottom: height },
    { left: width - 400, top: height - (narrow ? 40 : 22), right: width, bottom: height },
    ...(narrow ? [{ left: 0, top: 0, right: 130, bottom: 60 }] : []),
  ];
}

/** The drawing where there is no live map, and what lies over either; of a map that another is wiped over, what is left of the line. */
function Overlay({
  figure,
  frame,
  state,
  pointed,
  cut,
  reserved,
}: Pick<MapPaneProps, 'figure' | 'state' | 'cut'> & OverProps): VNode {
  const { width, height } = frame;
  const wiped = figure.second?.how === 'swipe';
  const style = wiped ? { clipPath: `inset(0 ${width - lineAt(cut, width)}px 0 0)` } : undefined;
  const drawn = state !== 'live' && !(state === 'starting' && isCrowded(figure.ground));
  // Neither is drawn anew for another dividing line, and the drawing not for what is pointed at: it is a picture of its own.
  const drawing = useMemo(
    () => (drawn ? <Drawing figure={figure} frame={frame} /> : null),
    [figure, frame, drawn],
  );
  const over = useMemo(
    () => <Over figure={figure} frame={frame} pointed={pointed} reserved={reserved} />,
    [figure, frame, pointed, reserved],
  );
  return (
    <>
      {drawn ? (
        <svg class="overlay drawing" width={width} height={height} aria-hidden="true" style={style}>
          {drawing}
        </svg>
      ) : null}
      <svg class="overlay" width={width} height={height} aria-hidden="true" style={style}>
        {over}
      </svg>
    </>
  );
}

/** The first map's picture and the second's. */
function Pictures(props: MapPaneProps & { readonly frame: Frame }): VNode {
  const { figure, frame, state, cut, onCut } = props;
  const pointed = props.pointed?.place ?? null;
  const reserved = useMemo(() => controlsOf(frame), [frame]);
  const { second } = figure;
  const over = { frame, pointed, reserved };
  return (
    <>
      {state === 'live' && isMany(figure.ground) ? <NearStrokes figure={figure} frame={frame} /> : null}
      <Overlay {...over} figure={figure} state={state} cut={cut} />
      {second ? <SecondMap {...over} second={second} cut={cut} onCut={onCut} /> : null}
    </>
  );
}

/** The longest of some text among all fills: its room is kept, so that the map does not change its size with the theme. */
function longest(figure: Figure, text: (sheet: Sheet) => string): string {
  const texts = figure.sheets.filter((sheet) => sheet.slot === 'fill').map(text);
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function Heading({ figure }: { figure: Figure }): VNode {
  return (
    <div class="title">
      <div>
        <h2>{figure.title}</h2>
        <p>{sentenceCase(figure.saidBy)}</p>
      </div>
      <div class="sizer" aria-hidden="true">
        <div class="h2">{longest(figure, (sheet) => sheet.title)}</div>
        <p>{longest(figure, (sheet) => sheet.saidBy)}</p>
      </div>
    </div>
  );
}

function Credit({ figure, onOutlines, light }: Pick<MapPaneProps, 'figure' | 'onOutlines' | 'light'>): VNode {
  const { outlines, toLight, toLive, lightMeans } = words().page.map;
  return (
    <p class="attribution">
      {figure.attribution} ·{' '}
      <button type="button" class="quiet" title={figure.outlineNote} onClick={onOutlines}>
        {outlines}
      </button>{' '}
      {isCrowded(figure.ground) && !light.on ? null : (
        <>
          ·{' '}
          <button type="button" class="quiet" title={lightMeans} onClick={() => light.onChoose(!light.on)}>
            {light.on ? toLive : toLight}
          </button>
        </>
      )}
    </p>
  );
}

function ZoomButtons({ onZoom, onWhole }: Pick<MapPaneProps, 'onZoom' | 'onWhole'>): VNode {
  const { whole, zoomIn, zoomOut } = words().page.map;
  return (
    <div class="zoom">
      <button type="button" aria-label={zoomIn} onClick={() => onZoom(1)}>
        +
      </button>
      <button type="button" aria-label={zoomOut} onClick={() => onZoom(-1)}>
        −
      </button>
      <button type="button" aria-label={whole} title={whole} onClick={onWhole}>
        ⌂
      </button>
    </div>
  );
}

/** Pointer and press on the still drawing; a live map tells of them itself. The table is the keyboard's way to the same places. */
function listening({ frame, state, onPoint, onPress }: MapPaneProps) {
  if (state === 'live' || state === 'starting' || frame === null) return {};
  /** Where on the map; of the right half of a halved one, from the left edge of the whole. `null` on what lies over it. */
  const pixelOf = ({ target, offsetX, offsetY }: MouseEvent): readonly [number, number] | null =>
    target instanceof HTMLElement && target.closest('.canvas')
      ? [offsetX + target.offsetLeft, offsetY]
      : null;
  // The right half of a halved window shows the same ground as the left.
  const positionAt = ([x, y]: readonly [number, number]) => unprojection(frame)([x % frame.width, y]);
  return {
    onMouseMove: (event: MouseEvent) => {
      const pixel = pixelOf(event);
      onPoint(pixel && positionAt(pixel), pixel ?? [0, 0]);
    },
    onMouseLeave: () => onPoint(null, [0, 0]),
    onClick: (event: MouseEvent) => {
      const pixel = pixelOf(event);
      if (pixel) onPress(positionAt(pixel), pixel, event.shiftKey);
    },
  };
}

/** Why there is no live map. */
function Stillness({ figure, state }: Pick<MapPaneProps, 'figure' | 'state'>): VNode | null {
  switch (state) {
    case 'live':
    case 'light':
      return null;
    case 'starting':
      return (
        <p class="starting" dir="auto" aria-hidden="true">
          {words().page.map[isCrowded(figure.ground) ? 'coming' : 'starting']}
        </p>
      );
    case 'none':
    case 'lost':
    case 'unfetched':
      return (
        <p class="nowebgl" dir="auto">
          {words().page.map[state]}
        </p>
      );
  }
}

export function MapPane(props: MapPaneProps): VNode {
  const { figure, frame, state, pointed, onMount, onZoom, onWhole, onOutlines, light } = props;
  const canvas = useRef<HTMLDivElement>(null);
  // At once, so that the map is never seen empty.
  useLayoutEffect(() => (canvas.current ? onMount(canvas.current) : undefined), [onMount]);
  return (
    <section
      class="mappane"
      aria-label={words().page.map.label}
      aria-describedby="map-summary"
      data-state={state}
    >
      <Heading figure={figure} />
      <p id="map-summary" class="unseen">
        {figure.summary}
      </p>
      <div class="stage" dir="ltr" {...listening(props)}>
        <div ref={canvas} class="canvas" />
        {frame ? <Pictures {...props} frame={frame} /> : null}
        {figure.remark ? (
          <p class="remark" role="status">
            {figure.remark}
          </p>
        ) : null}
        {frame && pointed ? (
          <HoverCard figure={figure} frame={frame} place={pointed.place} pixel={pointed.pixel} />
        ) : null}
        {frame ? <ScaleLine frame={frame} /> : null}
        <Credit figure={figure} onOutlines={onOutlines} light={light} />
        <ZoomButtons onZoom={onZoom} onWhole={onWhole} />
        <Stillness figure={figure} state={state} />
        <div role="status">{light.offered ? <Offer {...light} /> : null}</div>
      </div>
    </section>
  );
}
