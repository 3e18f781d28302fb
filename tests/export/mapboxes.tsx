/** The plate’s map of some views in one camera, for a journey to look at: asked for as JSON on the input, given back as JSON. */
import '../spoken.ts';
import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { inNode } from '../../src/cli/innode.ts';
import { facesIn, fontStyleOf } from '../../src/export/fontfaces.ts';
import { MapBox } from '../../src/export/plate/mapbox.tsx';
import type { Pieces } from '../../src/export/plate/page.ts';
import type { Frame } from '../../src/geo/mercator.ts';
import type { View } from '../../src/view/view.ts';
import { figureOf } from '../atlas.ts';

/** What is asked for. */
export interface Asked {
  readonly frame: Frame;
  readonly views: readonly Partial<View>[];
}

/** What is given back. */
export interface Drawn {
  /** The fonts of all maps, as CSS. */
  readonly style: string;
  /** An SVG for each view. */
  readonly maps: readonly string[];
}

/** Furniture belongs to the plate alone, as buttons belong to the page. */
const PIECES: Pieces = new Set(['labels']);

function mapOf(view: Partial<View>, frame: Frame): string {
  const { width, height } = frame;
  return renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>Map</title>
      <MapBox
        figure={figureOf(view)}
        frame={frame}
        pieces={PIECES}
        id="map"
        furnished={false}
        corner={null}
      />
    </svg>,
  );
}

// The journey writes what `Asked` says.
const { frame, views } = JSON.parse(readFileSync(0, 'utf8')) as Asked;
const maps = views.map((view) => mapOf(view, frame));
const fonts = await inNode.fontFiles(facesIn(maps.join('')), 'woff2');
const drawn: Drawn = { style: fontStyleOf(fonts), maps };
process.stdout.write(JSON.stringify(drawn));
