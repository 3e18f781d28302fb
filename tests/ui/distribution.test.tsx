// @vitest-environment happy-dom
/** The dot plot: a range by keyboard and by dragging, dots linked with all else, small plots that turn the map. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Distribution, distributionOf, smallMultiples } from '../../src/figure/distribution.ts';
import type { Part } from '../../src/figure/figure.ts';
import { LIGHT } from '../../src/figure/ink.ts';
import type { Range } from '../../src/figure/isolation.ts';
import { DotPlot, type DotPlotProps } from '../../src/ui/distribution.tsx';
import { SmallMultiples } from '../../src/ui/multiples.tsx';
import { FIRST_DAY, partOf, readingIn, STOCKS } from '../atlas.ts';

/** Five towns: 2, 3, 5, 8 and, of one day only, 13. */
function fiveTowns(): Part {
  const model = readingIn(partOf('vaccination-rate@both'), 'lyari');
  const readings = [2, 3, 5, 8, 13].map((number) => ({
    ...model,
    place: `town-${number}`,
    name: `Town ${number}`,
    kind: number === 13 ? ('partial' as const) : model.kind,
    partial: number === 13 ? '1 of 2 days' : null,
    number,
    value: `${number}.0`,
  }));
  return { ...partOf('vaccination-rate@both'), readings: new Map(readings.map((one) => [one.place, one])) };
}

function distributed(part: Part): Distribution {
  const found = distributionOf(part, 324, 6);
  if (!found) throw new Error(`${part.id} has no numbers`);
  return found;
}

const FIVE = distributed(fiveTowns());
const onRange = vi.fn<(range: Range | null) => void>();
const onPoint = vi.fn<(place: string | null) => void>();
const onChoose = vi.fn<(place: string, add: boolean) => void>();
let root: HTMLElement;

function show(props: Partial<DotPlotProps> = {}): void {
  const plain = { distribution: FIVE, ink: LIGHT, marks: new Map(), pointed: null, range: null };
  act(() => render(<DotPlot {...plain} {...{ onRange, onPoint, onChoose }} {...props} />, root));
}

function all<E extends Element>(selector: string): readonly E[] {
  return [...root.querySelectorAll<E>(selector)];
}

function one<E extends Element>(selector: string): E {
  const [found] = all<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** What a browser does of an arrow key on a slider, which is not played here: its next value, and the event. */
function step(label: 'From' | 'To', by: number): void {
  const slider = all<HTMLInputElement>('input[type="range"]')[label === 'From' ? 0 : 1];
  if (!slider) throw new Error(`there is no slider ${label}`);
  slider.value = String(Number(slider.value) + by * Number(slider.step));
  act(() => void slider.dispatchEvent(new Event('input', { bubbles: true })));
}

/** The plot as large as it is drawn, so that pixels of the page are pixels of the plot. */
function pointer(kind: string, x: number, y: number): void {
  const svg = one<SVGSVGElement>('.plots-dots');
  svg.getBoundingClientRect = () => new DOMRect(0, 0, FIVE.width, 200);
  svg.setPointerCapture = () => undefined;
  const at = { clientX: x, clientY: y, isPrimary: true, pointerId: 1, button: 0, bubbles: true };
  act(() => void svg.dispatchEvent(new PointerEvent(kind, at)));
}

/** Where a dot is in the page: the plot has 30 pixels of words above it. */
function dotOf(place: string): readonly [number, number] {
  const dot = FIVE.dots.find((candidate) => candidate.place === place);
  if (!dot) throw new Error(`no dot for ${place}`);
  return [dot.x, dot.y + 30];
}

const faded = () => all('.plots-faded').map((dot) => dot.getAttribute('data-dot'));

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  for (const mock of [onRange, onPoint, onChoose]) mock.mockReset();
});

describe('the sliders of DotPlot', () => {
  it('say the number and its unit, and step over the towns’ numbers in order', () => {
    show();
    const sliders = all<HTMLInputElement>('input[type="range"]');
    expect(sliders.map(({ min, max, step: by, value }) => [min, max, by, value])).toEqual([
      ['0', '4', '1', '0'],
      ['0', '4', '1', '4'],
    ]);
    expect(sliders.map((slider) => slider.getAttribute('aria-valuetext'))).toEqual([
      '2.0 per 1,000 residents',
      '13.0 per 1,000 residents',
    ]);
  });

  it('From, a step to the right: the range begins at the second number', () => {
    show();
    step('From', 1);
    expect(onRange).toHaveBeenLastCalledWith({ from: 3, to: 13 });
  });

  it('To, two steps to the left: the range ends at the third number', () => {
    show();
    step('To', -2);
    expect(onRange).toHaveBeenLastCalledWith({ from: 2, to: 5 });
  });

  it('go on from a range that was drawn between towns: 4 to 9 stands on 5 and 8', () => {
    show({ range: { from: 4, to: 9 } });
    step('From', 1);
    expect(onRange).toHaveBeenLastCalledWith({ from: 8, to: 9 });
    step('To', -1);
    expect(onRange).toHaveBeenLastCalledWith({ from: 4, to: 5 });
  });

  it('From, moved past To, takes it along', () => {
    show({ range: { from: 2, to: 3 } });
    step('From', 3);
    expect(onRange).toHaveBeenLastCalledWith({ from: 8, to: 8 });
  });

  it('back at both ends there is no range any more', () => {
    show({ range: { from: 3, to: 13 } });
    step('From', -1);
    expect(onRange).toHaveBeenLastCalledWith(null);
  });

  it('are not there where all towns have one number', () => {
    const part = fiveTowns();
    const [only] = part.readings;
    show({ distribution: distributed({ ...part, readings: new Map(only ? [only] : []) }) });
    expect(all('input')).toEqual([]);
  });
});

