/**
 * Reading outlines from TopoJSON, where neighbours share the line between them: it is simplified once, for both. Positions are rounded to
 * the five decimals that all geometry has, after the lines were parted, so that what was shared still is.
 */
import { rewind } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { fitting, readJson, type UnitFeature } from './geojson.ts';
import type { Issue } from './issue.ts';
import { listOf } from './listof.ts';

const number = v.pipe(v.number(), v.finite('a number'));
const pair = v.tuple([number, number]);
const indices = listOf(v.pipe(v.number(), v.integer('the number of an arc')));
const named = { id: v.optional(v.unknown()), properties: v.optional(v.unknown()) };
const polygon = v.object({ ...named, type: v.literal('Polygon'), arcs: listOf(indices) });
const multiPolygon = v.object({ ...named, type: v.literal('MultiPolygon'), arcs: listOf(listOf(indices)) });

const topology = v.object({
  type: v.literal('Topology'),
  transform: v.optional(v.object({ scale: pair, translate: pair })),
  objects: v.record(
    v.string(),
    v.object({
      type: v.literal('GeometryCollection'),
      geometries: listOf(v.variant('type', [polygon, multiPolygon])),
    }),
  ),
  arcs: listOf(v.pipe(listOf(v.looseTuple([number, number])), v.minLength(2, 'two or more positions'))),
});

type Read = v.InferOutput<typeof topology>;
type Area = v.InferOutput<typeof polygon> | v.InferOutput<typeof multiPolygon>;
type Arc = readonly (readonly [number, number])[];

export interface Outlines {
  readonly features: readonly UnitFeature[];
  /** The same with fewer vertices, for small maps. */
  readonly small: readonly UnitFeature[];
  readonly issues: readonly Issue[];
}

/** A third of a pixel where all outlines together are 200 pixels wide. */
const THIRD_OF_A_PIXEL = 1 / 600;
const DECIMALS = 1e5;

const ringsOf = (area: Area): readonly (readonly number[])[] =>
  area.type === 'Polygon' ? area.arcs : area.arcs.flat();

/** The number of an arc, whichever way it is walked. */
const forwards = (index: number) => (index < 0 ? ~index : index);

const onGrid = (degrees: number) => Math.round(degrees * DECIMALS) / DECIMALS;

/** Whether each arc of a ring begins where the one before it ends, and the first where the last does. */
function meets(ring: readonly number[], arcs: readonly Arc[]): boolean {
  const endOf = (index: number) => (index < 0 ? arcs[~index]?.[0] : arcs[index]?.at(-1));
  return ring.every((index, at) => `${endOf(ring.at(at - 1) ?? index)}` === `${endOf(~index)}`);
}

/** On the grid, no position twice in a row; both ends stay. */
function rounded(arc: Arc): Arc {
  const all = arc.map(([lon, lat]) => [onGrid(lon), onGrid(lat)] as const);
  const last = all.length - 1;
  return all.filter(([lon, lat], index) => {
    const [before, after] = [all[index - 1], all[last]];
    if (index === 0 || index === last) return true;
    return !(lon === before?.[0] && lat === before[1]) && !(lon === after?.[0] && lat === after[1]);
  });
}

/** The positions of all arcs in degrees, each with its weight behind it: the area by which the line would miss it. */
const weighedIn = (read: Read) =>
  // It was held to the form of a topology; a weight is set behind each position.
  presimplify(read as unknown as Parameters<typeof presimplify>[0])
    .arcs as unknown as readonly (readonly (readonly [number, number, number])[])[];

/** Arcs with the positions that weigh enough; those of a ring that would be none any more stay as they are. */
function simplified(arcs: readonly Arc[], weights: readonly (readonly number[])[], areas: readonly Area[]) {
  const lons = arcs.flatMap((arc) => arc.map(([lon]) => lon));
  const [west, east] = lons.reduce(
    ([least, most], lon) => [Math.min(least, lon), Math.max(most, lon)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const enough = ((east - west) * THIRD_OF_A_PIXEL) ** 2;
  const fewer = arcs.map((arc, index) => arc.filter((_, at) => (weights[index]?.[at] ?? 0) >= enough));
  const edges = (ring: readonly number[]) =>
    ring.reduce((sum, index) => sum + (fewer[forwards(index)]?.length ?? 1) - 1, 0);
  const kept = new Set(
    areas
      .flatMap(ringsOf)
      .filter((ring) => edges(ring) < 3)
      .flat()
      .map(forwards),
  );
  return fewer.map((arc, index) => (kept.has(index) ? (arcs[index] ?? arc) : arc));
}

/** Features as GeoJSON has them, outer rings anticlockwise. */
function featuresOf(read: Read, arcs: readonly Arc[], areas: readonly Area[]): readonly Feature[] {
  // It was held to the form of one, and its arcs to their number.
  const collection = { type: 'GeometryCollection', geometries: areas } as unknown as GeometryCollection;
  const whole = { ...read, transform: undefined, arcs: arcs.map(rounded) } as unknown as Topology;
  return feature(whole, collection).features.map((one) => rewind(one as Feature<Polygon>) as Feature);
}

const fault = (file: string, problem: string, value: string, expected: string): Outlines => ({
  features: [],
  small: [],
  issues: [{ file, line: null, problem, value, expected }],
});

/** The outlines of a topology of one object, whole and with fewer vertices. */
export function readTopology(file: string, text: string): Outlines {
  const { value, issues } = readJson(file, text);
  if (issues.length > 0) return { features: [], small: [], issues };
  const parsed = v.safeParse(topology, value);
  if (!parsed.success) {
    const [{ message, ...first }] = parsed.issues;
    const at = v.getDotPath({ ...first, message }) ?? '';
    const problem = at === '' || at === 'type' ? 'not a Topology' : `unfit ${at}`;
    return fault(file, problem, text.slice(0, 40), `TopoJSON of polygons (${message})`);
  }
  const read = parsed.output;
  const names = Object.keys(read.objects);
  const areas = Object.values(read.objects).flatMap(({ geometries }) => geometries);
  if (names.length !== 1)
    return fault(file, `${names.length} objects`, names.join(', '), 'one object: the outlines of all units');
  const astray = areas
    .flatMap(ringsOf)
    .flat()
    .find((index) => read.arcs[forwards(index)] === undefined);
  if (astray !== undefined)
    return fault(file, 'no such arc', String(astray), `the number of one of its ${read.arcs.length} arcs`);
  const weighed = weighedIn(read);
  const arcs = weighed.map((arc) => arc.map(([lon, lat]) => [lon, lat] as const));
  const weights = weighed.map((arc) => arc.map(([, , weight]) => weight));
  const gap = areas.flatMap(ringsOf).find((ring) => !meets(ring, arcs));
  if (gap)
    return fault(file, 'arcs that do not meet', gap.join(', '), 'each to begin where the one before it ends');
  const whole = fitting(file, featuresOf(read, arcs, areas), 'unit');
  const small = fitting(file, featuresOf(read, simplified(arcs, weights, areas), areas), 'unit');
  return { features: whole.features, small: small.features, issues: whole.issues };
}
