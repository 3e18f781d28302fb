/**
 * The code of the map: MapLibre as a build takes it. Its package is two files that each stand alone, so that page and worker would load
 * most of it twice, with symbols, globe, terrain and tiles that no map of the atlas has. Here it is bundled from its own sources: what
 * page and worker share is one file, and what is not drawn is left out. While developing it is taken as it is published.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

/** A module that the page imports: the address of the worker’s script. */
export const WORKER_URL = 'virtual:map-worker';
const OWN = '\0';
const VERSION = `${OWN}maplibre-version`;
/** As the package publishes it. */
const PUBLISHED = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
/** What the scripts of MapLibre are called: the worker’s, the page’s, and what both need. */
export const CHUNKS = {
  worker: 'maplibre-worker',
  page: 'maplibre-page',
  shared: 'maplibre-shared',
} as const;

const shadersOf = (names: readonly string[]) =>
  names.flatMap((name) => ['fragment', 'vertex'].map((kind) => `src/shaders/glsl/${name}.${kind}.glsl.g.ts`));

/** The shaders of what is never drawn, two a name. */
const SHADERS = [
  '_projection_globe',
  'background_pattern',
  'collision_box',
  'collision_circle',
  'color_relief',
  'debug',
  'fill_extrusion',
  'fill_extrusion_pattern',
  'fill_outline_pattern',
  'fill_pattern',
  'heatmap',
  'heatmap_texture',
  'hillshade',
  'hillshade_prepare',
  'line_gradient',
  'line_gradient_sdf',
  'line_pattern',
  'raster',
  'symbol_icon',
  'symbol_sdf',
  'symbol_text_and_icon',
  'terrain',
  'terrain_depth',
  'terrain_height',
];

/** Files of its sources that only serve what the atlas never draws: its letters are set by the page, over a flat map in Mercator. */
export const LEFT_OUT: readonly string[] = [
  // MapLibre’s own form of vector tiles.
  'src/source/vector_tile_mlt.ts',
  // The globe.
  'src/geo/projection/globe_camera_helper.ts',
  'src/geo/projection/globe_projection.ts',
  'src/geo/projection/globe_transform.ts',
  'src/geo/projection/vertical_perspective_camera_helper.ts',
  'src/geo/projection/vertical_perspective_projection.ts',
  'src/geo/projection/vertical_perspective_transform.ts',
  // Pictures, heights and blocks.
  'src/data/bucket/fill_extrusion_bucket.ts',
  'src/data/dem_data.ts',
  'src/render/terrain.ts',
  'src/source/canvas_source.ts',
  'src/source/image_source.ts',
  'src/source/raster_dem_tile_source.ts',
  'src/source/raster_dem_tile_worker_source.ts',
  'src/source/raster_tile_source.ts',
  'src/source/video_source.ts',
  'src/webgl/draw/draw_color_relief.ts',
  'src/webgl/draw/draw_debug.ts',
  'src/webgl/draw/draw_fill_extrusion.ts',
  'src/webgl/draw/draw_heatmap.ts',
  'src/webgl/draw/draw_hillshade.ts',
  'src/webgl/draw/draw_raster.ts',
  'src/webgl/draw/draw_terrain.ts',
  'src/webgl/render_to_texture.ts',
  // Letters.
  'src/data/bucket/symbol_bucket.ts',
  'src/style/load_sprite.ts',
  'src/symbol/shaping.ts',
  'src/symbol/symbol_layout.ts',
  'src/util/unicode_properties.g.ts',
  'src/webgl/draw/draw_symbol.ts',
  'src/webgl/program/symbol_program.ts',
  // The credit line and the address, which are the page’s.
  'src/ui/control/attribution_control.ts',
  'src/ui/hash.ts',
  // Expressions that measure on the globe.
  'maplibre-gl-style-spec/dist/expression/definitions/distance.mjs',
  'maplibre-gl-style-spec/dist/expression/definitions/within.mjs',
  ...shadersOf(SHADERS),
];

/** Files that draw what a camera that looks straight down never sees: they draw nothing, where MapLibre would fill the window in every frame. */
export const UNSEEN: readonly string[] = ['src/webgl/draw/draw_sky.ts', ...shadersOf(['atmosphere', 'sky'])];

const DECLARED =
  /^export (?:default )?(?:abstract |async )?(?:const enum|enum|class|function|const|let) (\w+)/gm;
const LISTED = /^export \{([^}]*)\};?$/gm;

/** The values that a source exports, by name; its types are none. */
export function exportsOf(source: string): readonly string[] {
  const declared = [...source.matchAll(DECLARED)].map(([, name = '']) => name);
  const listed = [...source.matchAll(LISTED)].flatMap(([, names = '']) => names.split(','));
  const values = listed.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '));
  return [...declared, ...values.map((name) => name.split(' as ').at(-1) ?? name)];
}

/** What stands for a source: all that it exports can be named and extended, and does this. A shader is empty. */
function standIn(file: string, source: string, doing: string): string {
  if (file.endsWith('.glsl.g.ts')) return "export default '';";
  return exportsOf(source)
    .map((name) => `export function ${name}() {${doing}}`)
    .join('\n');
}

/** A source that is left out says at once where it is used after all. */
export const leftOut = (file: string, source: string): string =>
  standIn(file, source, ` throw new Error('left out of the map: ${file}'); `);

