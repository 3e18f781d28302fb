/** Differences: one theme on one day less itself on another, filled in colours that part at zero. */
import type { Dataset, Unit } from '../data/dataset.ts';
import { words } from '../words/words.ts';
import { absenceEntries, absentArea, absentReading } from './absences.ts';
import type { ChoroplethDescription } from './choropleth.ts';
import { classOf, endsOf, naturalBreaks, ranks } from './classes.ts';
import type { AreaInk, Legend, Part, Reading } from './figure.ts';
import { type Ink, inkFor, type Scheme } from './ink.ts';
import { DIFFERENCES } from './late.ts';
import { DIVERGING, tint } from './palettes.ts';
import { asDifference, asNumber, asRank, citationsOf, claimIds, uniqueCitations } from './phrases.ts';
import type { Finding } from './resolve.ts';
import { dayInWords, type Span } from './theme.ts';

/** How strong the colours are, from zero outwards. */
const STEPS = [0.3, 0.62, 1] as const;

/** The two days in words. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** From the deepest fall to the highest rise. */
export function divergingFills(ink: Ink): readonly string[] {
  const [fell = '', rose = ''] = DIVERGING[ink.scheme];
  return [
    ...STEPS.toReversed().map((step) => tint(fell, ink.land, step)),
    ...STEPS.map((step) => tint(rose, ink.land, step)),
  ];
}

/** Breaks that lie alike on both sides of zero. */
function breaksAbout(values: readonly number[]): readonly number[] {
  const sizes = naturalBreaks(values.map(Math.abs), STEPS.length).filter((size) => size > 0);
  return [...sizes.map((size) => -size).toReversed(), 0, ...sizes];
}

/** As many of the fills as there are classes, the strongest kept. */
function fillsFor(breaks: readonly number[], ink: Ink): readonly string[] {
  const all = divergingFills(ink);
  const half = (breaks.length + 1) / 2;
  return [...all.slice(0, half), ...all.slice(all.length - half)];
}

type Pair = readonly [Finding<number> | undefined, Finding<number> | undefined];

/** The difference of two full values; of anything less there is none. */
function differenceOf([before, after]: Pair): number | null {
  if (before?.kind !== 'value' || after?.kind !== 'value' || before.partial || after.partial) return null;
  return after.value - before.value;
}

const claimsOf = (pair: Pair) =>
  pair.flatMap((finding) => (finding && 'claims' in finding ? finding.claims : []));

function absentDifference(dataset: Dataset, unit: Unit, pair: Pair, { from, to }: Days): Reading {
  const claims = claimsOf(pair);
  if (claims.length === 0)
    return absentReading(unit, unit.kind === 'cantonment' ? 'not-applicable' : 'not-stated');
  const { difference: said } = words().maps;
  const lack = (finding: Pair[number], day: string) => {
    if (finding?.kind !== 'value') return said.lacking(day);
    return finding.partial ? said.inPart(day, finding.partial) : '';
  };
  const lacks = [lack(pair[0], from), lack(pair[1], to)].filter(Boolean);
  return {
    ...absentReading(unit, 'not-received'),
    value: said.value,
    sentence: said.absent(unit.name, lacks),
    citations: citationsOf(dataset, claims),
    claims: claimIds(claims),
  };
}

function readingOf(
  description: ChoroplethDescription,
  dataset: Dataset,
  unit: Unit,
  pair: Pair,
  days: Days,
  rank: string | null,
  breaks: readonly number[],
): Reading {
  const difference = differenceOf(pair);
  const [before, after] = pair;
  if (difference === null || before?.kind !== 'value' || after?.kind !== 'value')
    return absentDifference(dataset, unit, pair, days);
  const { difference: said } = words().maps;
  const { what, unit: short } = description.words();
  const { numbers } = description;
  const value = asDifference(difference, numbers);
  const [first, second] = [asNumber(before.value, numbers), asNumber(after.value, numbers)];
  const sides = said.sides(first, days.from, second, days.to);
  const claims = claimsOf(pair);
  return {
    place: unit.id,
    name: unit.name,
    kind: 'value',
    value,
    unit: short,
    rank,
    partial: null,
    sentence: said.reading(unit.name, value, what, rank, sides),
    number: difference,
    caption: '',
    entry: `class-${classOf(difference, breaks)}`,
    citations: citationsOf(dataset, claims),
    claims: claimIds(claims),
  };
}

