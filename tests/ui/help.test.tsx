// @vitest-environment happy-dom
/** The help sheet: it lists the keys and the absences, gives the focus back, and its own key can be turned off. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { absenceLooks } from '../../src/page/absencelooks.ts';
import { Help, type HelpProps } from '../../src/ui/help.tsx';
import { useHelpKey } from '../../src/ui/keyboard.ts';
import { keyGroups } from '../../src/ui/keys.ts';
import { figureOf, STOCKS } from '../atlas.ts';

const { ink } = figureOf({});
const onClose = vi.fn();
const onHelpKey = vi.fn();
const onCopy = vi.fn();
const PROPS: HelpProps = {
  absences: absenceLooks(STOCKS.light.parts, ink),
  ink,
  citation: '“A map”, as a newspaper says. Karachi Atlas, 2026-01-01. https://example.org/#fill=control',
  onCopy,
  outcome: '',
  helpKey: true,
  onHelpKey,
  onClose,
};
let root: HTMLElement;
const show = (more: Partial<HelpProps> = {}) => act(() => render(<Help {...PROPS} {...more} />, root));
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

describe('<Help>', () => {
  it('opens as a dialog by its name, and gives the focus back when it is gone', async () => {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    await show();
    const dialog = root.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Help');
    button('Close')?.focus();
    await act(() => render(null, root));
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it('closes once, by its button or as the browser closes it', async () => {
    await show();
    button('Close')?.click();
    expect(onClose).toHaveBeenCalledOnce();
    root.querySelector('dialog')?.close();
    expect(onClose).toHaveBeenCalledTimes(2);
    await act(() => render(null, root));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('lists every key with what it does, and every absence with its look', async () => {
    await show();
    for (const { keys, does } of keyGroups().flatMap(({ uses }) => uses)) {
      const row = [...root.querySelectorAll('.help-keys > div')].find(
        (one) => one.querySelector('dd')?.textContent === does,
      );
      expect([...(row?.querySelectorAll('kbd') ?? [])].map(({ textContent }) => textContent)).toEqual(keys);
    }
    const names = [...root.querySelectorAll('.help-absences dt')].map(({ textContent }) => textContent);
    expect(names).toEqual(PROPS.absences.map(({ name }) => name));
    expect(root.querySelectorAll('.help-absences svg path').length).toBeGreaterThanOrEqual(names.length);
  });

  it('hands on the line that cites the map, and that its key is turned off', async () => {
    await show();
    button('Copy this line')?.click();
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(PROPS.citation);
    root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(onHelpKey).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('is free of faults that axe knows of', async () => {
    await show({ outcome: 'The line is copied.' });
    const { violations } = await axe.run(root);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('useHelpKey(on, onOpen)', () => {
  const onOpen = vi.fn();
  function Listening({ on }: { on: boolean }) {
    useHelpKey(on, onOpen);
    return (
      <>
        <input type="text" aria-label="Typed" />
        <input type="radio" aria-label="Chosen" />
        <textarea aria-label="Long" />
        <select aria-label="Listed" />
        <button type="button">Pressed</button>
      </>
    );
  }
  const listen = (on: boolean) => act(() => render(<Listening on={on} />, root));
  const press = (target: EventTarget | null, more: KeyboardEventInit = {}) =>
    target?.dispatchEvent(
      new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true, ...more }),
    );

  it.each(['body', 'button', '[type=radio]'])('opens from %s', async (selector) => {
    await listen(true);
    press(document.querySelector(selector));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it.each(['[type=text]', 'textarea', 'select'])('is left to %s', async (selector) => {
    await listen(true);
    press(document.querySelector(selector));
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('opens nothing with another key held, over a dialog, or when it is off', async () => {
    await listen(true);
    press(document.body, { ctrlKey: true });
    press(document.body, { key: 'h' });
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    press(document.body);
    dialog.remove();
    await listen(false);
    press(document.body);
    expect(onOpen).not.toHaveBeenCalled();
  });
});
