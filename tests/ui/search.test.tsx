// @vitest-environment happy-dom
/** The search box: all of it from the keyboard, and by a press, with the focus kept in the box. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hit } from '../../src/figure/hit.ts';
import { search, searchIndex } from '../../src/figure/search.ts';
import { Search, type Searching } from '../../src/ui/search.tsx';
import { Found } from '../../src/ui/searchlist.tsx';
import { DATASET } from '../atlas.ts';

const INDEX = searchIndex(DATASET);
const onNear = vi.fn();
const onChoose = vi.fn<(hit: Hit) => void>();
const onCompare = vi.fn<(hit: Hit) => void>();
const SEARCHING: Searching = { ask: (query) => search(INDEX, query), Found };
let root: HTMLElement;

function one<E extends Element>(selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

const box = () => one<HTMLInputElement>('[role=combobox]');
const options = () => [...root.querySelectorAll<HTMLElement>('[role=option]')];
const status = () => one('[role=status]').textContent;
const isOpen = () => box().getAttribute('aria-expanded') === 'true';

/** The name of the option that the box points at; `null` for none. */
function active(): string | null {
  const id = box().getAttribute('aria-activedescendant');
  if (id === null) return null;
  const option = options().find((other) => other.id === id);
  expect(option?.getAttribute('aria-selected')).toBe('true');
  expect(options().filter((other) => other.getAttribute('aria-selected') === 'true')).toHaveLength(1);
  return option?.querySelector('.search-name')?.firstChild?.textContent ?? null;
}

async function type(text: string): Promise<void> {
  await act(() => {
    box().focus();
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a key in the box; gives whether the box took it from the text and the page. */
async function press(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await act(() => void box().dispatchEvent(event));
  return event.defaultPrevented;
}

async function click(element: Element, more: MouseEventInit = {}): Promise<void> {
  const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true, ...more });
  await act(() => {
    // A browser moves the focus at the press, unless it is told not to.
    if (element.dispatchEvent(down)) box().blur();
  });
  await act(() => void element.dispatchEvent(new MouseEvent('click', { bubbles: true, ...more })));
}

beforeEach(async () => {
  root = document.createElement('div');
  document.body.append(root);
  await act(() =>
    render(<Search search={SEARCHING} onNear={onNear} onChoose={onChoose} onCompare={onCompare} />, root),
  );
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.clearAllMocks();
});

describe('<Search> at rest', () => {
  it('is a labelled box with no list, which says nothing', () => {
    expect(one<HTMLLabelElement>('label').htmlFor).toBe(box().id);
    expect(one('label').textContent).toBe('Search towns, places, actors, events');
    expect(box().getAttribute('aria-autocomplete')).toBe('list');
    expect(box().getAttribute('dir')).toBe('auto');
    expect(isOpen()).toBe(false);
    expect(root.querySelector('[role=listbox]')).toBeNull();
    expect(active()).toBeNull();
    expect(status()).toBe('');
  });

  it('leaves arrows, Enter and Escape to the page', async () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) expect(await press(key)).toBe(false);
  });
});

