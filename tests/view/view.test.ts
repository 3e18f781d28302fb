/** The view: what is written into the address comes back, and what is broken there falls back alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseView } from '../../src/view/parse.ts';
import {
  defaultView,
  formatCamera,
  formatView,
  HALF,
  MOST_PLACES,
  type View,
  WAYS,
} from '../../src/view/view.ts';
import { CHOICES } from '../atlas.ts';

const DEFAULT = defaultView(CHOICES);
const parse = (fragment: string) => parseView(fragment, CHOICES);

const camera = fc.record({
  zoom: fc.double({ min: 8, max: 14, noNaN: true }),
  center: fc.tuple(
    fc.double({ min: 66.001, max: 68.999, noNaN: true }),
    fc.double({ min: 24.001, max: 25.999, noNaN: true }),
  ),
});
const validView: fc.Arbitrary<View> = fc.record({
  fill: fc.constantFrom(...CHOICES.fills),
  show: fc
    .subarray([...CHOICES.overlays])
    .map((shown) => CHOICES.overlays.filter((id) => shown.includes(id))),
  day: fc.constantFrom(...CHOICES.days),
  by: fc.constantFrom('town', 'district'),
  against: fc.option(
    fc
      .record({
        fill: fc.constantFrom(...CHOICES.fills),
        day: fc.constantFrom(...CHOICES.days),
        how: fc.constantFrom(...WAYS),
        cut: fc.integer({ min: 0, max: 100 }),
      })
      .map((against) => (against.how === 'swipe' ? against : { ...against, cut: HALF })),
  ),
  only: fc.option(
    fc.constantFrom('class-2', 'mqm-controls+mqm-h-stronghold', 'not-received', '3.1..8.5', '-20..15'),
  ),
  axes: fc.option(fc.tuple(fc.constantFrom(...CHOICES.sheets), fc.constantFrom(...CHOICES.sheets))),
  places: fc.shuffledSubarray([...CHOICES.places], { maxLength: MOST_PLACES }),
  actor: fc.option(fc.constantFrom(...CHOICES.actors)),
  panel: fc.constantFrom(...CHOICES.panels),
  claim: fc.option(fc.constantFrom(...CHOICES.claims)),
  at: fc.option(camera),
  language: fc.constantFrom(...CHOICES.languages),
});

describe('parseView and formatView', () => {
  it('parseView(formatView(view)) is the view again, its camera to the written decimals, without a notice', () => {
    fc.assert(
      fc.property(validView, fc.constantFrom('', '#'), (view, hash) => {
        const { view: read, notices } = parse(hash + formatView(view));
        const { at, ...rest } = read;
        const { at: written, ...expected } = view;
        expect(notices).toEqual([]);
        expect(rest).toEqual(expected);
        expect(at === null).toBe(written === null);
        if (!at || !written) return;
        expect(Math.abs(at.zoom - written.zoom)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(Math.abs(at.center[0] - written.center[0])).toBeLessThanOrEqual(0.00005 + 1e-9);
        expect(Math.abs(at.center[1] - written.center[1])).toBeLessThanOrEqual(0.00005 + 1e-9);
      }),
    );
  });

  it('formatView(parseView(written)) is what was written: a link does not change by being opened', () => {
    fc.assert(
      fc.property(validView, (view) => {
        const written = formatView(view);
        // A camera a hair west of Greenwich is written -0.0000 and is read as 0.
        expect(formatView(parse(written).view).replaceAll('-0.0000', '0.0000')).toBe(
          written.replaceAll('-0.0000', '0.0000'),
        );
      }),
    );
  });

  it('formatView(view) is fit for an address as it stands', () => {
    fc.assert(fc.property(validView, (view) => /^[a-zA-Z0-9=&,./@~-]*$/.test(formatView(view))));
  });

  it('formatView(view) says all it can, in a fixed order', () => {
    const view: View = {
      ...DEFAULT,
      fill: 'control',
      show: ['no-go', 'events'],
      day: 'both',
      places: ['lyari', 'saddar'],
      actor: null,
      panel: 'map',
      claim: null,
      at: { zoom: 10.5, center: [67.01, 24.86] },
    };
    expect(formatView(view)).toBe(
      'fill=control&show=no-go,events&day=both&places=lyari,saddar&at=10.50/24.8600/67.0100',
    );
  });

  it('formatCamera(camera) is zoom, latitude, longitude', () => {
    expect(formatCamera({ zoom: 9, center: [67.123456, 24.9] })).toBe('9.00/24.9000/67.1235');
  });
});

describe('parseView(anything)', () => {
  const known = (view: View) =>
    CHOICES.fills.includes(view.fill) &&
    CHOICES.days.includes(view.day) &&
    view.show.every((id) => CHOICES.overlays.includes(id)) &&
    view.places.every((id) => CHOICES.places.includes(id)) &&
    new Set(view.places).size === view.places.length &&
    view.places.length <= MOST_PLACES;
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '%',
      '%ff',
      '#',
      '',
      'NaN',
      '1e9',
      '🗺️',
      '\ud800',
      'لیاری',
    ),
    fc.constantFrom(...CHOICES.fills, ...CHOICES.places),
  );
  const key = fc.oneof(fc.constantFrom('fill', 'show', 'day', 'places', 'at'), word);
  const messy = fc
    .array(
      fc.tuple(key, fc.array(word, { maxLength: 6 })).map(([k, values]) => `${k}=${values.join(',')}`),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('&'));

  it('parseView(anything) never throws and gives a view of known things only', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), messy), (fragment) => {
        expect(known(parse(fragment).view)).toBe(true);
      }),
    );
  });

  it('parseView(anything) is settled: reading what it writes gives it again, without a notice', () => {
    fc.assert(
      fc.property(messy, (fragment) => {
        const { view } = parse(fragment);
        const again = parse(formatView(view));
        expect(again.notices).toEqual([]);
        expect({ ...again.view, at: null }).toEqual({ ...view, at: null });
      }),
    );
  });

  it('parseView(nothing) is the default view, without a notice', () => {
    for (const nothing of ['', '#']) expect(parse(nothing)).toEqual({ view: DEFAULT, notices: [] });
  });
});

describe('parseView(one value unfit) falls back for that value alone and names it', () => {
  const good: View = { ...DEFAULT, fill: 'control', show: ['no-go'], day: 'both', places: ['lyari'] };

  it.each([
    ['fill=atlantis', { fill: DEFAULT.fill }, 'atlantis'],
    ['fill=__proto__', { fill: DEFAULT.fill }, '__proto__'],
    ['fill=constructor', { fill: DEFAULT.fill }, 'constructor'],
    ['fill=no-go', { fill: DEFAULT.fill }, 'no-go'],
    ['show=no-go,atlantis', { show: ['no-go'] }, 'atlantis'],
    ['show=control', { show: [] }, 'control'],
    ['day=2012-02-22', { day: DEFAULT.day }, '2012-02-22'],
    ['places=lyari,atlantis', { places: ['lyari'] }, 'atlantis'],
    ['places=__proto__', { places: [] }, '__proto__'],
    ['at=here', { at: null }, 'here'],
    ['at=10/91/67', { at: null }, '10/91/67'],
    ['at=10/24/181', { at: null }, '10/24/181'],
    ['at=99/24/67', { at: null }, '99/24/67'],
    ['at=7.99/24/67', { at: null }, '7.99/24/67'],
    ['at=14.01/24/67', { at: null }, '14.01/24/67'],
    ['at=10/24', { at: null }, '10/24'],
    ['at=1e1/24/67', { at: null }, '1e1/24/67'],
    ['at=NaN/24/67', { at: null }, 'NaN/24/67'],
    ['zoom=3', {}, 'zoom'],
    ['__proto__=x', {}, '__proto__'],
  ])('parseView(%s)', (spoilt, changed, named) => {
    const spoiltKey = spoilt.split('=')[0];
    const rest = formatView(good)
      .split('&')
      .filter((part) => part.split('=')[0] !== spoiltKey);
    const { view, notices } = parse([...rest, spoilt].join('&'));
    expect(view).toEqual({ ...good, ...changed });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(`“${named}”`);
  });

  it('parseView(several unfit) has a notice for each', () => {
    const { view, notices } = parse('fill=a&show=b&day=c&places=d&at=e&f=g');
    expect(view).toEqual(DEFAULT);
    expect(notices).toHaveLength(6);
  });

  it('parseView(long nonsense) names it by its beginning', () => {
    const { notices } = parse(`fill=${'x'.repeat(5000)}`);
    expect(notices[0]).toContain(`“${'x'.repeat(40)}…”`);
    expect(notices.join('').length).toBeLessThan(200);
  });
});

describe('parseView(lists)', () => {
  it('parseView(a place twice) chooses it once, without a notice', () => {
    expect(parse('places=lyari,saddar,lyari')).toEqual({
      view: { ...DEFAULT, places: ['lyari', 'saddar'] },
      notices: [],
    });
  });

  it('parseView(five places) chooses the first four, in their order, and says so', () => {
    const { view, notices } = parse('places=site,lyari,korangi,landhi,malir');
    expect(view.places).toEqual(['site', 'lyari', 'korangi', 'landhi']);
    expect(notices).toEqual(['The address names 5 places: the first 4 are chosen.']);
  });

  it('parseView(overlays) puts them into the menu’s order', () => {
    const [first = '', second = ''] = CHOICES.overlays;
    expect(parse(`show=${second},${first}`).view.show).toEqual([first, second]);
  });

  it('parseView(show empty) shows none, even where some are shown at first', () => {
    const choices = { ...CHOICES, shownAtFirst: CHOICES.overlays.slice(0, 1) };
    expect(parseView('', choices).view.show).toEqual(CHOICES.overlays.slice(0, 1));
    expect(parseView('show=', choices).view.show).toEqual([]);
  });
});
