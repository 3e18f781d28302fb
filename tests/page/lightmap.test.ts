// @vitest-environment happy-dom
/** The light map: a setting of the reader's that outlives the visit, offered once. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLightMap, isLight, KEY, LIGHT } from '../../src/page/lightmap.ts';

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

describe('createLightMap()', () => {
  it('is the live map until the reader chooses the other one', () => {
    const map = createLightMap();
    expect([map.on.value, isLight()]).toEqual([false, false]);
    map.choose(true);
    expect([map.on.value, isLight(), createLightMap().on.value]).toEqual([true, true, true]);
    map.choose(false);
    expect([map.on.value, isLight(), createLightMap().on.value]).toEqual([false, false, false]);
  });

  it('is offered on one visit alone, whatever the reader does', () => {
    const first = createLightMap();
    first.offer();
    expect(first.offered.value).toBe(true);
    const second = createLightMap();
    second.offer();
    expect(second.offered.value).toBe(false);
  });

  it('is not offered any more once it was chosen or left', () => {
    const map = createLightMap();
    map.offer();
    map.choose(false);
    expect(map.offered.value).toBe(false);
    createLightMap().offer();
    expect(localStorage.getItem(KEY)).toBe('offered');
  });

  it('is the live map for whatever else was kept, and never throws', () => {
    const kept = fc.oneof(
      fc.string(),
      fc.constantFrom('LIGHT', ' light', 'light\u0000', '__proto__', 'x'.repeat(1e6)),
    );
    fc.assert(
      fc.property(kept, (value) => {
        fc.pre(value !== LIGHT);
        localStorage.setItem(KEY, value);
        const map = createLightMap();
        map.offer();
        expect([isLight(), map.on.value, map.offered.value]).toEqual([false, false, false]);
      }),
    );
  });

  it('holds for the visit where nothing may be kept', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    const map = createLightMap();
    map.offer();
    map.choose(true);
    expect([map.on.value, map.offered.value]).toEqual([true, false]);
  });
});
