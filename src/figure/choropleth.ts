/** Choropleths: towns filled by the class of a rate or share. A count is never filled: see symbols. */
import type { Dataset, Level } from '../data/dataset.ts';
import { words } from '../words/words.ts';
import { absenceEntries, absentArea, partialSwatch } from './absences.ts';
import { classOf, endsOf, naturalBreaks, ranks } from './classes.ts';
import type { AreaInk, Legend, LegendEntry, Numbers, Part, Reading } from './figure.ts';
import { type Ink, inkFor } from './ink.ts';
import { DIFFERENCES } from './late.ts';
import { measuredReading } from './measured.ts';
import type { SEQUENTIAL } from './palettes.ts';
import { asNumber, asRank, sentenceCase, uniqueCitations } from './phrases.ts';
import { BOTH, type Finding, type Findings, valuesOf } from './resolve.ts';
import { dayInWords, daysIn, type Setting, sheetId, type Theme } from './theme.ts';

/** What a choropleth says of itself. */
export interface ChoroplethWords {
  readonly menu: string;
  /** What, where, when. */
  readonly title: (when: string, level: Level) => string;
  readonly saidBy: string;
  /** What a town's number is, after the number: `children vaccinated per 1,000 residents`. */
  readonly what: string;
  /** What the colour shows, in the legend's sentence: `its share of all children`. */
  readonly shows: string;
  /** Short, for tables and scales: `per 1,000 residents`. */
  readonly unit: string;
  readonly notes: readonly string[];
}

export interface ChoroplethDescription {
  readonly id: string;
  readonly words: () => ChoroplethWords;
  readonly dayed: boolean;
  /** Where its days are not those of the data. */
  readonly days?: readonly string[];
  /** `false` where one day less another has no meaning. */
  readonly differs?: boolean;
  readonly findings: (dataset: Dataset, day: string) => Findings<number>;
  readonly numbers: Numbers;
  readonly palette: (typeof SEQUENTIAL)[keyof typeof SEQUENTIAL];
  /** How its values are classed, where it is not by natural classes as many as the palette has. */
  readonly classing?: Classing;
}

/** A way of classing, and how a legend names it. */
export interface Classing {
  /** `most` is the number of classes that so many places carry. */
  readonly breaksOf: (values: readonly number[], most: number) => readonly number[];
  readonly method: (classes: number, counted: number, all: number, level: Level) => string;
}

const FEW = 10;

/** Some colours of a palette, from one end to the other. */
export function spread(palette: readonly string[], count: number): readonly string[] {
  const step = (palette.length - 1) / Math.max(count - 1, 1);
  return Array.from({ length: count }, (_, index) => palette[Math.round(index * step)] ?? '');
}

/** Few places carry few classes. */
const classFills = (palette: readonly string[], places: number) =>
  places >= FEW ? palette : spread(palette, 3);

/**
 * The findings of a day, and the values that its breaks are of: those are shared between the single days, so that their maps can be
 * compared; a sum of days has its own.
 */
function foundOn(
  description: ChoroplethDescription,
  dataset: Dataset,
  day: string,
  shared?: readonly string[],
) {
  const { findings, dayed } = description;
  const pooled =
    shared ?? (dayed && day !== BOTH ? daysIn(description, dataset).filter((one) => one !== BOTH) : [day]);
  const found = new Map(pooled.map((one) => [one, findings(dataset, one)]));
  return {
    findings: found.get(day) ?? findings(dataset, day),
    values: [...found.values()].flatMap((one) => [...valuesOf(one).values()]),
  };
}

function areaOf(reading: Reading, breaks: readonly number[], fills: readonly string[], ink: Ink): AreaInk {
  const absent = absentArea(reading, ink);
  if (absent) return absent;
  const fill = fills[classOf(reading.number ?? 0, breaks)];
  if (!fill) throw new Error(`${breaks.length} breaks need ${breaks.length + 1} fills: got ${fills.length}`);
  return {
    place: reading.place,
    swatch: reading.kind === 'partial' ? partialSwatch(fill, ink) : { kind: 'fill', fill },
  };
}

function classEntries(
  breaks: readonly number[],
  fills: readonly string[],
  readings: readonly Reading[],
  labels: readonly string[],
): readonly LegendEntry[] {
  return fills.slice(0, breaks.length + 1).map((fill, index) => ({
    id: `class-${index}`,
    label: words().maps.choropleth.range(labels[index] ?? '', labels[index + 1] ?? ''),
    count: readings.filter((reading) => reading.entry === `class-${index}`).length,
    swatch: { kind: 'fill', fill },
  }));
}

