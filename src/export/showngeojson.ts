/** What is shown as GeoJSON (RFC 7946): the units and points with what they say, for other people's maps. */
import type { AreaGeometry, Position } from '../data/geojson.ts';
import type { Figure, UnitGround } from '../figure/figure.ts';
import { ofCity } from '../words/city.ts';
import {
  dayOf,
  LICENCE,
  LICENCE_ADDRESS,
  type Made,
  plainNumber,
  type ShownRow,
  shownRows,
} from './shown.ts';

type Ring = readonly Position[];

const PLACES = 5;
const rounded = ([lon, lat]: Position): Position => [
  Number(lon.toFixed(PLACES)),
  Number(lat.toFixed(PLACES)),
];

/** Twice the area in square degrees, positive for an anticlockwise ring. */
function doubleArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? ring[0] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The outer ring anticlockwise and holes clockwise, as the standard has it, to five decimals. */
function rightHanded(rings: readonly Ring[]): readonly Ring[] {
  return rings.map((ring, index) => {
    const points = ring.map(rounded);
    return doubleArea(points) > 0 === (index === 0) ? points : points.toReversed();
  });
}

function geometryOf(geometry: AreaGeometry) {
  switch (geometry.type) {
    case 'Polygon':
      return { type: geometry.type, coordinates: rightHanded(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: geometry.type, coordinates: geometry.coordinates.map(rightHanded) };
  }
}

/** What one row says, by the names that a table of attributes shows. */
function saysOf({ sheet, number, ...row }: ShownRow) {
  return {
    theme: sheet.theme,
    title: sheet.title,
    day: dayOf(sheet),
    kind: row.kind,
    number: number === null ? null : plainNumber(number),
    unit: row.unit,
    text: row.text,
    rank: row.rank,
    veiled: row.veiled,
    sentence: row.sentence,
    saidBy: sheet.saidBy,
    citations: row.citations.map(({ reference, locator, text }) => ({ reference, locator, text })),
    claims: row.claims,
  };
}

interface Outlined {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly otherName: string;
  readonly geometry: AreaGeometry;
}

/** The units of the map, and after them the neighbourhoods that a shown sheet speaks of. */
function outlinedOf({ ground }: Figure, rows: readonly ShownRow[]): readonly Outlined[] {
  const spoken = new Set(rows.map(({ place }) => place));
  const units = ground.units.map(({ id, name, kind, otherName, geometry }: UnitGround) => ({
    id,
    name,
    kind,
    otherName,
    geometry,
  }));
  const known = new Set(units.map(({ id }) => id));
  const others = ground.places.filter(({ id }) => spoken.has(id) && !known.has(id));
  return [...units, ...others.map((place) => ({ ...place, kind: 'neighbourhood', otherName: '' }))];
}

/** The rows of each place, in their order; points are none of an area. */
function rowsByPlace(rows: readonly ShownRow[]): ReadonlyMap<string, readonly ShownRow[]> {
  const found = new Map<string, ShownRow[]>();
  for (const row of rows) {
    if (row.kind === 'point') continue;
    const here = found.get(row.place);
    if (here) here.push(row);
    else found.set(row.place, [row]);
  }
  return found;
}

/** An area with what fills it, and what else is said of it in `overlays`. */
function areaFeature(figure: Figure, outlined: Outlined, here: readonly ShownRow[]) {
  const { id, name, otherName, geometry } = outlined;
  const filling = here.find(({ sheet }) => sheet.id === figure.fill.id);
  const others = here.filter((row) => row !== filling);
  return {
    type: 'Feature',
    id,
    geometry: geometryOf(geometry),
    properties: {
      name,
      otherName,
      area: outlined.kind,
      chosen: figure.marks.get(id)?.letter ?? null,
      ...(filling ? saysOf(filling) : {}),
      overlays: others.map(saysOf),
    },
  };
}

/** The points of every shown sheet, each with an id of its own. */
function pointFeatures(figure: Figure, rows: readonly ShownRow[]) {
  const points = rows.filter(({ kind }) => kind === 'point');
  return points.map((row, index) => {
    const { sheet, place, name } = row;
    const callout = sheet.callouts.find((one) => one.place === place && one.title === name);
    return {
      type: 'Feature',
      id: `${sheet.theme}/${place}/${index + 1}`,
      geometry: callout ? { type: 'Point', coordinates: rounded(callout.position) } : null,
      properties: {
        name,
        place,
        chosen: figure.marks.get(place)?.letter ?? null,
        precisionMetres: callout?.precisionMetres || null,
        ...saysOf(row),
      },
    };
  });
}

/** Where it all comes from, as a foreign member of the collection. */
function provenanceOf(figure: Figure, { date, link }: Made, view: string) {
  return {
    name: ofCity().atlas,
    title: figure.title,
    saidBy: figure.saidBy,
    summary: figure.summary,
    date,
    link,
    view,
    licence: LICENCE,
    licenceAddress: LICENCE_ADDRESS,
    attribution: figure.attribution,
    outlines: figure.outlineNote,
    sources: figure.sources,
    readIn: figure.readIn,
  };
}

/** A FeatureCollection of what a figure shows, one feature a line; `view` is the fragment that brings it back. */
export function shownGeojson(figure: Figure, made: Made, view: string): string {
  const rows = shownRows(figure);
  const byPlace = rowsByPlace(rows);
  const features = [
    ...outlinedOf(figure, rows).map((outlined) =>
      areaFeature(figure, outlined, byPlace.get(outlined.id) ?? []),
    ),
    ...pointFeatures(figure, rows),
  ];
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","atlas":${JSON.stringify(provenanceOf(figure, made, view))},"features":[\n${lines}\n]}\n`;
}
