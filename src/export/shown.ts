/** What is shown: every reading and point of the sheets that are on, one row each, absences among them. */
import type { CalloutInk, Citation, Figure, Reading, ReadingKind, Sheet } from '../figure/figure.ts';
import { further } from '../words/words.ts';
import { sheetsOf } from './plate/foot.ts';

export const LICENCE = 'CC BY 4.0';
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/** What an export says of itself beside the figure. */
export interface Made {
  /** ISO day on which it is made. */
  readonly date: string;
  /** The address that brings the view back. */
  readonly link: string;
}

export interface ShownRow {
  readonly sheet: Sheet;
  readonly place: string;
  readonly name: string;
  /** `point`: words beside a point; all else is what the place shows in the theme. */
  readonly kind: ReadingKind | 'point';
  readonly number: number | null;
  readonly unit: string;
  readonly text: string;
  readonly sentence: string;
  readonly rank: string | null;
  /** Whether it lies under the veil, beside what alone is asked for. */
  readonly veiled: boolean;
  readonly citations: readonly Citation[];
  readonly claims: readonly string[];
}

/** `2012-02-20`, or `both`; empty where days make no difference. */
export const dayOf = ({ id }: Sheet) => id.split('@')[1] ?? '';

function rowOf(sheet: Sheet, reading: Reading, veiled: boolean): ShownRow {
  const { value: text, entry: _entry, caption: _caption, ...shown } = reading;
  return { ...shown, sheet, text, veiled };
}

/** The citation of a point's claim; where another claim stands for it, those of the place that tells of it. */
function citationsAt(sheet: Sheet, { claim }: CalloutInk): readonly Citation[] {
  const own = sheet.citations.filter((citation) => citation.claim === claim);
  if (own.length > 0 || claim === null) return own;
  const told = [...sheet.readings.values()].find(({ claims }) => claims.includes(claim));
  return told?.citations ?? [];
}

function pointOf(sheet: Sheet, callout: CalloutInk): ShownRow {
  const { place, title, detail, claim } = callout;
  return {
    sheet,
    place,
    name: title,
    kind: 'point',
    number: null,
    unit: '',
    text: detail,
    sentence: further().files.shown.point(title, detail),
    rank: null,
    veiled: false,
    citations: citationsAt(sheet, callout),
    claims: claim === null ? [] : [claim],
  };
}

/** Every row, sheet by sheet; the points of a sheet after its places. */
export function shownRows(figure: Figure): readonly ShownRow[] {
  const veiled = new Set(figure.veiled);
  return sheetsOf(figure).flatMap((sheet) => [
    ...[...sheet.readings.values()].map((reading) =>
      rowOf(sheet, reading, sheet.id === figure.fill.id && veiled.has(reading.place)),
    ),
    ...sheet.callouts.map((callout) => pointOf(sheet, callout)),
  ]);
}

/** A number as it is written out, to a millionth: digits beyond that are noise of the arithmetic. */
export const plainNumber = (value: number) => Number(value.toFixed(6));
