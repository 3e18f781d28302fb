/** Zones: areas under a hatch, for what is said of an area beside its fill. Parts of an area get a soft edge. */
import { claimsAt } from '../data/byplace.ts';
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { termOf } from '../data/dictionary.ts';
import { words } from '../words/words.ts';
import { absentReading } from './absences.ts';
import type { AreaInk, LegendEntry, Part, Reading } from './figure.ts';
import { FORM, type Ink, inkFor, WIDTH } from './ink.ts';
import { citationsOf, claimIds, listed, sentenceCase, uniqueCitations } from './phrases.ts';
import type { Setting, Theme } from './theme.ts';

type NoGo = Claim<'no-go'>;

/** What zones say of themselves. */
export interface ZonesWords {
  readonly menu: string;
  readonly title: string;
  readonly saidBy: string;
  readonly notes: readonly string[];
}

export interface ZonesDescription {
  readonly id: string;
  readonly words: () => ZonesWords;
}

const kindOf = (claim: NoGo) =>
  `${claim.closed_to === 'police' ? 'police' : 'actor'}-${claim.status}-${claim.extent}`;

function swatchOf(claim: NoGo, ink: Ink): AreaInk['swatch'] & { readonly kind: 'hatch' } {
  const look = {
    kind: 'hatch',
    fill: 'transparent',
    form: FORM.noGo,
    width: WIDTH.hatch,
    soft: false,
  } as const;
  switch (claim.status) {
    case 'stated':
      return {
        ...look,
        line: ink.accent,
        width: 1.6,
        soft: claim.extent === 'parts',
        edge: claim.extent === 'parts' ? null : { color: ink.accent, width: 2, dash: [] },
      };
    case 'becoming':
      return { ...look, line: ink.accent, edge: { color: ink.accent, width: 1.6, dash: [3, 2] } };
    case 'past':
      return {
        ...look,
        line: ink.textQuiet,
        form: { spacing: 10, angle: 0 },
        width: 0.8,
        edge: { color: ink.textQuiet, width: 1.4, dash: [1, 2] },
      };
  }
}

function closedTo(dataset: Dataset, claim: NoGo): string {
  return claim.closed_to === 'police'
    ? words().maps.zones.police
    : (dataset.actors.get(claim.closed_to)?.key ?? claim.closed_to);
}

const wording = (dataset: Dataset, claim: NoGo): string =>
  words().maps.zones.closed(closedTo(dataset, claim), claim.status, claim.extent === 'parts');

/** Who says so: the one on whom the reference relies, where it names one. */
function sayer(dataset: Dataset, claim: NoGo): string {
  const { zones: said } = words().maps;
  const reference = dataset.references.get(claim.reference);
  const speaker = reference ? said.speaker(termOf(dataset, reference.speaker)) : said.document;
  const itself = claim.basis === '' || claim.basis === `the ${reference?.speaker ?? 'document'} itself`;
  return itself ? speaker : said.asTold(termOf(dataset, claim.basis), speaker);
}

function readingOf(
  dataset: Dataset,
  place: { readonly id: string; readonly name: string },
  claims: readonly NoGo[],
): Reading {
  const { zones: said } = words().maps;
  const value = listed(claims.map((claim) => wording(dataset, claim)));
  const sayings = claims.map((claim) =>
    said.saying(wording(dataset, claim), sayer(dataset, claim), claim.locator),
  );
  return {
    place: place.id,
    name: place.name,
    kind: 'value',
    value,
    unit: '',
    rank: null,
    partial: null,
    sentence: said.reading(place.name, sayings),
    number: null,
    caption: '',
    entry: claims[0] ? kindOf(claims[0]) : '',
    citations: citationsOf(dataset, claims),
    claims: claimIds(claims),
  };
}

function entriesOf(dataset: Dataset, claims: readonly NoGo[], ink: Ink): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const claim of claims) {
    const id = kindOf(claim);
    const count = (entries.get(id)?.count ?? 0) + 1;
    entries.set(id, {
      id,
      label: sentenceCase(wording(dataset, claim)),
      count,
      swatch: swatchOf(claim, ink),
    });
  }
  const order = ['stated', 'becoming', 'past'];
  const place = (entry: LegendEntry) => order.findIndex((status) => entry.id.includes(status));
  return [...entries.values()].toSorted((a, b) => place(a) - place(b));
}

function drawZones(description: ZonesDescription, dataset: Dataset, { scheme }: Setting): Part {
  const { maps } = words();
  const { menu, title, saidBy, notes } = description.words();
  const ink = inkFor(scheme);
  const claims = dataset.claims['no-go'];
  const all = [
    ...dataset.units.values(),
    ...[...dataset.places.values()].filter((place) => place.geometry.type !== 'Point'),
  ];
  const readings = all.map((place) => {
    const here = claimsAt(claims, place.id);
    return here.length > 0
      ? readingOf(dataset, place, here)
      : absentReading(place, place.kind === 'cantonment' ? 'not-applicable' : 'not-stated');
  });
  const named = readings.filter((reading) => reading.claims.length > 0);
  return {
    id: description.id,
    theme: description.id,
    slot: 'overlay',
    menu,
    when: '',
    numbers: null,
    title,
    saidBy,
    areas: claims.map((claim) => ({ place: claim.place, swatch: swatchOf(claim, ink) })),
    circles: [],
    callouts: [],
    legend: {
      title: maps.zones.legend,
      sentence: maps.zones.sentence,
      scale: null,
      entries: entriesOf(dataset, claims, ink),
      absences: [],
      method: maps.zones.method(named.length),
    },
    readings: new Map(readings.map((reading) => [reading.place, reading])),
    summary: maps.sentence(maps.series(named.map(({ name, value }) => maps.labelled(name, value)))),
    notes,
    citations: uniqueCitations(readings),
  };
}

/** A theme of hatched areas, from a plain description. */
export function zones(description: ZonesDescription): Theme {
  return {
    id: description.id,
    get menu() {
      return description.words().menu;
    },
    slot: 'overlay',
    dayed: false,
    byDistrict: false,
    draw: (dataset, setting) => drawZones(description, dataset, setting),
  };
}