/** A source that draws what is never seen does nothing. */
export const unseen = (file: string, source: string): string => standIn(file, source, '');

/** What of the atlas MapLibre itself uses. */
const VOUCHING = '/src/map/scripturl.ts';
const WORKERS = 'src/util/web_worker.ts';

/** MapLibre’s source that starts workers, with every address vouched for. Throws where none is started there. */
export function vouchedFor(source: string, vouching: string): string {
  const started = 'new Worker(url';
  if (!source.includes(started))
    throw new Error(
      `src/cli/mapcode.ts: MapLibre starts no worker in ${WORKERS} any more; see where it does`,
    );
  return `import { scriptUrl } from ${JSON.stringify(vouching)};\n${source.replaceAll(started, 'new Worker(scriptUrl(url)')}`;
}

export const isOfMap = (id: string): boolean =>
  /node_modules[\\/](maplibre-gl|@maplibre|@mapbox|gl-matrix|earcut|pbf|kdbush|potpack|quickselect|tinyqueue|murmurhash-js|bidi-js)[\\/]/.test(
    id,
  );

/** Of its files, those that the worker alone runs; a build in which it needs more than these says so. */
const OF_WORKER =
  /\/(worker|worker_tile|worker_tile_state|\w+_worker_source|projection_handler_worker|rtl_text_plugin_worker|geojson_reproject|vector_tile_overzoomed|style_layer_index|glyph_atlas|group_by_layout|request_performance)\.m?[jt]s$/;

/** The scripts of MapLibre as the build parts them, and what it shares with the page. */
export const mapChunks = () => [
  // Asked by the page too where it has no live map, and so a script of its own.
  { name: 'script-url', test: (id: string) => id.endsWith(VOUCHING), priority: 3 },
  { name: CHUNKS.shared, test: isOfMap, minShareCount: 2, priority: 2 },
  { name: CHUNKS.page, test: (id: string) => isOfMap(id) && !OF_WORKER.test(id), priority: 1 },
];

/** As its authors have it: a field that is only declared is not set. */
async function inJavaScript(id: string, source: string) {
  const { code } = await transformWithOxc(source, id, {
    target: 'es2022',
    typescript: { removeClassFieldsWithoutInitializer: true },
    assumptions: { setPublicClassFields: true },
  });
  return { code, moduleType: 'js' };
}

/** The folder of its sources in the project in the folder `root`. */
const sourcesIn = (root: string) =>
  join(createRequire(join(root, 'package.json')).resolve('maplibre-gl/package.json'), '../src');

/** The source that the worker begins with. */
export const workerSource = (root: string): string => join(sourcesIn(root), 'source/worker.ts');

/** Bundles MapLibre from its sources in the project in the folder `root`. Throws where one that is to be left out is not among them. */
export function mapCode(root: string): Plugin {
  const folder = sourcesIn(root);
  const replaced = [...LEFT_OUT, ...UNSEEN];
  const missed = new Set(replaced);
  let building = false;
  return {
    name: 'map-code',
    enforce: 'pre',
    configResolved({ command }) {
      building = command === 'build' && !process.env.VITEST;
    },
    resolveId(id, importer) {
      if (!building) return null;
      if (id === 'maplibre-gl') return join(folder, 'index.ts');
      return id.endsWith('/package.json') && importer?.startsWith(folder) ? VERSION : null;
    },
    async load(id) {
      if (id === VERSION) {
        const { version } = JSON.parse(readFileSync(resolve(folder, '../package.json'), 'utf8'));
        return `export default { version: ${JSON.stringify(version)} };`;
      }
      if (!building || !isOfMap(id)) return null;
      const source = readFileSync(id, 'utf8');
      if (id.endsWith(`/${WORKERS}`)) return inJavaScript(id, vouchedFor(source, join(root, VOUCHING)));
      const file = replaced.find((name) => id.endsWith(`/${name}`));
      if (file === undefined) return id.endsWith('.ts') ? inJavaScript(id, source) : null;
      missed.delete(file);
      const code = UNSEEN.includes(file) ? unseen(file, source) : leftOut(file, source);
      return { code, moduleType: 'js' };
    },
    buildEnd(error) {
      if (building && !error && missed.size > 0)
        this.error(
          `src/cli/mapcode.ts leaves out what MapLibre does not have: ${[...missed].join(', ')}; see what took its place, and name that`,
        );
    },
  };
}

/** Offers the worker as a script of its own, which shares with the page what both need. */
export function mapWorker(root: string): Plugin {
  let building = false;
  let worker = '';
  return {
    name: 'map-worker',
    enforce: 'pre',
    configResolved({ command }) {
      building = command === 'build' && !process.env.VITEST;
    },
    buildStart() {
      if (!building) return;
      worker = this.emitFile({ type: 'chunk', id: workerSource(root), name: CHUNKS.worker });
    },
    resolveId: (id) => (id === WORKER_URL ? OWN + WORKER_URL : null),
    load(id) {
      if (id !== OWN + WORKER_URL) return null;
      return building
        ? `export default import.meta.ROLLUP_FILE_URL_${worker};`
        : `export { default } from '${PUBLISHED}';`;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name !== CHUNKS.worker) continue;
        if (chunk.imports.some((name) => name.includes(CHUNKS.page)))
          this.error(
            'src/cli/mapcode.ts: the map’s worker needs a file that is thought to be the page’s alone',
          );
      }
    },
  };
}
