/**
 * The style of very many outlines. To have a layer ready for each sheet would cost more than a map: there is one layer of areas, and a
 * sheet gives each of them its colour as feature state, so that a switch asks no worker. Circles and hatches of overlays lie in a source of
 * their own, which is given other data when other overlays are shown. Where the outlines were cut into tiles, areas and borders are drawn
 * from those, and all else from the same sources as without.
 */
import type { GeoJSONSource, LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { AreaInk, Figure, Ground, Part } from '../figure/figure.ts';
import { fromAfar } from '../figure/fromafar.ts';
import { AREAS, areaLayer, areaState, bordered, isOfTiles, loseTiles, tiles } from './areatiles.ts';
import { collection, feature, SOURCE } from './geojson.ts';
import { underLayers } from './groundlayers.ts';
import { edgeLayers, strokeFeatures, strokeLayers } from './strokelayers.ts';
import {
  borderFeatures,
  contextFeatures,
  MANY_STYLE,
  pointFeatures,
  pointLayers,
  type Sources,
} from './style.ts';

const OVERLAYS = 'overlays';
/** The colour of each outline that has one, by its number. */
type Colors = ReadonlyMap<number, string>;

const sourceOf = (features: Parameters<typeof collection>[0]): Sources[string] => ({
  type: 'geojson',
  data: collection(features),
});

/** What lies under every sheet. */
interface Lasting {
  readonly ground: Sources[string];
  readonly areas: Sources[string];
  /** The number of each outline. */
  readonly numbers: ReadonlyMap<string, number>;
}

// A ground is the same for every view.
let lasting = new WeakMap<Ground, Lasting>();

function lastingOf(figure: Figure): Lasting {
  const { ground } = figure;
  const known = lasting.get(ground);
  if (known) return known;
  const outlines = [...ground.outlines];
  const made: Lasting = {
    ground: sourceOf([...contextFeatures(figure), ...(tiles() ? [] : borderFeatures(figure))]),
    areas: tiles() ?? sourceOf(outlines.map(([, { geometry }], id) => ({ ...feature(geometry, {}), id }))),
    numbers: new Map(outlines.map(([place], id) => [place, id])),
  };
  lasting.set(ground, made);
  return made;
}

const overlaid = (figure: Figure): Figure => ({ ...figure, sheets: figure.overlays });

/** What the overlays of a figure draw. */
interface Overlaid {
  readonly scheme: string;
  readonly drawn: readonly unknown[];
  readonly source: Sources[string];
}

let last: Overlaid | null = null;

function overlaySource(figure: Figure): Sources[string] {
  const { scheme } = figure.ink;
  const drawn = figure.overlays.flatMap(({ areas, circles, callouts }: Part) => [areas, circles, callouts]);
  const same =
    last?.scheme === scheme &&
    last.drawn.length === drawn.length &&
    drawn.every((one, index) => one === last?.drawn[index]);
  if (last && same) return last.source;
  const shown = overlaid(figure);
  last = { scheme, drawn, source: sourceOf([...strokeFeatures(shown), ...pointFeatures(shown)]) };
  return last.source;
}

function toSources(figure: Figure): Sources {
  const { ground, areas } = lastingOf(figure);
  return { [SOURCE]: ground, [AREAS]: areas, [OVERLAYS]: overlaySource(figure) };
}

// The areas of a sheet are the same ones whenever it is shown.
const COLORS = new WeakMap<readonly AreaInk[], Colors>();

function colorsOf(figure: Figure): Colors {
  const { areas } = figure.fill;
  const known = COLORS.get(areas);
  if (known) return known;
  const { numbers } = lastingOf(figure);
  const colors = new Map<number, string>();
  for (const { place, swatch } of areas) {
    const [number, color] = [numbers.get(place), fromAfar(swatch, figure.ink)];
    if (number !== undefined && color !== 'transparent') colors.set(number, color);
  }
  COLORS.set(areas, colors);
  return colors;
}

const ofOverlays = (layers: readonly LayerSpecification[]): readonly LayerSpecification[] =>
  layers.map((layer) => ('source' in layer ? { ...layer, source: OVERLAYS } : layer));

/** What the style tells besides, where MapLibre leaves it alone. */
interface Told {
  readonly colors: Colors;
}

/** The figure of the last style. */
let shown: Figure | null = null;

function toStyle(figure: Figure, sources: Sources): StyleSpecification {
  const { ink, overlays } = figure;
  shown = figure;
  const told: Told = { colors: colorsOf(figure) };
  return {
    version: 8,
    metadata: told,
    // What was made for tiles serves no more without them.
    sources: !tiles() && isOfTiles(sources[AREAS]) ? toSources(figure) : sources,
    layers: [
      ...underLayers(ink),
      areaLayer(),
      ...bordered(figure),
      ...ofOverlays([
        ...strokeLayers(overlays, 'overlay'),
        ...edgeLayers(overlays, 'overlay'),
        ...overlays.flatMap(pointLayers),
      ]),
    ],
  };
}

/** What is set of each map. */
const SHOWN = new WeakMap<MapLibre, Colors>();

function color(map: MapLibre, { metadata }: StyleSpecification): void {
  // Every style of this kind is made here.
  const { colors } = metadata as Told;
  const before = SHOWN.get(map) ?? new Map<number, string>();
  if (colors === before) return;
  const of = areaState();
  for (const [id, one] of colors)
    if (before.get(id) !== one) map.setFeatureState({ ...of, id }, { color: one });
  for (const id of before.keys()) if (!colors.has(id)) map.setFeatureState({ ...of, id }, { color: null });
  SHOWN.set(map, colors);
}

function replaceData(map: MapLibre, before: Sources, after: Sources): void {
  for (const [id, source] of Object.entries(after)) {
    if (before[id] === source || source.type !== 'geojson') continue;
    // It is of this kind.
    (map.getSource(id) as GeoJSONSource | undefined)?.setData(source.data);
  }
}

/** Takes away the layers that are others now, and lays those that are to be there where they belong. */
function replaceLayers(
  map: MapLibre,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  const wanted = new Set(after.map((layer) => JSON.stringify(layer)));
  const kept = new Set<string>();
  for (const layer of before) {
    if (wanted.has(JSON.stringify(layer))) kept.add(layer.id);
    else map.removeLayer(layer.id);
  }
  let above: string | undefined;
  for (const layer of after.toReversed()) {
    if (!kept.has(layer.id)) map.addLayer(layer, above);
    above = layer.id;
  }
}

/** Lays the outlines where the tiles were, and gives back the style that the map then has. */
function fromOutlines(map: MapLibre, before: StyleSpecification, figure: Figure): StyleSpecification {
  const after = toStyle(figure, toSources(figure));
  const isOfAreas = (layer: LayerSpecification) => 'source' in layer && layer.source === AREAS;
  for (const layer of before.layers) if (isOfAreas(layer)) map.removeLayer(layer.id);
  map.removeSource(AREAS);
  for (const [id, source] of Object.entries(after.sources)) if (id === AREAS) map.addSource(id, source);
  SHOWN.delete(map);
  const kept = before.layers.filter((layer) => !isOfAreas(layer));
  return restyle(map, { ...before, layers: kept }, after);
}

/** The map that was styled last, and as what. */
let styled: { readonly map: MapLibre; readonly style: StyleSpecification } | null = null;

/** Has areas and borders drawn from the outlines from now on: without a tile the map would have a hole, and say what is not so. */
export function drawOutlines(): void {
  if (!tiles()) return;
  loseTiles();
  lasting = new WeakMap();
  if (styled) restyle(styled.map, styled.style, styled.style);
}

function restyle(map: MapLibre, before: StyleSpecification, after: StyleSpecification): StyleSpecification {
  if (!tiles() && shown && map.getSource(AREAS)?.type === 'vector') return fromOutlines(map, before, shown);
  replaceData(map, before.sources, after.sources);
  if (before !== after) replaceLayers(map, before.layers, after.layers);
  color(map, after);
  styled = { map, style: after };
  return after;
}

MANY_STYLE.is({ toSources, toStyle, restyle });
