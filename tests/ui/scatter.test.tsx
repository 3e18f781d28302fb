// @vitest-environment happy-dom
/** The scatter on the page: axes to choose, points linked with all else, groups with their number and a plain warning. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { groupsOf } from '../../src/figure/groups.ts';
import { LIGHT } from '../../src/figure/ink.ts';
import { indicatorsOf, scatterOf } from '../../src/figure/scatter.ts';
import { ScatterPlot, type ScatterPlotProps } from '../../src/ui/scatter.tsx';
import { DATASET, partOf, STOCKS } from '../atlas.ts';

const X = 'density';
const Y = 'vaccination-change';
const SCATTER = scatterOf(partOf(X), partOf(Y), { width: 324, height: 300 });
const GROUPS = groupsOf(
  partOf(Y),
  partOf('no-go'),
  partOf('control'),
  DATASET.towns.map(({ id }) => id),
);
const onAxes = vi.fn<(x: string, y: string) => void>();
const onPoint = vi.fn<(place: string | null) => void>();
const onChoose = vi.fn<(place: string, add: boolean) => void>();
let root: HTMLElement;

function show(props: Partial<ScatterPlotProps> = {}): void {
  const plain = { scatter: SCATTER, groups: GROUPS, x: X, y: Y, choices: indicatorsOf(STOCKS.light.parts) };
  const linked = { ink: LIGHT, marks: new Map(), pointed: null, onPoint, onChoose };
  act(() => render(<ScatterPlot {...plain} {...linked} onAxes={onAxes} {...props} />, root));
}

function all<E extends Element>(selector: string): readonly E[] {
  return [...root.querySelectorAll<E>(selector)];
}

const textsOf = (selector: string) => all(selector).map(({ textContent }) => textContent);

function choose(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) throw new Error('there is no such axis');
  select.value = value;
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  for (const mock of [onAxes, onPoint, onChoose]) mock.mockReset();
});

describe('ScatterPlot', () => {
  it('up and across are chosen each by itself, and cannot be the same', () => {
    show();
    const [up, across] = all<HTMLSelectElement>('select');
    expect([up?.value, across?.value]).toEqual([Y, X]);
    const barred = [up, across].map((select) =>
      [...(select?.options ?? [])].filter(({ disabled }) => disabled).map(({ value }) => value),
    );
    expect(barred).toEqual([[X], [Y]]);
    choose(up, 'vaccinated@both');
    expect(onAxes).toHaveBeenLastCalledWith(X, 'vaccinated@both');
    choose(across, 'vaccinated@both');
    expect(onAxes).toHaveBeenLastCalledWith('vaccinated@both', Y);
  });

  it('says who is left out and why, and how many are in', () => {
    show();
    const hints = textsOf('.hint').join(' ');
    expect(hints).toContain('Left out: Saddar (Change from 20 to 21 February: not received).');
    expect(hints).toContain('Left out: SITE (Change from 20 to 21 February: not received).');
    expect(hints).toContain('16 towns.');
  });

  it('has a table of all towns, each name a button that points at its town and chooses it', () => {
    show();
    const names = all<HTMLButtonElement>('.plots-place');
    expect(names).toHaveLength(18);
    const korangi = names.find(({ textContent }) => textContent === 'Korangi');
    act(() => void korangi?.dispatchEvent(new FocusEvent('focus')));
    expect(onPoint).toHaveBeenLastCalledWith('korangi');
    act(() => korangi?.click());
    expect(onChoose).toHaveBeenLastCalledWith('korangi', false);
  });

  it('keeps that table folded until it is asked for', () => {
    show();
    expect(all<HTMLDetailsElement>('.plots-numbers').map(({ open }) => open)).toEqual([false]);
  });

  it('a press on a point chooses its town; chosen, it has its letter', () => {
    show({ marks: new Map([['lyari', { letter: 'C', color: '#123456' }]]) });
    const point = all('.plots-point').find((one) => one.textContent === 'C');
    act(() => void point?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })));
    expect(onChoose.mock.calls).toEqual([['lyari', true]]);
  });

  it('names the town pointed at, even where the plot had no room for its name', () => {
    const without = {
      ...SCATTER,
      points: SCATTER.points.map((point) => ({ ...point, label: null })),
    };
    show({ scatter: without, pointed: 'malir' });
    expect(textsOf('.plots-pointed text')).toEqual(['Malir']);
    expect(textsOf('.plots-label')).toEqual([]);
  });

  it('groups have their number of towns; of fewer than five no median is given, and a warning is', () => {
    show();
    const rows = all('.plots-grouping li').map((row) => ({
      n: row.querySelector('.plots-n')?.textContent,
      median: row.querySelector('.plots-span')?.textContent?.startsWith('median ') ?? false,
      warned: row.querySelector('.plots-warning')?.textContent ?? '',
    }));
    expect(rows.length).toBe(GROUPS.groupings.flatMap(({ groups }) => groups).length);
    for (const { n, median, warned } of rows) {
      const few = Number.parseInt(n ?? '', 10) < 5;
      expect([n, median]).toEqual([n, !few]);
      expect(warned).toBe(few ? `${n}: too few to say anything of the group.` : '');
    }
  });

  it('without groups there are no bars', () => {
    show({ groups: null });
    expect(all('.plots-grouping')).toEqual([]);
  });

  it('has no fault that axe finds', async () => {
    show({ pointed: 'malir' });
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
