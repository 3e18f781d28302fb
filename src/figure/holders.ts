/** Holders: areas filled by who is said to hold them. Two holders are two stripes, never a blend and never the last one. */
import { claimsAt } from '../data/byplace.ts';
import type { Dataset } from '../data/dataset.ts';
import { termOf } from '../data/dictionary.ts';
import { words } from '../words/words.ts';
import { absenceEntries, absentArea, absentReading } from './absences.ts';
import type { AreaInk, Edge, Legend, LegendEntry, Part, Reading } from './figure.ts';
import { groundOf, lookOf } from './holdlook.ts';
import { type Hold, holdsOn, idOfHolds, isFirm } from './holds.ts';
import { besideOf, captionOf, labelOf, sayingOf } from './holdwords.ts';
import { type Ink, inkFor } from './ink.ts';
import { citationsOf, claimIds, uniqueCitations } from './phrases.ts';
import type { Setting, Theme } from './theme.ts';

/** What a map of holders says of itself. */
export interface HoldersWords {
  readonly menu: string;
  readonly title: string;
  readonly saidBy: string;
  /** The legend's. */
  readonly sentence: string;
  readonly notes: readonly string[];
}

export interface HoldersDescription {
  readonly id: string;
  readonly words: () => HoldersWords;
  readonly palette: Readonly<Record<'light' | 'dark', readonly string[]>>;
}

/** A description with the colours of its data: ids of actors, each with its place in the palette. */
interface Colored extends HoldersDescription {
  readonly colors: Readonly<Record<string, number>>;
}

/** A place of the map with all that is said of who holds it. */
interface Held {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly claims: readonly Hold[];
}

function colorOf({ id, palette, colors }: Colored, { actor }: Hold, ink: Ink): string {
  const color = palette[ink.scheme][colors[actor] ?? -1];
  if (!color) throw new Error(`theme ${id} has no colour for actor ${actor}: give it one`);
  return color;
}

type Holds = ReturnType<typeof holdsOn>;

/** A broken line in the actor's colour: alleged of a place that others are said to hold outright. */
const besideEdge = (color: string): Edge => ({ color, width: 2.4, dash: [2, 2] });

/** What is alleged of a place that others are said to hold: stripes wear it as their edge. */
const edging = ({ drawn, beside }: Holds): Hold | undefined =>
  drawn.length > 1 ? beside.find(({ status }) => status === 'alleged') : undefined;

/** The legend entry of a place. */
const entryOf = (holds: Holds) => `${idOfHolds(holds.drawn)}${edging(holds) ? '+alleged' : ''}`;

function swatchOf(description: Colored, holds: Holds, ink: Ink): AreaInk['swatch'] {
  const { drawn } = holds;
  const [only, ...others] = drawn;
  if (only && others.length === 0) return lookOf(only, colorOf(description, only, ink), ink);
  const alleged = edging(holds);
  return {
    kind: 'stripes',
    fills: drawn.map((hold) => groundOf(hold, colorOf(description, hold, ink), ink)),
    edge: alleged ? besideEdge(colorOf(description, alleged, ink)) : null,
  };
}

function readingOf(dataset: Dataset, { id, name, claims }: Held): Reading {
  const holds = holdsOn(claims);
  const { drawn, beside } = holds;
  const caption = captionOf(dataset, drawn);
  const { maps } = words();
  const speakers = new Set(
    claims.map(({ reference }) => termOf(dataset, dataset.references.get(reference)?.speaker ?? reference)),
  );
  const sayings = [...drawn, ...beside].map((hold) => sayingOf(dataset, hold));
  return {
    place: id,
    name,
    kind: drawn.length > 1 && drawn.every(isFirm) ? 'contested' : 'value',
    value: maps.series([caption, ...beside.map((hold) => besideOf(dataset, hold))]),
    unit: '',
    rank: null,
    partial: null,
    sentence: maps.holders.reading(name, [...speakers], sayings),
    number: null,
    caption,
    entry: entryOf(holds),
    citations: citationsOf(dataset, claims),
    claims: claimIds(claims),
  };
}

/** Places with an outline: every town and cantonment, and the neighbourhoods that a claim names. */
function placesOf(dataset: Dataset): readonly Held[] {
  const claimsOn = (id: string) => claimsAt(dataset.claims.control, id);
  const outlined = [...dataset.places.values()].filter(({ geometry }) => geometry.type !== 'Point');
  return [
    ...[...dataset.units.values()].map(({ id, name, kind }) => ({ id, name, kind, claims: claimsOn(id) })),
    ...outlined
      .map(({ id, name, kind }) => ({ id, name, kind, claims: claimsOn(id) }))
      .filter(({ claims }) => claims.length > 0),
  ];
}

