/** The kinds of absence: how each is drawn and keyed, the same in every theme that fills towns. */
import { words } from '../words/words.ts';
import type { AreaInk, LegendEntry, Reading, ReadingKind } from './figure.ts';
import { FORM, type Ink, WIDTH } from './ink.ts';
import { absenceInWords } from './phrases.ts';

type AbsenceKind = Parameters<typeof absenceInWords>[0];

/** The look of an absence. */
export function absenceSwatch(kind: AbsenceKind, ink: Ink): AreaInk['swatch'] {
  switch (kind) {
    case 'not-received':
      return {
        kind: 'hatch',
        fill: ink.absent,
        line: ink.absentLine,
        form: FORM.notReceived,
        width: WIDTH.hatch,
        soft: false,
        edge: null,
      };
    case 'not-stated':
      return { kind: 'fill', fill: ink.absent };
    case 'not-applicable':
      return { kind: 'stipple', fill: ink.land, dot: ink.stippleDot, form: FORM.stipple };
  }
}

/** The look of a value that is a sum over a part only: its class, under thin lines of paper. */
export function partialSwatch(fill: string, ink: Ink): AreaInk['swatch'] {
  return {
    kind: 'hatch',
    fill,
    line: ink.paper,
    form: FORM.partial,
    width: WIDTH.hatch * 1.4,
    soft: false,
    edge: null,
  };
}

const ORDER: readonly AbsenceKind[] = ['not-received', 'not-stated', 'not-applicable'];

const isAbsence = (kind: ReadingKind): kind is AbsenceKind => ORDER.some((absence) => absence === kind);

/** Legend entries for the absences that occur among some readings, each with its count. */
export function absenceEntries(readings: readonly Reading[], ink: Ink): readonly LegendEntry[] {
  return ORDER.flatMap((kind) => {
    const count = readings.filter((reading) => reading.kind === kind).length;
    return count > 0
      ? [{ id: kind, label: absenceInWords(kind), count, swatch: absenceSwatch(kind, ink) }]
      : [];
  });
}

/** The reading of a place with nothing to show. */
export function absentReading(
  place: { readonly id: string; readonly name: string },
  kind: AbsenceKind,
): Reading {
  const { absences } = words().maps;
  return {
    place: place.id,
    name: place.name,
    kind,
    value: absenceInWords(kind),
    unit: '',
    rank: null,
    partial: null,
    sentence:
      kind === 'not-applicable'
        ? absences.cantonment(place.name)
        : absences.sentence(place.name, absenceInWords(kind)),
    number: null,
    caption: '',
    entry: kind,
    citations: [],
    claims: [],
  };
}

/** The look of a reading that is an absence; `null` for any other. */
export function absentArea(reading: Reading, ink: Ink): AreaInk | null {
  return isAbsence(reading.kind) ? { place: reading.place, swatch: absenceSwatch(reading.kind, ink) } : null;
}
