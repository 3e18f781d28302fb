/** The still: the atlas as it is first seen, as HTML and CSS that stand without any script, at every size, on paper and in the dark. */
import { renderToString } from 'preact-render-to-string';
import type { Dataset } from '../data/dataset.ts';
import type { Figure } from '../figure/figure.ts';
import type { Scheme } from '../figure/ink.ts';
import { isCrowded } from '../figure/many.ts';
import { Ground, groundRules } from './ground.tsx';
import { boxWidth, frameIn, type Home, homeOf, pixelsAt } from './home.ts';
import { hiding } from './layouts.ts';
import { Names, nameRules, type Stage } from './names.tsx';
import { pageIn } from './page.tsx';
import { ruled } from './ruled.ts';
import { barRules, ScaleBars } from './scalebars.tsx';
import { schemed } from './schemes.ts';
import { unionOf } from './union.ts';

/** The stages of usual windows, in pixels. Their names are those of the page to the pixel. */
const STAGES: readonly Stage[] = [
  { width: 360, height: 341 },
  { width: 460, height: 340 },
  { width: 390, height: 545 },
  { width: 443, height: 1130 },
  { width: 640, height: 720 },
  { width: 734, height: 584 },
  { width: 808, height: 716 },
  { width: 1288, height: 921 },
];

export interface Still {
  readonly html: string;
  readonly css: string;
}

/** Where the page puts its live map. */
const CANVAS = '<div class="canvas"></div>';

function Picture({ figure, home }: { figure: Figure; home: Home }) {
  return (
    <div class="still-map" aria-hidden="true" style={{ background: figure.ink.land }}>
      <div class="still-box">
        <Ground figure={figure} home={home} />
        <Names figure={figure} home={home} stages={stagesIn(home)} />
      </div>
      <ScaleBars home={home} />
    </div>
  );
}

/** The stages from the farthest camera to the closest. */
const stagesIn = (home: Home) => {
  const zoomOf = (stage: Stage) => frameIn(home, stage).zoom;
  return STAGES.toSorted((a, b) => zoomOf(a) - zoomOf(b));
};

function rulesOf(home: Home): string {
  const [width, height] = home.size;
  const stages = stagesIn(home);
  const zooms = stages.map((stage) => frameIn(home, stage).zoom);
  return [
    `.still-map>*{--across:${boxWidth(home)};--shape:${(width / height).toFixed(5)}}`,
    hiding(),
    groundRules(home, zooms),
    nameRules(home, stages),
    barRules(home, (zoom) => pixelsAt(home, zoom)[0]),
  ].join('');
}

/**
 * The default view, in English. Of very many outlines it has no picture: the page would be larger than the map, which says meanwhile that
 * it is coming. Throws where the page has no place for a map.
 */
export function stillOf(dataset: Dataset): Still {
  const drawn = (scheme: Scheme) => {
    const { figure, renderings } = pageIn(dataset, scheme);
    const home = homeOf(figure.ground.city);
    const page = unionOf(renderings());
    if (!page.includes(CANVAS)) throw new Error('the page has no canvas');
    const many = isCrowded(figure.ground);
    const picture = many ? '' : renderToString(<Picture figure={figure} home={home} />);
    const rules = many ? hiding() : rulesOf(home);
    return { html: page.replace(CANVAS, () => CANVAS + picture), rules };
  };
  const light = drawn('light');
  const { html: styled, colors } = schemed(light.html, drawn('dark').html);
  const { html, css } = ruled(styled, 'still');
  return { html, css: `#still{${colors}}${light.rules}${css}` };
}
