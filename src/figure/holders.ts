/** Holders: areas filled by who is said to hold them. Two holders are two stripes, never a blend and never the last one. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { RELATIONS } from '../data/tables.ts';
import { absenceEntries, absentArea, absentReading } from './absences.ts';
import { uniqueCitations } from './choropleth.ts';
import type { AreaInk, LegendEntry, Part, Reading } from './figure.ts';
import { FORM, type Ink, inkFor, WIDTH } from './ink.ts';
import { tint } from './palettes.ts';
import { citationsOf, claimIds, listed, plural } from './phrases.ts';
import type { Setting, Theme } from './theme.ts';

type Control = Claim<'control'>;

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

/** One actor's strongest said hold on a place. */
interface Hold {
  readonly actor: string;
  readonly claim: Control;
  /** Controls or stronghold; else an armed group, a presence or support. */
  readonly firm: boolean;
}

const FIRM: readonly string[] = ['controls', 'stronghold'];
const SAID_SHORT: Readonly<Record<Control['relation'], string>> = {
  controls: 'controls',
  stronghold: 'has a stronghold',
  'armed-group': 'is armed',
  presence: 'is present',
  support: 'has support',
};
const SAID: Readonly<Record<Control['relation'], string>> = {
  controls: 'controls it',
  stronghold: 'has a stronghold here',
  'armed-group': 'has an armed group here',
  presence: 'is present here',
  support: 'has support here',
};

/** Each actor's strongest claim on a place. Where anybody has a firm hold, weaker ones are not drawn. */
function holdsOn(claims: readonly Control[]): readonly Hold[] {
  const strongest = new Map<string, Control>();
  for (const claim of claims) {
    const other = strongest.get(claim.actor);
    if (!other || RELATIONS.indexOf(claim.relation) < RELATIONS.indexOf(other.relation))
      strongest.set(claim.actor, claim);
  }
  const holds = [...strongest.values()].map((claim) => ({
    actor: claim.actor,
    claim,
    firm: FIRM.includes(claim.relation),
  }));
  return holds.some((hold) => hold.firm) ? holds.filter((hold) => hold.firm) : holds;
}

function swatchOf(description: HoldersDescription, holds: readonly Hold[], ink: Ink): AreaInk['swatch'] {
  const fills = holds.map((hold) => {
    const color = description.palette[ink.scheme][description.colors[hold.actor] ?? -1];
    if (!color) throw new Error(`theme ${description.id} has no colour for actor ${hold.actor}: give it one`);
    return hold.firm ? color : tint(color, ink.land);
  });
  const [only] = fills;
  const [hold] = holds;
  if (fills.length !== 1 || !only || !hold) return { kind: 'stripes', fills };
  if (hold.claim.relation !== 'stronghold') return { kind: 'fill', fill: only };
  return {
    kind: 'hatch',
    fill: only,
    line: ink.paper,
    form: FORM.stronghold,
    width: WIDTH.hatch,
    soft: false,
    edge: null,
  };
}

function readingOf(
  dataset: Dataset,
  place: { readonly id: string; readonly name: string },
  claims: readonly Control[],
): Reading {
  const holds = holdsOn(claims);
  const strongestFirst = claims.toSorted(
    (a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation),
  );
  const sayings = strongestFirst.map((claim) => {
    const believed = claim.status === 'alleged' ? ' (alleged)' : '';
    return `${dataset.actors.get(claim.actor)?.name ?? claim.actor} ${SAID[claim.relation]}${believed}, ${claim.locator}`;
  });
  return {
    place: place.id,
    name: place.name,
    kind: holds.length > 1 && holds.every((hold) => hold.firm) ? 'contested' : 'value',
    value: captionOf(dataset, holds),
    unit: '',
    rank: null,
    sentence: `${place.name}, the cable says: ${sayings.join('; ')}.`,
    number: null,
    caption: captionOf(dataset, holds),
    entry: entryOf(holds),
    citations: citationsOf(dataset, claims),
    claims: claimIds(claims),
  };
}

