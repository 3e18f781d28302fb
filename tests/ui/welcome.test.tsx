// @vitest-environment happy-dom
/** The welcome: a sentence, and questions that are each one press. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../src/ui/welcome.tsx';

const onAsk = vi.fn();
const onClose = vi.fn();
const root = document.createElement('div');
document.body.append(root);
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );

beforeEach(async () => {
  vi.clearAllMocks();
  await act(() =>
    render(
      <Welcome
        sentence="Each town is a colour."
        questions={['Where?', 'When?']}
        onAsk={onAsk}
        onClose={onClose}
      />,
      root,
    ),
  );
});

describe('<Welcome>', () => {
  it('says what the map shows', () => {
    expect(root.textContent).toContain('Each town is a colour.');
  });

  it('hands on the question that is pressed', () => {
    button('When?')?.click();
    expect(onAsk).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('closes without a question', () => {
    button('Close the welcome')?.click();
    expect(onClose).toHaveBeenCalledOnce();
    expect(onAsk).not.toHaveBeenCalled();
  });

  it('is free of faults that axe knows of', async () => {
    const { violations } = await axe.run(root);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
