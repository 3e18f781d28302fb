/** The dataset: every claim with the places, actors and references it names, or the issues that stand against it. */
import type { Told } from '../words/city.ts';
import { assembled } from './assemble.ts';
import { type Atlas, noAtlas, OPTIONAL, readAtlas } from './atlas.ts';
import type { Claims } from './claim.ts';
import type { Dictionary } from './dictionary.ts';
import {
  type AreaGeometry,
  type ContextFeature,
  type PlaceFeature,
  type Position,
  readFeatures,
} from './geojson.ts';
import type { Known } from './ids.ts';
import type { Issue } from './issue.ts';
import { doubled, Reader } from './reader.ts';
import { type Reference, readReferences } from './references.ts';
import { readCrosswalk, readDisagreements, readUnlocated } from './remarks.ts';
import type { TableName } from './tables.ts';
import { KEYS } from './terms.ts';
import { fileOfUnits, readDistricts, readPlaces, readUnits } from './units.ts';

/** A town or cantonment, or a district where the map shows those. */
export interface Unit {
  readonly id: string;
  readonly kind: 'town' | 'cantonment' | 'district';
  readonly name: string;
  /** The same name in the other script. */
  readonly otherName: string;
  /** The id of a town's district; `null` for a cantonment. */
  readonly district: string | null;
  readonly geometry: AreaGeometry;
  /** Its area on the sphere, in square metres. */
  readonly squareMetres: number;
  /** The same outline with fewer vertices, for small maps. */
  readonly small: AreaGeometry;
  readonly label: Position;
}

/** A set of towns, as the document groups them. */
export interface District {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
  readonly towns: readonly string[];
}

/** A neighbourhood, landmark or settlement that the document names; a point or an outline. */
export interface Place {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly otherName: string;
  readonly precisionMetres: number;
  readonly town: string | null;
  readonly geometry: PlaceFeature['geometry'];
  readonly label: Position;
  readonly basis: string;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
  /** Other spellings that the document has. */
  readonly alsoWritten: readonly string[];
  readonly kind: string;
  /** A few letters for where the name has no room. */
  readonly key: string;
  /** The same in the other script. */
  readonly otherKey: string;
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

/** What the units of a dataset are, cantonments apart. */
export type Level = 'town' | 'district';

export interface Dataset {
  readonly atlas: Atlas;
  readonly level: Level;
  /** By unit, the towns whose claims it stands for: a town for itself, a district for its towns, a cantonment for none. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** The id of the city as a whole, used by claims that name no part of it. */
  readonly city: string;
  /** The reference that all others were read in; `null` where the bibliography lacks it. */
  readonly document: Reference | null;
  readonly units: ReadonlyMap<string, Unit>;
  readonly towns: readonly Unit[];
  readonly districts: ReadonlyMap<string, District>;
  readonly places: ReadonlyMap<string, Place>;
  readonly context: readonly ContextFeature[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly references: ReadonlyMap<string, Reference>;
  readonly crosswalk: readonly Crossing[];
  readonly disagreements: readonly Disagreement[];
  readonly unlocated: readonly Unlocated[];
  readonly claims: Claims;
  /** The terms of the tables in the language of the dataset; empty where that is English. */
  readonly dictionary: Dictionary;
}

/** Files that no atlas is without, besides the outlines of its units; it names what else it has. */
const ALWAYS = ['atlas.json', 'districts.csv', 'references.json'];

/** The files of `data/` by name. */
export type Files = Readonly<Record<string, string>>;

const ACTOR_COLUMNS = ['id', 'name', 'kind'] as const;

function readActors(reader: Reader, urdu: readonly string[]): Map<string, Actor> {
  const rows = reader.rows('actors.csv', ACTOR_COLUMNS, urdu).map(({ cells }): [string, Actor] => {
    const { id, name, kind, name_ur = '', colour_key, key_ur = '', note = '', also_written = '' } = cells;
    const alsoWritten = also_written.split(' | ').filter(Boolean);
    return [
      id,
      { id, name, otherName: name_ur, alsoWritten, kind, key: colour_key || name, otherKey: key_ur, note },
    ];
  });
  reader.note([
    ...doubled(
      'data/actors.csv',
      rows.map(([id]) => id),
    ),
  ]);
  return new Map(rows);
}

/** Files that are there although nobody says that they belong to the atlas. */
const unnamed = (files: Files, named: readonly string[]): readonly Issue[] =>
  OPTIONAL.filter((name) => files[name] !== undefined && !named.includes(name)).map((name) => ({
    file: `data/${name}`,
    line: null,
    problem: 'file that atlas.json does not name',
    value: name,
    expected: 'its name in files of atlas.json, or no such file',
  }));

/**
 * Reads all files at once. Every fault of every file is in `issues`; what has no fault is in the dataset. Who reads the same
 * maps over and over can hand in a reading of them that remembers.
 */
export function parseDataset(
  files: Files,
  featuresOf: typeof readFeatures = readFeatures,
): { dataset: Dataset; told: Told; issues: readonly Issue[] } {
  const read = files['atlas.json'] === undefined ? noAtlas : readAtlas(files['atlas.json']);
  const { atlas, told } = read;
  const outlines = fileOfUnits(files);
  const reader = new Reader(files, featuresOf, [...ALWAYS, outlines, ...read.files]);
  reader.read('atlas.json', noAtlas, () => read);
  reader.note(unnamed(files, read.files));
  // Who has no words in Urdu needs no names in it.
  const urdu = told.texts.en !== undefined && told.texts.ur === undefined ? [] : ['name_ur'];
  const units = readUnits(reader, outlines, urdu);
  const places = readPlaces(reader, units, urdu);
  const context = reader.features('context.geojson', 'context');
  const { references } = reader.read('references.json', { references: [], issues: [] }, readReferences);
  const actors = readActors(reader, urdu);
  reader.note([
    ...doubled(
      'data/references.json',
      references.map((reference) => reference.id),
    ),
  ]);
  const towns = [...units.values()].filter((unit) => unit.kind === 'town');
  const districts = readDistricts(reader, towns, outlines, urdu);
  const known: Known = {
    towns: new Set(towns.map((town) => town.id)),
    units: new Set(units.keys()),
    districts: new Set(districts.keys()),
    places: new Set([atlas.id, ...units.keys(), ...places.map((place) => place.id)]),
    actors: new Set(actors.keys()),
    references: new Set(references.map((reference) => reference.id)),
    city: atlas.id,
  };
  // KEYS has exactly the tables' names, each read with its own schema.
  const claims = Object.fromEntries(
    Object.keys(KEYS).map((name) => [name, reader.claims(name as TableName, known)]),
  ) as unknown as Claims;
  const dataset = assembled({
    atlas,
    units: [...units.values()],
    districts: [...districts.values()],
    places,
    context,
    actors: [...actors.values()],
    references,
    crosswalk: readCrosswalk(reader, known),
    disagreements: readDisagreements(reader, known),
    unlocated: readUnlocated(reader, known),
    claims,
  });
  return { dataset, told, issues: reader.issues };
}
