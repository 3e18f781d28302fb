// @vitest-environment happy-dom
/** A language is one file: with a made-up one spoken, nothing that a reader sees or hears is left in plain letters. */

import { render } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/data/dataset.ts';
import { inLanguage } from '../../src/data/inlanguage.ts';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { createActions, type StageHolder } from '../../src/page/actions.ts';
import { DIALOGS } from '../../src/page/dialogs.tsx';
import { createExporting } from '../../src/page/exporting.ts';
import { KEY, LIGHT } from '../../src/page/lightmap.ts';
import { createMount } from '../../src/page/mount.ts';
import { createPage, Exporting, type PageParts } from '../../src/page/page.tsx';
import { OpenEvidence, OpenRecord, PANELS } from '../../src/page/panels.tsx';
import { createSaving } from '../../src/page/saving.ts';
import { createFixed, createState } from '../../src/page/state.ts';
import type { Address } from '../../src/view/address.ts';
import type { View } from '../../src/view/view.ts';
import { tell } from '../../src/words/city.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/words.ts';
import { CHOICES, DATASET, FILES, FIRST_DAY, PLAIN, SECOND_DAY } from '../atlas.ts';
import { madeUp, madeUpDictionary, madeUpTexts, widened } from './madeup.ts';

/** Said alike in every language: formats and signs, and what the references are called in their own. */
const ALIKE =
  /\b(PNG|SVG|PDF|CSV|GeoJSON|JSON|BibTeX|CSL|BY|HTML|QR|km|px|Esc|Tab|Shift|Enter|Home|End|CC|A3|A4)\b/g;
/** A title is quoted as it was printed. */
const ADDRESS = /https:\S+/g;
const TITLE = DATASET.document?.title ?? '';
const SPOKEN = ['aria-label', 'aria-valuetext', 'aria-roledescription', 'title', 'alt', 'placeholder'];

/** What is left in plain letters of a page, with the element that says it. */
function plainIn(root: Element): readonly string[] {
  const said: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.closest('[data-verbatim], style, code, textarea, [lang="en"]')) continue;
    const own = [...element.childNodes].flatMap((node) =>
      node.nodeType === 3 ? [node.textContent ?? ''] : [],
    );
    const heard = SPOKEN.flatMap((name) => element.getAttribute(name) ?? []);
    for (const text of [...own, ...heard]) {
      if (/[A-Za-z]{2,}/.test(text.replace(ALIKE, '').replace(TITLE, '').replace(ADDRESS, '')))
        said.push(`<${element.localName}> ${text}`);
    }
  }
  return [...new Set(said)];
}

function pageOf(change: Partial<View>): { page: PageParts; root: Element } {
  const fixed = createFixed(levelsOf(inLanguage(DATASET, madeUpDictionary(DATASET))));
  const first = { view: { ...PLAIN, ...change }, notices: [] };
  const address: Address = {
    first,
    firstStep: 0,
    write: () => null,
    writeLater: () => null,
    go: () => {},
    linkTo: () => 'https://a.test/',
  };
  const holder: StageHolder = { stage: null };
  const state = createState(fixed, first, 0);
  const actions = createActions(fixed, state, address, holder);
  const mount = createMount(fixed, state, actions, holder);
  const saving = createSaving(state, address, actions);
  const exporting = createExporting(fixed, state, actions);
  const page = { fixed, state, actions, saving, exporting, address, mount };
  const Page = createPage(page);
  const root = document.createElement('div');
  document.body.append(root);
  render(<Page />, root);
  return { page, root };
}

const leftOf = (change: Partial<View>): readonly string[] => {
  const { root } = pageOf(change);
  const left = plainIn(root);
  render(null, root);
  root.remove();
  return left;
};

beforeAll(async () => {
  // Its words are all that is asked for: no map is drawn here.
  localStorage.setItem(KEY, LIGHT);
  const { told } = parseDataset(FILES);
  tell({ ...told, texts: { qwi: madeUpTexts(told.texts.en) } });
  speak(madeUp);
  const parts = [...Object.values(PANELS), ...Object.values(DIALOGS), OpenEvidence, OpenRecord, Exporting];
  await Promise.all(parts.map(({ ready }) => ready()));
});
afterAll(() => {
  localStorage.clear();
  speak(en);
});

describe('in a made-up language', () => {
  it('a message keeps what it is given and says the rest in its own letters', () => {
    expect(madeUp.vocabulary.cited('Dawn', '¶ 4')).toBe('Dawn, ¶ 4');
    expect(madeUp.vocabulary.date.about('Dawn 5')).toBe(`${widened('about')} Dawn 5`);
  });

  it.each(CHOICES.fills)('the map of %s leaves nothing in English', (fill) => {
    expect(leftOf({ fill, show: CHOICES.overlays, places: ['lyari', 'orangi'] })).toEqual([]);
  });

  it.each(['map', 'compare', 'plots', 'actors', 'time', 'sources', 'document'])(
    'the panel %s leaves nothing in English',
    (panel) => {
      expect(leftOf({ panel, places: ['lyari', 'saddar', 'district-west'] })).toEqual([]);
    },
  );

  it.each(['swipe', 'side', 'difference'] as const)('two maps, %s, leave nothing in English', (how) => {
    const against = { fill: 'vaccination-rate', day: SECOND_DAY, how, cut: 50 };
    expect(leftOf({ fill: 'vaccination-rate', day: FIRST_DAY, against })).toEqual([]);
    expect(leftOf({ fill: 'control', against: { ...against, fill: 'density' }, by: 'district' })).toEqual([]);
  });

  it('every kind of evidence leaves nothing in English', () => {
    const kinds = Object.values(DATASET.claims).flatMap((claims) => claims[0]?.id ?? []);
    expect(kinds.flatMap((claim) => leftOf({ claim }))).toEqual([]);
  });

  it.each(['help', 'embed'] as const)('the %s sheet leaves nothing in English', async (name) => {
    const { page, root } = pageOf({});
    page.state.dialog.value = name;
    page.state.welcome.value = true;
    await new Promise((done) => setTimeout(done, 50));
    expect(plainIn(root)).toEqual([]);
    render(null, root);
  });

  it('the export leaves nothing in English', async () => {
    const { page, root } = pageOf({});
    page.state.exporting.value = true;
    await new Promise((done) => setTimeout(done, 50));
    expect(plainIn(root)).toEqual([]);
    render(null, root);
  });
});
