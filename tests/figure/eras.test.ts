/** Events of one's own on the timeline: in order, in their era, and as precise as both of their dates. */
import { describe, expect, it } from 'vitest';
import { parseWhen, UNKNOWN } from '../../src/data/when.ts';
import { timelineOf } from '../../src/figure/timeline.ts';
import { DATASET } from '../atlas.ts';

const [model] = DATASET.claims.events;
if (!model) throw new Error('the data tell of events');
const when = (text: string) => (text === '' ? UNKNOWN : (parseWhen(text) ?? UNKNOWN));

/** The timeline of these periods, each event called by its place in the table. */
function timelineWith(...periods: readonly (readonly [from: string, to: string, place?: string | null])[]) {
  const events = periods.map(([from, to, place = null], index) => ({
    ...model,
    id: `events/${index}`,
    // An id of the data.
    place: place as NonNullable<typeof model>['place'],
    from: when(from),
    to: when(to),
  }));
  return timelineOf({ ...DATASET, claims: { ...DATASET.claims, events } as typeof DATASET.claims });
}
const idsOf = (...periods: readonly (readonly [string, string])[]) =>
  timelineWith(...periods).events.map(({ id }) => Number(id));
const precisionOf = (from: string, to: string) => timelineWith([from, to]).events[0]?.precision;

describe('the order of events', () => {
  it('is by the first day, or by the day at which one of unknown beginning was over', () => {
    expect(idsOf(['2009', '2009'], ['', '2008-05-04'], ['2007-03', '2012'], ['1985~', '1985~'])).toEqual([
      3, 2, 1, 0,
    ]);
  });

  it('on one day has first what began nobody knows when, then what ends first, then the order of the table', () => {
    expect(
      idsOf(
        ['2009-05-04', '2009-06'],
        ['2009-05-04', '2009-05-04'],
        ['', '2009-05-04'],
        ['2009-05-04', '2009-05-04'],
      ),
    ).toEqual([2, 1, 3, 0]);
  });
});

describe('the extent of an event', () => {
  it.each([
    ['2009-05-04', '2009-05-04', 'day'],
    ['2009-05', '2009-05', 'month'],
    ['2009', '2009', 'year'],
    ['200X', '200X', 'decade'],
    ['2009', '2010', 'range'],
    ['2009-05', '2009', 'range'],
    ['', '2009', 'before'],
    ['2009', '', 'before'],
    ['2009?', '2010', 'uncertain'],
    ['2009', '2010?', 'uncertain'],
    ['2009?', '2010~', 'uncertain'],
    ['2009~', '2010', 'approximate'],
    ['2009', '2010~', 'approximate'],
    ['1985~', '1985~', 'approximate'],
  ])('from %s to %s is drawn as %s', (from, to, precision) => {
    expect(precisionOf(from, to)).toBe(precision);
  });

  it('fades at the end whose date is a matter of years', () => {
    const fades = (from: string, to: string) =>
      Object.values(timelineWith([from, to]).events[0]?.fades ?? {});
    expect(fades('1985~', '1990')).toEqual([true, false]);
    expect(fades('1985', '199X')).toEqual([false, true]);
    expect(fades('2009-05?', '2010')).toEqual([false, false]);
  });
});

describe('the eras', () => {
  const eras = (...periods: readonly (readonly [string, string])[]) =>
    timelineWith(...periods).eras.map(({ id, from, to, events }) => [
      id,
      from,
      to,
      events.map((event) => Number(event.id)).toSorted(),
    ]);

  it('part at midnight: the last day of a year is in it, the first of the next in the next', () => {
    expect(
      eras(
        ['2006-12-31', '2006-12-31'],
        ['2007-01-01', '2007-01-01'],
        ['', '2006-12-31'],
        ['', '2007-12-31'],
        ['2008-01-01', '2008-01-01'],
      ),
    ).toEqual([
      ['era-2007', 2000, 2007, [0, 2]],
      ['era-2008', 2007, 2008, [1, 3]],
      ['era-2010', 2008, 2010, [4]],
    ]);
  });

  it('have in the first whatever is earlier, in the last whatever is later, and none that is empty', () => {
    expect(eras(['1950', '1950'], ['2012-05', '2012-05'], ['2019', '2020'])).toEqual([
      ['era-2007', 1950, 2007, [0]],
      ['era-2013', 2012, 2021, [1, 2]],
    ]);
  });

  it('span whole decades from the first on, and whole years to the last, marked by decades', () => {
    const { domain, ticks } = timelineWith(['1985', '1985'], ['2009-05', '2009-06-30']);
    expect([domain, ticks]).toEqual([
      [1980, 2010],
      [1980, 1990, 2000],
    ]);
    expect(timelineWith(['1980', '1980'], ['2009', '2010-01']).ticks).toEqual([1980, 1990, 2000, 2010]);
  });
});

describe('what is said of all', () => {
  it('counts the events, and those that have a place of their own', () => {
    const { title, sentence, events } = timelineWith(
      ['2009', '2009', 'lyari'],
      ['2009', '2009', DATASET.city],
      ['2010', '2010'],
    );
    expect(title).toMatch(/^3 dated events /);
    expect(sentence).toContain(' 1 event of the 3 ');
    expect(events.map(({ place }) => place?.id)).toEqual(['lyari', undefined, undefined]);
    expect(events.map(({ citation }) => citation.endsWith(model.locator))).toEqual([true, true, true]);
  });
});
