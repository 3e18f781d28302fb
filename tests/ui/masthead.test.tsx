// @vitest-environment happy-dom
/** The head of the page: the way to other languages, each named in itself. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Masthead, type MastheadProps, type OtherLanguage } from '../../src/ui/masthead.tsx';

const URDU: OtherLanguage = { code: 'ur', name: 'اردو', link: '#lang=ur', preferred: false };
const SINDHI: OtherLanguage = { code: 'sd', name: 'سنڌي', link: '#lang=sd', preferred: false };
const PROPS: MastheadProps = {
  outcome: '',
  onCopyLink: vi.fn(),
  onExport: vi.fn(),
  exporting: false,
  onHelp: vi.fn(),
  onEmbed: vi.fn(),
  languages: [URDU],
  search: { search: null, onNear: vi.fn(), onChoose: vi.fn(), onCompare: vi.fn() },
};
const root = document.createElement('main');
document.body.append(root);
/** Drawn with other languages. */
const draw = (...languages: readonly OtherLanguage[]) =>
  act(() => render(<Masthead {...PROPS} languages={languages} />, root));
const links = () => [...root.querySelectorAll<HTMLAnchorElement>('a.language')];

afterEach(() => act(() => render(null, root)));

describe('<Masthead>', () => {
  it('has a link to the one other language, which says in what language it is named', async () => {
    await draw(URDU);
    const found = links().map((link) => [
      link.textContent,
      link.lang,
      link.hreflang,
      link.getAttribute('href'),
    ]);
    expect(found).toEqual([['اردو', 'ur', 'ur', '#lang=ur']]);
    expect(root.querySelector('details')).toBeNull();
    expect(links()[0]?.closest('[popover]')?.id).toBe('more');
  });

  it('has a menu of several', async () => {
    await draw(URDU, SINDHI);
    expect(root.querySelector('details summary')?.textContent).toBe('Language');
    expect(links().map(({ textContent }) => textContent)).toEqual(['اردو', 'سنڌي']);
  });

  it('has the language that the reader prefers in sight, and once', async () => {
    await draw({ ...URDU, preferred: true }, SINDHI);
    const inSight = links().filter((link) => !link.closest('[popover]'));
    expect(inSight.map(({ lang }) => lang)).toEqual(['ur']);
    expect(links().map(({ lang }) => lang)).toEqual(['sd', 'ur']);
  });

  it('is free of faults that axe knows of', async () => {
    await draw(URDU, SINDHI);
    const { violations } = await axe.run(root);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
