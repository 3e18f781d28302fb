/** Annotations: points with words beside them, each joined to its place by a leader line. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Position } from '../data/geojson.ts';
import { absentReading } from './absences.ts';
import type { CalloutInk, Citation, Part, Reading } from './figure.ts';
import { type Ink, inkFor } from './ink.ts';
import { citationsOf, claimIds, plural } from './phrases.ts';
import type { Setting, Theme } from './theme.ts';

/** What an annotation says of one place. */
export interface Note {
  readonly place: string;
  readonly position: Position;
  readonly title: string;
  readonly detail: string;
  readonly sentence: string;
  readonly claims: readonly Claim[];
  readonly precisionMetres: number;
}

export interface AnnotationsDescription {
  readonly id: string;
  readonly menu: string;
  readonly title: string;
  readonly saidBy: string;
  readonly sentence: string;
  /** What one of them is called: `event`. */
  readonly one: string;
  readonly color: (ink: Ink) => string;
  readonly notes: (dataset: Dataset) => readonly Note[];
  /** What is not on the map, in words. */
  readonly left: (dataset: Dataset) => string;
}

/** Where a place is labelled; `null` for the city and for what has no place. */
export function positionOf(dataset: Dataset, place: string | null): Position | null {
  if (place === null) return null;
  return dataset.units.get(place)?.label ?? dataset.places.get(place)?.label ?? null;
}

function readingOf(
  dataset: Dataset,
  unit: { readonly id: string; readonly name: string },
  notes: readonly Note[],
): Reading {
  const claims = notes.flatMap((note) => note.claims);
  return {
    place: unit.id,
    name: unit.name,
    kind: 'value',
    value: notes.map((note) => note.title).join('; '),
    unit: '',
    rank: null,
    partial: null,
    sentence: notes.map((note) => note.sentence).join(' '),
    number: null,
    caption: '',
    entry: 'callout',
    citations: citationsOf(dataset, claims),
    claims: claimIds(claims),
  };
}

/** Of points there is no absence but that none lies here. */
function noneReading(unit: { readonly id: string; readonly name: string }, one: string): Reading {
  const value = `no ${one} here`;
  return { ...absentReading(unit, 'not-stated'), value, sentence: `${unit.name}: ${value}.` };
}

function drawAnnotations(description: AnnotationsDescription, dataset: Dataset, { scheme }: Setting): Part {
  const color = description.color(inkFor(scheme));
  const notes = description.notes(dataset);
  const callouts = notes.map(
    ({ place, position, title, detail, claims, precisionMetres }): CalloutInk => ({
      place,
      position,
      title,
      detail,
      fill: color,
      claim: claims[0]?.id ?? null,
      precisionMetres,
    }),
  );
  const within = (id: string) =>
    notes.filter((note) => note.place === id || dataset.places.get(note.place)?.town === id);
  const readings = [...dataset.units.values()].map((unit) => {
    const here = within(unit.id);
    return here.length > 0 ? readingOf(dataset, unit, here) : noneReading(unit, description.one);
  });
  const citations: readonly Citation[] = citationsOf(
    dataset,
    notes.flatMap((note) => note.claims),
  );
  const method = `${plural(callouts.length, description.one)} on the map; ${description.left(dataset)}`;
  return {
    id: description.id,
    theme: description.id,
    slot: 'overlay',
    menu: description.menu,
    when: '',
    numbers: null,
    title: description.title,
    saidBy: description.saidBy,
    areas: [],
    circles: [],
    callouts,
    legend: {
      title: description.menu,
      sentence: description.sentence,
      scale: null,
      entries: [
        {
          id: 'callout',
          label: description.one,
          count: callouts.length,
          swatch: { kind: 'pin', fill: color },
        },
      ],
      absences: [],
      method,
    },
    readings: new Map(readings.map((reading) => [reading.place, reading])),
    summary: `${callouts.map((callout) => callout.title).join('; ')}.`,
    notes: [],
    citations,
  };
}

/** A theme of callouts, from a plain description. */
export function annotations(description: AnnotationsDescription): Theme {
  const { id, menu } = description;
  return {
    id,
    menu,
    slot: 'overlay',
    dayed: false,
    byDistrict: false,
    draw: (dataset, setting) => drawAnnotations(description, dataset, setting),
  };
}
