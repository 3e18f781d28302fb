/** Proportional symbols: circles whose area, not radius, follows a count. */
import type { Dataset, Unit } from '../data/dataset.ts';
import { words } from '../words/words.ts';
import { ranks } from './classes.ts';
import type { CircleInk, LegendEntry, Numbers, Part, Reading } from './figure.ts';
import { type Ink, inkFor } from './ink.ts';
import { measuredReading } from './measured.ts';
import { asNumber, asRank, sentenceCase, uniqueCitations } from './phrases.ts';
import type { Findings } from './resolve.ts';
import { valuesOf } from './resolve.ts';
import { dayInWords, type Setting, sheetId, type Theme } from './theme.ts';

/** What proportional symbols say of themselves. */
export interface SymbolsWords {
  readonly menu: string;
  readonly title: (when: string) => string;
  readonly saidBy: string;
  /** What a town's number is, after the number. */
  readonly what: string;
  /** What the circle's area follows, in the legend's sentence. */
  readonly shows: string;
  readonly notes: readonly string[];
}

export interface SymbolsDescription {
  readonly id: string;
  readonly words: () => SymbolsWords;
  readonly dayed: boolean;
  /** Where its days are not those of the data. */
  readonly days?: readonly string[];
  readonly findings: (dataset: Dataset, day: string) => Findings<number>;
  /** The value that gets the largest circle, on every day alike. */
  readonly largest: (dataset: Dataset) => number;
  readonly numbers: Numbers;
  /** Colours of what is below zero, and of all else. */
  readonly colors: (ink: Ink) => { readonly below: string; readonly above: string };
  /** Whether the number is written in the circle. */
  readonly written: boolean;
}

const LARGEST_RADIUS = 27;
const ABSENT_RADIUS = 4;

/** The radius in pixels of a value's circle, by its size without its sign. */
function radiusOf(value: number, largest: number): number {
  return Math.max(1.5, LARGEST_RADIUS * Math.sqrt(Math.abs(value) / (largest || 1)));
}

function circleOf(
  description: SymbolsDescription,
  reading: Reading,
  unit: Unit,
  largest: number,
  ink: Ink,
): readonly CircleInk[] {
  const at = { place: unit.id, position: unit.label };
  const { below, above } = description.colors(ink);
  if (reading.number !== null) {
    const color = reading.number < 0 ? below : above;
    const hollow = reading.kind === 'partial';
    const radius = radiusOf(reading.number, largest);
    return [
      {
        ...at,
        radius,
        fill: hollow ? 'transparent' : color,
        stroke: hollow ? color : ink.halo,
        text: description.written ? reading.value : '',
      },
    ];
  }
  if (reading.kind !== 'not-received') return [];
  return [
    {
      ...at,
      radius: ABSENT_RADIUS,
      fill: ink.halo,
      stroke: ink.absentLine,
      text: description.written ? '?' : '',
    },
  ];
}

/** What the greatest circle of the legend may be, in its power of ten: no more than a third of it lies between two. */
const STEPS = [8, 6, 5, 4, 3, 2, 1.5, 1];

/** Values that the legend shows circles of: the greatest round one that is reached, its half and its tenth, as far as numbers are written. */
function examplesOf(largest: number, { decimals }: Numbers): readonly number[] {
  // In the last digit that is written, so that all are whole.
  const unit = 10 ** Math.max(decimals, 0);
  const most = Math.max(Math.floor(largest * unit + 1e-6), 1);
  const power = 10 ** Math.floor(Math.log10(most));
  const greatest = STEPS.map((step) => Math.floor(step * power)).find((value) => value <= most) ?? power;
  const whole = [greatest / 10, greatest / 2, greatest].map(Math.round);
  return [...new Set(whole)].filter((value) => value > 0).map((value) => value / unit);
}

function entriesOf(
  description: SymbolsDescription,
  readings: readonly Reading[],
  largest: number,
  ink: Ink,
): readonly LegendEntry[] {
  const { above } = description.colors(ink);
  const total = readings.filter((reading) => reading.number !== null).length;
  return examplesOf(largest, description.numbers).map((value, index) => ({
    id: `size-${value}`,
    label: asNumber(value, description.numbers),
    count: index === 0 ? total : 0,
    swatch: { kind: 'circle', radius: radiusOf(value, largest), fill: above, stroke: ink.halo },
  }));
}

