// @vitest-environment happy-dom
/** Later: a part that is loaded when it is asked for, at once where it is there already, and with a way on where it is not to be had. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { later } from '../../src/ui/later.tsx';

const Panel = ({ name }: { readonly name: string }) => <p>The panel of {name}</p>;

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
});

afterEach(() => render(null, root));

const settle = () => act(() => new Promise((done) => setTimeout(done, 0)));

describe('later(load)', () => {
  it('loads nothing until it is drawn, then once for all places', async () => {
    const load = vi.fn(async () => Panel);
    const Part = later(load);
    expect(load).not.toHaveBeenCalled();
    await act(() => render(<Part name="actors" />, root));
    await settle();
    expect(root.textContent).toBe('The panel of actors');
    render(null, root);
    await act(() => render(<Part name="plots" />, root));
    expect(root.textContent).toBe('The panel of plots');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('draws at once after ready()', async () => {
    const Part = later(async () => Panel);
    await Part.ready();
    render(<Part name="events" />, root);
    expect(root.textContent).toBe('The panel of events');
  });

  it('says where it cannot be loaded, and tries again when asked to', async () => {
    const load = vi.fn(async () => Panel).mockRejectedValueOnce(new Error('no network'));
    const Part = later(load);
    await act(() => render(<Part name="actors" />, root));
    await settle();
    expect(root.querySelector('[role="alert"]')?.textContent).toBe(
      'This part could not be loaded: the connection may be gone. Try again',
    );
    await act(() => root.querySelector('button')?.click());
    await settle();
    expect(root.textContent).toBe('The panel of actors');
  });
});