function partialEntries(
  readings: readonly Reading[],
  fills: readonly string[],
  ink: Ink,
): readonly LegendEntry[] {
  const count = readings.filter((reading) => reading.kind === 'partial').length;
  const fill = fills[1] ?? ink.absent;
  return count > 0
    ? [
        {
          id: 'partial',
          label: words().maps.choropleth.partial,
          count,
          swatch: partialSwatch(fill, ink),
        },
      ]
    : [];
}

function legendOf(
  description: ChoroplethDescription,
  readings: readonly Reading[],
  values: readonly number[],
  breaks: readonly number[],
  fills: readonly string[],
  ink: Ink,
  level: Level,
): Legend {
  const { choropleth: said } = words().maps;
  const { shows } = description.words();
  const numbers = readings.flatMap((reading) => reading.number ?? []);
  const [least, most] = endsOf(values);
  const [low, high] = [Math.min(least, breaks[0] ?? least), Math.max(most, breaks.at(-1) ?? most)];
  const labels = [low, ...breaks, high].map((value) => asNumber(value, description.numbers));
  const places = readings.filter((reading) => reading.kind !== 'not-applicable').length;
  return {
    title: sentenceCase(shows),
    sentence: said.sentence(level, shows),
    scale: { breaks, fills: fills.slice(0, breaks.length + 1), least: low, most: high, labels },
    entries: classEntries(breaks, fills, readings, labels),
    absences: [...partialEntries(readings, fills, ink), ...absenceEntries(readings, ink)],
    method: (description.classing ?? said).method(breaks.length + 1, numbers.length, places, level),
  };
}

function summaryOf(readings: readonly Reading[]): string {
  const { maps, vocabulary } = words();
  const { none, extremes, missing, partials } = maps.choropleth;
  const ranked = readings
    .filter((reading) => reading.kind === 'value')
    .toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0));
  const [highest] = ranked;
  const lowest = ranked.at(-1);
  const named = (kind: Reading['kind']) =>
    readings.filter((reading) => reading.kind === kind).map(({ name }) => name);
  const [absent, partial] = [named('not-received'), named('partial')];
  if (!highest || !lowest) return none;
  return vocabulary.sentences([
    extremes(highest, lowest),
    absent.length > 0 ? missing(absent) : '',
    partial.length > 0 ? partials(partial) : '',
  ]);
}

function drawChoropleth(
  description: ChoroplethDescription,
  dataset: Dataset,
  { day, scheme, pooled }: Setting,
): Part {
  const ink = inkFor(scheme);
  const said = description.words();
  const { classing, palette } = description;
  const { findings, values } = foundOn(description, dataset, day, pooled);
  const usual = classFills(palette[scheme], dataset.towns.length);
  const breaks = classing?.breaksOf(values, usual.length) ?? naturalBreaks(values, usual.length);
  const fills = classing ? spread(palette[scheme], breaks.length + 1) : usual;
  const full = new Map(
    [...findings].flatMap(([id, f]) => (f.kind === 'value' && !f.partial ? [[id, f.value] as const] : [])),
  );
  const ranked = ranks(full);
  const measure = {
    what: said.what,
    unit: said.unit,
    numbers: description.numbers,
    explained: true,
    entryOf: (value: number) => `class-${classOf(value, breaks)}`,
  };
  const readings = [...dataset.units.values()].map((unit) => {
    const rank = ranked.get(unit.id);
    const finding: Finding<number> = findings.get(unit.id) ?? { kind: 'not-stated' };
    return measuredReading(measure, dataset, unit, finding, rank ? asRank(rank, ranked.size) : null);
  });
  return {
    id: sheetId(description, day),
    theme: description.id,
    slot: 'fill',
    menu: said.menu,
    when: description.dayed ? dayInWords(dataset, day, description.days) : '',
    numbers: description.numbers,
    title: said.title(dayInWords(dataset, day, description.days), dataset.level),
    saidBy: said.saidBy,
    areas: readings.map((reading) => areaOf(reading, breaks, fills, ink)),
    circles: [],
    callouts: [],
    legend: legendOf(description, readings, values, breaks, fills, ink, dataset.level),
    readings: new Map(readings.map((reading) => [reading.place, reading])),
    summary: summaryOf(readings),
    notes: said.notes,
    citations: uniqueCitations(readings),
  };
}

/** A theme that fills each town by the class of a rate or share, from a plain description. */
export function choropleth(description: ChoroplethDescription): Theme {
  const { dayed } = description;
  return {
    id: description.id,
    get menu() {
      return description.words().menu;
    },
    slot: 'fill',
    dayed,
    ...(description.days && { days: description.days }),
    byDistrict: true,
    draw: (dataset, setting) => drawChoropleth(description, dataset, setting),
    ...(dayed && description.differs !== false
      ? {
          difference: (dataset, span, scheme) =>
            DIFFERENCES.get()?.(description, dataset, span, scheme) ?? null,
        }
      : {}),
  };
}