/** The holders in a few words, so that a weaker claim is not read as control: `armed: AP gang and RD gang`. */
function captionOf(dataset: Dataset, holds: readonly Hold[]): string {
  const names = listed(holds.map((hold) => dataset.actors.get(hold.actor)?.key ?? hold.actor));
  return holds.every((hold) => hold.firm) ? names : `armed: ${names}`;
}

const entryOf = (holds: readonly Hold[]) =>
  holds.map((hold) => `${hold.actor}-${hold.firm ? 'firm' : 'weak'}`).join('+');

function labelOf(dataset: Dataset, holds: readonly Hold[]): string {
  const names = listed(holds.map((hold) => dataset.actors.get(hold.actor)?.key ?? hold.actor));
  const firm = holds.every((hold) => hold.firm);
  if (holds.length > 1)
    return firm
      ? holds
          .map(
            (hold) =>
              `${dataset.actors.get(hold.actor)?.key ?? hold.actor} ${SAID_SHORT[hold.claim.relation]}`,
          )
          .join('; ')
      : `${names}: armed groups, none said to control`;
  const [hold] = holds;
  return hold && firm
    ? `${names} ${hold.claim.relation === 'controls' ? 'controls' : 'has a stronghold'}`
    : `${names} armed or present`;
}

function drawHolders(description: HoldersDescription, dataset: Dataset, { scheme }: Setting): Part {
  const ink = inkFor(scheme);
  const claimsAt = (id: string) => dataset.claims.control.filter((claim) => claim.place === id);
  const units = [...dataset.units.values()];
  const outlined = [...dataset.places.values()].filter(
    (place) => place.geometry.type !== 'Point' && claimsAt(place.id).length > 0,
  );
  const drawn = [...units, ...outlined].map((place) => ({ place, claims: claimsAt(place.id) }));
  const entries = new Map<string, LegendEntry>();
  const readings = drawn.map(({ place, claims }) => {
    if (claims.length === 0)
      return absentReading(place, place.kind === 'cantonment' ? 'not-applicable' : 'not-stated');
    const holds = holdsOn(claims);
    const id = entryOf(holds);
    const before = entries.get(id);
    entries.set(id, {
      id,
      label: labelOf(dataset, holds),
      count: (before?.count ?? 0) + 1,
      swatch: swatchOf(description, holds, ink),
    });
    return readingOf(dataset, place, claims);
  });
  const areas = drawn.map(({ place, claims }, index): AreaInk => {
    const reading = readings[index];
    const absent = reading ? absentArea(reading, ink) : null;
    return absent ?? { place: place.id, swatch: swatchOf(description, holdsOn(claims), ink) };
  });
  const named = readings.filter((reading) => reading.claims.length > 0);
  const contested = named.filter((reading) => reading.kind === 'contested').map((reading) => reading.name);
  const towns = dataset.towns.filter((town) => claimsAt(town.id).length > 0).length;
  const sorted = [...entries.values()].toSorted((a, b) => b.count - a.count);
  return {
    id: description.id,
    theme: description.id,
    slot: 'fill',
    menu: description.menu,
    when: '',
    numbers: null,
    title: description.title,
    saidBy: description.saidBy,
    areas,
    circles: [],
    callouts: [],
    legend: {
      title: 'Who is said to hold it',
      sentence:
        'Each colour is a party or gang that the cable names for the place; stripes are two claims side by side.',
      scale: null,
      entries: sorted,
      absences: absenceEntries(readings, ink),
      method: `${plural(named.length, 'place')} named: ${towns} of ${dataset.towns.length} towns and ${plural(named.length - towns, 'neighbourhood')}`,
    },
    readings: new Map(readings.map((reading) => [reading.place, reading])),
    summary: `${sorted.map((entry) => `${entry.label}: ${plural(entry.count, 'place')}`).join('; ')}. Claimed for two: ${listed(contested)}.`,
    notes: description.notes,
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
    draw: (dataset, setting) => drawHolders(description, dataset, setting),
  };
}
