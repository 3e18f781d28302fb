/** Categories: areas filled by what is said of each. Two at once are two stripes, never a blend and never the last one. */
import type { Dataset } from '../data/dataset.ts';
import { further, words } from '../words/words.ts';
import { absenceEntries, absentArea, absentReading } from './absences.ts';
import type { AreaInk, LegendEntry, Part, Reading } from './figure.ts';
import { type Ink, inkFor, type Scheme } from './ink.ts';
import { citationsOf, claimIds, listed, uniqueCitations } from './phrases.ts';
import type { Finding, Findings } from './resolve.ts';
import { dayInWords, type Setting, sheetId, type Theme } from './theme.ts';

/** What a map of categories says of itself. */
export interface CategoriesWords {
  readonly menu: string;
  readonly title: (when: string) => string;
  readonly saidBy: string;
  readonly legend: string;
  readonly notes: readonly string[];
}

export interface CategoriesDescription {
  readonly id: string;
  readonly words: () => CategoriesWords;
  readonly dayed: boolean;
  readonly days?: readonly string[];
  readonly findings: (dataset: Dataset, day: string) => Findings<string>;
  /** Every category, the commonest first: as many as the palette has get a colour, the others share one. */
  readonly order: readonly string[];
  readonly palette: Readonly<Record<Scheme, readonly string[]>>;
  readonly byDistrict: boolean;
}

/** The entry of a category: those without a colour of their own share the last. */
const indexOf = ({ order, palette }: CategoriesDescription, category: string) =>
  Math.min(order.indexOf(category), palette.light.length);

const entryOf = (description: CategoriesDescription, categories: readonly string[]) =>
  [...new Set(categories.map((category) => `category-${indexOf(description, category)}`))]
    .toSorted()
    .join('+');

function fillsOf(description: CategoriesDescription, categories: readonly string[], ink: Ink) {
  const indices = [...new Set(categories.map((category) => indexOf(description, category)))];
  return indices
    .toSorted((a, b) => a - b)
    .map((index) => description.palette[ink.scheme][index] ?? ink.absentLine);
}

function swatchOf(
  description: CategoriesDescription,
  categories: readonly string[],
  ink: Ink,
): AreaInk['swatch'] {
  const [fill = ink.absent, ...others] = fillsOf(description, categories, ink);
  return others.length > 0
    ? { kind: 'stripes', fills: [fill, ...others], edge: null }
    : { kind: 'fill', fill };
}

const categoriesIn = (finding: Finding<string>): readonly string[] => {
  if (finding.kind === 'contested') return finding.values;
  return finding.kind === 'value' ? [finding.value] : [];
};

function readingOf(
  description: CategoriesDescription,
  dataset: Dataset,
  unit: { readonly id: string; readonly name: string },
  finding: Finding<string>,
): Reading {
  const claims = 'claims' in finding ? finding.claims : [];
  const said = { citations: citationsOf(dataset, claims), claims: claimIds(claims) };
  const categories = categoriesIn(finding);
  if (finding.kind !== 'value' && finding.kind !== 'contested')
    return { ...absentReading(unit, finding.kind), ...said };
  const value = listed(categories);
  return {
    place: unit.id,
    name: unit.name,
    kind: finding.kind,
    value,
    unit: '',
    rank: null,
    partial: null,
    sentence: further().own.drawing.category(unit.name, value),
    number: null,
    caption: value.length <= 16 ? value : '',
    entry: entryOf(description, categories),
    ...said,
  };
}

/** The label of an entry: of one category, of several, or of all that share the last colour. */
function labelOf({ order, palette }: CategoriesDescription, categories: readonly string[]): string {
  const own = palette.light.length;
  const shared = order.slice(own);
  const names = categories.map((one) =>
    order.indexOf(one) < own || shared.length === 1 ? one : further().own.drawing.otherCategories(shared),
  );
  return listed([...new Set(names)]);
}

function entriesOf(
  description: CategoriesDescription,
  shown: readonly { readonly reading: Reading; readonly categories: readonly string[] }[],
  ink: Ink,
): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const { reading, categories } of shown.filter((one) => one.categories.length > 0)) {
    const count = (entries.get(reading.entry)?.count ?? 0) + 1;
    const swatch = swatchOf(description, categories, ink);
    entries.set(reading.entry, { id: reading.entry, label: labelOf(description, categories), count, swatch });
  }
  return [...entries.values()].toSorted((a, b) => b.count - a.count || a.id.localeCompare(b.id, 'en'));
}

function drawCategories(
  description: CategoriesDescription,
  dataset: Dataset,
  { day, scheme }: Setting,
): Part {
  const { id, dayed, days } = description;
  const { menu, title, saidBy, legend, notes } = description.words();
  const { maps } = words();
  const own = further().own.drawing;
  const ink = inkFor(scheme);
  const findings = description.findings(dataset, day);
  const shown = [...dataset.units.values()].map((unit) => {
    const finding = findings.get(unit.id) ?? { kind: 'not-stated' as const };
    return { reading: readingOf(description, dataset, unit, finding), categories: categoriesIn(finding) };
  });
  const readings = shown.map(({ reading }) => reading);
  const areas = shown.map(
    ({ reading, categories }): AreaInk =>
      absentArea(reading, ink) ?? { place: reading.place, swatch: swatchOf(description, categories, ink) },
  );
  const entries = entriesOf(description, shown, ink);
  const said = readings.filter(
    ({ claims, kind }) => claims.length > 0 && (kind === 'value' || kind === 'contested'),
  );
  const all = readings.filter(({ kind }) => kind !== 'not-applicable');
  return {
    id: sheetId(description, day),
    theme: id,
    slot: 'fill',
    menu,
    when: dayed ? dayInWords(dataset, day, days) : '',
    numbers: null,
    title: title(dayInWords(dataset, day, days)),
    saidBy,
    areas,
    circles: [],
    callouts: [],
    legend: {
      title: legend,
      sentence: own.categorySentence(legend),
      scale: null,
      entries,
      absences: absenceEntries(readings, ink),
      method: own.categoryMethod(said.length, all.length, dataset.level),
    },
    readings: new Map(readings.map((reading) => [reading.place, reading])),
    summary: maps.sentence(
      maps.series(entries.map(({ label, count }) => maps.holders.counted(label, count))),
    ),
    notes,
    citations: uniqueCitations(readings),
  };
}

/** A theme that fills each area by a category, from a plain description. */
export function categories(description: CategoriesDescription): Theme {
  const { dayed, days, byDistrict } = description;
  return {
    id: description.id,
    get menu() {
      return description.words().menu;
    },
    slot: 'fill',
    dayed,
    ...(days && { days }),
    byDistrict,
    draw: (dataset, setting) => drawCategories(description, dataset, setting),
  };
}
