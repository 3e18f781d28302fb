/** What is set at the edges of the map: its scale, its credit line with the way to the light map, and the buttons that move it. */
import type { VNode } from 'preact';
import { isCrowded } from '../figure/many.ts';
import type { Frame } from '../geo/mercator.ts';
import { scaleBar } from '../geo/scalebar.ts';
import { words } from '../words/words.ts';
import type { MapPaneProps } from './mappane.tsx';

export function ScaleLine({ frame }: { frame: Frame }): VNode {
  const bar = scaleBar(frame.center[1], frame.zoom, 120);
  return (
    <div class="scalebar" dir="auto" style={{ width: `${Math.round(bar.pixels)}px` }}>
      {bar.label}
    </div>
  );
}

export function Credit({
  figure,
  onOutlines,
  light,
}: Pick<MapPaneProps, 'figure' | 'onOutlines' | 'light'>): VNode {
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

export function ZoomButtons({ onZoom, onWhole }: Pick<MapPaneProps, 'onZoom' | 'onWhole'>): VNode {
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
