/** The timeline: every event once, in order, and no more precise than its date. */
import { describe, expect, it } from 'vitest';
import { endOf, startOf, type TimelineEvent, timelineOf } from '../../src/figure/timeline.ts';
import { DATASET } from '../atlas.ts';

const timeline = timelineOf(DATASET);

function eventNamed(id: string): TimelineEvent {
  const event = timeline.events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`there is no ${id}`);
  return event;
}

describe('startOf and endOf', () => {
  it('startOf(day) counts the days gone by, endOf(day) the day itself too', () => {
    expect(startOf('2007-01-01')).toBe(2007);
    expect(endOf('2007-12-31')).toBe(2008);
    // Leap years have 366 days: 31 of January and 28 of February come before the 29th.
    expect(startOf('2012-02-29')).toBeCloseTo(2012 + 59 / 366, 9);
    expect(endOf('2012-02-29')).toBeCloseTo(2012 + 60 / 366, 9);
  });
});

describe('timelineOf', () => {
  it('has every event of the data once, in all and over the eras', () => {
    const claims = DATASET.claims.events.map(({ id }) => id).toSorted();
    expect(claims.length).toBeGreaterThan(40);
    expect(timeline.events.map(({ claim }) => claim).toSorted()).toEqual(claims);
    expect(timeline.eras.flatMap(({ events }) => events)).toEqual(timeline.events);
  });

  it('runs by first day, and by the last where the beginning is unknown', () => {
    const stands = timeline.events.map(({ first, last }) => first ?? last - 1 / 365);
    const sorted = stands.toSorted((a, b) => a - b);
    for (const [index, at] of stands.entries()) expect(at).toBeCloseTo(sorted[index] ?? Number.NaN, 4);
  });

  it('domain is 1980 to 2013 and holds every extent', () => {
    expect(timeline.domain).toEqual([1980, 2013]);
    expect(timeline.ticks).toEqual([1980, 1990, 2000, 2010]);
    for (const { first, last } of timeline.events) {
      expect(first ?? 1980).toBeGreaterThanOrEqual(1980);
      expect(last).toBeLessThanOrEqual(2013);
      expect(last).toBeGreaterThan(first ?? 1980);
    }
  });

  it('1985~ is approximate and fades at both ends of its year', () => {
    expect(eventNamed('mqm-h-breaks-away')).toMatchObject({
      when: 'about 1985',
      precision: 'approximate',
      first: 1985,
      last: 1986,
      fades: { first: true, last: true },
    });
  });

  it('199X is a decade of ten whole years', () => {
    expect(eventNamed('ppp-mqm-violence')).toMatchObject({
      when: 'the 1990s',
      precision: 'decade',
      first: 1990,
      last: 2000,
      fades: { first: true, last: true },
    });
  });

  it('2000~ to 2009-04 fades in and ends with April', () => {
    const fight = eventNamed('lyari-gang-fight');
    expect(fight).toMatchObject({
      precision: 'approximate',
      first: 2000,
      fades: { first: true, last: false },
    });
    // 31 + 28 + 31 + 30 days.
    expect(fight.last).toBeCloseTo(2009 + 120 / 365, 9);
  });

  it('2006-04 is the month of April: from day 90 of the year to day 120', () => {
    const bombing = eventNamed('nishtar-park-bombing');
    expect(bombing).toMatchObject({ when: 'April 2006', precision: 'month' });
    expect(bombing.first).toBeCloseTo(2006 + 90 / 365, 9);
    expect(bombing.last).toBeCloseTo(2006 + 120 / 365, 9);
  });

  it('2007-05-12 is one day, the 132nd of its year', () => {
    const rally = eventNamed('may-12-rally');
    expect(rally).toMatchObject({ when: '12 May 2007', precision: 'day' });
    expect(rally.first).toBeCloseTo(2007 + 131 / 365, 9);
    expect(rally.last).toBeCloseTo(2007 + 132 / 365, 9);
  });

  it('an empty from has no first, and is before what is known to be of its last day', () => {
    const advice = eventNamed('british-advice-on-rally');
    expect(advice).toMatchObject({ when: 'no later than 12 May 2007', precision: 'before', first: null });
    expect(advice.last).toBeCloseTo(2007 + 132 / 365, 9);
    expect(timeline.events.indexOf(advice)).toBeLessThan(timeline.events.indexOf(eventNamed('may-12-rally')));
  });

  it('2012-04-03? is uncertain, and two different dates are a range', () => {
    expect(eventNamed('television-programme').precision).toBe('uncertain');
    expect(eventNamed('mqm-h-crackdown').precision).toBe('range');
  });

  it('a place is one that the map can show; the city and nowhere are said in words', () => {
    expect(eventNamed('lyari-gang-fight')).toMatchObject({
      place: { id: 'lyari', name: 'Lyari' },
      where: 'shown at Lyari',
    });
    expect(eventNamed('may-12-rally')).toMatchObject({ place: null, where: 'of the city as a whole' });
    expect(eventNamed('feierstein-meeting')).toMatchObject({
      place: null,
      where: 'has no single place in the city',
    });
    expect(timeline.events.flatMap(({ place }) => place?.id ?? [])).toEqual([
      'lyari',
      'nishtar-park',
      'sohrab-goth',
    ]);
  });

  it('eras follow one another and each event stands in its own', () => {
    expect(timeline.eras.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['Before 2007', 1980, 2007],
      ['2007', 2007, 2008],
      ['2008 and 2009', 2008, 2010],
      ['2010 and 2011', 2010, 2012],
      ['2012', 2012, 2013],
    ]);
    for (const { from, to, events } of timeline.eras) {
      for (const event of events) {
        expect(event.first ?? event.last).toBeGreaterThanOrEqual(from);
        expect(event.first ?? event.last).toBeLessThanOrEqual(to);
      }
    }
  });

  it('what was planned and what is alleged says so', () => {
    expect(eventNamed('may-12-commemoration').status).toBe('planned');
    expect(eventNamed('buffer-points-left').status).toBe('alleged');
    expect(eventNamed('may-12-rally').status).toBe('');
  });
});
