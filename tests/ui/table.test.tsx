// @vitest-environment happy-dom
/** The table: all towns where they are few; where they are very many a first part, and the way to more. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Figure, Reading } from '../../src/figure/figure.ts';
import { Table } from '../../src/ui/table.tsx';
import { figureOf } from '../atlas.ts';

const root = document.createElement('div');
document.body.append(root);

const plain = figureOf({});

/** A figure of so many towns with the numbers 1, 2, 3 and so on. */
function figureWith(count: number, chosen: readonly string[] = []): Figure {
  const [pattern] = [...plain.fill.readings.values()].filter(({ kind }) => kind === 'value');
  if (!pattern) throw new Error('the atlas has no value');
  const readings = Array.from({ length: count }, (_, index): readonly [string, Reading] => {
    const place = `town-${index + 1}`;
    return [place, { ...pattern, place, name: `Town ${index + 1}`, number: index + 1 }];
  });
  const [unit] = plain.ground.units.filter(({ kind }) => kind === 'town');
  if (!unit) throw new Error('the atlas has no town');
  const units = readings.map(([id]) => ({ ...unit, id }));
  return {
    ...plain,
    chosen,
    ground: { ...plain.ground, units },
    fill: { ...plain.fill, readings: new Map(readings) },
    overlays: [],
  };
}

const acts = { onPoint: vi.fn(), onChoose: vi.fn(), onEvidence: vi.fn(), onCompare: vi.fn() };

const show = (figure: Figure, pointed: string | null = null) =>
  act(() => render(<Table figure={figure} others={OTHERS} pointed={pointed} {...acts} />, root));
const OTHERS = [{ id: 'karachi', name: 'the city as a whole' }];

const rows = () => [...root.querySelectorAll('tbody tr')];
const namesIn = () => rows().map((row) => row.querySelector('th')?.textContent);
const rest = () => root.querySelector('.rest');

afterEach(() => act(() => render(null, root)));

describe('<Table>', () => {
  it('lists the 18 towns and says nothing of a rest', async () => {
    await show(plain);
    expect(rows()).toHaveLength(18);
    expect(rest()).toBeNull();
  });

  it('lists the first 300 of 1,000 towns, the highest first, and says so', async () => {
    await show(figureWith(1000));
    expect(rows()).toHaveLength(300);
    expect(namesIn().slice(0, 2)).toEqual(['Town 1000', 'Town 999']);
    expect(rest()?.textContent).toContain('300 of the 1,000 towns are listed');
  });

  it('lists 300 more with a press, and at last what is left', async () => {
    await show(figureWith(700));
    expect(rest()?.querySelector('button')?.textContent).toBe('List 300 more');
    await act(() => rest()?.querySelector('button')?.click());
    expect(rest()?.querySelector('button')?.textContent).toBe('List 100 more');
    await act(() => rest()?.querySelector('button')?.click());
    expect(rows()).toHaveLength(700);
    expect(rest()).toBeNull();
  });

  it('lists a chosen town wherever it stands', async () => {
    await show(figureWith(1000, ['town-4']));
    expect(namesIn().at(-1)).toBe('Town 4');
  });

  it('describes every button that it has, and no other place', async () => {
    await show(figureWith(1000));
    expect(root.querySelectorAll('[id^="say-"]')).toHaveLength(300);
  });

  it('marks the row that is pointed at, and leaves every other row as it is', async () => {
    const figure = figureWith(1000);
    await show(figure);
    const changed: string[] = [];
    const watcher = new MutationObserver((records) => {
      for (const { target } of records) if (target instanceof HTMLElement) changed.push(target.outerHTML);
    });
    watcher.observe(root, { subtree: true, attributes: true, childList: true, characterData: true });
    await show(figure, 'town-998');
    await Promise.resolve();
    expect(root.querySelector('tr.pointed th')?.textContent).toBe('Town 998');
    expect(changed).toHaveLength(1);
    watcher.disconnect();
  });
});
