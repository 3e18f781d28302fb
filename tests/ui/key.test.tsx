// @vitest-environment happy-dom
/** The key: every entry can be pressed where it is drawn, and one key of two maps leaves out nothing of either. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Figure, Legend, LegendEntry, Part, Second } from '../../src/figure/figure.ts';
import { inkFor } from '../../src/figure/ink.ts';
import { Key } from '../../src/ui/key.tsx';
import { entryRegions, LegendKey, legendHeight, legendInWords } from '../../src/ui/legend.tsx';
import type { View } from '../../src/view/view.ts';
import { DISTRICT_STOCK, FIRST_DAY, figureOf, SECOND_DAY, STOCKS } from '../atlas.ts';

const WIDTHS = [200, 324, 480] as const;
const DIFFERENCES = [figureOf, (view: Partial<View>) => figureOf({ ...view, by: 'district' })].map(
  (compose) =>
    compose({
      day: FIRST_DAY,
      against: { fill: 'vaccination-rate', day: SECOND_DAY, how: 'difference', cut: 50 },
    }).fill,
);
const PARTS: readonly Part[] = [...STOCKS.light.parts, ...DISTRICT_STOCK.parts, ...DIFFERENCES];
const cases = PARTS.flatMap((part) =>
  WIDTHS.map((width) => ({ part, width, name: `${part.id} in ${width}` })),
);

const isSized = ({ entries }: Legend) => entries.every(({ swatch }) => swatch.kind === 'circle');
/** What places can be drawn with: examples of sizes are no such entries. */
const pressable = (legend: Legend): readonly LegendEntry[] => [
  ...(isSized(legend) ? [] : legend.entries),
  ...legend.absences,
];

describe('entryRegions(legend, width)', () => {
  it.each(cases)(
    'entryRegions has one region for each entry, in the order of the key: $name',
    ({ part, width }) => {
      const regions = entryRegions(part.legend, width);
      expect(regions.map(({ entry }) => entry.id)).toEqual(pressable(part.legend).map(({ id }) => id));
    },
  );

  it.each(cases)('entryRegions lie inside the key: $name', ({ part, width: across }) => {
    const tall = legendHeight(part.legend, across);
    for (const { entry, x, y, width, height } of entryRegions(part.legend, across)) {
      expect(Math.min(x, y), entry.id).toBeGreaterThanOrEqual(0);
      expect(x + width, entry.id).toBeLessThanOrEqual(across + 1e-9);
      expect(y + height, entry.id).toBeLessThanOrEqual(tall + 1e-9);
      expect(Math.min(width, height), entry.id).toBeGreaterThan(12);
    }
  });

  it.each(cases)('entryRegions do not lie over one another: $name', ({ part, width }) => {
    const regions = entryRegions(part.legend, width);
    for (const [index, one] of regions.entries())
      for (const other of regions.slice(index + 1)) {
        const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
        expect(Math.min(across, down), `${one.entry.id} and ${other.entry.id}`).toBeLessThan(1e-9);
      }
  });

  it('entryRegions share the width among the classes of a scale', () => {
    const [part] = DIFFERENCES;
    const classes = part
      ? entryRegions(part.legend, 300).filter(({ entry }) => entry.id.startsWith('class-'))
      : [];
    expect(classes.map(({ x, width }) => [x, width])).toEqual(
      [0, 50, 100, 150, 200, 250].map((x) => [x, 50]),
    );
  });
});

/** The words of an SVG, one string for each text. */
const textsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
    text.replace(/<[^>]+>/g, '').replace(/&amp;/g, '&'),
  );
const keyOf = (legend: Legend, beside: Legend | null) =>
  textsIn(
    renderToString(
      <LegendKey
        legend={legend}
        beside={beside}
        ink={inkFor('light')}
        width={324}
        mark={null}
        ghost={null}
      />,
    ),
  );
const legendOf = (view: Partial<View>) => figureOf(view).fill.legend;

describe('<LegendKey>', () => {
  it('counts each class and absence', () => {
    const legend = legendOf({ day: FIRST_DAY });
    const counts = [...legend.entries, ...legend.absences].map(({ count }) => String(count));
    const written = keyOf(legend, null).filter((text) => /^\d+$/.test(text));
    expect(written.toSorted()).toEqual(counts.toSorted());
  });

  it('counts those of a second map after its own: `a | b`', () => {
    const [one, other] = [legendOf({ day: FIRST_DAY }), legendOf({ day: SECOND_DAY })];
    const written = keyOf(one, other).filter((text) => /^\d+ \| \d+$/.test(text));
    const classes = one.entries.map(({ count }, index) => `${count} | ${other.entries[index]?.count}`);
    // Two towns were not received on the first day and none on the second; the six cantonments are on both.
    expect(written.toSorted()).toEqual([...classes, '2 | 0', '6 | 6'].toSorted());
    const sides = written.map((text) => text.split(' | ').map(Number));
    expect(sides.reduce((sum, [left = 0]) => sum + left, 0)).toBe(24);
    expect(sides.reduce((sum, [, right = 0]) => sum + right, 0)).toBe(24);
  });

  it('counts entries of a key without a scale by what they are, not by where they stand', () => {
    const legend = legendOf({ fill: 'control' });
    const beside = { ...legend, entries: legend.entries.toReversed() };
    for (const { count } of legend.entries) expect(keyOf(legend, beside)).toContain(`${count} | ${count}`);
    expect(keyOf(legend, { ...beside, entries: [] })).toContain(`${legend.entries[0]?.count} | 0`);
  });

  it('legendInWords(legend) says every entry with its count, and the method', () => {
    const legend = legendOf({ day: FIRST_DAY });
    const words = legendInWords(legend);
    for (const { label, count } of [...legend.entries, ...legend.absences])
      expect(words).toContain(`${label}: ${count}`);
    expect(words.endsWith(`${legend.method}.`)).toBe(true);
  });
});

