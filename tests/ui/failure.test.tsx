// @vitest-environment happy-dom
/** The failure: a page that cannot be drawn says so, with the reason and a way on. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Guarded } from '../../src/ui/failure.tsx';

let broken = false;

function Breaking() {
  if (broken) throw new Error('2 breaks need 3 fills: got 1');
  return <p>A map</p>;
}

describe('<Guarded>', () => {
  it('shows the page, and word of its failure once it cannot be drawn', async () => {
    const root = document.createElement('div');
    const draw = (isBroken: boolean) => {
      broken = isBroken;
      return act(() => render(<Guarded page={Breaking} />, root));
    };
    await draw(false);
    expect(root.textContent).toBe('A map');
    await draw(true);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('2 breaks need 3 fills: got 1');
    expect(root.textContent).not.toContain('A map');
    expect(root.querySelector('button')?.textContent).toBe('Load it again');
  });
});
