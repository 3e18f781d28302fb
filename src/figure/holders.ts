/** Holders: areas filled by who is said to hold them. Two holders are two stripes, never a blend and never the last one. */
import type { Dataset } from '../data/dataset.ts';
import { absenceEntries, absentArea, absentReading } from './absences.ts';
import type { AreaInk, Edge, Legend, LegendEntry, Part, Reading } from './figure.ts';
import { groundOf, lookOf } from './holdlook.ts';
import { type Hold, holdsOn, idOfHolds, isFirm, nounOfHold, verbHere, verbOf } from './holds.ts';
import { type Ink, inkFor } from './ink.ts';
import { citationsOf, claimIds, listed, plural, uniqueCitations } from './phrases.ts';
import type { Setting, Theme } from './theme.ts';

export interface HoldersDescription {
  readonly id: string;
  readonly menu: string;
  readonly title: string;
  readonly saidBy: string;
  /** Ids of actors, each with its place in the palette. */
  readonly colors: Readonly<Record<string, number>>;
  readonly palette: Readonly<Record<'light' | 'dark', readonly string[]>>;
  readonly notes: readonly string[];
}

/** A place of the map with all that is said of who holds it. */
interface Held {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly claims: readonly Hold[];
}

const keyOf = (dataset: Dataset, { actor }: Hold) => dataset.actors.get(actor)?.key ?? actor;

