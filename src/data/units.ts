/** Areas and places: towns, cantonments, districts and what lies in them, from the geometry and the list of districts. */
import { area } from '@turf/turf';
import type { District, Files, Place, Unit } from './dataset.ts';
import type { AreaGeometry, PlaceFeature, Position, UnitFeature } from './geojson.ts';
import type { Issue } from './issue.ts';
import { doubled, type Reader } from './reader.ts';
import { type Outlines, readTopology } from './topojson.ts';

const toUnit = ({ id, geometry, properties }: UnitFeature, small: AreaGeometry): Unit => ({
  id,
  kind: properties.kind,
  name: properties.name,
  otherName: properties.name_ur,
  district: properties.district,
  geometry,
  squareMetres: area(geometry),
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
  otherName: properties.name_ur,
  precisionMetres: properties.precision_m,
  town: properties.town,
  geometry,
  label: properties.label ?? firstPosition(geometry),
  basis: properties.basis,
});

/** What lacks a name in the other script, where all are to have one. */
const nameless = (
  file: string,
  all: readonly { readonly id: string; readonly otherName: string }[],
  names: readonly string[],
): readonly Issue[] =>
  names.flatMap((column) =>
    all
      .filter(({ otherName }) => otherName === '')
      .map(({ id }) => ({
        file,
        line: null,
        problem: `feature ${id} has an unfit properties.${column}`,
        value: '(empty)',
        expected: 'some text',
      })),
  );

/** Places that the document names, each id once. */
export function readPlaces(
  reader: Reader,
  units: ReadonlyMap<string, Unit>,
  names: readonly string[],
): readonly Place[] {
  const places = reader.features('places.geojson', 'place').map(toPlace);
  reader.note(nameless('data/places.geojson', places, names));
  const astray = places.filter((place) => place.town !== null && !units.has(place.town));
  reader.note([
    ...astray.map((place) => ({
      file: 'data/places.geojson',
      line: null,
      problem: `unknown town of ${place.id}`,
      value: String(place.town),
      expected: 'the id of a town',
    })),
    ...doubled(
      'data/places.geojson',
      places.map((place) => place.id),
    ),
  ]);
  return places;
}

const [GEOJSON, TOPOJSON] = ['towns.geojson', 'towns.topojson'];

/** The file that the outlines of units stand in: one of the two. */
export const fileOfUnits = (files: Files): string => (files[TOPOJSON] === undefined ? GEOJSON : TOPOJSON);

/** The outlines of all units, and the small ones where the file has them itself. */
function outlinesIn(reader: Reader, name: string): Omit<Outlines, 'issues'> {
  if (name === GEOJSON) return { features: reader.features(name, 'unit'), small: [] };
  if (reader.has(GEOJSON))
    reader.issues.push({
      file: `data/${TOPOJSON}`,
      line: null,
      problem: 'outlines given twice',
      value: GEOJSON,
      expected: 'one of the two files',
    });
  return reader.read(name, { features: [], small: [], issues: [] }, readTopology);
}

/** Towns and cantonments, each with its small outline; an outline without its twin is an issue. */
export function readUnits(reader: Reader, name: string, names: readonly string[]): Map<string, Unit> {
  const file = `data/${name}`;
  const own = reader.features('towns-small.geojson', 'unit');
  const { features, small: made } = outlinesIn(reader, name);
  const small = new Map((own.length > 0 ? own : made).map((feature) => [feature.id, feature.geometry]));
  reader.note([
    ...doubled(
      file,
      features.map((feature) => feature.id),
    ),
  ]);
  const expected = `every unit of ${name}: run npm run draw`;
  for (const { id } of own.length > 0 ? features.filter((feature) => !small.has(feature.id)) : []) {
    reader.issues.push({
      file: 'data/towns-small.geojson',
      line: null,
      problem: 'missing unit',
      value: id,
      expected,
    });
  }
  const units = features.map((feature) => toUnit(feature, small.get(feature.id) ?? feature.geometry));
  reader.note(nameless(file, units, names));
  return new Map(units.map((unit) => [unit.id, unit]));
}

const DISTRICT_COLUMNS = ['id', 'name'] as const;

/** The districts with their towns. A town that belongs to none, or to one that is not listed, is an issue. */
export function readDistricts(
  reader: Reader,
  towns: readonly Unit[],
  file: string,
  names: readonly string[],
): ReadonlyMap<string, District> {
  const rows = reader.rows('districts.csv', DISTRICT_COLUMNS, names);
  const within = new Map<string | null, string[]>();
  for (const { id, district } of towns) {
    const others = within.get(district);
    if (others) others.push(id);
    else within.set(district, [id]);
  }
  const districts = rows.map(({ cells: { id, name, name_ur = '' } }): [string, District] => [
    id,
    { id, name, otherName: name_ur, towns: within.get(id) ?? [] },
  ]);
  const known = new Map(districts);
  reader.note([
    ...doubled(
      'data/districts.csv',
      districts.map(([id]) => id),
    ),
    ...towns
      .filter((town) => town.district === null || !known.has(town.district))
      .map((town) => ({
        file: `data/${file}`,
        line: null,
        problem: town.district === null ? 'town without a district' : `unknown district of ${town.id}`,
        value: town.district ?? town.id,
        expected: town.district === null ? 'a district' : 'the id of a district in districts.csv',
      })),
  ]);
  return known;
}
