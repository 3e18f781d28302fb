/** Filtering: the maps cut to the places that are named for one actor. What is left out is drawn and keyed as left out. */
import type { Dataset } from '../data/dataset.ts';
import { words } from '../words/words.ts';
import type { AreaInk, LegendEntry, Part, Reading } from './figure.ts';
import type { Ink } from './ink.ts';
import { FILTERS } from './late.ts';

/** An actor and the places that claims name for it. */
export interface ActorFilter {
  readonly actor: string;
  readonly name: string;
  /** Those that it is said to hold: what fills the map is cut to them. */
  readonly held: ReadonlySet<string>;
  /** Those and the ones said to be closed to it: what lies over the map is cut to them. */
  readonly named: ReadonlySet<string>;
}

export function actorFilter(dataset: Dataset, actor: string): ActorFilter {
  const { control, 'no-go': noGo } = dataset.claims;
  const held = control.filter((claim) => claim.actor === actor).map((claim) => claim.place);
  const closed = noGo.filter((claim) => claim.closed_to === actor).map((claim) => claim.place);
  const within = (places: readonly string[]) => new Set(places.filter((place) => place !== dataset.city));
  const name = dataset.actors.get(actor)?.key ?? actor;
  return { actor, name, held: within(held), named: within([...held, ...closed]) };
}

/** The dataset with only those events in which the actor has a part. */
export function withEventsOf(dataset: Dataset, { actor }: ActorFilter): Dataset {
  const events = dataset.claims.events.filter((event) => event.actors?.includes(actor));
  return { ...dataset, claims: { ...dataset.claims, events } };
}

const placesFor = (part: Part, { held, named }: ActorFilter) => (part.slot === 'fill' ? held : named);

const leftOut = ({ name }: ActorFilter) => words().maps.filter.leftOut(name);

function cutReading(reading: Reading, places: ReadonlySet<string>, filter: ActorFilter): Reading {
  if (places.has(reading.place) || reading.kind === 'not-applicable') return reading;
  const value = leftOut(filter);
  const sentence = words().maps.filter.sentence(reading.name, filter.name);
  return {
    ...reading,
    kind: 'left-out',
    value,
    unit: '',
    rank: null,
    partial: null,
    sentence,
    number: null,
    caption: '',
    entry: 'left-out',
    citations: [],
    claims: [],
  };
}

function cutAreas(part: Part, places: ReadonlySet<string>, ink: Ink): readonly AreaInk[] {
  if (part.slot === 'overlay') return part.areas.filter((area) => places.has(area.place));
  return part.areas.map((area): AreaInk => {
    const kept = places.has(area.place) || part.readings.get(area.place)?.kind === 'not-applicable';
    return kept ? area : { place: area.place, swatch: { kind: 'fill', fill: ink.land } };
  });
}

/** Legend entries counted anew; those that nothing is drawn with any more stay out, but for the classes of a scale. */
function recounted(
  entries: readonly LegendEntry[],
  readings: readonly Reading[],
  keepEmpty: boolean,
): readonly LegendEntry[] {
  return entries.flatMap((entry) => {
    const count = readings.filter(
      (reading) => reading.entry === entry.id || reading.kind === entry.id,
    ).length;
    return count > 0 || keepEmpty ? [{ ...entry, count }] : [];
  });
}

function cutLegend(part: Part, readings: readonly Reading[], filter: ActorFilter, ink: Ink): Part['legend'] {
  const { legend } = part;
  const method = words().maps.filter.only(legend.method, filter.name);
  if (legend.entries.some(({ swatch }) => swatch.kind === 'pin')) {
    const count = part.callouts.length;
    return {
      ...legend,
      entries: count > 0 ? legend.entries.map((entry) => ({ ...entry, count })) : [],
      method,
    };
  }
  const numbered = readings.filter((reading) => reading.number !== null).length;
  const out = readings.filter((reading) => reading.kind === 'left-out').length;
  const left: LegendEntry = {
    id: 'left-out',
    label: leftOut(filter),
    count: out,
    swatch: { kind: 'fill', fill: ink.land },
  };
  const sized = legend.entries.every((entry) => entry.swatch.kind === 'circle');
  return {
    ...legend,
    entries: sized
      ? legend.entries.map((entry, index) => ({ ...entry, count: index === 0 ? numbered : 0 }))
      : recounted(legend.entries, readings, legend.scale !== null),
    absences: [
      ...recounted(legend.absences, readings, false),
      ...(part.slot === 'fill' && out > 0 ? [left] : []),
    ],
    method,
  };
}

/** A part cut to an actor's places. Ranks are those among all towns: the cut changes what is shown, not what is true. */
export function cutPart(part: Part, filter: ActorFilter, ink: Ink): Part {
  const places = placesFor(part, filter);
  // Events are cut by who had a part in them, wherever they were: see withEventsOf.
  const callouts =
    part.theme === 'events' ? part.callouts : part.callouts.filter(({ place }) => places.has(place));
  const readings = [...part.readings.values()].map((reading) => cutReading(reading, places, filter));
  const { maps } = words();
  const named = readings
    .filter((reading) => reading.claims.length > 0)
    .map(({ name, value }) => maps.labelled(name, value));
  return {
    ...part,
    saidBy: maps.filter.only(part.saidBy, filter.name),
    areas: cutAreas(part, places, ink),
    circles: part.circles.filter(({ place }) => places.has(place)),
    callouts,
    readings: new Map(readings.map((reading) => [reading.place, reading])),
    legend: cutLegend({ ...part, callouts }, readings, filter, ink),
    summary: named.length > 0 ? maps.sentence(maps.series(named)) : maps.filter.none(filter.name),
  };
}

FILTERS.is({ actorFilter, cutPart, withEventsOf });
