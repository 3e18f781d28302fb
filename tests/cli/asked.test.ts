/** What a command line asks for: every fault names its own option, and says what would have been right. */
import { describe, expect, it } from 'vitest';
import { VIEW_OPTIONS, viewAsked } from '../../src/cli/asked.ts';
import { readOptions, suggesting, UsageError } from '../../src/cli/options.ts';
import { defaultView, formatView } from '../../src/view/view.ts';
import { CHOICES } from '../atlas.ts';

const NAMES = [...VIEW_OPTIONS, 'view'];
const read = (...typed: string[]) => readOptions(typed, NAMES, ['help']);
const asked = (...typed: string[]) => viewAsked(read(...typed), CHOICES);

/** The sentence that a fault ends the command with. */
function fault(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('there was no fault');
}

describe('readOptions(typed, names, flags)', () => {
  it('takes a value after an option or behind its equals sign, and flags by themselves', () => {
    const options = read('--fill', 'control', '--day=both', '--help');
    expect([...options]).toEqual([
      ['fill', 'control'],
      ['day', 'both'],
      ['help', ''],
    ]);
  });

  it('takes values that begin like an option only behind an equals sign', () => {
    expect(read('--at=--x').get('at')).toBe('--x');
    expect(fault(() => read('--fill', '--day', 'both'))).toBe('--fill needs a value after it.');
    expect(fault(() => read('--fill'))).toBe('--fill needs a value after it.');
  });

  it('names the nearest option and all valid ones for one that there is not', () => {
    expect(fault(() => read('--fil', 'control'))).toMatch(
      /^There is no option “--fil”: did you mean --fill\? Valid: --fill, --show, .*--help\.$/,
    );
    expect(fault(() => read('control'))).toMatch(/^There is no option “control”: Valid: --fill, /);
    expect(fault(() => read('--'))).toMatch(/^There is no option “--”: /);
    expect(fault(() => read('--constructor', 'x'))).toMatch(/^There is no option “--constructor”: /);
  });

  it('refuses an option given twice, and a value for what stands alone', () => {
    expect(fault(() => read('--day', 'both', '--day=both'))).toBe('--day is given twice: give it once.');
    expect(fault(() => read('--help=yes'))).toBe('--help stands alone: leave “yes” out.');
  });

  it('says back what was typed in one line, and not without end', () => {
    const sentence = fault(() => read(`--${'x'.repeat(500)}\n\u0007`));
    expect(sentence.length).toBeLessThan(400);
    expect(sentence).not.toMatch(/\p{C}/u);
  });
});

describe('suggesting(typed, valid)', () => {
  it('offers the nearest within three letters, and none where nothing is near', () => {
    expect(suggesting('contrl', ['density', 'control'])).toBe(
      'did you mean control? Valid: density, control.',
    );
    expect(suggesting('xyz', ['density', 'control'])).toBe('Valid: density, control.');
    expect(suggesting('png', ['svg', 'png'])).toContain('did you mean png?');
  });
});

describe('viewAsked(options, choices)', () => {
  it('is the view that the page opens with, where nothing is asked', () => {
    expect(asked()).toEqual(defaultView(CHOICES));
  });

  it('is made of the options, ids in any case, places in their order', () => {
    const view = asked(
      ...['--fill', 'Control', '--show', 'no-go,events', '--day', '2012-02-20', '--by', 'district'],
      ...['--places', 'saddar,lyari', '--actor', 'mqm', '--only', 'mqm+mqm-h', '--at', '11.5/24.86/67.01'],
      ...['--against', 'density@both', '--how', 'side'],
    );
    expect(view).toEqual({
      ...defaultView(CHOICES),
      fill: 'control',
      show: ['no-go', 'events'],
      day: '2012-02-20',
      by: 'district',
      places: ['saddar', 'lyari'],
      actor: 'mqm',
      only: 'mqm+mqm-h',
      at: { zoom: 11.5, center: [67.01, 24.86] },
      against: { fill: 'density', day: 'both', how: 'side', cut: 50 },
    });
  });

  it('is that of a fragment or of a whole link', () => {
    const view = asked('--fill', 'control', '--places', 'lyari');
    expect(asked('--view', `#${formatView(view)}`)).toEqual(view);
    expect(asked('--view', `https://atlas.example/#${formatView(view)}`)).toEqual(view);
  });

  it.each([
    ['fill', 'contrl', /^--fill does not know “contrl”: did you mean control\? Valid: vaccination-rate, /],
    ['show', 'no-go,evnts', /^--show does not know “evnts”: did you mean events\?/],
    ['day', '2012-02-22', /^--day does not know “2012-02-22”: did you mean 2012-02-2\d\? Valid: .*both\.$/],
    ['by', 'ward', /^--by does not know “ward”: .*Valid: town, district\.$/],
    ['places', 'lyri', /^--places does not know “lyri”: did you mean lyari\?/],
    ['actor', 'mqmx', /^--actor does not know “mqmx”: did you mean mqm\?/],
    [
      'against',
      'control',
      /^--against is a theme and a day such as .*: got “control”\. Themes: .* Days: .*both\.$/,
    ],
    ['against', 'control@monday', /^--against does not know “monday”: Valid: 2012-02-20, /],
    [
      'only',
      'a b',
      /^--only is the id of a legend entry such as class-2, or a range such as 3\.1\.\.8\.5: got “a b”\.$/,
    ],
    ['at', '11/67.01/24.86', /^--at is zoom\/latitude\/longitude such as .*: got “11\/67\.01\/24\.86”\.$/],
    ['at', 'x&fill=control', /^--at is zoom\/latitude\/longitude/],
  ])('says what --%s takes in place of %s', (option, typed, sentence) => {
    expect(fault(() => asked(`--${option}`, typed))).toMatch(sentence);
  });

  it('refuses more places than a view holds, and a comparison without its second map', () => {
    const five = 'lyari,saddar,malir,orangi,baldia';
    expect(fault(() => asked('--places', five))).toBe('--places takes 4 places at most: got 5.');
    expect(fault(() => asked('--how', 'side'))).toMatch(/^--how is of two maps: /);
    expect(fault(() => asked('--against', 'density@both', '--cut', '101'))).toMatch(
      /^--cut is a number from 0 to 100/,
    );
  });

  it('refuses a fragment of which anything cannot be followed, and one beside other options', () => {
    expect(fault(() => asked('--view', '#fill=contrl'))).toMatch(/^--view cannot be followed\. .*“contrl”/);
    expect(fault(() => asked('--view', '#fill=control', '--day', 'both'))).toBe(
      '--view says all that --day would say: give one of the two.',
    );
  });
});
