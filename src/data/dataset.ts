/** The dataset: every claim with the places, actors and references it names, or the issues that stand against it. */
import { type Claim, type Claims, readClaims } from './claim.ts';
import { type Csv, type CsvRow, readCsv } from './csv.ts';
import {
  type AreaGeometry,
  type ContextFeature,
  type Forms,
  type PlaceFeature,
  type Position,
  readFeatures,
  type UnitFeature,
} from './geojson.ts';
import type { Known } from './ids.ts';
import type { Issue } from './issue.ts';
import { type Reference, readReferences } from './references.ts';
import { KEYS, type TableName } from './tables.ts';

/** A town or cantonment. */
export interface Unit {
  readonly id: string;
  readonly kind: 'town' | 'cantonment';
  readonly name: string;
  readonly nameUrdu: string;
  /** `null` for a cantonment. */
  readonly district: string | null;
  readonly geometry: AreaGeometry;
  /** The same outline with fewer vertices, for small maps. */
  readonly small: AreaGeometry;
  readonly label: Position;
}

/** A neighbourhood, landmark or settlement that the document names; a point or an outline. */
export interface Place {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameUrdu: string;
  readonly precisionMetres: number;
  readonly town: string | null;
  readonly geometry: PlaceFeature['geometry'];
  readonly label: Position;
  readonly basis: string;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly nameUrdu: string;
  readonly kind: string;
  /** A few letters for where the name has no room. */
  readonly key: string;
  readonly note: string;
}

/** A name as a reference writes it, and the place it is carried over to. */
export interface Crossing {
  readonly asWritten: string;
  readonly reference: string;
  readonly place: string;
  readonly reason: string;
}

/** Two places of the document that do not agree, or leave a question open. */
export interface Disagreement {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly sides: readonly { readonly reference: string; readonly locator: string }[];
}

/** What the document names but nobody can locate well enough to draw. */
export interface Unlocated {
  readonly name: string;
  readonly reference: string;
  readonly locator: string;
  readonly reason: string;
}

export interface Dataset {
  /** The id of the city as a whole, used by claims that name no part of it. */
  readonly city: string;
  /** The reference that all others were read in; `null` where the bibliography lacks it. */
  readonly document: Reference | null;
  readonly units: ReadonlyMap<string, Unit>;
  readonly towns: readonly Unit[];
  readonly places: ReadonlyMap<string, Place>;
  readonly context: readonly ContextFeature[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly references: ReadonlyMap<string, Reference>;
  readonly crosswalk: readonly Crossing[];
  readonly disagreements: readonly Disagreement[];
  readonly unlocated: readonly Unlocated[];
  readonly claims: Claims;
}

/** The files of `data/` by name. */
export type Files = Readonly<Record<string, string>>;

const CITY = 'karachi';
/** The one document that all else was read in. */
const DOCUMENT = 'compilation-2012';
const ACTOR_COLUMNS = ['id', 'name', 'name_ur', 'kind'];
const CROSSWALK_COLUMNS = ['as_written', 'reference', 'place', 'reason'];

const toUnit = ({ id, geometry, properties }: UnitFeature, small: AreaGeometry): Unit => ({
  id,
  kind: properties.kind,
  name: properties.name,
  nameUrdu: properties.name_ur,
  district: properties.district,
  geometry,
  small,
  label: properties.label,
});

function firstPosition(geometry: PlaceFeature['geometry']): Position {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates[0]?.[0] ?? [0, 0];
    case 'MultiPolygon':
      return geometry.coordinates[0]?.[0]?.[0] ?? [0, 0];
  }
}

const toPlace = ({ geometry, properties }: PlaceFeature): Place => ({
  id: properties.id,
  kind: properties.kind,
  name: properties.name,
  nameUrdu: properties.name_ur,
  precisionMetres: properties.precision_m,
  town: properties.town,
  geometry,
  label: properties.label ?? firstPosition(geometry),
  basis: properties.basis,
});

