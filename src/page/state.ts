/** The state of the page: the view, what passes by beside it, and all that is made from them. Nothing here acts. */
import { computed, signal } from '@preact/signals-core';
import type { Level } from '../data/dataset.ts';
import { compose } from '../figure/compose.ts';
import type { Annotated } from '../figure/document.ts';
import { groundOf } from '../figure/ground.ts';
import type { Scheme } from '../figure/ink.ts';
import type { Levels } from '../figure/levels.ts';
import { standingOf } from '../figure/standing.ts';
import { levelOf, type Stock, stockOf } from '../figure/stock.ts';
import { STROKE_ZOOMS } from '../figure/strokes.ts';
import type { Theme } from '../figure/theme.ts';
import { locatorIn } from '../geo/locate.ts';
import type { Frame } from '../geo/mercator.ts';
import { toSources } from '../map/style.ts';
import { themesOf } from '../themes/index.ts';
import type { MapState, Pointed } from '../ui/mappane.tsx';
import { startTrail } from '../view/trail.ts';
import { FIRST_PANEL, formatView, HALF, type View } from '../view/view.ts';
import { choicesOf, namesOf } from './choices.ts';
import { followLateCode } from './latecode.ts';
import { createLightMap } from './lightmap.ts';

/** What lies over the page and is closed before anything else. */
export type DialogName = 'help' | 'embed' | 'own';

function schemeSignal() {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const read = (): Scheme => (dark.matches ? 'dark' : 'light');
  const scheme = signal(read());
  dark.addEventListener('change', () => {
    scheme.value = read();
  });
  return scheme;
}

/** All that never changes while the page is open: the language among it, in which the data speak. */
export function createFixed(levels: Levels, themes: readonly Theme[] = themesOf(levels.town)) {
  const ground = groundOf(levels);
  return {
    levels,
    themes,
    ground,
    choices: choicesOf(levels, ground.bounds, themes),
    names: namesOf(levels, themes),
  };
}

export type Fixed = ReturnType<typeof createFixed>;

/** A view without all that makes no difference to its figure. */
const drawnOf = (view: View): View => ({
  ...view,
  axes: null,
  panel: FIRST_PANEL,
  claim: null,
  at: null,
  against: view.against && { ...view.against, cut: HALF },
});

export function createState(
  { levels, themes, ground }: Fixed,
  first: { readonly view: View; readonly notices: readonly string[] },
  firstStep: number,
) {
  const scheme = schemeSignal();
  const view = signal<View>(first.view);
  const pointed = signal<Pointed | null>(null);
  /** The first place of a comparison, while it waits for a second. */
  const waiting = signal<string | null>(null);
  const frame = signal<Frame | null>(null);
  const outcome = signal('');
  const loaded = followLateCode(view, outcome);
  const actor = computed(() => view.value.actor);
  const level = computed(() => levelOf(themes, view.value));
  const stockAt = (at: Level, look: Scheme = scheme.value, of: string | null = actor.value): Stock =>
    stockOf(levels, themes, look, { level: at, actor: of, ground });
  const stockWhenLoaded = (at: Level) =>
    computed(() => {
      loaded.value;
      return stockAt(at);
    });
  const [towns, districts] = [stockWhenLoaded('town'), stockWhenLoaded('district')];
  const stock = computed(() => (level.value === 'town' ? towns.value : districts.value));
  // Camera, panels and the dividing line change no figure: it is composed anew only where something that is drawn differs.
  const drawn = computed(() => formatView(drawnOf(view.value)));
  const figure = computed(() => {
    drawn.value;
    loaded.value;
    return compose(stock.value, drawnOf(view.peek()));
  });
  // The sheets are other ones with another stock, and with the difference or the shared breaks of a comparison: not with each view.
  const sheets = computed(() =>
    figure.value.sheets.map(({ id, legend }) => `${id} ${legend.scale?.breaks ?? ''}`).join(),
  );
  /** The zooms whose hatches and dots the live map is given: at first those of its first picture. */
  const strokeZooms = signal<readonly number[]>(STROKE_ZOOMS);
  const sources = computed(() => {
    sheets.value;
    stock.value;
    return toSources(figure.peek(), strokeZooms.value);
  });
  return {
    scheme,
    view,
    notices: signal(first.notices),
    pointed,
    frame,
    mapState: signal<MapState>('starting'),
    lightMap: createLightMap(),
    outcome,
    exporting: signal(false),
    dialog: signal<DialogName | null>(null),
    /** A table that was dropped on the page, until the sheet of own tables takes it. */
    ownFile: signal<File | null>(null),
    /** Whether the reader is greeted. */
    welcome: signal(false),
    /** Whether a single key opens the help sheet. */
    helpKey: signal(true),
    waiting,
    playing: signal(false),
    annotated: signal<Annotated | null>(null),
    refusal: signal(''),
    lastChosen: signal<string | null>(null),
    trail: signal(startTrail(firstStep)),
    level,
    towns,
    districts,
    stock,
    stockAt,
    figure,
    strokeZooms,
    sources,
    /** The places chosen, the one apart that waits for a second to be compared with. */
    chosen: computed(() =>
      view.value.places.filter((place) => place !== waiting.value).map((place) => standingOf(levels, place)),
    ),
    locate: computed(() => {
      const { fill, overlays, ground: shown } = figure.value;
      const drawn = new Set([fill, ...overlays].flatMap((sheet) => sheet.areas.map((area) => area.place)));
      return locatorIn([shown.places.filter((place) => drawn.has(place.id)), shown.units]);
    }),
  };
}

export type State = ReturnType<typeof createState>;
