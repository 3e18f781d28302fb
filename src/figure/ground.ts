/** The ground: what lies under every theme, whatever a view shows. */
import type { Dataset } from '../data/dataset.ts';
import type { ContextFeature, Position } from '../data/geojson.ts';
import { extentAround, extentAroundAll, extentOfArea, positionsOf } from '../geo/extents.ts';
import { reaches } from '../geo/reaches.ts';
import type { Ground, UnitGround } from './figure.ts';
import type { Levels } from './levels.ts';

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

/** The ground under every theme, towns for its units. The city's extent is that of all labels and of every area but the few largest. */
export function groundOf({ town: dataset, district }: Levels): Ground {
  const units: readonly UnitGround[] = [...dataset.units.values()];
  const extents = units.map((unit) => extentOfArea(unit.geometry));
  const widths = extents.map(([west, , east]) => east - west).toSorted((a, b) => a - b);
  const usual = 3 * (widths[Math.floor(widths.length / 2)] ?? 0);
  const built = units.filter((_, index) => {
    const extent = extents[index];
    return extent !== undefined && extent[2] - extent[0] <= usual;
  });
  const places = [...dataset.places.values()].flatMap(({ id, name, geometry, label }) =>
    geometry.type === 'Point' ? [] : [{ id, name, geometry, label }],
  );
  const outlines = [...units, ...district.units.values(), ...places].map(
    ({ id, geometry, label }) => [id, { geometry, label }] as const,
  );
  return {
    units,
    places,
    outlines: new Map(outlines),
    points: new Map(
      [...dataset.places.values()].flatMap(({ id, geometry, label }) =>
        geometry.type === 'Point' ? [[id, label] as const] : [],
      ),
    ),
    context: [...dataset.context, ...reachesOf(dataset.context)],
    bounds: extentAroundAll([...extents, extentAround(dataset.context.flatMap(contextPositions))]),
    whole: extentAroundAll(extents),
    city: extentAroundAll([
      ...built.map((unit) => extentOfArea(unit.geometry)),
      extentAround(units.map((unit) => unit.label)),
    ]),
  };
}

/** The same ground with the units of a level. */
export const groundAt = (ground: Ground, dataset: Dataset): Ground => ({
  ...ground,
  units: [...dataset.units.values()],
});
