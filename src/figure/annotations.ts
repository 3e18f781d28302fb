/** Annotations: points with words beside them, each joined to its place by a leader line. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Position } from '../data/geojson.ts';
import { words } from '../words/words.ts';
import { absentReading } from './absences.ts';
import type { CalloutInk, Citation, Part, Reading } from './figure.ts';
import { type Ink, inkFor } from './ink.ts';
import { citationsOf, claimIds } from './phrases.ts';
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

/** What annotations say of themselves. */
export interface AnnotationsWords {
  readonly menu: string;
  readonly title: string;
  readonly saidBy: string;
  readonly sentence: string;
  /** What one of them is called: `event`. */
  readonly one: string;
  /** That none lies in an area. */
  readonly none: string;
  readonly counted: (count: number) => string;
}

export interface AnnotationsDescription {
  readonly id: string;
  readonly words: () => AnnotationsWords;
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
  const { maps, vocabulary } = words();
  return {
    place: unit.id,
    name: unit.name,
    kind: 'value',
    value: maps.series(notes.map((note) => note.title)),
    unit: '',
    rank: null,
    partial: null,
    sentence: vocabulary.sentences(notes.map((note) => note.sentence)),
    number: null,
    caption: '',
    entry: 'callout',
    citations: citationsOf(dataset, claims),
    claims: claimIds(claims),
  };
}

/** Of points there is no absence but that none lies here. */
function noneReading(unit: { readonly id: string; readonly name: string }, none: string): Reading {
  const sentence = words().maps.annotations.none(unit.name, none);
  return { ...absentReading(unit, 'not-stated'), value: none, sentence };
}

function drawAnnotations(description: AnnotationsDescription, dataset: Dataset, { scheme }: Setting): Part {
  const { maps } = words();
  const said = description.words();
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
    return here.length > 0 ? readingOf(dataset, unit, here) : noneReading(unit, said.none);
  });
  const citations: readonly Citation[] = citationsOf(
    dataset,
    notes.flatMap((note) => note.claims),
  );
  const method = maps.annotations.method(said.counted(callouts.length), description.left(dataset));
  return {
    id: description.id,
    theme: description.id,
    slot: 'overlay',
    menu: said.menu,
    when: '',
    numbers: null,
    title: said.title,
    saidBy: said.saidBy,
    areas: [],
    circles: [],
    callouts,
    legend: {
      title: said.menu,
      sentence: said.sentence,
      scale: null,
      entries: [
        {
          id: 'callout',
          label: said.one,
          count: callouts.length,
          swatch: { kind: 'pin', fill: color },
        },
      ],
      absences: [],
      method,
    },
    readings: new Map(readings.map((reading) => [reading.place, reading])),
    summary: maps.sentence(maps.series(callouts.map((callout) => callout.title))),
    notes: [],
    citations,
  };
}

/** A theme of callouts, from a plain description. */
export function annotations(description: AnnotationsDescription): Theme {
  return {
    id: description.id,
    get menu() {
      return description.words().menu;
    },
    slot: 'overlay',
    dayed: false,
    byDistrict: false,
    draw: (dataset, setting) => drawAnnotations(description, dataset, setting),
  };
}
