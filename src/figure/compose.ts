/** Composing: every sheet of every theme, and which of them a view has on. */
import type { Dataset } from '../data/dataset.ts';
import type { ContextFeature, Position } from '../data/geojson.ts';
import { referenceInWords } from '../data/references.ts';
import { extentAround, positionsOf } from '../geo/extents.ts';
import { reaches } from '../geo/reaches.ts';
import type { View } from '../view/view.ts';
import type { Figure, Ground, Part, Sheet, UnitGround } from './figure.ts';
import { type ActorFilter, actorFilter, cutPart, withEventsOf } from './filter.ts';
import { inkFor, type Scheme } from './ink.ts';
import { BOTH, daysOf } from './resolve.ts';
import { sheetId, type Theme } from './theme.ts';

/** Every part that the themes can draw, in the menu's order. It depends on no view and is made once a scheme. */
export function drawAll(themes: readonly Theme[], dataset: Dataset, scheme: Scheme): readonly Part[] {
  const days = [...daysOf(dataset), BOTH];
  return themes.flatMap((theme) =>
    (theme.dayed ? days : days.slice(0, 1)).map((day) => theme.draw(dataset, { day, scheme })),
  );
}

function contextPositions({ geometry }: ContextFeature): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
      return geometry.coordinates.flat();
    case 'Polygon':
    case 'MultiPolygon':
      return positionsOf(geometry);
  }
}

const STRETCHES = 24;

/** Rivers and creeks of known width, cut into stretches that widen towards the sea. */
function reachesOf(context: readonly ContextFeature[]): readonly ContextFeature[] {
  return context.flatMap(({ geometry, properties }): readonly ContextFeature[] => {
    const { id, kind, width_from_m: from, width_to_m: to } = properties;
    if (geometry.type !== 'LineString' || typeof from !== 'number' || typeof to !== 'number') return [];
    return reaches(geometry.coordinates, from, to, STRETCHES).map(({ line, metres }, index) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [...line] },
      properties: {
        id: `${id}/${index}`,
        kind: kind === 'creek' ? 'creek-reach' : 'river-reach',
        name: '',
        name_ur: '',
        rank: 9,
        metres,
      },
    }));
  });
}

/** The ground under every theme. The city's extent is that of all labels and of every area but the few largest. */
export function groundOf(dataset: Dataset): Ground {
  const units: readonly UnitGround[] = [...dataset.units.values()];
  const extents = units.map((unit) => extentAround(positionsOf(unit.geometry)));
  const widths = extents.map(([west, , east]) => east - west).toSorted((a, b) => a - b);
  const usual = 3 * (widths[Math.floor(widths.length / 2)] ?? 0);
  const built = units.filter((_, index) => {
    const extent = extents[index];
    return extent !== undefined && extent[2] - extent[0] <= usual;
  });
  const places = [...dataset.places.values()].flatMap(({ id, name, geometry, label }) =>
    geometry.type === 'Point' ? [] : [{ id, name, geometry, label }],
  );
  return {
    units,
    places,
    context: [...dataset.context, ...reachesOf(dataset.context)],
    bounds: extentAround([
      ...units.flatMap((unit) => positionsOf(unit.geometry)),
      ...dataset.context.flatMap(contextPositions),
    ]),
    whole: extentAround(units.flatMap((unit) => positionsOf(unit.geometry))),
    city: extentAround([
      ...built.flatMap((unit) => positionsOf(unit.geometry)),
      ...units.map((unit) => unit.label),
    ]),
  };
}

const OUTLINE_NOTE =
  'Outlines drawn by hand for this atlas, after the towns of 2001–2011: exact to 100–300 m in the city and 800 m beyond it. Not a legal boundary.';
const OUTLINE_METHOD =
  'Each border was drawn once, along what it follows: a river, a nala, a railway, a road, the foot of a hill. Thirty-seven junctions, known to about 100 m, hold the drawing; areas, lengths of borders and thirty-three places whose town is certain were checked against it. The towns existed from 2001 to 2011. Cantonments belonged to none of them. The single steps of borders along street grids are not surveyed, and the eastern edges of Gadap and Bin Qasim are the least certain.';
const ATTRIBUTION = 'Geometry: Karachi Atlas, CC BY 4.0';

/** All that a figure is made from: made once a scheme, before there is a view. */
export interface Stock {
  readonly themes: readonly Theme[];
  readonly scheme: Scheme;
  readonly parts: readonly Part[];
  readonly ground: Ground;
  /** Every reference in words, by id. */
  readonly sources: ReadonlyMap<string, string>;
  readonly readIn: string;
  /** The actor that the maps are cut to; `null` for all. */
  readonly filter: ActorFilter | null;
}

export function stockOf(
  dataset: Dataset,
  themes: readonly Theme[],
  scheme: Scheme,
  actor: string | null = null,
  ground: Ground = groundOf(dataset),
): Stock {
  const references = [...dataset.references.values()];
  const filter = actor === null ? null : actorFilter(dataset, actor);
  const parts = drawAll(themes, filter ? withEventsOf(dataset, filter) : dataset, scheme);
  return {
    themes,
    scheme,
    filter,
    parts: filter ? parts.map((part) => cutPart(part, filter, inkFor(scheme))) : parts,
    ground,
    sources: new Map(references.map((reference) => [reference.id, referenceInWords(reference)])),
    readIn: dataset.document
      ? `All were read as brought together in ${referenceInWords(dataset.document)}`
      : '',
  };
}

/** The figure of a view. A sheet that the view does not name is there but not shown. */
export function compose({ themes, scheme, parts, ground, sources, readIn }: Stock, view: View): Figure {
  const wanted = themes.filter((theme) => theme.id === view.fill || view.show.includes(theme.id));
  const on = new Set(wanted.map((theme) => sheetId(theme, view.day)));
  const sheets: readonly Sheet[] = parts.map((part) => ({ ...part, shown: on.has(part.id) }));
  const shown = sheets.filter((sheet) => sheet.shown);
  const fill = shown.find((sheet) => sheet.slot === 'fill');
  if (!fill) throw new Error(`no sheet fills the map: got theme ${view.fill} on ${view.day}`);
  const overlays = shown.filter((sheet) => sheet.slot === 'overlay');
  const cited = new Set(shown.flatMap((sheet) => sheet.citations.map((citation) => citation.reference)));
  return {
    ink: inkFor(scheme),
    ground,
    sheets,
    fill,
    overlays,
    title: fill.title,
    saidBy: fill.saidBy,
    chosen: view.places,
    summary: [fill, ...overlays].map((sheet) => `${sheet.title}. ${sheet.summary}`).join(' '),
    sources: [...cited].map((id) => ({ id, text: sources.get(id) ?? id })),
    readIn,
    attribution: ATTRIBUTION,
    outlineNote: OUTLINE_NOTE,
    outlineMethod: OUTLINE_METHOD,
  };
}
