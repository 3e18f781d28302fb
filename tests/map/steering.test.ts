// @vitest-environment happy-dom
/** Steering: the drawing is moved by keys as the live map is, and what the page itself moves is not told as the reader's. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Camera, type Extent, extentOf, type Pixel } from '../../src/geo/mercator.ts';
import { cameraOf, createSteering, type Steering, transformOf } from '../../src/map/steering.ts';
import { ZOOM } from '../../src/view/view.ts';

const BOUNDS: Extent = [66, 24, 68.5, 26];
const SIZE: Pixel = [600, 400];
const START: Camera = { zoom: 11, center: [67.05, 24.9] };

const camera = fc.record({
  zoom: fc.double({ min: ZOOM.least, max: ZOOM.most, noNaN: true }),
  center: fc.tuple(
    fc.double({ min: 66.5, max: 67.6, noNaN: true }),
    fc.double({ min: 24.6, max: 25.6, noNaN: true }),
  ),
});

describe('transformOf(camera, size)', () => {
  it('transformOf(camera, size) is undone by cameraOf', () => {
    fc.assert(
      fc.property(camera, (one) => {
        const back = cameraOf(transformOf(one, SIZE), SIZE);
        expect(back.zoom).toBeCloseTo(one.zoom, 9);
        expect(back.center[0]).toBeCloseTo(one.center[0], 7);
        expect(back.center[1]).toBeCloseTo(one.center[1], 7);
      }),
    );
  });
});

describe('createSteering(container, camera, options)', () => {
  const container = document.createElement('div');
  const onCamera = vi.fn<(camera: Camera) => void>();
  const onMoved = vi.fn();
  let steering: Steering | null = null;
  let split = false;
  const steer = () => {
    steering = createSteering(container, START, {
      bounds: BOUNDS,
      size: () => SIZE,
      isSplit: () => split,
      yields: () => false,
      onCamera,
      onMoved,
      onLongPress: vi.fn(),
    });
    return steering;
  };
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    container.dispatchEvent(event);
    return event.defaultPrevented;
  };
  afterEach(() => {
    steering?.remove();
    split = false;
    vi.clearAllMocks();
  });

  it('takes the keys of the map, under its name, and gives all back when it goes', () => {
    const made = steer();
    expect(container.getAttribute('role')).toBe('application');
    expect(container.getAttribute('tabindex')).toBe('0');
    expect(container.getAttribute('aria-label')).toBe('Map: arrow keys move it, plus and minus zoom');
    made.remove();
    expect(container.attributes).toHaveLength(0);
    press('ArrowLeft');
    expect(onCamera).not.toHaveBeenCalled();
  });

  it.each([
    ['ArrowLeft', -1, 0],
    ['ArrowRight', 1, 0],
    ['ArrowUp', 0, 1],
    ['ArrowDown', 0, -1],
  ])('%s looks further that way', (key, east, north) => {
    steer();
    expect(press(key)).toBe(true);
    const [lon, lat] = onCamera.mock.calls[0]?.[0].center ?? [0, 0];
    expect(Math.sign(Number((lon - START.center[0]).toFixed(9)))).toBe(east);
    expect(Math.sign(Number((lat - START.center[1]).toFixed(9)))).toBe(north);
    expect(onMoved).toHaveBeenCalledOnce();
  });

  it.each([
    ['+', 12],
    ['=', 12],
    ['-', 10],
  ])('%s is a zoom level about the middle', (key, zoom) => {
    steer();
    press(key);
    expect(onCamera.mock.calls[0]?.[0].zoom).toBeCloseTo(zoom, 9);
    expect(onCamera.mock.calls[0]?.[0].center[0]).toBeCloseTo(START.center[0], 6);
  });

  it('goes neither beyond the zooms nor out of what is drawn', () => {
    steer();
    for (let turn = 0; turn < 12; turn += 1) press('+');
    expect(onCamera.mock.lastCall?.[0].zoom).toBe(ZOOM.most);
    for (let turn = 0; turn < 12; turn += 1) press('-');
    expect(onCamera.mock.lastCall?.[0].zoom).toBe(ZOOM.least);
    for (let turn = 0; turn < 60; turn += 1) press('ArrowLeft');
    const last = onCamera.mock.lastCall?.[0] ?? START;
    const [west] = extentOf({ ...last, width: SIZE[0], height: SIZE[1] });
    expect(west).toBeGreaterThanOrEqual(BOUNDS[0] - 1e-6);
  });

  it('leaves to the browser what is pressed with it, and all other keys', () => {
    steer();
    expect(press('+', { ctrlKey: true })).toBe(false);
    expect(press('ArrowLeft', { altKey: true })).toBe(false);
    expect(press('a')).toBe(false);
    expect(onCamera).not.toHaveBeenCalled();
  });

  it('tells nothing of what the page itself moves, and goes on from there', () => {
    const made = steer();
    made.set({ zoom: 12, center: [67.2, 25] });
    expect(onCamera).not.toHaveBeenCalled();
    press('+');
    expect(onCamera.mock.calls[0]?.[0].zoom).toBeCloseTo(13, 9);
    expect(onCamera.mock.calls[0]?.[0].center[0]).toBeCloseTo(67.2, 6);
  });

  it('a wheel over the right half of a halved window keeps what is under the pointer there, and keys go on from it', () => {
    split = true;
    steer();
    const half = container.querySelector('.half');
    const pointer: Pixel = [450, 80];
    const before = transformOf(START, SIZE).invert([...pointer]);
    const turn = new WheelEvent('wheel', { deltaY: -300, bubbles: true, cancelable: true });
    // This document lays nothing out and its wheel has no place: each half has its left edge at nought.
    half?.dispatchEvent(Object.assign(turn, { clientX: pointer[0], clientY: pointer[1] }));
    const turned = onCamera.mock.lastCall?.[0] ?? START;
    expect(turned.zoom).toBeGreaterThan(START.zoom);
    const after = transformOf(turned, SIZE).invert([...pointer]);
    expect(after[0]).toBeCloseTo(before[0], 6);
    expect(after[1]).toBeCloseTo(before[1], 6);
    expect(onCamera).toHaveBeenCalledOnce();
    press('+');
    expect(onCamera.mock.lastCall?.[0].zoom).toBeCloseTo(turned.zoom + 1, 9);
    expect(onCamera.mock.lastCall?.[0].center[0]).toBeCloseTo(turned.center[0], 6);
  });

  it('has a right half only while the window is halved', () => {
    const made = steer();
    const half = container.querySelector<HTMLElement>('.half');
    expect(half?.hidden).toBe(true);
    split = true;
    made.set(START);
    expect(half?.hidden).toBe(false);
    made.remove();
    expect(container.childElementCount).toBe(0);
  });
});
