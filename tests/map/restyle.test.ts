/** Restyling: where only the geometry is another one, the map is given that, and neither its style nor a layer is set anew. */
import type { GeoJSON } from 'geojson';
import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { SOURCE } from '../../src/map/geojson.ts';
import { restyle } from '../../src/map/restyle.ts';
import { toSources, toStyle } from '../../src/map/style.ts';
import { figureOf } from '../atlas.ts';

/** A map as far as restyling knows it, and what was done to it. */
function mapOf(sources: readonly string[]) {
  const done: { styles: number; paints: number; data: (string | GeoJSON)[] } = {
    styles: 0,
    paints: 0,
    data: [],
  };
  const source = { setData: (data: string | GeoJSON) => done.data.push(data) };
  const fake = {
    getSource: (id: string) => (sources.includes(id) ? source : undefined),
    setStyle: () => {
      done.styles += 1;
    },
    setPaintProperty: () => {
      done.paints += 1;
    },
  };
  // Nothing else of a map is asked for.
  return { done, map: fake as unknown as MapLibre };
}

const figure = figureOf({});
const first = toStyle(figure, toSources(figure, [10]));
const whole = toStyle(figure, toSources(figure));

function dataOf({ sources }: StyleSpecification) {
  const source = sources[SOURCE];
  return source?.type === 'geojson' ? source.data : undefined;
}

describe('restyle(map, before, after)', () => {
  it('restyle(map, strokes of one zoom, those of all) sends the geometry, and nothing else', () => {
    const { map, done } = mapOf([SOURCE]);
    expect(restyle(map, first, whole)).toBe(whole);
    expect(done).toEqual({ styles: 0, paints: 0, data: [dataOf(whole)] });
    expect(dataOf(first)).not.toEqual(dataOf(whole));
  });

  it('restyle(map, a view, another) sets constants, and sends nothing', () => {
    const { map, done } = mapOf([SOURCE]);
    restyle(map, whole, toStyle(figureOf({ fill: 'density' }), whole.sources));
    expect(done.paints).toBeGreaterThan(0);
    expect(done).toMatchObject({ styles: 0, data: [] });
  });

  it('restyle(map, the same geometry made anew) sends nothing', () => {
    const { map, done } = mapOf([SOURCE]);
    restyle(map, whole, toStyle(figure, toSources(figure)));
    expect(done).toEqual({ styles: 0, paints: 0, data: [] });
  });

  it('restyle(map, another geometry and another view) does both', () => {
    const { map, done } = mapOf([SOURCE]);
    restyle(map, first, toStyle(figureOf({ fill: 'density' }), whole.sources));
    expect(done.paints).toBeGreaterThan(0);
    expect(done).toMatchObject({ styles: 0, data: [dataOf(whole)] });
  });

  it('restyle(map without its outlines, or with another layer) sets the whole style', () => {
    const without = mapOf([]);
    restyle(without.map, first, whole);
    expect(without.done).toEqual({ styles: 1, paints: 0, data: [] });
    const fewer = mapOf([SOURCE]);
    restyle(fewer.map, first, { ...whole, layers: whole.layers.slice(1) });
    expect(fewer.done).toEqual({ styles: 1, paints: 0, data: [] });
  });
});
