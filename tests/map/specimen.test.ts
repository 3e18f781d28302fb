/** The specimen: each shader of a style is drawn once while the atlas is still being cut, and nothing of it stays. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { dropSpecimen, withSpecimen } from '../../src/map/specimen.ts';
import { toStyle } from '../../src/map/style.ts';
import { figureOf, SCHEMES } from '../atlas.ts';

const STYLE = toStyle(figureOf({}));
const isSpecimen = ({ id }: LayerSpecification) => id.startsWith('specimen/');
const SPECIMENS = withSpecimen(STYLE).layers.filter(isSpecimen);

/** What makes a shader of MapLibre another one: the type, dashes, and which paint comes from features. */
const shaderOf = ({ type, paint = {} }: LayerSpecification) =>
  JSON.stringify([
    type,
    Object.keys(paint).includes('line-dasharray'),
    Object.entries(paint)
      .filter(([, value]) => /"get"/.test(JSON.stringify(value)))
      .map(([name]) => name)
      .toSorted(),
  ]);

/** A map as far as the specimen knows it. */
function mapOf(layers: readonly string[], sources: readonly string[]) {
  const there = { layers: [...layers], sources: [...sources] };
  const fake = {
    getLayersOrder: () => [...there.layers],
    removeLayer: (id: string) => {
      there.layers = there.layers.filter((one) => one !== id);
    },
    getSource: (id: string) => (there.sources.includes(id) ? {} : undefined),
    removeSource: (id: string) => {
      there.sources = there.sources.filter((one) => one !== id);
    },
  };
  // Nothing else of a map is asked for.
  return { there, map: fake as unknown as MapLibre };
}

describe('withSpecimen(style)', () => {
  it.each(SCHEMES)('withSpecimen(style) is valid by the style specification, in the %s', (scheme) => {
    const style = withSpecimen(toStyle(figureOf({}, scheme)));
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it('withSpecimen(style) draws each of the style’s shaders once', () => {
    const shaders = STYLE.layers.filter(({ type }) => type !== 'background').map(shaderOf);
    expect(SPECIMENS.map(shaderOf).toSorted()).toEqual([...new Set(shaders)].toSorted());
    expect(SPECIMENS.length).toBeGreaterThan(4);
  });

  it('withSpecimen(style) draws all of it, that of hidden sheets too', () => {
    for (const { id, paint = {} } of SPECIMENS)
      for (const [name, value] of Object.entries(paint))
        if (name.endsWith('-opacity')) expect(value, `${id} ${name}`).toBe(1);
    // Without this the law would hold of a style that hides nothing.
    expect(JSON.stringify(STYLE.layers)).toContain('"line-opacity":0');
  });

  it('withSpecimen(style) leaves the style as it is, over a specimen that is cut first', () => {
    const { layers, sources } = withSpecimen(STYLE);
    expect(layers.slice(SPECIMENS.length)).toEqual(STYLE.layers);
    expect(Object.keys(sources)).toEqual(['specimen', ...Object.keys(STYLE.sources)]);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  });
});

describe('dropSpecimen(map)', () => {
  it('dropSpecimen(map) takes the specimen away and nothing else, and may be called again', () => {
    const { layers, sources } = withSpecimen(STYLE);
    const { map, there } = mapOf(
      layers.map(({ id }) => id),
      Object.keys(sources),
    );
    dropSpecimen(map);
    dropSpecimen(map);
    expect(there).toEqual({
      layers: STYLE.layers.map(({ id }) => id),
      sources: Object.keys(STYLE.sources),
    });
  });
});
