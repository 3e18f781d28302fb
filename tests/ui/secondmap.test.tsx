// @vitest-environment happy-dom
/** The second map: a dividing line that stays under its handle, and names that say which map is which. */
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Figure, Second } from '../../src/figure/figure.ts';
import { type Frame, fitExtent } from '../../src/geo/mercator.ts';
import { GRIP, lineAt } from '../../src/ui/divide.ts';
import { MapPane } from '../../src/ui/mappane.tsx';
import { SecondMap } from '../../src/ui/mappictures.tsx';
import { Divider, Half, Sides } from '../../src/ui/secondmap.tsx';
import { FIRST_DAY, figureOf } from '../atlas.ts';

const FIGURE = figureOf({
  places: ['lyari', 'saddar'],
  against: { fill: 'vaccination-rate', day: FIRST_DAY, how: 'swipe', cut: 30 },
});
function theSecond(): Second {
  if (!FIGURE.second) throw new Error('there is one map only');
  return FIGURE.second;
}
const SECOND = theSecond();
const [WIDTH, HEIGHT] = [600, 400];
const FRAME: Frame = { ...fitExtent(FIGURE.ground.city, WIDTH, HEIGHT, 20), width: WIDTH, height: HEIGHT };

const root = document.createElement('div');
document.body.append(root);
beforeEach(() => render(null, root));

const cuts = fc.integer({ min: 0, max: 100 });
const widths = fc.integer({ min: 2 * GRIP, max: 5000 });

describe('lineAt(cut, width)', () => {
  it('lineAt(cut, width) stands half a handle from either end at 0 and 100, and in the middle at 50', () => {
    fc.assert(
      fc.property(widths, (width) => {
        expect(lineAt(0, width)).toBe(GRIP);
        expect(lineAt(50, width)).toBeCloseTo(width / 2, 9);
        expect(lineAt(100, width)).toBeCloseTo(width - GRIP, 9);
      }),
    );
  });

  it('lineAt(cut, width) keeps the whole handle within the map, and goes where the handle goes', () => {
    fc.assert(
      fc.property(cuts, cuts, widths, (one, other, width) => {
        const [left, right] = [Math.min(one, other), Math.max(one, other)].map((cut) => lineAt(cut, width));
        expect(left).toBeGreaterThanOrEqual(GRIP);
        expect(right).toBeLessThanOrEqual(width - GRIP + 1e-9);
        expect(left).toBeLessThanOrEqual(right ?? 0);
      }),
    );
  });

  it('lineAt(cut, width) is the same from either side', () => {
    fc.assert(
      fc.property(cuts, widths, (cut, width) => {
        expect(lineAt(cut, width) + lineAt(100 - cut, width)).toBeCloseTo(width, 9);
      }),
    );
  });
});

describe('<Divider>', () => {
  const onCut = vi.fn();
  const handle = () => root.querySelector<HTMLInputElement>('input[type="range"]');
  beforeEach(() => {
    onCut.mockClear();
    act(() => render(<Divider second={SECOND} cut={30} width={WIDTH} onCut={onCut} />, root));
  });

  it('is a range from 0 to 100 that says what stands on which side, and how much of it', () => {
    expect([handle()?.min, handle()?.max, handle()?.value]).toEqual(['0', '100', '30']);
    expect(handle()?.getAttribute('aria-label')).toBe(
      'Dividing line: 21 February 2012 on the left, 20 February 2012 on the right',
    );
    expect(handle()?.getAttribute('aria-valuetext')).toBe('30 % 21 February 2012, 70 % 20 February 2012');
  });

  it('draws its line where lineAt has it', () => {
    expect(root.querySelector<HTMLElement>('.divider')?.style.left).toBe(`${lineAt(30, WIDTH)}px`);
  });

  it('tells of each move, as a number', () => {
    const input = handle();
    if (!input) throw new Error('there is no handle');
    input.value = '64';
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    expect(onCut.mock.calls).toEqual([[64]]);
  });
});

describe('<MapPane> of two maps', () => {
  beforeEach(() => SecondMap.ready());
  const pane = (figure: Figure, cut: number) =>
    act(() =>
      render(
        <MapPane
          figure={figure}
          frame={FRAME}
          state="live"
          pointed={null}
          onMount={() => () => {}}
          onZoom={vi.fn()}
          onWhole={vi.fn()}
          onPoint={vi.fn()}
          onPress={vi.fn()}
          onOutlines={vi.fn()}
          cut={cut}
          onCut={vi.fn()}
          light={{ on: false, offered: false, onChoose: vi.fn() }}
        />,
        root,
      ),
    );
  const clips = () =>
    [...root.querySelectorAll<SVGElement>('.overlay:not(.drawing)')].map(({ style }) => style.clipPath);

  it.each([0, 30, 100])('cuts both maps where the dividing line stands: %i', (cut) => {
    pane(FIGURE, cut);
    const line = lineAt(cut, WIDTH);
    expect(root.querySelector<HTMLElement>('.divider')?.style.left).toBe(`${line}px`);
    expect(root.querySelector<HTMLInputElement>('input[type="range"]')?.value).toBe(String(cut));
    expect(clips()).toEqual([`inset(0 ${WIDTH - line}px 0 0)`, `inset(0 0 0 ${line}px)`]);
  });

  it.each([
    ['one map', { ...FIGURE, second: null }],
    ['two maps side by side', { ...FIGURE, second: { ...SECOND, how: 'side' as const } }],
  ])('has no dividing line for %s', (_, figure) => {
    pane(figure, 30);
    expect(root.querySelector('.divider, input[type="range"]')).toBeNull();
    expect(clips().join('')).toBe('');
  });
});

describe('<Sides>', () => {
  it.each(['swipe', 'side'] as const)(
    'names both maps, left and right, for whoever sees it and whoever does not: %s',
    (how) => {
      act(() => render(<Sides second={{ ...SECOND, how }} />, root));
      expect([...root.querySelectorAll('p')].map((name) => name.textContent)).toEqual([
        'Left: 21 February 2012',
        'Right: 20 February 2012',
      ]);
      expect(root.querySelectorAll('.unseen')).toHaveLength(2);
      expect(root.querySelector(`.sides.${how}`)).not.toBeNull();
    },
  );
});

describe('<Half>', () => {
  const drawn = (figure = SECOND.figure) =>
    renderToString(
      <svg>
        <title>half</title>
        <Half figure={figure} frame={FRAME} pointed={null} reserved={[]} />
      </svg>,
    );

  it('draws the second map whole: its fills, its names and the letters of the chosen places', () => {
    const svg = drawn();
    const words = svg.replace(/<[^>]+>/g, ' ');
    for (const { swatch } of SECOND.figure.fill.areas.filter(({ place }) => place === 'lyari'))
      if (swatch.kind === 'fill') expect(svg).toContain(swatch.fill);
    expect(words).toMatch(/Lyari/);
    for (const letter of [/\bA\b/, /\bB\b/]) expect(words).toMatch(letter);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('is the same map that the figure would be by itself', () => {
    expect(drawn()).toBe(drawn(figureOf({ places: ['lyari', 'saddar'], day: FIRST_DAY })));
  });
});
