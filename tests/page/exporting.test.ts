// @vitest-environment happy-dom
/** Exporting: what the panel is given in the language spoken, and a dropped file that brings its view back and not its language. */

import { afterEach, describe, expect, it } from 'vitest';
import { formatOffers, sizeOffers } from '../../src/export/offers.ts';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { createActions } from '../../src/page/actions.ts';
import { createExporting } from '../../src/page/exporting.ts';
import { exportPanelOf } from '../../src/page/panels/export.tsx';
import { createPlots } from '../../src/page/plots.ts';
import { createFixed, createState } from '../../src/page/state.ts';
import { followAddress } from '../../src/view/address.ts';
import { parseView } from '../../src/view/parse.ts';
import { formatView, type View } from '../../src/view/view.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { DATASET, PLAIN } from '../atlas.ts';

afterEach(() => speak(en));

const FIXED = createFixed(levelsOf(DATASET));

function page(next: Partial<View> = {}) {
  history.replaceState(null, '', `#${formatView({ ...PLAIN, ...next })}`);
  const address = followAddress(FIXED.choices, parseView(location.hash, FIXED.choices), () => {});
  const state = createState(FIXED, address.first, address.firstStep);
  const actions = createActions(FIXED, state, address, { stage: null });
  return { state, address, exporting: createExporting(FIXED, state, actions) };
}

/** A file that carries a view. */
function carrying(view: Partial<View>): File {
  const carried = JSON.stringify({ atlas: 'karachi', view: `#${formatView({ ...PLAIN, ...view })}` });
  return new File([`<svg><metadata>${carried}</metadata></svg>`], 'map.svg');
}

describe('drop(file)', () => {
  it('brings the view of a file back and keeps the language of the page', async () => {
    for (const [here, there] of [
      ['en', 'ur'],
      ['ur', 'en'],
    ] as const) {
      const { state, exporting } = page({ language: here });
      await exporting.drop(carrying({ fill: 'control', places: ['lyari'], language: there }));
      expect(state.view.value).toMatchObject({ fill: 'control', places: ['lyari'], language: here });
      expect(state.outcome.value).toBe('The view of map.svg is back.');
    }
  });

  it('leaves the view as it is where a file is refused, and says why', async () => {
    const { state, exporting } = page({ fill: 'density' });
    await exporting.drop(new File(['no drawing'], 'note.svg'));
    expect(state.view.value.fill).toBe('density');
    expect(state.outcome.value).toMatch(/^“note\.svg” is neither an SVG nor a PNG nor a PDF: /);
  });
});

describe('exportPanelOf(parts, plots)', () => {
  it('is given everything in the language spoken', () => {
    const { state, address } = page({ places: ['lyari', 'saddar'] });
    const plots = createPlots(FIXED, state);
    const labels = () => {
      const { formats, sizes, parts } = exportPanelOf({ fixed: FIXED, state, address }, plots);
      return [formats, sizes, parts].map((list) => list.map(({ label }) => label));
    };
    const [formats, sizes, parts] = labels();
    expect(formats).toEqual([
      ...['PNG', 'SVG', 'PDF', 'CSV', 'GeoJSON', 'Copy image', 'Copy data', 'Whole atlas, PDF'],
    ]);
    expect(sizes?.slice(0, 1)).toEqual(['A4, landscape, 3508 × 2480']);
    expect(parts?.slice(-2)).toEqual([
      'Table of all values, where there is room',
      'Comparison of the places, below: the page grows by it',
    ]);
    speak(ur);
    const alike = /\b(PNG|SVG|PDF|CSV|GeoJSON|QR|A3|A4)\b/g;
    const urdu = labels().flat();
    expect(urdu).toHaveLength((formats?.length ?? 0) + (sizes?.length ?? 0) + (parts?.length ?? 0));
    expect(urdu.filter((label) => /[A-Za-z]/.test(label.replace(alike, '')))).toEqual([]);
  });
});

describe('sizeOffers()', () => {
  it('gives every size with its pixels, each once', () => {
    expect(sizeOffers().map(({ label }) => label)).toEqual([
      'A4, landscape, 3508 × 2480',
      'A4, portrait, 2480 × 3508',
      'A3, landscape, 4961 × 3508',
      'A3, portrait, 3508 × 4961',
      'Social media, 1200 × 630',
      'Social media, 1080 × 1350',
      'Slide, 1920 × 1080',
    ]);
  });

  it('formatOffers() says which of them have a size', () => {
    const unsized = formatOffers().filter(({ sized }) => !sized);
    expect(unsized.map(({ id }) => id)).toEqual(['csv', 'geojson', 'copy-data']);
  });
});