function entriesOf(
  description: Colored,
  dataset: Dataset,
  places: readonly Held[],
  ink: Ink,
): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const { claims } of places.filter((place) => place.claims.length > 0)) {
    const holds = holdsOn(claims);
    const id = entryOf(holds);
    const count = (entries.get(id)?.count ?? 0) + 1;
    const alleged = edging(holds);
    const own = labelOf(dataset, holds.drawn);
    const label = alleged ? words().maps.holders.edged(own, besideOf(dataset, alleged)) : own;
    entries.set(id, { id, label, count, swatch: swatchOf(description, holds, ink) });
  }
  return [...entries.values()].toSorted((a, b) => b.count - a.count);
}

/** How many places are named, and what is said that no fill shows. */
function methodOf(dataset: Dataset, places: readonly Held[]): string {
  const named = places.filter(({ claims }) => claims.length > 0);
  const ids = new Set(named.map(({ id }) => id));
  const towns = dataset.towns.filter(({ id }) => ids.has(id)).length;
  const beside = named.flatMap(({ claims }) => {
    const holds = holdsOn(claims);
    return holds.beside.filter((hold) => hold !== edging(holds)).map((hold) => besideOf(dataset, hold));
  });
  const { maps } = words();
  const said = maps.holders;
  const kinds = [...new Set(beside)].map((kind) =>
    said.kind(kind, beside.filter((one) => one === kind).length),
  );
  const whole = dataset.claims.control.filter(({ place }) => place === dataset.city).length;
  return maps.series([
    said.named(named.length, towns, dataset.towns.length, named.length - towns),
    ...(kinds.length > 0 ? [said.notDrawn(kinds)] : []),
    ...(whole > 0 ? [said.wholeCity(whole)] : []),
  ]);
}

function legendOf(
  description: Colored,
  dataset: Dataset,
  places: readonly Held[],
  readings: readonly Reading[],
  ink: Ink,
): Legend {
  return {
    title: words().maps.holders.legend,
    sentence: description.words().sentence,
    scale: null,
    entries: entriesOf(description, dataset, places, ink),
    absences: absenceEntries(readings, ink),
    method: methodOf(dataset, places),
  };
}

function summaryOf({ entries }: Legend, readings: readonly Reading[]): string {
  const { maps, vocabulary } = words();
  const counted = entries.map(({ label, count }) => maps.holders.counted(label, count));
  const contested = readings.filter(({ kind }) => kind === 'contested').map(({ name }) => name);
  return vocabulary.sentences([
    maps.sentence(maps.series(counted)),
    contested.length > 0 ? maps.holders.contested(contested) : '',
  ]);
}

function drawHolders(described: HoldersDescription, dataset: Dataset, { scheme }: Setting): Part {
  const description = { ...described, colors: dataset.atlas.colors };
  const { id } = description;
  const { menu, title, saidBy, notes } = description.words();
  const ink = inkFor(scheme);
  const places = placesOf(dataset);
  const readings = places.map((place) =>
    place.claims.length > 0
      ? readingOf(dataset, place)
      : absentReading(place, place.kind === 'cantonment' ? 'not-applicable' : 'not-stated'),
  );
  const areas = readings.map((reading, index): AreaInk => {
    const holds = holdsOn(places[index]?.claims ?? []);
    return absentArea(reading, ink) ?? { place: reading.place, swatch: swatchOf(description, holds, ink) };
  });
  const legend = legendOf(description, dataset, places, readings, ink);
  return {
    id,
    theme: id,
    slot: 'fill',
    menu,
    when: '',
    numbers: null,
    title,
    saidBy,
    areas,
    circles: [],
    callouts: [],
    legend,
    readings: new Map(readings.map((reading) => [reading.place, reading])),
    summary: summaryOf(legend, readings),
    notes,
    citations: uniqueCitations(readings),
  };
}

/** A theme that fills each area by who is said to hold it, from a plain description. */
export function holders(description: HoldersDescription): Theme {
  return {
    id: description.id,
    get menu() {
      return description.words().menu;
    },
    slot: 'fill',
    dayed: false,
    byDistrict: false,
    draw: (dataset, setting) => drawHolders(description, dataset, setting),
  };
}