describe('the brush of DotPlot', () => {
  it('drawn from the second dot to the fourth, either way: their numbers', () => {
    show();
    const [[left, y], [right]] = [dotOf('town-3'), dotOf('town-8')];
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      pointer('pointerdown', from, y);
      pointer('pointermove', to, y);
      pointer('pointerup', to, y);
      expect(onRange).toHaveBeenLastCalledWith({ from: 3, to: 8 });
    }
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('a press without a drag chooses the dot; beside all dots nothing', () => {
    show();
    const [x, y] = dotOf('town-5');
    pointer('pointerdown', x, y);
    pointer('pointermove', x + 2, y);
    pointer('pointerup', x + 2, y);
    expect(onChoose.mock.calls).toEqual([['town-5', false]]);
    pointer('pointerdown', x, 2);
    pointer('pointerup', x, 2);
    expect(onChoose).toHaveBeenCalledTimes(1);
    expect(onRange).not.toHaveBeenCalled();
  });

  it('pointing at a dot points at its town everywhere, and leaving points at none', () => {
    show();
    pointer('pointermove', ...dotOf('town-8'));
    expect(onPoint).toHaveBeenLastCalledWith('town-8');
    pointer('pointerleave', 0, 0);
    expect(onPoint).toHaveBeenLastCalledWith(null);
  });

  it('a gesture that the browser takes over draws no range any more', () => {
    show();
    pointer('pointerdown', ...dotOf('town-3'));
    pointer('pointercancel', 0, 0);
    pointer('pointermove', ...dotOf('town-8'));
    expect(onRange).not.toHaveBeenCalled();
  });
});

describe('DotPlot', () => {
  it('fades what is outside the range, counts what is inside, and offers all again', () => {
    show({ range: { from: 3, to: 8 } });
    expect(faded().toSorted()).toEqual(['town-13', 'town-2']);
    expect(one('.plots-outcome span').textContent).toBe('3 of 5 towns: 3.0 to 8.0 per 1,000 residents');
    act(() => one<HTMLButtonElement>('.plots-outcome button').click());
    expect(onRange).toHaveBeenLastCalledWith(null);
  });

  it('fades what the legend does not isolate, towns without a number counted too', () => {
    const distribution = distributed(partOf(`vaccination-rate@${FIRST_DAY}`));
    show({ distribution, kept: new Set(['site', 'saddar']) });
    expect(faded()).toHaveLength(16);
    expect(one('.plots-outcome span').textContent).toBe('2 of 18 towns: isolated in the legend');
  });

  it('has no button for all where nothing is isolated', () => {
    show();
    expect(all('.plots-outcome button')).toEqual([]);
    expect(faded()).toEqual([]);
  });

  it('writes the letters of chosen towns, and says in the table which are chosen', () => {
    show({ marks: new Map([['town-5', { letter: 'B', color: '#123456' }]]) });
    expect(one('[data-dot="town-5"] text').textContent).toBe('B');
    const pressed = all('.plots-place').filter((button) => button.getAttribute('aria-pressed') === 'true');
    expect(pressed.map(({ textContent }) => textContent)).toEqual(['Town 5']);
  });

  it('keeps the table folded until it is asked for', () => {
    show();
    expect(one<HTMLDetailsElement>('.plots-numbers').open).toBe(false);
  });

  it('lists every town from the most, those without a number last; a name chooses its town', () => {
    show({ distribution: distributed(partOf(`vaccination-rate@${FIRST_DAY}`)) });
    const names = all<HTMLButtonElement>('.plots-place');
    expect(names).toHaveLength(18);
    expect(names[0]?.textContent).toBe('Shah Faisal');
    expect(
      names
        .slice(16)
        .map(({ textContent }) => textContent)
        .toSorted(),
    ).toEqual(['SITE', 'Saddar']);
    act(() => names[0]?.click());
    expect(onChoose).toHaveBeenLastCalledWith('shah-faisal', false);
  });

  it('has no fault that axe finds', async () => {
    show({ range: { from: 3, to: 8 } });
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('SmallMultiples', () => {
  it('is a button for each part with numbers; the one on the map is pressed, another turns the map to it', () => {
    const distributions = smallMultiples(STOCKS.light.parts, 140, 3);
    const onTurn = vi.fn<(part: string) => void>();
    const linked = { ink: LIGHT, marks: new Map(), pointed: null, onPoint };
    act(() =>
      render(
        <SmallMultiples
          {...linked}
          distributions={distributions}
          current="density"
          kept={new Set(['lyari'])}
          onTurn={onTurn}
        />,
        root,
      ),
    );
    const buttons = all<HTMLButtonElement>('button');
    expect(buttons).toHaveLength(distributions.length);
    const pressed = buttons.filter((button) => button.getAttribute('aria-pressed') === 'true');
    expect(pressed.map((button) => button.querySelector('.plots-name')?.textContent)).toEqual([
      'Population density, 1998',
    ]);
    act(() => buttons[0]?.click());
    expect(onTurn.mock.calls).toEqual([[distributions[0]?.id]]);
    const kept = all('[data-dot]').length - all('.plots-faded').length;
    expect(kept).toBe(distributions.filter(({ dots }) => dots.some(({ place }) => place === 'lyari')).length);
  });
});
