/** Wiring only: data, view, figure, map and page are joined here and in `page/`, and nowhere else. */
import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-600.css';
import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-600.css';
import '@fontsource/noto-naskh-arabic/arabic-400.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import './ui/style.css';
import './ui/actors.css';
import './ui/comparison.css';
import './ui/evidence.css';
import './ui/export.css';
import './ui/key.css';
import './ui/plots.css';
import './ui/search.css';
import './ui/secondmap.css';
import './ui/timeline.css';
import './ui/trail.css';
import { batch, effect } from '@preact/signals';
import { render } from 'preact';
import { formatIssue } from './data/issue.ts';
import { createActions, type StageHolder } from './page/actions.ts';
import { issues } from './page/data.ts';
import { createExporting } from './page/exporting.ts';
import { createMount } from './page/mount.ts';
import { createPage } from './page/page.tsx';
import { createPlots } from './page/plots.ts';
import { createSaving } from './page/saving.ts';
import { createFixed, createState } from './page/state.ts';
import { Faults } from './ui/notices.tsx';
import { followAddress } from './view/address.ts';
import { stepOn, stepTo } from './view/trail.ts';

const root = document.getElementById('atlas') ?? document.body;

function start(): void {
  const fixed = createFixed();
  const holder: StageHolder = { stage: null };
  const address = followAddress(fixed.choices, (read, id, arrival) => {
    batch(() => {
      state.view.value = read.view;
      state.notices.value = read.notices;
      const trail = state.trail.peek();
      state.trail.value =
        arrival === 'typed'
          ? stepOn(trail, { id, name: 'Opened by address' })
          : stepTo(trail, { id, name: 'Before the reload' });
    });
    const { value: frame } = state.frame;
    if (frame) holder.stage?.moveTo(state.view.value.at ?? actions.homeCamera(frame), false);
  });
  const state = createState(fixed, address.first, address.firstStep);
  const actions = createActions(fixed, state, address, holder);
  const mount = createMount(fixed, state, actions, holder);
  const plots = createPlots(fixed, state);
  const saving = createSaving(fixed, state, address, actions);
  const exporting = createExporting(fixed, state, plots, address, actions);
  if (state.notices.value.length > 0) address.write(state.view.value, 'replace');
  const Page = createPage({ fixed, state, actions, plots, saving, exporting, address, mount });
  effect(() => {
    document.title = `${state.figure.value.title} – Karachi Atlas`;
  });
  render(<Page />, root);
}

if (issues.length > 0) render(<Faults faults={issues.map(formatIssue)} />, root);
else start();
