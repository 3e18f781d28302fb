/** Cutting a part to an actor: what stays is as it was, what goes says nothing any more, and every count is of what is drawn. */
import { describe, expect, it } from 'vitest';
import type { CalloutInk, Part } from '../../src/figure/figure.ts';
import { actorFilter, cutPart, withEventsOf } from '../../src/figure/filter.ts';
import { LIGHT } from '../../src/figure/ink.ts';
import { en } from '../../src/words/en.ts';
import { DATASET, partOf, readingIn, STOCKS } from '../atlas.ts';

const { control, 'no-go': closures, events } = DATASET.claims;
const FILTERS = [...DATASET.actors.keys()].map((actor) => actorFilter(DATASET, actor));
const said = en.maps.filter;

const cases = FILTERS.flatMap((filter) =>
  STOCKS.light.parts.map((part) => ({
    filter,
    part,
    cut: cutPart(part, filter, LIGHT),
    places: part.slot === 'fill' ? filter.held : filter.named,
  })),
);

const isSized = ({ legend }: Part) => legend.entries.every(({ swatch }) => swatch.kind === 'circle');
const isOfPins = ({ legend }: Part) => legend.entries.some(({ swatch }) => swatch.kind === 'pin');
const kindOf = (part: Part, place: string) => part.readings.get(place)?.kind;

describe('actorFilter(dataset, actor)', () => {
  it('holds the places where the actor has a hold, names those closed to it too, and never the city as a whole', () => {
    for (const { actor, held, named } of FILTERS) {
      const places = (claims: readonly { readonly place: string }[]) => claims.map(({ place }) => place);
      const own = new Set(places(control.filter((claim) => claim.actor === actor)));
      const closed = new Set(places(closures.filter((claim) => claim.closed_to === actor)));
      own.delete(DATASET.city);
      closed.delete(DATASET.city);
      expect(held).toEqual(own);
      expect(named).toEqual(new Set([...own, ...closed]));
    }
    expect(control.some(({ actor, place }) => actor === 'mqm' && place === DATASET.city)).toBe(true);
    expect(FILTERS.some(({ held, named }) => named.size > held.size)).toBe(true);
  });

  it('calls the actor by its key, and one that is not listed by its id', () => {
    for (const { actor, name } of FILTERS) expect(name).toBe(DATASET.actors.get(actor)?.key);
    expect(actorFilter(DATASET, 'nobody')).toEqual({
      actor: 'nobody',
      name: 'nobody',
      held: new Set(),
      named: new Set(),
    });
  });
});

describe('withEventsOf(dataset, filter)', () => {
  it('keeps the events that name the actor, and all else as it is', () => {
    for (const filter of FILTERS) {
      const { claims, ...rest } = withEventsOf(DATASET, filter);
      const { claims: all, ...others } = DATASET;
      expect(rest).toEqual(others);
      expect({ ...claims, events: [] }).toEqual({ ...all, events: [] });
      expect(claims.events).toEqual(events.filter(({ actors }) => (actors ?? []).includes(filter.actor)));
    }
  });
});