function areaOf(reading: Reading, breaks: readonly number[], fills: readonly string[], ink: Ink): AreaInk {
  const fill = fills[classOf(reading.number ?? 0, breaks)] ?? ink.absent;
  return absentArea(reading, ink) ?? { place: reading.place, swatch: { kind: 'fill', fill } };
}

function legendOf(
  description: ChoroplethDescription,
  dataset: Dataset,
  readings: readonly Reading[],
  breaks: readonly number[],
  fills: readonly string[],
  when: string,
  ink: Ink,
): Legend {
  const { choropleth, difference: said } = words().maps;
  const { level } = dataset;
  const numbers = readings.flatMap((reading) => reading.number ?? []);
  const [, reach] = endsOf([...numbers.map(Math.abs), breaks.at(-1) ?? 0]);
  const labels = [-reach, ...breaks, reach].map((value) => asDifference(value, description.numbers));
  const places = readings.filter((reading) => reading.kind !== 'not-applicable').length;
  return {
    title: said.legend(when),
    sentence: said.sentence(level, when, description.words().what),
    scale: { breaks, fills, least: -reach, most: reach, labels },
    entries: fills.map((fill, index) => ({
      id: `class-${index}`,
      label: choropleth.range(labels[index] ?? '', labels[index + 1] ?? ''),
      count: readings.filter((reading) => reading.entry === `class-${index}`).length,
      swatch: { kind: 'fill', fill },
    })),
    absences: absenceEntries(readings, ink).map((entry) =>
      entry.id === 'not-received' ? { ...entry, label: said.entry } : entry,
    ),
    method: said.method(fills.length, numbers.length, places, level),
  };
}

function summaryOf(readings: readonly Reading[]): string {
  const ranked = readings
    .filter((reading) => reading.number !== null)
    .toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0));
  const [most] = ranked;
  const least = ranked.at(-1);
  const missing = readings.filter((reading) => reading.kind === 'not-received').map(({ name }) => name);
  const { maps, vocabulary } = words();
  const { difference: said } = maps;
  if (!most || !least) return said.none;
  const absent = missing.length > 0 ? said.missing(missing) : '';
  return vocabulary.sentences([said.extremes(most, least), absent]);
}

/** A choropleth on `to` less the same on `from`. Where either is missing or partial there is no difference. */
export function drawDifference(
  description: ChoroplethDescription,
  dataset: Dataset,
  { from, to }: Span,
  scheme: Scheme,
): Part {
  const ink = inkFor(scheme);
  const [before, after] = [description.findings(dataset, from), description.findings(dataset, to)];
  const pairs = [...dataset.units.values()].map(
    (unit) => ({ unit, pair: [before.get(unit.id), after.get(unit.id)] as Pair }) as const,
  );
  const differences = new Map(
    pairs.flatMap(({ unit, pair }) => {
      const difference = differenceOf(pair);
      return difference === null ? [] : [[unit.id, difference] as const];
    }),
  );
  const breaks = breaksAbout([...differences.values()]);
  const fills = fillsFor(breaks, ink);
  const ranked = ranks(differences);
  const days: Days = {
    from: dayInWords(dataset, from, description.days),
    to: dayInWords(dataset, to, description.days),
  };
  const readings = pairs.map(({ unit, pair }) => {
    const rank = ranked.get(unit.id);
    const standing = rank ? asRank(rank, ranked.size) : null;
    return readingOf(description, dataset, unit, pair, days, standing, breaks);
  });
  const { difference: said } = words().maps;
  const { menu, title, saidBy, notes } = description.words();
  const when = said.when(days.from, days.to);
  return {
    id: `${description.id}@${from}..${to}`,
    theme: description.id,
    slot: 'fill',
    menu: said.menu(menu),
    when,
    numbers: { ...description.numbers, signed: true },
    title: said.title(title(when, dataset.level)),
    saidBy: said.saidBy(saidBy),
    areas: readings.map((reading) => areaOf(reading, breaks, fills, ink)),
    circles: [],
    callouts: [],
    legend: legendOf(description, dataset, readings, breaks, fills, when, ink),
    readings: new Map(readings.map((reading) => [reading.place, reading])),
    summary: summaryOf(readings),
    notes,
    citations: uniqueCitations(readings),
  };
}

DIFFERENCES.is(drawDifference);
