/** Wiring only: data, view, figure, map and page are joined here and in `page/`, and nowhere else. */
import './ui/faces.css';
import './ui/canvas.css';
import './ui/style.css';
import './ui/evidence.css';
import './ui/key.css';
import './ui/masthead.css';
import './ui/search.css';
import './ui/secondmap.css';
import './ui/trail.css';
import './ui/welcome.css';
import './ui/sheet.css';
// Paper has the last word.
import './ui/print.css';
import { batch, effect } from '@preact/signals-core';
import { render, type VNode } from 'preact';
import { isMany } from './figure/many.ts';
import { loadMap } from './map/stage.ts';
import { createActions, type StageHolder } from './page/actions.ts';
import { readData, spokenHere } from './page/data.ts';
import { switchesOf } from './page/embedding.ts';
import { createExporting } from './page/exporting.ts';
import { codeFor } from './page/latecode.ts';
import { isLight } from './page/lightmap.ts';
import { createMount } from './page/mount.ts';
import { type Started, withOwn } from './page/own.ts';
import { createPage, type PageParts } from './page/page.tsx';
import { pause } from './page/pause.ts';
import { asksNothing, greet } from './page/questions.ts';
import { createSaving } from './page/saving.ts';
import { onceStanding } from './page/standing.ts';
import { createFixed, createState } from './page/state.ts';
import { handOver } from './still/handover.ts';
import { Failure, Guarded } from './ui/failure.tsx';
import { AFTER_PICTURE_MS, followAddress, readAddress } from './view/address.ts';
import { stepOn, stepTo, unstepped } from './view/trail.ts';
import { ofCity } from './words/city.ts';
import { furtherReady, languageCalled } from './words/languages.ts';
import { speakFirst, words } from './words/words.ts';

const root = document.getElementById('atlas') ?? document.body;

/** Draws the page, in the place of the still. */
const show = (page: VNode) => handOver(root, () => render(page, root));

/** What a page has that stands in another one. */
const loadEmbedding = () =>
  Promise.all([import('./page/embeddedpage.tsx'), import('./page/messages.ts'), furtherReady()]);

/** How long a page whose data are there waits for the map's library, in milliseconds. */
const PATIENCE_MS = 50;

/** How long after the map the rest is loaded, in milliseconds. */
const AFTER_MAP_MS = 1000;

/** Once the reader has the map, has all that follows it. */
function goOnWhenReady(parts: PageParts): void {
  const load = () =>
    import('./page/afterwards.tsx').then(
      ({ afterwards }) => afterwards(parts),
      // Without a network the page goes on as it stands.
      () => undefined,
    );
  onceStanding(parts.state.mapState, () => setTimeout(load, AFTER_MAP_MS));
}

async function start({ levels, themes, notices }: Started, place: Element | null): Promise<void> {
  const fixed = createFixed(levels, themes);
  const holder: StageHolder = { stage: null };
  const switches = switchesOf(location.search);
  const embedding = switches === null ? null : await loadEmbedding();
  if (isMany(fixed.ground)) await (await import('./page/manymap.ts')).readyForMany();
  const first = await readAddress(fixed.choices);
  // A link is drawn as it asks at once.
  await codeFor(first.view);
  const address = followAddress(
    fixed.choices,
    first,
    (read, id, arrival, unwritten) => {
      // All that a page says is said in one language: in another one it is another page.
      if (read.view.language !== state.view.peek().language) location.reload();
      batch(() => {
        state.view.value = read.view;
        state.notices.value = read.notices;
        const before = state.trail.peek();
        const trail = unwritten ? unstepped(before) : before;
        state.trail.value =
          arrival === 'typed'
            ? stepOn(trail, { id, name: words().page.steps.typed })
            : stepTo(trail, { id, name: words().page.steps.reloaded });
      });
      const { value: frame } = state.frame;
      if (frame) holder.stage?.moveTo(state.view.value.at ?? actions.homeCamera(frame), false);
    },
    // Steps of a frame would come between those of the page around it.
    switches === null,
  );
  const state = createState(fixed, address.first, address.firstStep);
  const actions = createActions(fixed, state, address, holder);
  const mount = createMount(fixed, state, actions, holder);
  const saving = createSaving(state, address, actions);
  const exporting = createExporting(fixed, state, actions);
  if (state.notices.value.length > 0) address.write(state.view.value, 'replace');
  if (notices.length > 0) state.notices.value = [...state.notices.value, ...notices];
  if (switches === null && asksNothing(location.hash)) greet(state);
  const parts: PageParts = { fixed, state, actions, saving, exporting, address, mount };
  const pageOf = () => {
    if (switches === null || embedding === null) return createPage(parts);
    const [{ createEmbeddedPage }, { exchangeMessages }] = embedding;
    exchangeMessages(fixed, state, actions);
    return createEmbeddedPage(parts, switches);
  };
  const Page = pageOf();
  if (place) await mount.begin(place);
  effect(() => {
    const title = words().page.masthead.tab(state.figure.value.title, ofCity().atlas);
    // With its step, whose name it is in the browser's history, and as late: the browser writes it into its own bar.
    const timer = setTimeout(() => {
      document.title = title;
    }, AFTER_PICTURE_MS);
    return () => clearTimeout(timer);
  });
  show(<Guarded page={Page} />);
  goOnWhenReady(parts);
}

/** Speaks the language that the address asks for, and has the document say which it is. */
async function speakAsAsked(): Promise<void> {
  const asked = new URLSearchParams(location.hash.slice(1)).get('lang') ?? '';
  const { code, first } = languageCalled(spokenHere(asked));
  speakFirst(await first());
  if (words().language.direction === 'rtl') await import('./figure/urduadvances.ts');
  document.documentElement.lang = code;
  document.documentElement.dir = words().language.direction;
}

/** The place of the map where the first picture is seen, in which the live map begins before the page is drawn over it. */
function placeOfMap(): Element | null {
  const place = document.querySelector('#still .canvas');
  return place?.clientWidth ? place : null;
}

async function startOrSayWhy(): Promise<void> {
  const place = placeOfMap();
  /** Whether the map's library is there; where it is not, the stage says so. */
  const loading = isLight()
    ? null
    : loadMap().then(
        () => true,
        () => false,
      );
  try {
    await speakAsAsked();
    const started = await withOwn(await readData(words().language.code));
    // On a slow network the page does not wait for the map.
    const begins = place && loading && (await Promise.race([loading, pause(PATIENCE_MS).then(() => false)]));
    // A turn later its worker is on its way.
    if (begins) await pause(0);
    await start(started, begins ? place : null);
  } catch (error) {
    show(<Failure error={error} />);
  }
}

// Not awaited: what is loaded meanwhile may import this very script.
startOrSayWhy();
