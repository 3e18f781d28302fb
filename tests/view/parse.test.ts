/** Reading of what compares, isolates and plots: each unfit value falls back by itself, and a notice names it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../src/figure/ground.ts';
import { choicesOf } from '../../src/page/choices.ts';
import { MOST_LETTERS, parseView } from '../../src/view/parse.ts';
import { defaultView, formatView, HALF, type View } from '../../src/view/view.ts';
import { CHOICES, DISTRICT_STOCK, figureOf, LEVELS, STOCKS } from '../atlas.ts';
import { PIECES } from '../fuzz/hostile.ts';
import { lawOfFragment } from '../fuzz/laws.ts';

const DEFAULT = defaultView(CHOICES);
const parse = (fragment: string) => parseView(fragment, CHOICES);
const AGAINST = { fill: 'density', day: 'both', how: 'swipe', cut: HALF } as const;

describe('parseView(against, how, cut)', () => {
  it.each([
    ['against=density@both', AGAINST],
    ['against=density@both&how=side', { ...AGAINST, how: 'side' }],
    ['against=density@both&how=difference', { ...AGAINST, how: 'difference' }],
    ['against=density@both&cut=0', { ...AGAINST, cut: 0 }],
    ['against=density@both&how=swipe&cut=100', { ...AGAINST, cut: 100 }],
    ['against=DENSITY@BOTH&how=Side', { ...AGAINST, how: 'side' }],
  ])('parseView(%s) is read without a notice', (fragment, against) => {
    expect(parse(fragment)).toEqual({ view: { ...DEFAULT, against }, notices: [] });
  });

  it.each([
    '',
    '@',
    'density',
    'density@',
    '@both',
    'atlantis@both',
    'density@2012-02-22',
    'no-go@both',
    '__proto__@both',
  ])('parseView(against=%s) is one map, with one notice, whatever the way', (text) => {
    const { view, notices } = parse(`against=${text}&how=sideways&cut=900`);
    expect(view).toEqual(DEFAULT);
    expect(notices).toEqual([
      `The address asks to compare with “${text}”, which is not a theme and a day of this atlas: showing one map.`,
    ]);
  });

  it('parseView(how=sideways) is a swipe, and says so', () => {
    const { view, notices } = parse('against=density@both&how=sideways');
    expect(view.against).toEqual(AGAINST);
    expect(notices).toEqual([
      'The address asks for the comparison “sideways”, which is not in this atlas: showing “swipe” instead.',
    ]);
  });

  it.each(['', '101', '-1', '3.5', '1e2', '0x10', 'half', '٥٠', '0000'])(
    'parseView(cut=%s) is the middle, and says so',
    (text) => {
      const { view, notices } = parse(`against=density@both&cut=${text}`);
      expect(view.against).toEqual(AGAINST);
      expect(notices).toEqual([
        `The address asks for the dividing line at “${text}”, which is not a number from 0 to 100: it is set in the middle.`,
      ]);
    },
  );
});

describe('parseView(by, only, axes)', () => {
  it.each([
    ['by=district', { by: 'district' }],
    ['by=Town', {}],
    ['only=class-2', { only: 'class-2' }],
    ['only=not-received', { only: 'not-received' }],
    ['only=mqm-controls~mqm-h-stronghold~alleged', { only: 'mqm-controls+mqm-h-stronghold+alleged' }],
    ['only=3.1..8.5', { only: '3.1..8.5' }],
    ['only=-20..-3.25', { only: '-20..-3.25' }],
    ['only=7..7', { only: '7..7' }],
    ['axes=density,vaccinated@both', { axes: ['density', 'vaccinated@both'] }],
    ['axes=Vaccinated@Both,density', { axes: ['vaccinated@both', 'density'] }],
    ['axes=density,density', { axes: ['density', 'density'] }],
  ] as const)('parseView(%s) is read without a notice', (fragment, changed) => {
    expect(parse(fragment)).toEqual({ view: { ...DEFAULT, ...changed }, notices: [] });
  });

  it.each(['village', '', 'towns', 'constructor'])('parseView(by=%s) shows towns, and says so', (text) => {
    expect(parse(`by=${text}`)).toEqual({
      view: DEFAULT,
      notices: [
        `The address asks for the level “${text}”, which is not in this atlas: showing “town” instead.`,
      ],
    });
  });

  it.each([
    '',
    'Class-2',
    '-class',
    'class 2',
    '8.5..3.1',
    '-3..-20',
    '3..',
    '..8',
    '1..2..3',
    '1e3..2e3',
    'NaN..1',
    '3,1..8,5',
  ])('parseView(only=%s) shows all, and says so', (text) => {
    expect(parse(`only=${text}`)).toEqual({
      view: DEFAULT,
      notices: [
        `The address asks to show only “${text}”, which is neither a class nor a range such as 3.1..8.5: showing all.`,
      ],
    });
  });

  it.each(['', 'density', 'density,', 'density,control', 'density,density,density', 'density,__proto__'])(
    'parseView(axes=%s) shows the first two, and says so',
    (text) => {
      expect(parse(`axes=${text}`)).toEqual({
        view: DEFAULT,
        notices: [
          `The address asks for the axes “${text}”, which are not two sheets of this atlas: showing the first two.`,
        ],
      });
    },
  );

  it('parseView(several unfit) has a notice for each, and keeps what is fit', () => {
    const { view, notices } = parse(
      'fill=control&by=x&against=density@both&how=x&cut=x&only=X&axes=x&places=lyari',
    );
    expect(view).toEqual({ ...DEFAULT, fill: 'control', places: ['lyari'], against: AGAINST });
    expect(notices).toHaveLength(5);
  });

  it.each(['by', 'against', 'only', 'axes'])(
    'parseView(%s=long nonsense) names it by its beginning',
    (key) => {
      const [notice = '', ...more] = parse(`${key}=${'X'.repeat(5000)}`).notices;
      expect(more).toEqual([]);
      expect(notice).toContain(`“${'X'.repeat(40)}…”`);
      expect(notice.length).toBeLessThan(200);
    },
  );

  it('parseView(anything) is settled: reading what it writes gives it again, without a notice', () => {
    const word = fc.constantFrom(
      ...[
        '',
        'x',
        'density',
        'control@both',
        'density@2012-02-20',
        'side',
        'Difference',
        'swipe',
        '30',
        '100',
        '999',
      ],
      ...[
        'class-1',
        'a~b',
        'a+b',
        '3..4',
        '4..3',
        '-1..2',
        'district',
        'vaccinated@both,density',
        '%',
        '__proto__',
      ],
    );
    const key = fc.constantFrom('by', 'against', 'how', 'cut', 'only', 'axes');
    const fragment = fc
      .array(
        fc.tuple(key, word).map((pair) => pair.join('=')),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('&'));
    fc.assert(
      fc.property(fragment, (text) => {
        const { view } = parse(text);
        const { against } = view;
        const again = parse(formatView(view));
        expect(again.notices).toEqual([]);
        // The dividing line is written where there is one.
        const kept = against && against.how !== 'swipe' ? { ...against, cut: HALF } : against;
        expect(again.view).toEqual({ ...view, against: kept });
      }),
    );
  });
});

describe('parseView(hostile)', { timeout: 60_000 }, () => {
  it('reads no more of a fragment than any of ours has, and says so', () => {
    expect(parse(`${'&'.repeat(MOST_LETTERS)}fill=control`)).toEqual({
      view: DEFAULT,
      notices: ['The address has more than 8192 letters: the rest is left out.'],
    });
  });

  it('names three of the unknown of each kind, each once', () => {
    const many = Array.from({ length: 300 }, (_, index) => `x${index}`);
    expect(parse(many.join('&')).notices).toHaveLength(3);
    expect(parse(`places=${many.join(',')}&actor=y,y,Y`).notices).toHaveLength(5);
    expect(parse('q=1&'.repeat(100)).notices).toEqual([
      'The address has “q”, which this atlas does not know: it is left out.',
    ]);
  });

  it('says a value back in one line, without what turns it round', () => {
    expect(parse('fill=a%E2%80%AEb%00c%0Ad%ED%A0%80').notices).toEqual([
      'The address asks for the theme “a b c d���”, which is not in this atlas: showing “vaccination-rate” instead.',
    ]);
  });

  it('takes a sheet with more behind it for none', () => {
    expect(parse('against=density@both@both').view.against).toBeNull();
  });

  it('gives a view of known ids that is settled, and a few sentences, for any text', () => {
    const word = fc.oneof(fc.constantFrom(...PIECES), fc.string());
    const key = fc.constantFrom('fill', 'show', 'day', 'places', 'only', 'at', 'claim', 'lang', '__proto__');
    const pair = fc.tuple(fc.oneof(key, word), word).map((both) => both.join('='));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        expect(lawOfFragment(pairs.join('&'))).toMatch(/followed|notice/);
      }),
      { numRuns: 300 },
    );
  });

  it('leads to a figure, whatever alone is to be shown', () => {
    const only = fc.oneof(
      fc.constantFrom('constructor', 'class-1', '3..4', '-0..0', '1..999999999'),
      fc.string(),
    );
    fc.assert(
      fc.property(only, fc.constantFrom(...CHOICES.fills), (text, fill) => {
        const { view } = parse(new URLSearchParams({ fill, only: text }).toString());
        expect(figureOf(view).fill.id).toContain(fill);
      }),
      { numRuns: 60 },
    );
  });
});

describe('formatView(the longest view)', () => {
  const choices = choicesOf(LEVELS, groundOf(LEVELS).bounds);
  const longest = (ids: readonly string[], count: number) =>
    ids.toSorted((a, b) => b.length - a.length).slice(0, count);
  const the = (ids: readonly string[]) => longest(ids, 1)[0] ?? '';
  const entries = [...STOCKS.light.parts, ...DISTRICT_STOCK.parts].flatMap(({ legend }) =>
    [...legend.entries, ...legend.absences].map(({ id }) => id),
  );
  const classes = entries.filter((id) => /^(class-|not-|partial)/.test(id));
  const COMPARED: View = {
    ...defaultView(choices),
    fill: the(choices.fills),
    show: choices.overlays,
    day: the(choices.days),
    by: 'district',
    against: { fill: the(choices.fills), day: the(choices.days), how: 'swipe', cut: 100 },
    places: longest(choices.places, 4),
    at: { zoom: 10, center: [67.01, 24.86] },
  };
  const EVERYTHING: View = {
    ...COMPARED,
    only: the(entries),
    axes: [the(choices.sheets), the(choices.sheets)],
    actor: the(choices.actors),
    panel: the(choices.panels),
    claim: the(choices.claims),
  };

  it('formatView(the longest view) is read again as it was, without a notice', () => {
    expect(parseView(formatView(EVERYTHING), choices)).toEqual({ view: EVERYTHING, notices: [] });
  });

  // Opening a claim or naming axes adds to it: both are named in full, and so are the holders of a stripe.
  it('formatView(two maps by district, four places, all overlays, a camera, one class alone) has at most 300 characters', () => {
    const { length } = formatView({ ...COMPARED, only: the(classes) });
    expect(length).toBeLessThanOrEqual(300);
  });
});
