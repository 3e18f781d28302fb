/** The map's place where outlines are very many: no drawing while the live map starts, and none offered beside it. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figure/figure.ts';
import { fitExtent } from '../../src/geo/mercator.ts';
import { MapPane, type MapState } from '../../src/ui/mappane.tsx';
import { words } from '../../src/words/words.ts';
import { figureOf } from '../atlas.ts';
import { figureOfMany } from '../many.ts';

/** Made once, before any test. */
const CITY = figureOfMany({});
const SIZE = { width: 600, height: 500 };

function paneOf(figure: Figure, state: MapState): string {
  const nothing = () => undefined;
  return renderToString(
    <MapPane
      figure={figure}
      frame={{ ...fitExtent(figure.ground.city, SIZE.width, SIZE.height, 12), ...SIZE }}
      state={state}
      pointed={null}
      onMount={() => nothing}
      onZoom={nothing}
      onWhole={nothing}
      onPoint={nothing}
      onPress={nothing}
      onOutlines={nothing}
      cut={50}
      onCut={nothing}
      light={{ on: state === 'light', offered: false, onChoose: nothing }}
    />,
  );
}

const { coming, starting, toLight, toLive } = words().page.map;
const isDrawn = (html: string) => html.includes('class="overlay drawing"');

describe('MapPane of very many outlines', () => {
  it('draws nothing while the live map starts and says that it is coming; of the atlas it draws', () => {
    const [many, few] = [paneOf(CITY, 'starting'), paneOf(figureOf({}), 'starting')];
    expect([isDrawn(many), many.includes(coming), many.includes(starting)]).toEqual([false, true, false]);
    expect([isDrawn(few), few.includes(coming), few.includes(starting)]).toEqual([true, false, true]);
  });

  it.each(['none', 'lost', 'unfetched', 'light'] as const)(
    'draws where there is no live map: %s',
    (state) => {
      expect(isDrawn(paneOf(CITY, state))).toBe(true);
    },
  );

  it('has no button to the light map beside the live one; from it there is a way back', () => {
    expect(paneOf(CITY, 'live')).not.toContain(toLight);
    expect(paneOf(figureOf({}), 'live')).toContain(toLight);
    expect(paneOf(CITY, 'light')).toContain(toLive);
  });
});