function colorOf({ id, palette, colors }: HoldersDescription, { actor }: Hold, ink: Ink): string {
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

function swatchOf(description: HoldersDescription, holds: Holds, ink: Ink): AreaInk['swatch'] {
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

/** What stands before the names of those whose hold is not firm. */
const SHORT: Readonly<Record<Hold['relation'], string>> = {
  controls: 'control',
  stronghold: 'stronghold',
  'armed-group': 'armed',
  presence: 'present',
  support: 'support',
};

function shortOf(hold: Hold): string {
  if (isFirm(hold)) return '';
  return hold.status === 'stated' ? `${SHORT[hold.relation]}: ` : `${SHORT[hold.relation]}, ${hold.status}: `;
}

/** The holders in a few words, so that a weaker claim is not read as control: `armed: AP gang and RD gang`. */
function captionOf(dataset: Dataset, drawn: readonly Hold[]): string {
  const groups = [...new Set(drawn.map(shortOf))].map((short) => {
    const names = drawn.filter((hold) => shortOf(hold) === short).map((hold) => keyOf(dataset, hold));
    return `${short}${listed(names)}`;
  });
  return groups.join('; ');
}

/** A claim that is not drawn, in a few words: `alleged armed group of MQM-H`. */
const besideOf = (dataset: Dataset, hold: Hold) => `${nounOfHold(hold)} ${keyOf(dataset, hold)}`;

/** What a legend entry says: `MQM controls; MQM-H has a stronghold`. */
function labelOf(dataset: Dataset, drawn: readonly Hold[]): string {
  if (drawn.some(isFirm) || drawn.length === 1)
    return drawn.map((hold) => `${keyOf(dataset, hold)} ${verbOf(hold)}`).join('; ');
  const caption = captionOf(dataset, drawn);
  return drawn.some(({ relation }) => relation === 'controls') ? caption : `${caption}; none said to control`;
}

/** One claim in a sentence about its place, with whoever believes it where that is not the reference itself. */
function sayingOf(dataset: Dataset, hold: Hold): string {
  const name = dataset.actors.get(hold.actor)?.name ?? hold.actor;
  const believer = hold.basis === '' || hold.basis.endsWith(' itself') ? '' : ` (according to ${hold.basis})`;
  return `${name} ${verbHere(hold)}${believer}, ${hold.locator}`;
}

function readingOf(dataset: Dataset, { id, name, claims }: Held): Reading {
  const holds = holdsOn(claims);
  const { drawn, beside } = holds;
  const caption = captionOf(dataset, drawn);
  const speakers = new Set(
    claims.map(({ reference }) => dataset.references.get(reference)?.speaker ?? reference),
  );
  const sayings = [...drawn, ...beside].map((hold) => sayingOf(dataset, hold));
  return {
    place: id,
    name,
    kind: drawn.length > 1 && drawn.every(isFirm) ? 'contested' : 'value',
    value: [caption, ...beside.map((hold) => besideOf(dataset, hold))].join('; '),
    unit: '',
    rank: null,
    partial: null,
    sentence: `${name}, the ${listed([...speakers])} says: ${sayings.join('; ')}.`,
    number: null,
    caption,
    entry: entryOf(holds),
    citations: citationsOf(dataset, claims),
    claims: claimIds(claims),
  };
}

/** Places with an outline: every town and cantonment, and the neighbourhoods that a claim names. */
function placesOf(dataset: Dataset): readonly Held[] {
  const claimsAt = (id: string) => dataset.claims.control.filter((claim) => claim.place === id);
  const outlined = [...dataset.places.values()].filter(({ geometry }) => geometry.type !== 'Point');
  return [
    ...[...dataset.units.values()].map(({ id, name, kind }) => ({ id, name, kind, claims: claimsAt(id) })),
    ...outlined
      .map(({ id, name, kind }) => ({ id, name, kind, claims: claimsAt(id) }))
      .filter(({ claims }) => claims.length > 0),
  ];
}

function entriesOf(
  description: HoldersDescription,
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
    const edge = alleged ? `; broken edge: ${besideOf(dataset, alleged)}` : '';
    const label = `${labelOf(dataset, holds.drawn)}${edge}`;
    entries.set(id, { id, label, count, swatch: swatchOf(description, holds, ink) });
  }
  return [...entries.values()].toSorted((a, b) => b.count - a.count);
}

/** How many places are named, and what is said that no fill shows. */
function methodOf(dataset: Dataset, places: readonly Held[]): string {
  const named = places.filter(({ claims }) => claims.length > 0);
  const towns = dataset.towns.filter(({ id }) => named.some((place) => place.id === id)).length;
  const beside = named.flatMap(({ claims }) => {
    const holds = holdsOn(claims);
    return holds.beside.filter((hold) => hold !== edging(holds)).map((hold) => besideOf(dataset, hold));
  });
  const kinds = [...new Set(beside)].map(
    (words) => `${words} (${plural(beside.filter((one) => one === words).length, 'place')})`,
  );
  const whole = dataset.claims.control.filter(({ place }) => place === dataset.city).length;
  return [
    `${plural(named.length, 'place')} named: ${towns} of ${dataset.towns.length} towns and ${plural(named.length - towns, 'neighbourhood')}`,
    ...(kinds.length > 0 ? [`said but not drawn: ${listed(kinds)}`] : []),
    ...(whole > 0 ? [`${plural(whole, 'claim')} on the city as a whole are not drawn`] : []),
  ].join('; ');
}

function legendOf(
  description: HoldersDescription,
  dataset: Dataset,
  places: readonly Held[],
  readings: readonly Reading[],
  ink: Ink,
): Legend {
  return {
    title: 'Who is said to hold it',
    sentence:
      'Each colour is a party or gang that the cable names for the place; stripes are two claims side by side.',
    scale: null,
    entries: entriesOf(description, dataset, places, ink),
    absences: absenceEntries(readings, ink),
    method: methodOf(dataset, places),
  };
}

function summaryOf({ entries }: Legend, readings: readonly Reading[]): string {
  const said = entries.map((entry) => `${entry.label}: ${plural(entry.count, 'place')}`);
  const contested = readings.filter(({ kind }) => kind === 'contested').map(({ name }) => name);
  const both = contested.length > 0 ? ` Said to be held by two: ${listed(contested)}.` : '';
  return `${said.join('; ')}.${both}`;
}

function drawHolders(description: HoldersDescription, dataset: Dataset, { scheme }: Setting): Part {
  const { id, menu, title, saidBy, notes } = description;
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
  const { id, menu } = description;
  return {
    id,
    menu,
    slot: 'fill',
    dayed: false,
    byDistrict: false,
    draw: (dataset, setting) => drawHolders(description, dataset, setting),
  };
}
