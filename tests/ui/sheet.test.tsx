// @vitest-environment happy-dom
/** The sheet: its handle, its heights, and what it says while it is low. */
import axe from 'axe-core';
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from '../../src/ui/sheet.tsx';
import { restOf, type Stop } from '../../src/ui/sheetdrag.ts';
import { HEIGHTS, type Height, type Layout, movedTo, steps } from '../../src/ui/sheetstate.ts';

const onMove = vi.fn();
const root = document.createElement('div');
document.body.append(root);
const grip = () => root.querySelector<HTMLElement>('.sheet-grip');
const beside = () => root.querySelector<HTMLElement>('#beside button');

const draw = (layout: Layout, height: Height) =>
  act(() =>
    render(
      <main>
        <Sheet layout={layout} height={height} onMove={onMove} head={<p>Each town</p>} panel="map">
          <button type="button">Gadap</button>
        </Sheet>
      </main>,
      root,
    ),
  );

beforeEach(() => vi.clearAllMocks());

describe('<Sheet>', () => {
  it.each([
    ['peek', 'Show the panel', 'false', 'half'],
    ['half', 'Show the panel over the whole map', 'true', 'full'],
    ['full', 'Lower the panel', 'true', 'peek'],
  ] as const)(
    'at %s has a handle that says what a press does, and does it',
    async (height, name, open, to) => {
      await draw('sheet', height);
      expect(grip()?.getAttribute('aria-label')).toBe(name);
      expect(grip()?.getAttribute('aria-expanded')).toBe(open);
      grip()?.click();
      expect(onMove).toHaveBeenCalledExactlyOnceWith(to);
    },
  );

  it.each([
    ['peek', 'ArrowUp', ['half']],
    ['peek', 'ArrowDown', []],
    ['half', 'ArrowDown', ['peek']],
    ['full', 'ArrowUp', []],
  ] as const)('at %s goes on %s to %s', async (height, key, to) => {
    await draw('sheet', height);
    await act(() => {
      grip()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    expect(onMove.mock.calls.flat()).toEqual(to);
  });

  it('rises for what takes the focus in it, and hands the focus to its handle when lowered', async () => {
    await draw('sheet', 'peek');
    await act(() => beside()?.focus());
    expect(onMove).toHaveBeenCalledExactlyOnceWith('half');
    await draw('sheet', 'half');
    beside()?.focus();
    await draw('sheet', 'peek');
    expect(document.activeElement).toBe(grip());
  });

  it('keeps its panel when the layout has no sheet, and has no handle then', async () => {
    await draw('sheet', 'half');
    const before = beside();
    await draw('side', 'half');
    expect(beside()).toBe(before);
    expect(grip()).toBeNull();
  });

  it('is free of faults that axe knows of', async () => {
    await draw('sheet', 'half');
    const { violations } = await axe.run(root);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('heights', () => {
  it('steps(height) is undone by the step the other way', () => {
    for (const height of HEIGHTS) {
      const { up, down } = steps(height);
      if (up) expect(steps(up).down).toBe(height);
      if (down) expect(steps(down).up).toBe(height);
    }
  });

  it('movedTo(full, standing) leaves the map where it ended', () => {
    expect(movedTo('full', { height: 'peek', under: 'peek' })).toEqual({ height: 'full', under: 'peek' });
    expect(movedTo('half', { height: 'full', under: 'peek' })).toEqual({ height: 'half', under: 'half' });
  });
});

describe('restOf', () => {
  const STOPS: readonly Stop[] = [
    { height: 'peek', tall: 100 },
    { height: 'half', tall: 400 },
    { height: 'full', tall: 700 },
  ];

  it('restOf(stops, tall, 0) is the height nearest by', () => {
    expect(restOf(STOPS, 240, 0)).toBe('peek');
    expect(restOf(STOPS, 260, 0)).toBe('half');
    expect(restOf(STOPS, 560, 0)).toBe('full');
  });

  it('restOf(stops, tall, speed) goes on the way that it was thrown', () => {
    // A pixel a millisecond goes on for 180 pixels.
    expect(restOf(STOPS, 240, 1)).toBe('half');
    expect(restOf(STOPS, 560, -1)).toBe('half');
    expect(restOf(STOPS, 420, -2)).toBe('peek');
  });

  it('restOf never comes to rest lower for being thrown higher', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 700 }),
        fc.integer({ min: -30, max: 30 }),
        fc.nat({ max: 30 }),
        (tall, speed, more) => {
          const rest = (by: number) => HEIGHTS.indexOf(restOf(STOPS, tall, by / 10));
          expect(rest(speed + more)).toBeGreaterThanOrEqual(rest(speed));
        },
      ),
    );
  });
});
