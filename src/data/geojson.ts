/** Reading the GeoJSON files: towns and cantonments, named places, and the context around them. */
import * as v from 'valibot';
import { type Issue, MOST_ISSUES, MOST_OF_ONE, tooLarge, unread } from './issue.ts';
import { listOf } from './listof.ts';

const position = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90, 'longitude and latitude in degrees'),
);
const line = v.pipe(listOf(position), v.minLength(2, 'two or more positions'));
const ring = v.pipe(
  listOf(position),
  v.minLength(4, 'four or more positions'),
  v.check(
    (r) => r[0]?.[0] === r.at(-1)?.[0] && r[0]?.[1] === r.at(-1)?.[1],
    'a ring that ends where it begins',
  ),
);

const point = v.object({ type: v.literal('Point'), coordinates: position });
const lineString = v.object({ type: v.literal('LineString'), coordinates: line });
const multiLineString = v.object({ type: v.literal('MultiLineString'), coordinates: listOf(line) });
const polygon = v.object({ type: v.literal('Polygon'), coordinates: listOf(ring) });
const multiPolygon = v.object({ type: v.literal('MultiPolygon'), coordinates: listOf(listOf(ring)) });
const area = v.variant('type', [polygon, multiPolygon]);

const anyShape = v.variant('type', [point, lineString, multiLineString, polygon, multiPolygon]);

const text = v.pipe(v.string(), v.nonEmpty('some text'));

const unitFeature = v.object({
  type: v.literal('Feature'),
  id: text,
  geometry: area,
  properties: v.object({
    kind: v.picklist(['town', 'cantonment'], 'town | cantonment'),
    name: text,
    /** In the other script; whether it is needed, the languages of the atlas say. */
    name_ur: v.optional(v.string(), ''),
    district: v.nullish(text, null),
    label: position,
  }),
});

const placeFeature = v.object({
  type: v.literal('Feature'),
  id: v.optional(text),
  geometry: v.variant('type', [point, polygon, multiPolygon]),
  properties: v.object({
    id: text,
    kind: text,
    name: text,
    /** In the other script; whether it is needed, the languages of the atlas say. */
    name_ur: v.optional(v.string(), ''),
    precision_m: v.pipe(v.number(), v.finite('metres'), v.minValue(1, 'metres, 1 or more')),
    town: v.nullish(text, null),
    basis: v.optional(v.string(), ''),
    label: v.optional(position),
  }),
});

const contextFeature = v.object({
  type: v.literal('Feature'),
  geometry: anyShape,
  properties: v.looseObject({
    id: text,
    kind: text,
    name: v.nullish(v.string(), ''),
    name_ur: v.nullish(v.string(), ''),
    rank: v.nullish(v.pipe(v.number(), v.finite('a rank')), 3),
  }),
});

/** A shape of the drawing for orientation; one that is made from others has no geometry. */
const drawnFeature = v.object({
  type: v.literal('Feature'),
  id: text,
  geometry: v.nullable(anyShape),
  properties: v.looseObject({ id: text }),
});

/** A line of the drawing, and what it follows. */
const arcFeature = v.object({
  type: v.literal('Feature'),
  id: text,
  geometry: lineString,
  properties: v.object({
    id: text,
    left: text,
    right: text,
    follows: text,
    accuracy_m: v.pipe(v.number(), v.minValue(0, 'metres'), v.maxValue(1500, 'metres, 1500 at most')),
    straight: v.boolean('true | false'),
  }),
});

export type Position = v.InferOutput<typeof position>;
export type AreaGeometry = v.InferOutput<typeof area>;
export type UnitFeature = v.InferOutput<typeof unitFeature>;
export type PlaceFeature = v.InferOutput<typeof placeFeature>;
export type ContextFeature = v.InferOutput<typeof contextFeature>;
export type DrawnFeature = v.InferOutput<typeof drawnFeature>;
export type ArcFeature = v.InferOutput<typeof arcFeature>;

const FORMS = {
  unit: unitFeature,
  place: placeFeature,
  context: contextFeature,
  drawn: drawnFeature,
  arc: arcFeature,
};
export type Forms = {
  unit: UnitFeature;
  place: PlaceFeature;
  context: ContextFeature;
  drawn: DrawnFeature;
  arc: ArcFeature;
};

/** JSON, or the issue that says why it is none. */
export function readJson(file: string, text: string): { value: unknown; issues: Issue[] } {
  const large = tooLarge(file, text);
  if (large.length > 0) return { value: null, issues: [...large] };
  try {
    return { value: JSON.parse(text), issues: [] };
  } catch (error) {
    const problem = `not JSON (${error instanceof Error ? error.message : 'unreadable'})`;
    return {
      value: null,
      issues: [{ file, line: null, problem, value: text.slice(0, 40), expected: 'valid JSON' }],
    };
  }
}

/** The features of a FeatureCollection, each of the form asked for. Unfit features are issues and are left out. */
export function readFeatures<F extends keyof Forms>(
  file: string,
  text: string,
  form: F,
): { features: Forms[F][]; issues: Issue[] } {
  const { value, issues } = readJson(file, text);
  if (issues.length > 0) return { features: [], issues };
  const collection = v.safeParse(
    v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) }),
    value,
  );
  if (!collection.success) {
    const fault = {
      file,
      line: null,
      problem: 'not a FeatureCollection',
      value: text.slice(0, 40),
      expected: 'GeoJSON (RFC 7946)',
    };
    return { features: [], issues: [fault] };
  }
  return fitting(file, collection.output.features, form);
}

/** Features of the form asked for. Those that do not fit are issues and are left out. */
export function fitting<F extends keyof Forms>(
  file: string,
  candidates: readonly unknown[],
  form: F,
): { features: Forms[F][]; issues: Issue[] } {
  const issues: Issue[] = [];
  const features: Forms[F][] = [];
  for (const [index, candidate] of candidates.entries()) {
    if (issues.length >= MOST_ISSUES) {
      issues.push(unread(file, null));
      break;
    }
    const parsed = v.safeParse(FORMS[form], candidate);
    // The schema was picked by `form`, whose output type is Forms[form].
    if (parsed.success) features.push(parsed.output as Forms[F]);
    else
      issues.push(
        ...parsed.issues.slice(0, MOST_OF_ONE).map((fault) => unfit(file, nameOf(candidate, index), fault)),
      );
  }
  return { features, issues };
}

/** What to call a feature that could not be read: its id where it has one, else its number. */
function nameOf(candidate: unknown, index: number): string {
  const named = v.safeParse(v.object({ properties: v.object({ id: text }) }), candidate);
  return named.success ? `feature ${named.output.properties.id}` : `feature ${index + 1}`;
}

/** A value as JSON; what is nested too deeply to be written is said to be that. */
export function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    return 'what is nested too deeply to be written';
  }
}

function unfit(file: string, name: string, fault: v.BaseIssue<unknown>): Issue {
  const path = v.getDotPath(fault) ?? '';
  return {
    file,
    line: null,
    problem: `${name} has an unfit ${path}`,
    value: written(fault.input).slice(0, 60),
    expected: fault.message,
  };
}
