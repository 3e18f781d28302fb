// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { carriedIn, carryOver, heldTables, hold, letGo } from '../../src/own/held.ts';
import { keepTable, tablesHere } from '../../src/own/kept.ts';
import { tableOf, VACCINATION } from './owntables.ts';

const TABLE = tableOf();

beforeEach(() => {
  for (const { id } of heldTables()) letGo(id);
  history.replaceState({ step: 3 }, '', '#fill=density');
});

describe('what the browser does not keep', () => {
  it('carryOver() puts what is held into the entry of the history, beside its step, and carriedIn(state) undoes it', () => {
    hold(TABLE);
    hold(VACCINATION);
    expect(carryOver()).toBe(true);
    expect(location.hash).toBe('#fill=density&own=here');
    expect(history.state).toMatchObject({ step: 3 });
    expect(carriedIn(history.state)).toEqual([TABLE, VACCINATION]);
  });

  it('carryOver() changes nothing where nothing is held', () => {
    expect(carryOver()).toBe(true);
    expect([location.hash, history.state]).toEqual(['#fill=density', { step: 3 }]);
  });

  it('carryOver() is false where the browser takes so much no more, and letGo(id) lets go', () => {
    hold(TABLE);
    const refusing = vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too large', 'DataCloneError');
    });
    expect(carryOver()).toBe(false);
    refusing.mockRestore();
    expect([letGo(TABLE.id), letGo(TABLE.id), heldTables()]).toEqual([true, false, []]);
  });

  it('goes along into another language, and into no other view', () => {
    hold(TABLE);
    const turned = (newURL: string) =>
      dispatchEvent(
        Object.assign(new Event('hashchange'), { oldURL: 'http://a/#fill=x', newURL: `http://a/#${newURL}` }),
      );
    turned('fill=y');
    expect(carriedIn(history.state)).toEqual([]);
    turned('fill=y&lang=ur');
    expect(carriedIn(history.state)).toEqual([TABLE]);
    // Twice is once.
    turned('fill=y&lang=ur');
    expect(location.hash).toBe('#fill=density&own=here');
  });

  it.each([[null], ['x'], [{ own: '{' }], [{ own: '[{}]' }], [{ own: [TABLE] }], [{ step: 1 }]])(
    'carriedIn(%j) is nothing',
    (state) => {
      expect(carriedIn(state)).toEqual([]);
    },
  );

  it('keepTable(city, table) rejects without the store of a browser, and tablesHere(city) has what is held', async () => {
    expect('indexedDB' in globalThis).toBe(false);
    await expect(keepTable('karachi', TABLE)).rejects.toThrow();
    expect(await tablesHere('karachi')).toEqual([]);
    hold(TABLE);
    expect(await tablesHere('karachi')).toEqual([TABLE]);
  });
});
