// @vitest-environment happy-dom
/** Messages: a page that embeds the atlas can set its view and learns of every other; nothing else that is sent does anything. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { createActions } from '../../src/page/actions.ts';
import { exchangeMessages, MOST_LETTERS, messageOf } from '../../src/page/messages.ts';
import { createFixed, createState } from '../../src/page/state.ts';
import { followAddress } from '../../src/view/address.ts';
import { parseView } from '../../src/view/parse.ts';
import { formatView, type View } from '../../src/view/view.ts';
import { DATASET, PLAIN } from '../atlas.ts';

const asking = (view: unknown) => ({ atlas: 'karachi', type: 'set-view', view });

describe('messageOf(data)', () => {
  it('gives the view of a message as it is documented', () => {
    expect(messageOf(asking('#fill=control'))).toBe('#fill=control');
    expect(messageOf(asking('#'))).toBe('#');
  });

  it('takes views up to their greatest length, and no letter more', () => {
    const longest = `#${'x'.repeat(MOST_LETTERS - 1)}`;
    expect(messageOf(asking(longest))).toBe(longest);
    expect(messageOf(asking(`${longest}x`))).toBeNull();
  });

  it.each<readonly [string, unknown]>([
    ['another atlas', { ...asking('#'), atlas: 'lahore' }],
    ['another type', { ...asking('#'), type: 'view-changed' }],
    ['a view that is no fragment', asking('fill=control')],
    ['a view that is no string', asking(['#'])],
    ['more than is documented', { ...asking('#'), origin: 'here' }],
    ['less than is documented', { atlas: 'karachi', type: 'set-view' }],
    ['what is inherited', Object.create(asking('#'))],
    ['a list', ['karachi', 'set-view', '#']],
    ['a list with the right keys', Object.assign([], asking('#'))],
    ['bytes with the right keys', Object.assign(new Uint8Array(2), asking('#'))],
    ['a string', JSON.stringify(asking('#'))],
    ['nothing', null],
  ])('passes over %s', (_, data) => {
    expect(messageOf(data)).toBeNull();
  });

  it('does not count the keys of what has as many as it is long', () => {
    const keys = vi.spyOn(Reflect, 'ownKeys');
    for (const data of [new Uint8Array(100_000_000), new Array(1e9), new Map(), new Date(), new Blob()])
      expect(messageOf(data)).toBeNull();
    expect(keys).not.toHaveBeenCalled();
    keys.mockRestore();
  });

  it('runs no getter', () => {
    const get = vi.fn(() => '#fill=control');
    expect(messageOf(Object.defineProperty(asking(null), 'view', { get, enumerable: true }))).toBeNull();
    expect(get).not.toHaveBeenCalled();
  });

  it('never throws, and gives nothing but a view that was asked for', () => {
    const keys = fc.constantFrom('atlas', 'type', 'view', '__proto__', 'constructor', 'toString');
    const values = fc.oneof(fc.constantFrom('karachi', 'set-view', '#', '#fill=control'), fc.anything());
    const near = fc.dictionary(keys, values, { noNullPrototype: false });
    fc.assert(
      fc.property(fc.oneof(near, fc.anything({ withNullPrototype: true, withBigInt: true })), (data) => {
        const view = messageOf(data);
        if (view !== null) expect({ ...(data as object) }).toEqual(asking(view));
      }),
      { numRuns: 500 },
    );
  });
});

describe('exchangeMessages(fixed, state, actions)', () => {
  const FIXED = createFixed(levelsOf(DATASET));
  const parent = { postMessage: vi.fn() };
  const { parent: own } = window;
  let stop = () => {};

  function begin(first: View = PLAIN) {
    history.replaceState(null, '', `#${formatView(first)}`);
    const address = followAddress(FIXED.choices, parseView(location.hash, FIXED.choices), () => {});
    const state = createState(FIXED, address.first, address.firstStep);
    stop = exchangeMessages(FIXED, state, createActions(FIXED, state, address, { stage: null }));
    return state;
  }
  const embedIn = (around: unknown) =>
    Object.defineProperty(window, 'parent', { value: around, configurable: true, writable: true });
  function send(data: unknown, source: unknown = parent) {
    const event = new MessageEvent('message', { data });
    Object.defineProperty(event, 'source', { value: source });
    dispatchEvent(event);
  }
  const told = () => parent.postMessage.mock.calls.map(([message]) => message);

  beforeEach(() => {
    parent.postMessage.mockClear();
    embedIn(parent);
  });
  afterEach(() => {
    stop();
    embedIn(own);
  });

  it('tells of the first view and of each other, once', () => {
    const state = begin();
    state.view.value = { ...PLAIN };
    state.view.value = { ...PLAIN, fill: 'control' };
    expect(told()).toEqual(
      [PLAIN, { ...PLAIN, fill: 'control' }].map((view) => ({
        atlas: 'karachi',
        type: 'view-changed',
        view: `#${formatView(view)}`,
      })),
    );
  });

  it('shows the view that is asked for, and what cannot be followed falls back without a notice', () => {
    const state = begin();
    send(asking('#fill=control&show=no-go,ghosts&day=never'));
    expect(state.view.value).toEqual({ ...PLAIN, fill: 'control', show: ['no-go'] });
    expect(state.notices.value).toEqual([]);
    expect(told().at(-1)?.view).toBe('#fill=control&show=no-go&day=2012-02-21');
  });

  it.each(['', '&lang=en', '&lang=ur', '&lang=xx'])(
    'a frame keeps the language of its address, asked for a view with “%s”, and says which it is',
    (asked) => {
      const state = begin({ ...PLAIN, language: 'ur' });
      send(asking(`#fill=control${asked}`));
      expect(state.view.value).toEqual({ ...PLAIN, fill: 'control', language: 'ur' });
      expect(told().at(-1)?.view).toMatch(/^#fill=control&.*lang=ur$/);
    },
  );

  it('listens to the page around it and to nobody else', () => {
    const state = begin();
    send(asking('#fill=control'), window);
    send(asking('#fill=control'), null);
    send('#fill=control');
    expect(state.view.value).toEqual(PLAIN);
  });

  it('neither tells nor listens where there is no page around it, or when it is stopped', () => {
    embedIn(window);
    const state = begin();
    send(asking('#fill=control'), window);
    expect(parent.postMessage).not.toHaveBeenCalled();
    embedIn(parent);
    const other = begin();
    stop();
    send(asking('#fill=control'));
    expect([state.view.value, other.view.value]).toEqual([PLAIN, PLAIN]);
  });
});
