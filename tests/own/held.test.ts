// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { carriedIn, carryOver, heldTables, hold, letGo } from '../../src/own/held.ts';
import { draftOfKept, keepTable, tablesHere } from '../../src/own/kept.ts';
import { keptDraftOf } from '../../src/own/keptdraft.ts';
import { draftOfTable } from '../../src/own/redraft.ts';
import { tableOf, VACCINATION } from './owntables.ts';
import { GAZETTEER } from './tables.ts';

const TABLE = tableOf();
const DRAFT = keptDraftOf(draftOfTable(TABLE, GAZETTEER));

beforeEach(() => {
  for (const { id } of heldTables()) letGo(id);
  history.replaceState({ step: 3 }, '', '#fill=density');
});

describe('what the browser does not keep', () => {
  it('carryOver() puts what is held into the entry of the history, beside its step, and carriedIn(state) undoes it', () => {
    hold(TABLE, DRAFT);
    hold(VACCINATION, null);
    expect(carryOver()).toBe(true);
    expect(location.hash).toBe('#fill=density&own=here');
    expect(history.state).toMatchObject({ step: 3 });
    expect(carriedIn(history.state)).toEqual([
      { table: TABLE, draft: DRAFT },
      { table: VACCINATION, draft: null },
    ]);
  });

  it('carryOver() changes nothing where nothing is held', () => {
    expect(carryOver()).toBe(true);
    expect([location.hash, history.state]).toEqual(['#fill=density', { step: 3 }]);
  });

  it('carryOver() is false where the browser takes so much no more, and letGo(id) lets go', () => {
    hold(TABLE, DRAFT);
    const refusing = vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too large', 'DataCloneError');
    });
    expect(carryOver()).toBe(false);
    refusing.mockRestore();
    expect([letGo(TABLE.id), letGo(TABLE.id), heldTables()]).toEqual([true, false, []]);
  });

  it('carryOver() leaves drafts behind where the browser takes the tables alone', () => {
    hold(TABLE, DRAFT);
    const { replaceState } = history;
    const refusing = vi.spyOn(history, 'replaceState').mockImplementation((state, ...rest) => {
      if (JSON.stringify(state).includes('columns\\":[{\\"role'))
        throw new DOMException('too large', 'DataCloneError');
      replaceState.call(history, state, ...rest);
    });
    expect(carryOver()).toBe(true);
    refusing.mockRestore();
    expect(carriedIn(history.state)).toEqual([{ table: TABLE, draft: null }]);
  });

  it('goes along into another language, and into no other view', () => {
    hold(TABLE, DRAFT);
    const turned = (newURL: string) =>
      dispatchEvent(
        Object.assign(new Event('hashchange'), { oldURL: 'http://a/#fill=x', newURL: `http://a/#${newURL}` }),
      );
    turned('fill=y');
    expect(carriedIn(history.state)).toEqual([]);
    turned('fill=y&lang=ur');
    expect(carriedIn(history.state)).toEqual([{ table: TABLE, draft: DRAFT }]);
    // Twice is once.
    turned('fill=y&lang=ur');
    expect(location.hash).toBe('#fill=density&own=here');
  });

  it.each([
    [null],
    ['x'],
    [{ own: '{' }],
    [{ own: '[{}]' }],
    [{ own: [TABLE] }],
    [{ own: JSON.stringify([TABLE]) }],
    [{ step: 1 }],
  ])('carriedIn(%j) is nothing', (state) => {
    expect(carriedIn(state)).toEqual([]);
  });

  it('keepTable(city, table) rejects without the store of a browser, and tablesHere(city) has what is held', async () => {
    expect('indexedDB' in globalThis).toBe(false);
    await expect(keepTable('karachi', TABLE, null)).rejects.toThrow();
    expect(await tablesHere('karachi')).toEqual([]);
    hold(TABLE, DRAFT);
    expect(await tablesHere('karachi')).toEqual([TABLE]);
    expect(await draftOfKept('karachi', TABLE.id)).toEqual(DRAFT);
  });
});
