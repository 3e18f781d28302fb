/** Wiring only: data, view, figure, map and page are joined here and nowhere else. */
import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-600.css';
import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-600.css';
import '@fontsource/noto-naskh-arabic/arabic-400.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import './ui/style.css';
import './ui/actors.css';
import './ui/evidence.css';
import './ui/timeline.css';
import { batch, computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { parseDataset } from './data/dataset.ts';
import { formatIssue } from './data/issue.ts';
import { type CitationForm, cite } from './export/cite.ts';
import { saveAs } from './export/save.ts';
import { foundationsCsv } from './export/table.ts';
import { actorsPanelOf } from './figure/actors.ts';
import { compose, groundOf, stockOf } from './figure/compose.ts';
import { type Annotated, annotate, MOST_BYTES, refusalOf } from './figure/document.ts';
import { claimsInOrder, type Evidence, evidenceOf } from './figure/evidence.ts';
import type { CalloutInk, Figure } from './figure/figure.ts';
import { foundationsOf } from './figure/foundations.ts';
import type { Scheme } from './figure/ink.ts';
import { recordOf } from './figure/record.ts';
import { BOTH, daysOf } from './figure/resolve.ts';
import { dayInWords } from './figure/theme.ts';
import { timelineOf } from './figure/timeline.ts';
import { locator } from './geo/locate.ts';
import { type Extent, extentOf, type Frame, fitExtent, type LonLat, projection } from './geo/mercator.ts';
import { createStage, type Stage } from './map/stage.ts';
import { toSources, toStyle } from './map/style.ts';
import { THEMES } from './themes/index.ts';
import { ActorsPanel } from './ui/actors.tsx';
import { App } from './ui/app.tsx';
import { DocumentPanel } from './ui/document.tsx';
import type { MapState, Pointed } from './ui/mappane.tsx';
import { Faults } from './ui/notices.tsx';
import { TimelinePanel } from './ui/timeline.tsx';
import { followAddress } from './view/address.ts';
import { type Choices, FIRST_PANEL, MOST_PLACES, type View } from './view/view.ts';

const raw = import.meta.glob<string>(['../data/*.csv', '../data/*.json', '../data/*.geojson'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.fromEntries(
  Object.entries(raw).map(([path, text]) => [path.replace('../data/', ''), text]),
);
const { dataset, issues } = parseDataset(files);
const root = document.getElementById('atlas') ?? document.body;

const FIT_MARGIN = 30;
const SHOWN_ZOOM = 11.5;
/** How near to a callout's point a press counts as on it. */
const PRESS_PX = 10;
/** How long each day stands while the days are played. */
const PLAYED_MS = 1600;
const TABS = [
  { id: FIRST_PANEL, label: 'Map' },
  { id: 'actors', label: 'Actors' },
  { id: 'time', label: 'Time' },
  { id: 'sources', label: 'Sums' },
  { id: 'document', label: 'Document' },
];
const FORMS: readonly { readonly form: CitationForm; readonly label: string }[] = [
  { form: 'text', label: 'text' },
  { form: 'bibtex', label: 'BibTeX' },
  { form: 'csl-json', label: 'CSL-JSON' },
];
const themesIn = (slot: 'fill' | 'overlay') => THEMES.filter((theme) => theme.slot === slot);

function choicesOf(days: readonly string[], bounds: Extent): Choices {
  return {
    fills: themesIn('fill').map((theme) => theme.id),
    overlays: themesIn('overlay').map((theme) => theme.id),
    days: [...days, BOTH],
    places: [...dataset.units.keys(), ...dataset.places.keys(), dataset.city],
    actors: [...dataset.actors.keys()],
    panels: TABS.map((tab) => tab.id),
    claims: claimsInOrder(dataset).map((claim) => claim.id),
    shownAtFirst: [],
    dayAtFirst: days.at(-1) ?? BOTH,
    bounds,
  };
}

/** `karachi-control_no-go_lyari`: what a saved file shows. */
function fileNameOf(figure: Figure): string {
  const parts = [figure.fill, ...figure.overlays].map((sheet) => sheet.id.replace('@', '-'));
  return `${dataset.city}-${[...parts, ...figure.chosen].join('_')}`.slice(0, 120);
}

function schemeSignal() {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const read = (): Scheme => (dark.matches ? 'dark' : 'light');
  const scheme = signal(read());
  dark.addEventListener('change', () => {
    scheme.value = read();
  });
  return scheme;
}

function start(): void {
  const scheme = schemeSignal();
  const ground = groundOf(dataset);
  const choices = choicesOf(daysOf(dataset), ground.bounds);
  const address = followAddress(choices, (read) => {
    batch(() => {
      view.value = read.view;
      notices.value = read.notices;
    });
    if (frame.value) stage?.moveTo(cameraFor(frame.value), false);
  });
  const view = signal<View>(address.first.view);
  const notices = signal(address.first.notices);
  const pointed = signal<Pointed | null>(null);
  const frame = signal<Frame | null>(null);
  const mapState = signal<MapState>('starting');
  const outcome = signal('');
  const busy = signal(false);
  const playing = signal(false);
  const annotated = signal<Annotated | null>(null);
  const refusal = signal('');
  const lastChosen = signal<string | null>(null);
  let stage: Stage | null = null;
  if (notices.value.length > 0) address.write(view.value, 'replace');

  const actor = computed(() => view.value.actor);
  const stock = computed(() => stockOf(dataset, THEMES, scheme.value, actor.value, ground));
  const figure = computed(() => compose(stock.value, view.value));
  const sources = computed(() => toSources(compose(stock.value, address.first.view)));
  const records = computed(() => view.value.places.map((place) => recordOf(dataset, place)));
  const locate = computed(() => {
    const drawn = new Set(
      [figure.value.fill, ...figure.value.overlays].flatMap((sheet) => sheet.areas.map((area) => area.place)),
    );
    return locator([...ground.places.filter((place) => drawn.has(place.id)), ...ground.units]);
  });
  const foundations = foundationsOf(dataset);
  const actors = actorsPanelOf(dataset);
  const timeline = timelineOf(dataset);
  const filterOf = (actor: string | null) =>
    actor === null
      ? null
      : { name: dataset.actors.get(actor)?.name ?? actor, onClear: () => go({ actor: null }) };
  const others = [
    { id: dataset.city, name: 'The city as a whole' },
    ...[
      ...dataset.places.values(),
      ...[...dataset.units.values()].filter((unit) => unit.kind === 'cantonment'),
    ].map(({ id, name }) => ({ id, name })),
  ];

  const homeCamera = ({ width, height }: Pick<Frame, 'width' | 'height'>) =>
    fitExtent(ground.city, width, height, FIT_MARGIN);
  const cameraFor = (size: Pick<Frame, 'width' | 'height'>) => view.value.at ?? homeCamera(size);
  const go = (next: Partial<View>, step: 'push' | 'replace' = 'push') => {
    view.value = { ...view.value, ...next };
    outcome.value = '';
    address.write(view.value, step);
  };
  const choose = (place: string, add: boolean) => {
    lastChosen.value = place;
    const others = view.value.places.filter((id) => id !== place);
    if (others.length < view.value.places.length) go({ places: others });
    else if (!add) go({ places: [place] });
    else if (others.length < MOST_PLACES) go({ places: [...others, place] });
    else outcome.value = `${MOST_PLACES} places are chosen already: close one of them first.`;
  };
  const onPoint = (position: LonLat | null, pixel: readonly [number, number]) => {
    const place = position ? locate.value(position) : null;
    pointed.value = place ? { place, pixel } : null;
  };
  /** The claim of the callout under a press, if there is one. */
  const calloutAt = (position: LonLat): string | null => {
    if (!frame.value) return null;
    const project = projection(frame.value);
    const [x, y] = project(position);
    const near = ({ position: at }: CalloutInk) =>
      Math.hypot(project(at)[0] - x, project(at)[1] - y) < PRESS_PX;
    return figure.value.overlays.flatMap((sheet) => sheet.callouts).find(near)?.claim ?? null;
  };
  const onPress = (position: LonLat, withShift: boolean) => {
    const claim = calloutAt(position);
    if (claim) return onEvidence(claim);
    const place = locate.value(position);
    if (place) choose(place, withShift);
  };
  const onMount = (container: HTMLElement) => {
    stage = createStage(container, {
      style: toStyle(figure.value, sources.value),
      bounds: ground.bounds,
      cameraFor,
      onPoint,
      onPress,
      onFrame: (next) => {
        frame.value = next;
      },
      onMoved: ({ zoom, center }) => go({ at: { zoom, center } }, 'replace'),
      onReady: () => {
        mapState.value = 'live';
      },
      onContext: (there) => {
        mapState.value = there ? 'live' : 'none';
      },
    });
    const stopStyling = effect(() => stage?.setStyle(toStyle(figure.value, sources.value)));
    return () => {
      stopStyling();
      stage?.remove();
    };
  };
  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text);
      outcome.value = `${what} is copied.`;
    } catch {
      outcome.value = 'The browser did not allow copying.';
    }
  };
  const evidence = computed(() => (view.value.claim === null ? null : evidenceOf(dataset, view.value.claim)));
  const onEvidence = (claim: string) => go({ claim });
  const showPlace = (place: string) => {
    const label = dataset.units.get(place)?.label ?? dataset.places.get(place)?.label;
    if (!label) return;
    go({ places: [place], at: { zoom: SHOWN_ZOOM, center: label } });
    stage?.moveTo({ zoom: SHOWN_ZOOM, center: label }, true);
  };
  const onFile = async (file: File) => {
    const text = file.size > MOST_BYTES ? '' : await file.text();
    refusal.value = refusalOf(file.name, file.size, text) ?? '';
    if (refusal.value === '') annotated.value = annotate(text, claimsInOrder(dataset));
  };
  /** One day of the data after the other, the last to stay. */
  const onPlay = async () => {
    playing.value = true;
    for (const day of daysOf(dataset)) {
      go({ day }, 'replace');
      await new Promise((resolve) => setTimeout(resolve, PLAYED_MS));
    }
    playing.value = false;
  };
  const onCopyLink = async () => {
    address.write(view.value, 'replace');
    await copy(address.linkTo(view.value), 'The link to this view');
  };
  const onSave = async () => {
    busy.value = true;
    outcome.value = '';
    try {
      const { snapshot } = await import('./export/snapshot.tsx');
      const extent = view.value.at && frame.value ? extentOf(frame.value) : null;
      const light =
        scheme.value === 'light' ? stock.value : stockOf(dataset, THEMES, 'light', actor.value, ground);
      const onPaper = compose(light, view.value);
      const date = new Date().toISOString().slice(0, 10);
      const name = `${fileNameOf(onPaper)}.png`;
      saveAs(await snapshot({ figure: onPaper, extent, date, link: address.linkTo(view.value) }), name);
      outcome.value = `Saved as ${name}.`;
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'the browser gave no reason';
      outcome.value = `The map could not be saved (${reason}). Try again, or in another browser.`;
    } finally {
      busy.value = false;
    }
  };

  const evidenceProps = (shown: Evidence) => ({
    evidence: shown,
    forms: FORMS,
    onCopy: (form: string) => {
      const found = FORMS.find((one) => one.form === form);
      if (found) copy(cite(shown.reference, shown.locator, found.form), 'The citation');
    },
    onOpen: onEvidence,
    onPlace: showPlace,
    onClose: () => go({ claim: null }),
  });

  const item = ({ id, menu }: { id: string; menu: string }) => ({ id, label: menu });
  const items = {
    fills: themesIn('fill').map(item),
    overlays: themesIn('overlay').map(item),
    days: choices.days.map((id) => ({
      id,
      label: id === BOTH ? 'Both days' : dayInWords(dataset, id).replace(/ \d{4}$/, ''),
    })),
  };
  const dayMatters = computed(() =>
    [figure.value.fill, ...figure.value.overlays].some((sheet) => sheet.id !== sheet.theme),
  );

  const Page = () => (
    <App
      figure={figure.value}
      records={records.value}
      lastChosen={lastChosen.value}
      others={others}
      foundations={foundations}
      onDownload={() =>
        saveAs(
          new Blob([foundationsCsv(foundations)], { type: 'text/csv' }),
          `${dataset.city}-sums-and-sources.csv`,
        )
      }
      notices={notices.value}
      onDismiss={() => {
        notices.value = [];
      }}
      masthead={{ outcome: outcome.value, busy: busy.value, onCopyLink, onSave }}
      menu={{
        ...items,
        view: view.value,
        dayMatters: dayMatters.value,
        onFill: (fill) => go({ fill }),
        onShow: (show) => go({ show }),
        onDay: (day) => go({ day }),
        onPlay,
        playing: playing.value,
      }}
      map={{
        figure: figure.value,
        frame: frame.value,
        state: mapState.value,
        pointed: pointed.value,
        onMount,
        onZoom: (levels) => stage?.zoomBy(levels),
        onWhole: () => {
          go({ at: null });
          if (frame.value) stage?.moveTo(homeCamera(frame.value), true);
        },
        onPoint,
        onPress,
        onOutlines: () => go({ panel: 'sources' }),
      }}
      onEvidence={onEvidence}
      evidence={evidence.value && evidenceProps(evidence.value)}
      tabs={{ tabs: TABS, selected: view.value.panel, onSelect: (panel) => go({ panel }) }}
      panels={{
        actors: () => (
          <ActorsPanel
            panel={actors}
            ink={figure.value.ink}
            chosen={view.value.actor}
            onChooseActor={(actor) => go({ actor })}
            onEvidence={onEvidence}
            onPlace={showPlace}
          />
        ),
        document: () => (
          <DocumentPanel
            annotated={annotated.value}
            refusal={refusal.value}
            claim={view.value.claim}
            onFile={onFile}
            onEvidence={onEvidence}
          />
        ),
        time: () => (
          <TimelinePanel
            timeline={timeline}
            ink={figure.value.ink}
            onEvidence={onEvidence}
            onPlace={showPlace}
          />
        ),
      }}
      filter={filterOf(view.value.actor)}
      onPointPlace={(place) => {
        pointed.value = place ? { place, pixel: null } : null;
      }}
      onChoose={choose}
    />
  );
  effect(() => {
    document.title = `${figure.value.title} – Karachi Atlas`;
  });
  render(<Page />, root);
}

if (issues.length > 0) render(<Faults faults={issues.map(formatIssue)} />, root);
else start();
