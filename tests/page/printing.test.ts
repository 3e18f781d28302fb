// @vitest-environment happy-dom
/** Printing: when the browser begins, a plate with its table stands on both sheets; when it is done, nothing is left of it. */

import { afterEach, describe, expect, it, vi } from 'vitest';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { citationOfMap, followPrinter } from '../../src/page/printing.tsx';
import { createFixed, createState } from '../../src/page/state.ts';
import { followAddress } from '../../src/view/address.ts';
import { parseView } from '../../src/view/parse.ts';
import { formatView, type View } from '../../src/view/view.ts';
import { DATASET, PLAIN } from '../atlas.ts';

const FIXED = createFixed(levelsOf(DATASET));
const container = document.createElement('div');
let stop = () => {};

function page(next: Partial<View> = {}) {
  history.replaceState(null, '', `#${formatView({ ...PLAIN, ...next })}`);
  const address = followAddress(FIXED.choices, parseView(location.hash, FIXED.choices), () => {});
  return { address, state: createState(FIXED, address.first, address.firstStep) };
}
/** What stands on each sheet. */
const sheets = () => [...container.children].map(({ shadowRoot }) => shadowRoot?.textContent ?? '');
/** How long the plate's code may take to come on a busy machine. */
const COMES_MS = 30_000;
/** The plate's code comes later than the page. */
const printed = () =>
  vi.waitFor(
    () => {
      dispatchEvent(new Event('beforeprint'));
      expect(container.hasAttribute('data-ready')).toBe(true);
      return sheets();
    },
    { timeout: COMES_MS },
  );

function follow(next: Partial<View> = {}, linkTo?: (view: View) => string) {
  const { state, address } = page(next);
  stop = followPrinter(container, state, linkTo ? { ...address, linkTo } : address);
  return state;
}

afterEach(() => {
  stop();
  container.replaceChildren();
});

describe('followPrinter(container, state, address)', { timeout: 2 * COMES_MS }, () => {
  it('draws nothing until the browser prints', () => {
    follow();
    expect(sheets()).toEqual(['', '']);
  });

  it('has title, who says so, all towns, sources and address on both sheets', async () => {
    follow({ fill: 'control' });
    const both = await printed();
    expect(both).toHaveLength(2);
    for (const text of both) {
      expect(text).toContain('Control of Karachi’s neighbourhoods as a US consulate cable describes it');
      expect(text).toContain('leaked cable of the US consulate in Karachi');
      for (const { name } of FIXED.levels.town.towns) expect(text).toContain(name);
      expect(text).toContain('#fill=control');
      expect(text).toContain(`Made on ${new Date().toISOString().slice(0, 10)}`);
    }
  });

  it('has a code only where its address leads others anywhere', async () => {
    const codes = () => container.firstElementChild?.shadowRoot?.querySelectorAll('[data-role=qr]').length;
    follow({ fill: 'density' }, (view) => `http://localhost:4273/#${formatView(view)}`);
    await printed();
    expect(codes()).toBe(0);
    stop();
    container.replaceChildren();
    follow({ fill: 'density' }, (view) => `https://atlas.example/#${formatView(view)}`);
    await printed();
    expect(codes()).toBe(1);
  });

  it('draws what is then shown, and leaves nothing behind', async () => {
    const state = follow({ fill: 'control' });
    await printed();
    dispatchEvent(new Event('afterprint'));
    expect(sheets()).toEqual(['', '']);
    expect(container.hasAttribute('data-ready')).toBe(false);
    state.view.value = { ...PLAIN, fill: 'density' };
    for (const text of await printed()) expect(text).toContain('Residents per square kilometre');
  });
});

describe('citationOfMap(state, address)', () => {
  it('names what, who says so, the day it is read and the address', () => {
    const { state, address } = page({ fill: 'density' });
    const today = new Date().toISOString().slice(0, 10);
    expect(citationOfMap(state, address)).toBe(
      `“${state.figure.value.title}”, ${state.figure.value.saidBy}. Karachi Atlas, ${today}. ${address.linkTo(state.view.value)}`,
    );
  });
});