const onOnly = vi.fn();
const root = document.createElement('div');
document.body.append(root);
const show = (figure: Figure, only: string | null = null) =>
  act(() =>
    render(<Key figure={figure} pointed={null} only={only} onOnly={onOnly} onEvidence={vi.fn()} />, root),
  );
const all = <E extends Element>(selector: string) => [...root.querySelectorAll<E>(selector)];
const buttons = () => all<HTMLButtonElement>('.isolators button');
const secondOf = ({ second }: Figure): Second => {
  if (!second) throw new Error('there is one map only');
  return second;
};
const comparing = (fill: string, day: string, other: Partial<View['against']>) =>
  figureOf({ fill, day, against: { fill, day, how: 'side', cut: 50, ...other } });

beforeEach(() => {
  onOnly.mockClear();
  render(null, root);
});

describe('<Key> of one map', () => {
  it('has a button for each entry of what fills the map, and none for an overlay', () => {
    const figure = figureOf({ show: ['no-go'] });
    show(figure);
    expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(
      pressable(figure.fill.legend).map(({ label }) => `Show only ${label}`),
    );
    expect(all('section.key')).toHaveLength(2);
  });

  it('shows an entry alone when it is pressed, and all when it is pressed again', () => {
    const press = () => act(() => buttons()[2]?.click());
    show(figureOf({}));
    press();
    expect(onOnly.mock.calls).toEqual([['class-2']]);
    show(figureOf({ only: 'class-2' }), 'class-2');
    expect(
      buttons()
        .map((button) => button.getAttribute('aria-pressed'))
        .indexOf('true'),
    ).toBe(2);
    press();
    expect(onOnly.mock.calls.at(-1)).toEqual([null]);
  });

  it.each<readonly [string, Partial<View>, string]>([
    ['class-2', {}, 'Only 5.0 – 7.0 is shown. Show all'],
    ['5..8', {}, 'Only 5 to 8 is shown. Show all'],
    ['not-received', { day: FIRST_DAY }, 'Only not received is shown. Show all'],
  ])('says what alone is shown: %s', (only, view, words) => {
    show(figureOf({ ...view, only }), only);
    expect(all('.filter').map(({ textContent }) => textContent)).toEqual([words]);
  });

  it('says that a part is shown where one is, and not where the map has none such', () => {
    show(figureOf({ only: 'class-2' }), 'class-2');
    expect(all('.filter')).toHaveLength(1);
    act(() => all<HTMLButtonElement>('.filter button')[0]?.click());
    expect(onOnly.mock.calls).toEqual([[null]]);
    show(figureOf({ only: 'mqm-controls' }), 'mqm-controls');
    expect(all('.filter')).toEqual([]);
  });
});

describe('<Key> of two maps', () => {
  it('of one theme is one key, which says which is which and counts both', () => {
    const figure = comparing('vaccination-rate', FIRST_DAY, { day: SECOND_DAY });
    show(figure);
    expect(all('section.key h3').map(({ textContent }) => textContent)).toEqual([
      'Left: 20 February 2012 | right: 21 February 2012',
    ]);
    expect(all('text').map(({ textContent }) => textContent)).toContain('2 | 0');
  });

  it.each(['town', 'district'] as const)('of one theme leaves out no look of either map, by %s', (by) => {
    for (const [day, other] of [
      [FIRST_DAY, SECOND_DAY],
      [SECOND_DAY, FIRST_DAY],
      ['both', SECOND_DAY],
      [SECOND_DAY, 'both'],
    ] as const) {
      const figure = figureOf({
        by,
        day,
        against: { fill: 'vaccination-rate', day: other, how: 'swipe', cut: 50 },
      });
      show(figure);
      const words = all('svg')
        .map((svg) => svg.textContent?.replace(/\s+/g, ''))
        .join('');
      const legends = [figure.fill.legend, secondOf(figure).figure.fill.legend];
      for (const { label } of legends.flatMap(({ absences }) => absences))
        expect(words, `${label} on ${day} and ${other}`).toContain(label.replace(/\s+/g, ''));
    }
  });

  it('of one theme says the method of both: the second map need not have as many towns', () => {
    show(comparing('vaccination-rate', SECOND_DAY, { day: FIRST_DAY }));
    const words = all('svg')
      .map((svg) => svg.textContent)
      .join(' ');
    expect(words).toContain('18 of 18 towns');
    expect(words).toContain('16 of 18 towns');
    expect(all('text').map(({ textContent }) => textContent)).toContain('0 | 2');
  });

  it('of two themes is a key for each, left and right, without buttons', () => {
    show(comparing('density', SECOND_DAY, { fill: 'control' }));
    expect(all('section.key h3').map(({ textContent }) => textContent)).toEqual([
      'Left: Population density, 1998',
      'Right: Who is said to control it',
    ]);
    expect(buttons()).toEqual([]);
  });
});