class Reader {
  readonly issues: Issue[] = [];
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** What `parse` makes of a file; `nothing`, and one issue, where there is no such file. */
  read<T extends { readonly issues: readonly Issue[] }>(
    name: string,
    nothing: T,
    parse: (file: string, text: string) => T,
  ): T {
    const file = `data/${name}`;
    const text = this.#files[name];
    if (text === undefined) {
      const expected = 'the file to be there';
      this.issues.push({ file, line: null, problem: 'missing file', value: name, expected });
      return nothing;
    }
    const result = parse(file, text);
    this.issues.push(...result.issues);
    return result;
  }

  features<F extends keyof Forms>(name: string, form: F): readonly Forms[F][] {
    const nothing: ReturnType<typeof readFeatures<F>> = { features: [], issues: [] };
    return this.read(name, nothing, (file, text) => readFeatures(file, text, form)).features;
  }

  claims<T extends TableName>(name: T, known: Known): readonly Claim<T>[] {
    const nothing: ReturnType<typeof readClaims<T>> = { claims: [], issues: [] };
    return this.read(`${name}.csv`, nothing, (_, text) => readClaims(name, text, known)).claims;
  }

  rows(name: string, columns: readonly string[]): readonly CsvRow[] {
    const nothing: Csv = { rows: [], issues: [] };
    return this.read(name, nothing, (file, text) => readCsv(file, text, columns)).rows;
  }
}

function faultsOfTowns(units: ReadonlyMap<string, Unit>, places: readonly Place[]): Issue[] {
  const undistricted = [...units.values()].filter((unit) => unit.kind === 'town' && unit.district === null);
  const astray = places.filter((place) => place.town !== null && !units.has(place.town));
  return [
    ...undistricted.map((unit) => ({
      file: 'data/towns.geojson',
      line: null,
      problem: 'town without a district',
      value: unit.id,
      expected: 'a district',
    })),
    ...astray.map((place) => ({
      file: 'data/places.geojson',
      line: null,
      problem: `unknown town of ${place.id}`,
      value: String(place.town),
      expected: 'the id of a town',
    })),
  ];
}

/** Towns and cantonments, each with its small outline; an outline without its twin is an issue. */
function readUnits(reader: Reader): Map<string, Unit> {
  const small = new Map(
    reader.features('towns-small.geojson', 'unit').map((feature) => [feature.id, feature.geometry]),
  );
  const features = reader.features('towns.geojson', 'unit');
  reader.issues.push(
    ...doubled(
      'data/towns.geojson',
      features.map((feature) => feature.id),
    ),
  );
  const expected = 'every unit of towns.geojson: run npm run draw';
  for (const { id } of small.size > 0 ? features.filter((feature) => !small.has(feature.id)) : []) {
    reader.issues.push({
      file: 'data/towns-small.geojson',
      line: null,
      problem: 'missing unit',
      value: id,
      expected,
    });
  }
  return new Map(
    features.map((feature) => [feature.id, toUnit(feature, small.get(feature.id) ?? feature.geometry)]),
  );
}

/** Ids that stand more than once; the last of each would silently win. */
function doubled(file: string, ids: readonly string[]): Issue[] {
  const again = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...again].map((value) => ({
    file,
    line: null,
    problem: 'id given twice',
    value,
    expected: 'each id once',
  }));
}

function readActors(reader: Reader): Map<string, Actor> {
  const rows = reader.rows('actors.csv', ACTOR_COLUMNS).map(({ cells }): [string, Actor] => {
    const { id = '', name = '', name_ur = '', kind = '', colour_key = '', note = '' } = cells;
    return [id, { id, name, nameUrdu: name_ur, kind, key: colour_key || name, note }];
  });
  reader.issues.push(
    ...doubled(
      'data/actors.csv',
      rows.map(([id]) => id),
    ),
  );
  return new Map(rows);
}

/** What is unknown of a row of the crosswalk; an empty reference is a spelling met elsewhere. */
function faultsOfCrossing({ line, cells }: CsvRow, known: Known): Issue[] {
  const { reference = '', place = '', kind = 'place' } = cells;
  const at = { file: 'data/crosswalk.csv', line };
  const faults: Issue[] = [];
  if (kind === 'place' && !known.places.has(place) && !known.districts.has(place))
    faults.push({ ...at, problem: 'unknown place', value: place, expected: 'the id of a place' });
  if (reference !== '' && !known.references.has(reference))
    faults.push({ ...at, problem: 'unknown reference', value: reference, expected: 'the id of a reference' });
  return faults;
}