describe('<Search> while typing', () => {
  it('opens the list that the box controls, at its first option', async () => {
    await type('malir');
    expect(isOpen()).toBe(true);
    expect(one('[role=listbox]').id).toBe(box().getAttribute('aria-controls'));
    expect(active()).toBe('Malir');
  });

  it('shows the name, the Urdu name marked as Urdu, what it is and the spelling that matched', async () => {
    await type('Keamari');
    const [option] = options();
    expect(option?.textContent).toMatch(/^Kemari کیماڑی/);
    expect(option?.querySelector('[lang=ur]')?.textContent).toBe('کیماڑی');
    expect(option?.textContent).toContain('town of District West · as written: Keamari');
  });

  it('says how many are found, and that there may be more than twelve', async () => {
    await type('sohrab goth');
    // The neighbourhood, the town it is carried over to, and the police report on it.
    expect(status()).toBe('3 found');
    await type('a');
    expect(status()).toBe('12 or more found');
  });

  it('says so where nothing is found, with what was typed, cut where it is long', async () => {
    await type('xyzzy');
    expect(isOpen()).toBe(false);
    expect(status()).toMatch(/^nothing found for “xyzzy”: try /);
    await type('q'.repeat(300));
    expect(status()).toContain(`“${'q'.repeat(40)}…”`);
  });

  it.each(['', 'malir', 'Keamari', 'xyzzy'])('is free of faults that axe knows of: “%s”', async (query) => {
    await type(query);
    const { violations } = await axe.run(root);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('says nothing of blanks', async () => {
    await type('   ');
    expect(isOpen()).toBe(false);
    expect(status()).toBe('');
  });
});

describe('<Search> by keys', () => {
  it('moves by arrows round both ends', async () => {
    await type('malir');
    const count = options().length;
    await press('ArrowDown');
    expect(active()).toBe('District Malir');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(options().at(-1)?.id).toBe(box().getAttribute('aria-activedescendant'));
    for (let step = 0; step < count; step++) await press('ArrowDown');
    expect(options().at(-1)?.id).toBe(box().getAttribute('aria-activedescendant'));
    await press('ArrowDown');
    expect(active()).toBe('Malir');
  });

  it('goes back to the first option with every letter', async () => {
    await type('mali');
    await press('ArrowDown');
    await type('malir');
    expect(active()).toBe('Malir');
  });

  it('leaves Home, End and the sideways arrows to the text', async () => {
    await type('malir');
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) expect(await press(key)).toBe(false);
    expect(active()).toBe('Malir');
  });

  it('Enter chooses the active option and empties the box', async () => {
    await type('malir');
    await press('ArrowDown');
    expect(await press('Enter')).toBe(true);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'district-malir' }));
    expect(onCompare).not.toHaveBeenCalled();
    expect(box().value).toBe('');
    expect(isOpen()).toBe(false);
  });

  it('stays empty where the choice takes the focus away', async () => {
    onChoose.mockImplementationOnce(() => box().blur());
    await type('malir');
    await press('Enter');
    expect(box().value).toBe('');
  });

  it('Shift+Enter compares a place', async () => {
    await type('malir');
    await press('Enter', { shiftKey: true });
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'malir' }));
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('Shift+Enter leaves an actor alone, and the foot of the list does not offer it', async () => {
    await type('Rangers');
    expect(active()).toBe('Rangers');
    expect(one('.search-keys').textContent).toBe('Enter shows it.');
    await press('Enter', { shiftKey: true });
    expect(onCompare).not.toHaveBeenCalled();
    expect(onChoose).not.toHaveBeenCalled();
    await type('lyari');
    expect(one('.search-keys').textContent).toBe('Enter shows it; Shift+Enter compares it.');
  });

  it('Escape closes the list, then empties the box, then is the page’s', async () => {
    await type('malir');
    expect(await press('Escape')).toBe(true);
    expect(isOpen()).toBe(false);
    expect(box().value).toBe('malir');
    expect(status()).toBe('');
    expect(await press('Escape')).toBe(true);
    expect(box().value).toBe('');
    expect(await press('Escape')).toBe(false);
  });

  it('a closed list is opened by arrows at either end, and by Enter', async () => {
    await type('malir');
    await press('Escape');
    await press('ArrowUp');
    expect(options().at(-1)?.id).toBe(box().getAttribute('aria-activedescendant'));
    await press('Escape');
    await press('ArrowDown');
    expect(active()).toBe('Malir');
    await press('Escape');
    await press('Enter');
    expect(isOpen()).toBe(true);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('leaves keys alone while letters are being composed', async () => {
    await type('malir');
    expect(await press('Enter', { isComposing: true })).toBe(false);
    expect(onChoose).not.toHaveBeenCalled();
  });
});

describe('<Search> by pointer', () => {
  it('a press chooses and leaves the focus in the box', async () => {
    await type('malir');
    const [, second] = options();
    if (second) await click(second);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'district-malir' }));
    expect(document.activeElement).toBe(box());
  });

  it('a press with Shift compares', async () => {
    await type('malir');
    const [option] = options();
    if (option) await click(option, { shiftKey: true });
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'malir' }));
  });

  it('closes when the focus leaves, and keeps the text', async () => {
    await type('malir');
    await act(() => box().blur());
    expect(isOpen()).toBe(false);
    expect(box().value).toBe('malir');
  });

  it('the cross empties the box', async () => {
    await type('malir');
    await click(one('.search-clear'));
    expect(box().value).toBe('');
    expect(root.querySelector('.search-clear')).toBeNull();
  });

  it('takes the first of what is found where Enter was pressed before the index was there', async () => {
    const draw = (searching: Searching | null) =>
      act(() =>
        render(<Search search={searching} onNear={onNear} onChoose={onChoose} onCompare={onCompare} />, root),
      );
    render(null, root);
    await draw(null);
    await type('Saddar');
    await press('Enter', { shiftKey: true });
    expect(onCompare).not.toHaveBeenCalled();
    await draw(SEARCHING);
    expect(onCompare.mock.calls.map(([hit]) => hit.id)).toEqual(['saddar']);
    expect(box().value).toBe('');
  });

  it('takes what each early Enter was pressed for, and leaves what was typed since', async () => {
    const draw = (searching: Searching | null) =>
      act(() =>
        render(<Search search={searching} onNear={onNear} onChoose={onChoose} onCompare={onCompare} />, root),
      );
    render(null, root);
    await draw(null);
    for (const name of ['Saddar', 'Lyari']) {
      await type(name);
      await press('Enter', { shiftKey: true });
    }
    await type('Mal');
    await draw(SEARCHING);
    expect(onCompare.mock.calls.map(([hit]) => hit.id)).toEqual(['saddar', 'lyari']);
    expect(box().value).toBe('Mal');
  });
});
