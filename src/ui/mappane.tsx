/** The map's place on the page: its title, the canvas or the drawing, the names over it, and what steers it. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Figure, Sheet } from '../figure/figure.ts';
import { isCrowded } from '../figure/many.ts';
import { sentenceCase } from '../figure/phrases.ts';
import { type Frame, type LonLat, unprojection } from '../geo/mercator.ts';
import { words } from '../words/words.ts';
import type { HoverCardProps } from './hovercard.tsx';
import { later } from './later.tsx';
import { Credit, ScaleLine, ZoomButtons } from './mapcontrols.tsx';
import { Pictures } from './mappictures.tsx';

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
