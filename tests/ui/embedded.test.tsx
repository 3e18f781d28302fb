/** The embedded map: title, map, legend, source and the way to the whole atlas; of the switches only those that were asked for. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { Embedded, type EmbeddedProps, type Switch } from '../../src/ui/embedded.tsx';
import { FIRST_DAY, figureOf, PLAIN, SECOND_DAY } from '../atlas.ts';

const LINK = 'https://example.org/#fill=control';
const item = (id: string) => ({ id, label: id });

function drawn(switches: readonly Switch[], next: Partial<typeof PLAIN> = {}): string {
  const figure = figureOf(next);
  const map: EmbeddedProps['map'] = {
    figure,
    frame: null,
    state: 'starting',
    pointed: null,
    onMount: () => () => undefined,
    onZoom: vi.fn(),
    onWhole: vi.fn(),
    onPoint: vi.fn(),
    onPress: vi.fn(),
    onOutlines: vi.fn(),
    cut: 50,
    onCut: vi.fn(),
    light: { on: false, offered: false, onChoose: vi.fn() },
  };
  const fills = ['vaccination-rate', 'control'].map(item);
  const days = [FIRST_DAY, SECOND_DAY].map(item);
  const menu: EmbeddedProps['menu'] = {
    view: { ...PLAIN, ...next },
    fills,
    overlays: ['no-go', 'events'].map(item),
    days,
    day: SECOND_DAY,
    dayMatters: true,
    onFill: vi.fn(),
    onShow: vi.fn(),
    onDay: vi.fn(),
    onPlay: vi.fn(),
    playing: false,
    hasDistricts: true,
    noDistricts: '',
    onBy: vi.fn(),
    onOwn: vi.fn(),
    against: {
      against: null,
      fills,
      days,
      dayMatters: true,
      differs: false,
      noDifference: '',
      onAgainst: vi.fn(),
      onSwap: vi.fn(),
    },
  };
  return renderToString(
    <Embedded figure={figure} map={map} menu={menu} switches={switches} link={LINK} onEvidence={vi.fn()} />,
  );
}

describe('<Embedded>', () => {
  it('says what the map shows, who says so and on what it rests, and leads to the whole atlas in another tab', () => {
    const html = drawn([]);
    const { title, legend, sources } = { ...figureOf({}).fill, sources: figureOf({}).sources };
    for (const words of [title, legend.sentence, ...sources.map(({ text }) => text)])
      expect(html).toContain(words.replaceAll('"', '&quot;'));
    expect(html).toContain(`<a href="${LINK}" target="_blank" rel="noopener">Open in the Karachi Atlas</a>`);
  });

  it('has no switch where none was asked for, though days and themes there be', () => {
    expect(drawn([])).not.toMatch(/<select|type="checkbox"/);
  });

  it.each<readonly [Switch, number, number]>([
    ['themes', 1, 0],
    ['day', 1, 0],
    ['overlays', 0, 2],
  ])('has the switch of %s alone', (name, selects, boxes) => {
    const html = drawn([name]);
    expect(html.match(/<select/g)?.length ?? 0).toBe(selects);
    expect(html.match(/type="checkbox"/g)?.length ?? 0).toBe(boxes);
  });

  it('has the legends of both maps where two are held against each other', () => {
    const html = drawn([], { against: { fill: 'control', day: SECOND_DAY, how: 'side', cut: 50 } });
    expect(html.match(/aria-label="Legend: /g)).toHaveLength(2);
  });
});
