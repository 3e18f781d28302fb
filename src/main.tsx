/** Wiring only: data, view, figure, map and page are joined here and nowhere else. */
import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-600.css';
import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-600.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import './ui/style.css';
import { batch, computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { parseDataset } from './data/dataset.ts';
import { formatIssue } from './data/issue.ts';
import { compose, stockOf } from './figure/compose.ts';
import { foundationsOf } from './figure/foundations.ts';
import type { Scheme } from './figure/ink.ts';
import { recordOf } from './figure/record.ts';
import { BOTH, daysOf } from './figure/resolve.ts';
import { dayInWords } from './figure/theme.ts';
import { locator } from './geo/locate.ts';
import { type Camera, extentOf, type Frame, fitExtent, type LonLat } from './geo/mercator.ts';
import { createMap, type LiveMap, ZOOM_LIMITS } from './map/map.ts';
import { toSources, toStyle } from './map/style.ts';
import { THEMES } from './themes/index.ts';
import { App } from './ui/app.tsx';
import type { MapState, Pointed } from './ui/mappane.tsx';
import { Faults } from './ui/notices.tsx';
import { type Choices, formatView, MOST_PLACES, parseView, type View } from './view/view.ts';

const raw = import.meta.glob<string>(
  ['../data/*.csv', '../data/*.json', '../data/{towns,places,context}.geojson'],
  { query: '?raw', import: 'default', eager: true },
);
const files = Object.fromEntries(
  Object.entries(raw).map(([path, text]) => [path.replace('../data/', ''), text]),
);
const { dataset, issues } = parseDataset(files);
const root = document.getElementById('atlas') ?? document.body;

const FIT_MARGIN = 14;

function start(): void {
  const days = daysOf(dataset);
  const choices: Choices = {
    fills: THEMES.filter((theme) => theme.slot === 'fill').map((theme) => theme.id),
    overlays: THEMES.filter((theme) => theme.slot === 'overlay').map((theme) => theme.id),
    days: [...days, BOTH],
    places: [...dataset.units.keys(), ...dataset.places.keys()],
    shownAtFirst: [],
    dayAtFirst: days.at(-1) ?? BOTH,
  };
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const scheme = signal<Scheme>(dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', () => {
    scheme.value = dark.matches ? 'dark' : 'light';
  });

  const first = parseView(location.hash, choices);
  const view = signal<View>(first.view);
  const notices = signal<readonly string[]>(first.notices);
  const pointed = signal<Pointed | null>(null);
  const frame = signal<Frame | null>(null);
  const mapState = signal<MapState>('starting');
  const outcome = signal('');
  const busy = signal(false);

  const stock = computed(() => stockOf(dataset, THEMES, scheme.value));
  const figure = computed(() => compose(stock.value, view.value));
  const sources = computed(() => toSources(compose(stock.value, first.view)));
  const locate = computed(() => {
    const drawn = new Set(
      [figure.value.fill, ...figure.value.overlays].flatMap((sheet) => sheet.areas.map((area) => area.place)),
    );
    return locator([
      ...stock.value.ground.places.filter((place) => drawn.has(place.id)),
      ...stock.value.ground.units,
    ]);
  });
  const foundations = foundationsOf(dataset);

  let live: LiveMap | null = null;

  const homeCamera = (size: { readonly width: number; readonly height: number }): Camera => {
    const camera = fitExtent(stock.value.ground.city, size.width, size.height, FIT_MARGIN);
    return { ...camera, zoom: Math.max(camera.zoom, ZOOM_LIMITS.least) };
  };
  const cameraFor = (size: { readonly width: number; readonly height: number }): Camera =>
    view.value.at ?? homeCamera(size);
  const moveTo = (camera: Camera, animate: boolean) => {
    if (live) live.setCamera(camera, animate);
    else if (frame.value) frame.value = { ...frame.value, ...camera };
  };
  const go = (next: Partial<View>, replace = false) => {
    view.value = { ...view.value, ...next };
    const fragment = `#${formatView(view.value)}`;
    if (fragment === location.hash) return;
    if (replace) history.replaceState(null, '', fragment);
    else history.pushState(null, '', fragment);
  };
  const follow = () => {
    const { view: next, notices: told } = parseView(location.hash, choices);
    batch(() => {
      view.value = next;
      notices.value = told;
    });
    if (frame.value) moveTo(cameraFor(frame.value), false);
  };
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);

  const choose = (place: string, withShift = true) => {
    const { places } = view.value;
    const without = places.filter((id) => id !== place);
    if (without.length < places.length) go({ places: without });
    else go({ places: withShift ? [...without, place].slice(-MOST_PLACES) : [place] });
  };
  const pointAt = (position: LonLat | null, pixel: readonly [number, number]) => {
    const place = position ? locate.value(position) : null;
    pointed.value = place ? { place, pixel } : null;
  };
  const press = (position: LonLat, withShift: boolean) => {
    const place = locate.value(position);
    if (place) choose(place, withShift);
  };

  const mount = (container: HTMLElement) => {
    const size = () => ({ width: container.clientWidth, height: container.clientHeight });
    frame.value = { ...cameraFor(size()), ...size() };
    const resize = new ResizeObserver(() => {
      if (!live && frame.value) frame.value = { ...cameraFor(size()), ...size() };
      else if (live && view.value.at === null) moveTo(cameraFor(size()), false);
    });
    resize.observe(container);
    const handlers = {
      onFrame: (next: Frame) => {
        frame.value = next;
      },
      onMoved: (camera: Camera) => go({ at: camera }, true),
      onPoint: pointAt,
      onPress: press,
      onReady: () => {
        mapState.value = 'live';
      },
      onContext: (there: boolean) => {
        mapState.value = there ? 'live' : 'none';
      },
    };
    try {
      live = createMap(container, toStyle(figure.value, sources.value), cameraFor(size()), handlers);
    } catch {
      // No graphics context: the drawing stays, and the page says so.
      mapState.value = 'none';
    }
    const stopStyling = effect(() => live?.setStyle(toStyle(figure.value, sources.value)));
    return () => {
      resize.disconnect();
      stopStyling();
      live?.remove();
      live = null;
    };
  };

  const zoom = (levels: number) => {
    if (live) live.zoomBy(levels);
    else if (frame.value)
      go(
        {
          at: {
            center: frame.value.center,
            zoom: Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, frame.value.zoom + levels)),
          },
        },
        true,
      );
    if (!live && frame.value) moveTo(cameraFor(frame.value), false);
  };
  const copyLink = async () => {
    history.replaceState(null, '', `#${formatView(view.value)}`);
    try {
      await navigator.clipboard.writeText(location.href);
      outcome.value = 'The link to this view is copied.';
    } catch {
      outcome.value = 'The browser did not allow copying: the link is in the address bar.';
    }
  };
  const save = async () => {
    busy.value = true;
    outcome.value = '';
    try {
      const { snapshot } = await import('./export/snapshot.tsx');
      const extent = view.value.at && frame.value ? extentOf(frame.value) : null;
      const link = `${location.origin}${location.pathname}#${formatView(view.value)}`;
      const paper = compose(stockOf(dataset, THEMES, 'light'), view.value);
      const blob = await snapshot({
        figure: paper,
        extent,
        date: new Date().toISOString().slice(0, 10),
        link,
      });
      const name = `karachi-${paper.fill.id.replace('@', '-')}.png`;
      const anchor = Object.assign(document.createElement('a'), {
        href: URL.createObjectURL(blob),
        download: name,
      });
      anchor.click();
      setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
      outcome.value = `Saved as ${name}.`;
    } catch (error) {
      outcome.value = `The map could not be saved: ${error instanceof Error ? error.message : 'the browser gave no reason'}. Try again, or take a smaller window.`;
    } finally {
      busy.value = false;
    }
  };

  const item = ({ id, menu }: { id: string; menu: string }) => ({ id, label: menu });
  const menuItems = {
    fills: THEMES.filter((theme) => theme.slot === 'fill').map(item),
    overlays: THEMES.filter((theme) => theme.slot === 'overlay').map(item),
    days: choices.days.map((id) => ({
      id,
      label: id === BOTH ? 'Both days' : dayInWords(dataset, id).replace(/ \d{4}$/, ''),
    })),
  };
  const dayMatters = computed(() =>
    THEMES.some(
      (theme) => theme.dayed && (theme.id === view.value.fill || view.value.show.includes(theme.id)),
    ),
  );
  const records = computed(() => view.value.places.map((place) => recordOf(dataset, place)));

  const Page = () => (
    <App
      figure={figure.value}
      records={records.value}
      foundations={foundations}
      notices={notices.value}
      onDismiss={() => {
        notices.value = [];
      }}
      masthead={{ outcome: outcome.value, busy: busy.value, onCopyLink: copyLink, onSave: save }}
      menu={{
        ...menuItems,
        view: view.value,
        dayMatters: dayMatters.value,
        onFill: (fill) => go({ fill }),
        onShow: (show) => go({ show }),
        onDay: (day) => go({ day }),
      }}
      map={{
        figure: figure.value,
        frame: frame.value,
        state: mapState.value,
        pointed: pointed.value,
        onMount: mount,
        onZoom: zoom,
        onWhole: () => {
          go({ at: null });
          if (frame.value) moveTo(homeCamera(frame.value), true);
        },
        onPoint: pointAt,
        onPress: press,
      }}
      onPointPlace={(place) => {
        pointed.value = place ? { place, pixel: null } : null;
      }}
      onChoose={choose}
    />
  );
  render(<Page />, root);
}

if (issues.length > 0) render(<Faults faults={issues.map(formatIssue)} />, root);
else start();