function readCrosswalk(reader: Reader, known: Known): Crossing[] {
  return reader.rows('crosswalk.csv', CROSSWALK_COLUMNS).flatMap((row) => {
    const { as_written = '', reference = '', place = '', reason = '', kind = 'place' } = row.cells;
    const faults = faultsOfCrossing(row, known);
    reader.issues.push(...faults);
    return faults.length === 0 && kind === 'place'
      ? [{ asWritten: as_written, reference, place, reason }]
      : [];
  });
}

/** The reference of a row, or an issue where the bibliography lacks it. */
function checkedReference(reader: Reader, file: string, line: number, value: string, known: Known): string {
  if (!known.references.has(value)) {
    reader.issues.push({
      file: `data/${file}`,
      line,
      problem: 'unknown reference',
      value,
      expected: 'the id of a reference',
    });
  }
  return value;
}

function readDisagreements(reader: Reader, known: Known): Disagreement[] {
  const file = 'contradictions.csv';
  const columns = ['id', 'title', 'what', 'reference', 'locator', 'other_reference', 'other_locator'];
  return reader.rows(file, columns).map(({ line, cells }) => {
    const {
      id = '',
      title = '',
      what = '',
      reference = '',
      locator = '',
      other_reference = '',
      other_locator = '',
    } = cells;
    const first = { reference: checkedReference(reader, file, line, reference, known), locator };
    const second = {
      reference: checkedReference(reader, file, line, other_reference, known),
      locator: other_locator,
    };
    const same = reference === other_reference && locator === other_locator;
    return { id, title, what, sides: same ? [first] : [first, second] };
  });
}

function readUnlocated(reader: Reader, known: Known): Unlocated[] {
  const file = 'unlocated.csv';
  return reader.rows(file, ['name', 'reference', 'locator', 'reason']).map(({ line, cells }) => {
    const { name = '', reference = '', locator = '', reason = '' } = cells;
    return { name, reference: checkedReference(reader, file, line, reference, known), locator, reason };
  });
}

/** Reads all files at once. Every fault of every file is in `issues`; what has no fault is in the dataset. */
export function parseDataset(files: Files): { dataset: Dataset; issues: readonly Issue[] } {
  const reader = new Reader(files);
  const units = readUnits(reader);
  const places = reader.features('places.geojson', 'place').map(toPlace);
  const context = reader.features('context.geojson', 'context');
  const { references } = reader.read('references.json', { references: [], issues: [] }, readReferences);
  const actors = readActors(reader);
  reader.issues.push(...faultsOfTowns(units, places));
  reader.issues.push(
    ...doubled(
      'data/places.geojson',
      places.map((place) => place.id),
    ),
  );
  reader.issues.push(
    ...doubled(
      'data/references.json',
      references.map((reference) => reference.id),
    ),
  );
  const towns = [...units.values()].filter((unit) => unit.kind === 'town');
  const known: Known = {
    towns: new Set(towns.map((town) => town.id)),
    units: new Set(units.keys()),
    districts: new Set(towns.flatMap((town) => town.district ?? [])),
    places: new Set([CITY, ...units.keys(), ...places.map((place) => place.id)]),
    actors: new Set(actors.keys()),
    references: new Set(references.map((reference) => reference.id)),
    city: CITY,
  };
  // KEYS has exactly the tables' names, each read with its own schema.
  const claims = Object.fromEntries(
    Object.keys(KEYS).map((name) => [name, reader.claims(name as TableName, known)]),
  ) as unknown as Claims;
  const dataset: Dataset = {
    city: CITY,
    document: references.find((reference) => reference.id === DOCUMENT) ?? null,
    units,
    towns: towns.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    places: new Map(places.map((place) => [place.id, place])),
    context,
    actors,
    references: new Map(references.map((reference) => [reference.id, reference])),
    crosswalk: readCrosswalk(reader, known),
    disagreements: readDisagreements(reader, known),
    unlocated: readUnlocated(reader, known),
    claims,
  };
  return { dataset, issues: reader.issues };
}