describe('cutPart(part, filter, ink)', () => {
  it('leaves the readings of the actor’s places and of cantonments as they are; the others have a sentence and nothing else', () => {
    for (const { part, cut, filter, places } of cases) {
      expect([...cut.readings.keys()]).toEqual([...part.readings.keys()]);
      for (const [place, reading] of part.readings) {
        const stays = places.has(place) || reading.kind === 'not-applicable';
        expect(cut.readings.get(place)).toEqual(
          stays
            ? reading
            : {
                place,
                name: reading.name,
                kind: 'left-out',
                value: said.leftOut(filter.name),
                unit: '',
                rank: null,
                partial: null,
                sentence: said.sentence(reading.name, filter.name),
                number: null,
                caption: '',
                entry: 'left-out',
                citations: [],
                claims: [],
              },
        );
      }
    }
  });

  it('a map of areas keeps every area, those left out as bare land; what lies over it keeps the actor’s alone', () => {
    for (const { part, cut, places } of cases) {
      const bare = part.areas.map((area) =>
        places.has(area.place) || kindOf(part, area.place) === 'not-applicable'
          ? area
          : { place: area.place, swatch: { kind: 'fill', fill: LIGHT.land } },
      );
      const over = part.areas.filter(({ place }) => places.has(place));
      expect(cut.areas).toEqual(part.slot === 'fill' ? bare : over);
      expect(cut.circles).toEqual(part.circles.filter(({ place }) => places.has(place)));
    }
  });

  it('keeps of the events all callouts, wherever they are, and of any other part those at the actor’s places', () => {
    const model: CalloutInk = {
      place: 'lyari',
      position: [67, 24.9],
      title: 'A',
      detail: 'b',
      fill: '#000000',
      claim: null,
      precisionMetres: 0,
    };
    const callouts = [model, { ...model, place: 'korangi' }, { ...model, place: 'gadap' }];
    const [filter] = FILTERS.filter(({ actor }) => actor === 'mqm-h');
    if (!filter) throw new Error('no filter for mqm-h');
    const pinned = { ...partOf('events'), callouts };
    expect(cutPart(pinned, filter, LIGHT).callouts).toEqual(callouts);
    const other = cutPart({ ...pinned, theme: 'another' }, filter, LIGHT);
    expect(other.callouts.map(({ place }) => place)).toEqual(['korangi']);
    expect(other.legend.entries.map(({ count }) => count)).toEqual(
      partOf('events').legend.entries.map(() => 1),
    );
    const none = cutPart({ ...pinned, theme: 'another', callouts: [model] }, filter, LIGHT);
    expect(none.legend.entries).toEqual([]);
  });

  it('counts every entry anew: those of classes stay where nothing is left of them, others go', () => {
    for (const { part, cut } of cases.filter((one) => !isSized(one.part) && !isOfPins(one.part))) {
      const drawn = (id: string) =>
        [...cut.readings.values()].filter(({ entry, kind }) => entry === id || kind === id).length;
      const counted = part.legend.entries.map((entry) => ({ ...entry, count: drawn(entry.id) }));
      expect(cut.legend.entries).toEqual(
        part.legend.scale === null ? counted.filter(({ count }) => count > 0) : counted,
      );
    }
    const emptied = cases.filter(({ cut }) => cut.legend.entries.some(({ count }) => count === 0));
    expect(emptied.some(({ part }) => part.legend.scale !== null)).toBe(true);
    expect(emptied.every(({ part }) => part.legend.scale !== null || isSized(part))).toBe(true);
  });

  it('of sizes the first stands for all circles that are left, as it does in the whole', () => {
    const sized = cases.filter(({ part }) => isSized(part) && part.numbers !== null);
    expect(sized.length).toBeGreaterThan(0);
    for (const { part, cut } of sized) {
      const numbered = [...cut.readings.values()].filter(({ number }) => number !== null).length;
      expect(cut.legend.entries).toEqual(
        part.legend.entries.map((entry, index) => ({ ...entry, count: index === 0 ? numbered : 0 })),
      );
    }
  });

  it('keys what is left out where it fills the map, as the land that it is drawn as, after the other absences', () => {
    for (const { part, cut, filter } of cases.filter((one) => !isOfPins(one.part))) {
      const kinds = [...cut.readings.values()].map(({ kind }) => kind);
      const out = kinds.filter((kind) => kind === 'left-out').length;
      const others = part.legend.absences
        .map((entry) => ({
          ...entry,
          count: [...cut.readings.values()].filter(
            (reading) => reading.entry === entry.id || reading.kind === entry.id,
          ).length,
        }))
        .filter(({ count }) => count > 0);
      const left = {
        id: 'left-out',
        label: said.leftOut(filter.name),
        count: out,
        swatch: { kind: 'fill', fill: LIGHT.land },
      };
      expect(cut.legend.absences).toEqual([...others, ...(part.slot === 'fill' && out > 0 ? [left] : [])]);
    }
  });

  it('keys nothing as left out where every place is the actor’s', () => {
    const part = partOf('density');
    const all = new Set(part.readings.keys());
    const cut = cutPart(part, { actor: 'mqm', name: 'MQM', held: all, named: all }, LIGHT);
    expect(cut.legend.absences).toEqual(part.legend.absences);
    expect(cut.areas).toEqual(part.areas);
  });

  it('says that it is cut, names what is left with what is said of it, or that nothing is', () => {
    for (const { part, cut, filter } of cases) {
      expect(cut.saidBy).toBe(said.only(part.saidBy, filter.name));
      expect(cut.legend.method).toBe(said.only(part.legend.method, filter.name));
      const named = [...cut.readings.values()].filter(({ claims }) => claims.length > 0);
      if (named.length === 0) expect(cut.summary).toBe(said.none(filter.name));
      for (const { name, value } of named) expect(cut.summary).toContain(`${name}: ${value}`);
      expect(cut.legend.title).toBe(part.legend.title);
    }
    expect(cases.some(({ cut, filter }) => cut.summary === said.none(filter.name))).toBe(true);
  });

  it('ranks stay those among all towns', () => {
    const [filter] = FILTERS.filter(({ actor }) => actor === 'mqm-h');
    const part = partOf('density');
    if (!filter) throw new Error('no filter for mqm-h');
    const cut = cutPart(part, filter, LIGHT);
    expect(readingIn(cut, 'korangi').rank).toBe(readingIn(part, 'korangi').rank);
    expect(readingIn(cut, 'lyari').rank).toBeNull();
  });
});
