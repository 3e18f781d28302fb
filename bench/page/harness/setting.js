/** The setting: the one map that every peer draws, in the same size, colours and projection. */

export const VARIABLES = ['v0', 'v1', 'v2', 'v3'];
export const BREAKS = [20, 40, 60, 80];
export const COLORS = ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c'];
export const HIGHLIGHT = '#ff6600';
export const STROKE = '#444444';
export const STROKE_WIDTH = 0.5;
/** West, south, east, north in degrees. */
export const EXTENT = [66.65, 24.75, 67.6, 25.65];
export const [WIDTH, HEIGHT, PADDING] = [1024, 768, 10];

export const DATA_URL = `${location.origin}/data/towns.json`;
export const loadData = async () => (await fetch(DATA_URL)).json();

/** d3-geo and Plot read an anticlockwise ring (RFC 7946) as the rest of the globe. */
export function clockwise(collection) {
  for (const { geometry } of collection.features) for (const ring of geometry.coordinates) ring.reverse();
  return collection;
}

export const classOf = (value) => BREAKS.filter((limit) => value >= limit).length;
export const colorOf = (value) => COLORS[classOf(value)];
export const rgbOf = (color) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

const radians = (degrees) => (degrees * Math.PI) / 180;
const northing = (latitude) => Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
const [west, south, east, north] = [
  radians(EXTENT[0]),
  northing(EXTENT[1]),
  radians(EXTENT[2]),
  northing(EXTENT[3]),
];
const scale = Math.min((WIDTH - 2 * PADDING) / (east - west), (HEIGHT - 2 * PADDING) / (north - south));

/** Degrees to pixels of the map: every peer is fitted to this view. */
export const project = ([longitude, latitude]) => [
  WIDTH / 2 + scale * (radians(longitude) - (west + east) / 2),
  HEIGHT / 2 - scale * (northing(latitude) - (south + north) / 2),
];
