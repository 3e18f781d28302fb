// @vitest-environment happy-dom
/** The comparison's table: read by rows and columns, walked by arrows, every value one press from its evidence. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { comparisonOf } from '../../src/figure/comparison.ts';
import { inkFor } from '../../src/figure/ink.ts';
import { ComparisonTable } from '../../src/ui/comparison.tsx';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { comparedPlaces } from '../compared.ts';

const comparison = comparisonOf(comparedPlaces(['lyari', 'saddar', 'district-south']));
const onEvidence = vi.fn();
const onRemove = vi.fn();
const onDownload = vi.fn();
const root = document.createElement('div');
document.body.append(root);

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const named = (name: string) =>
  all('button').find((button) => (button.getAttribute('aria-label') ?? button.textContent)?.trim() === name);
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
const standsOn = () => {
  const { row, column } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
  return `${row} ${column}`;
};

afterEach(() => speak(en));
beforeEach(() => {
  vi.clearAllMocks();
  render(null, root);
  act(() =>
    render(
      <ComparisonTable
        comparison={comparison}
        ink={inkFor('light')}
        onEvidence={onEvidence}
        onRemove={onRemove}
        onDownload={onDownload}
      />,
      root,
    ),
  );
});

describe('<ComparisonTable>', () => {
  it('is a table with a caption, a head for each place and each difference, a header for each theme and row', () => {
    expect(all('caption').map((caption) => caption.textContent)).toEqual([comparison.title]);
    expect(all('thead th[scope="col"]')).toHaveLength(5);
    expect(all('th[scope="row"]')).toHaveLength(comparison.rows.length);
    expect(all('th[scope="rowgroup"]').map((head) => head.querySelector('strong')?.textContent)).toEqual([
      ...new Set(comparison.rows.map(({ label }) => label)),
    ]);
    for (const header of all('th')) expect(header.textContent?.trim()).not.toBe('');
  });

  it('names every row by its theme and day', () => {
    expect(all('th[scope="row"]').map((head) => head.textContent)).toEqual(
      comparison.rows.map(({ label, when, median }) => `${label}${when && `, ${when}`}${median}`),
    );
  });

  it('every row has a cell for each place and each difference', () => {
    for (const row of all('tbody tr:not(.comparison-theme)'))
      expect(row.querySelectorAll('td')).toHaveLength(5);
  });

  it('can be reached and scrolled by keyboard, under a name', () => {
    const region = root.querySelector<HTMLElement>('[role="region"]');
    expect(region?.tabIndex).toBe(0);
    expect(region?.getAttribute('aria-label')).toMatch(/\S/);
  });

  it('every value with a claim opens it', () => {
    const claims = comparison.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.claims[0] ?? []));
    const buttons = all('td .value');
    for (const button of buttons) button.click();
    expect(onEvidence.mock.calls.flat()).toEqual(claims);
    expect(buttons[0]?.textContent).toBe(
      '7.9 per 1,000 residents: evidence for Lyari, Vaccinated per 1,000 residents, 20 February 2012',
    );
  });

  it('every source opens its first claim', () => {
    for (const button of all('.comparison-list button')) button.click();
    expect(onEvidence.mock.calls.flat()).toEqual(comparison.sources.map(({ claim }) => claim));
  });

  it('takes a place out, and asks for the table', () => {
    named('Remove Saddar from the comparison')?.click();
    named('Save as CSV')?.click();
    expect(onRemove.mock.calls).toEqual([['saddar']]);
    expect(onDownload).toHaveBeenCalledTimes(1);
  });

  it('Tab comes to one value; arrows go on from it, over what has none', () => {
    expect(all('td .value').filter((button) => button.tabIndex === 0)).toHaveLength(1);
    act(() => all('td .value')[0]?.focus());
    expect(standsOn()).toBe('0 0');
    press('ArrowRight');
    expect(standsOn()).toBe('0 1');
    press('ArrowDown');
    expect(standsOn()).toBe('1 1');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(standsOn()).toBe('1 0');
    expect(all('td .value').filter((button) => button.tabIndex === 0)).toEqual([document.activeElement]);
  });

  it('arrows go to the side that they point to where the page runs from right to left', () => {
    speak(ur);
    act(() => all('td .value')[0]?.focus());
    press('ArrowLeft');
    expect(standsOn()).toBe('0 1');
    press('ArrowRight');
    expect(standsOn()).toBe('0 0');
  });
});