function absencesOf(
  description: SymbolsDescription,
  readings: readonly Reading[],
  ink: Ink,
): readonly LegendEntry[] {
  const missing = readings.filter((reading) => reading.kind === 'not-received').length;
  const partial = readings.flatMap((reading) => reading.partial ?? []);
  const [kind, ...others] = new Set(partial);
  const { difference, symbols: said } = words().maps;
  const { above } = description.colors(ink);
  return [
    ...(missing > 0
      ? [
          {
            id: 'not-received',
            label: description.written ? difference.entry : said.missing,
            count: missing,
            swatch: {
              kind: 'circle',
              radius: ABSENT_RADIUS,
              fill: ink.halo,
              stroke: ink.absentLine,
            } as const,
          },
        ]
      : []),
    ...(partial.length > 0
      ? [
          {
            id: 'partial',
            label: kind !== undefined && others.length === 0 ? said.partialIn(kind) : said.partial,
            count: partial.length,
            swatch: { kind: 'circle', radius: 8, fill: 'transparent', stroke: above } as const,
          },
        ]
      : []),
  ];
}

function summaryOf(readings: readonly Reading[]): string {
  const { maps, vocabulary } = words();
  const { largest, none, missingOf } = maps.symbols;
  const [first] = readings
    .filter((reading) => reading.kind === 'value')
    .toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0));
  const missing = readings
    .filter((reading) => reading.kind === 'not-received')
    .map((reading) => reading.name);
  return vocabulary.sentences([first ? largest(first) : none, missing.length > 0 ? missingOf(missing) : '']);
}

function drawSymbols(description: SymbolsDescription, dataset: Dataset, { day, scheme }: Setting): Part {
  const { symbols: generic } = words().maps;
  const said = description.words();
  const ink = inkFor(scheme);
  const findings = description.findings(dataset, day);
  const largest = description.largest(dataset);
  const full = new Map(
    [...valuesOf(findings)].filter(([id]) => {
      const finding = findings.get(id);
      return finding?.kind === 'value' && !finding.partial;
    }),
  );
  const ranked = ranks(full);
  const units = [...dataset.units.values()];
  const entryOf = (value: number) => (value < 0 ? 'below' : 'above');
  const { numbers } = description;
  const measure = { what: said.what, unit: said.what, numbers, explained: false, entryOf };
  const readings = units.map((unit) => {
    const rank = ranked.get(unit.id);
    return measuredReading(
      measure,
      dataset,
      unit,
      findings.get(unit.id) ?? { kind: 'not-stated' },
      rank ? asRank(rank, ranked.size) : null,
    );
  });
  const circles = units.flatMap((unit, index) => {
    const reading = readings[index];
    return reading ? circleOf(description, reading, unit, largest, ink) : [];
  });
  const numbered = readings.filter((reading) => reading.kind === 'value').length;
  return {
    id: sheetId(description, day),
    theme: description.id,
    slot: 'overlay',
    menu: said.menu,
    when: description.dayed ? dayInWords(dataset, day, description.days) : '',
    numbers,
    title: said.title(dayInWords(dataset, day, description.days)),
    saidBy: said.saidBy,
    areas: [],
    circles: circles.toSorted((a, b) => b.radius - a.radius),
    callouts: [],
    legend: {
      title: sentenceCase(said.shows),
      sentence: generic.sentence(said.shows),
      scale: null,
      entries: entriesOf(description, readings, largest, ink),
      absences: absencesOf(description, readings, ink),
      method: generic.method(numbered, dataset.towns.length, dataset.level),
    },
    readings: new Map(readings.map((reading) => [reading.place, reading])),
    summary: summaryOf(readings),
    notes: said.notes,
    citations: uniqueCitations(readings),
  };
}

/** A theme of proportional symbols, from a plain description. */
export function symbols(description: SymbolsDescription): Theme {
  const { dayed } = description;
  return {
    id: description.id,
    get menu() {
      return description.words().menu;
    },
    slot: 'overlay',
    dayed,
    ...(description.days && { days: description.days }),
    byDistrict: true,
    draw: (dataset, setting) => drawSymbols(description, dataset, setting),
  };
}
