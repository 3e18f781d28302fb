// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
/** The embed builder: code and preview say the same, and no code is offered for a height that does not fit. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Embed, type EmbedProps } from '../../src/ui/embed.tsx';

const onCopy = vi.fn();
const PROPS: EmbedProps = {
  switches: [
    { id: 'themes', label: 'The map' },
    { id: 'day', label: 'The day' },
  ],
  heights: { least: 300, most: 900 },
  usualHeight: 500,
  title: 'A map',
  languages: [
    { code: 'en', name: 'English' },
    { code: 'ur', name: 'اردو' },
  ],
  language: 'en',
  addressOf: (switches, language) =>
    `about:blank?embed=${switches.join(',')}${language === 'en' ? '' : `#lang=${language}`}`,
  codeOf: (address, height) => `${address} ${height}`,
  onCopy,
  outcome: '',
  onClose: vi.fn(),
};
let root: HTMLElement;
const code = () => root.querySelector('textarea')?.value;
const frame = () => root.querySelector('iframe');
const copy = () =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Copy the code');
const box = (name: string) =>
  [...root.querySelectorAll('label')].find(({ textContent }) => textContent === name)?.querySelector('input');
const type = (text: string) =>
  act(() => {
    const input = root.querySelector<HTMLInputElement>('.embed-height input');
    if (!input) throw new Error('there is no field for the height');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(async () => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<Embed {...PROPS} />, root));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

describe('<Embed>', () => {
  it('leaves everything to readers at first, at the usual height', () => {
    expect(code()).toBe('about:blank?embed=themes,day 500');
    expect([frame()?.getAttribute('src'), frame()?.getAttribute('height')]).toEqual([
      'about:blank?embed=themes,day',
      '500',
    ]);
  });

  it('code and preview follow what may be switched and the height', async () => {
    await act(() => box('The map')?.click());
    await type(' 640 ');
    expect(code()).toBe('about:blank?embed=day 640');
    expect([frame()?.getAttribute('src'), frame()?.getAttribute('height')]).toEqual([
      'about:blank?embed=day',
      '640',
    ]);
    copy()?.click();
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('about:blank?embed=day 640');
  });

  it('offers every language by its own name, and code and preview speak the one that is chosen', async () => {
    const field = root.querySelector('select');
    expect([...(field?.options ?? [])].map(({ lang, text }) => [lang, text])).toEqual([
      ['en', 'English'],
      ['ur', 'اردو'],
    ]);
    await act(() => {
      if (!field) throw new Error('there is no field for the language');
      field.value = 'ur';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(code()).toBe('about:blank?embed=themes,day#lang=ur 500');
    expect(frame()?.getAttribute('src')).toBe('about:blank?embed=themes,day#lang=ur');
  });

  it('offers no code for a height that does not fit, and says why', async () => {
    await type('20');
    expect(code()).toBe('');
    expect(copy()?.disabled).toBe(true);
    expect(root.textContent).toContain(
      'The height is a whole number of pixels from 300 to 900: “20” is not.',
    );
    expect(frame()?.getAttribute('height')).toBe('500');
  });

  it('is free of faults that axe knows of', async () => {
    const { violations } = await axe.run(root, { iframes: false });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
