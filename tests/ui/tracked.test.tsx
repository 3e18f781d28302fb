// @vitest-environment happy-dom
/** Tracked components: drawn anew when a signal that they read changes, and only then. */
import { signal } from '@preact/signals-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { tracked } from '../../src/ui/tracked.ts';

describe('tracked(draw)', () => {
  const root = document.createElement('div');

  it('tracked(draw) follows the signals that were read when it was last drawn, until it is gone', async () => {
    const which = signal<'one' | 'other'>('one');
    const [one, other] = [signal(1), signal(10)];
    const draw = vi.fn(({ word }: { word: string }) => (
      <p>
        {word} {which.value === 'one' ? one.value : other.value}
      </p>
    ));
    const Drawn = tracked(draw);
    await act(() => render(<Drawn word="towns" />, root));
    expect(root.textContent).toBe('towns 1');
    await act(() => {
      one.value = 2;
    });
    expect(root.textContent).toBe('towns 2');
    const before = draw.mock.calls.length;
    await act(() => {
      other.value = 11;
    });
    expect(draw).toHaveBeenCalledTimes(before);
    await act(() => {
      which.value = 'other';
    });
    expect(root.textContent).toBe('towns 11');
    await act(() => render(<Drawn word="districts" />, root));
    expect(root.textContent).toBe('districts 11');
    await act(() => render(null, root));
    const last = draw.mock.calls.length;
    other.value = 12;
    expect(draw).toHaveBeenCalledTimes(last);
  });
});
