/** Annotations: points stand where the data put them, and what has no place has no point. */
import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/figure/annotations.ts';
import { DATASET, partOf, readingIn, unitNamed } from '../atlas.ts';

const { events } = DATASET.claims;

describe('events', () => {
  const part = partOf('events');

  it('every callout is an event with a place on the map, told by its own title', () => {
    for (const callout of part.callouts) {
      const event = events.find(({ title, place }) => title === callout.title && place === callout.place);
      expect(event, callout.title).toBeDefined();
      expect(callout.position).toEqual(positionOf(DATASET, callout.place));
      expect(callout.detail).not.toBe('');
    }
  });

  it('every event with a place on the map has a callout; the method counts the others', () => {
    const placed = events.filter(({ place }) => place !== null && place !== DATASET.city);
    expect(part.callouts.map(({ title }) => title)).toEqual(placed.map(({ title }) => title));
    expect(placed.length).toBeGreaterThan(0);
    expect(part.legend.method).toContain(`${placed.length} events on the map`);
    expect(part.legend.method).toContain(`${events.length - placed.length} more`);
  });

  it('an event in a neighbourhood is read at its town', () => {
    expect(readingIn(part, 'jamshed').value).toBe('Bombing at Nishtar Park');
    expect(readingIn(part, 'gadap').value).toBe('Special Branch reports on Sohrab Goth');
    expect(readingIn(part, 'baldia')).toMatchObject({
      kind: 'not-stated',
      value: 'no event here',
      sentence: 'Baldia: no event here.',
      citations: [],
      claims: [],
    });
  });
});

describe('places', () => {
  it('every named place has a callout with how precisely it is located', () => {
    const { callouts } = partOf('places');
    expect(callouts.map(({ place }) => place)).toEqual([...DATASET.places.keys()]);
    for (const { detail } of callouts) expect(detail).toMatch(/±[\d,]+ m$/);
  });
});

describe('a unit without any', () => {
  it.each(['event', 'place'])(
    'has no %s: of points there is no other absence, in a town or a cantonment',
    (one) => {
      const { readings, callouts } = partOf(`${one}s`);
      const within = new Set(callouts.map(({ place }) => DATASET.places.get(place)?.town ?? place));
      expect([...readings.keys()]).toEqual([...DATASET.units.keys()]);
      for (const { place, name, kind, value, sentence } of readings.values()) {
        expect(kind, place).toBe(within.has(place) ? 'value' : 'not-stated');
        expect(value === `no ${one} here`, place).toBe(!within.has(place));
        expect(sentence === `${name}: no ${one} here.`, place).toBe(!within.has(place));
      }
      expect([...readings.values()].some(({ kind }) => kind === 'not-stated')).toBe(true);
    },
  );
});

describe('positionOf(dataset, place)', () => {
  it('positionOf(dataset, place) is its label, and null for the city, for none and for the unknown', () => {
    expect(positionOf(DATASET, 'lyari')).toEqual(unitNamed('lyari').label);
    expect(positionOf(DATASET, 'nishtar-park')).toEqual(DATASET.places.get('nishtar-park')?.label);
    expect(positionOf(DATASET, 'karachi')).toBeNull();
    expect(positionOf(DATASET, null)).toBeNull();
    expect(positionOf(DATASET, 'atlantis')).toBeNull();
  });
});
