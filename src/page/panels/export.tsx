/** The export: what its panel offers and makes. */
import '../../ui/export.css';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { deliver, deliverAtlas, preview } from '../../export/deliver.ts';
import {
  COPIES,
  FORMATS,
  formatOffers,
  onlyParts,
  partOffers,
  SIDE_RANGE,
  sizeCalled,
  sizeOffers,
  TABLE,
} from '../../export/offers.ts';
import { extentOfView, onPaper } from '../../export/onpaper.ts';
import { reachesOthers } from '../../export/reach.ts';
import { ExportPanel, type ExportPanelProps, type ExportSettings } from '../../ui/exportpanel.tsx';
import type { Address } from '../../view/address.ts';
import { formatView } from '../../view/view.ts';
import { further } from '../../words/words.ts';
import { fileNameOf } from '../filename.ts';
import { createPlots, type Plots } from '../plots.ts';
import type { Fixed, State } from '../state.ts';

function wishOf(state: State, plots: Plots, address: Address, { size, parts }: ExportSettings) {
  const called = sizeCalled(size);
  if (!called) throw new Error(`no plate has the size ${size}`);
  const view = state.view.peek();
  // On paper the map is light, whatever the page is.
  const stock = state.stockAt(state.level.peek(), 'light');
  const comparison = parts.includes(COMPARISON) ? plots.comparisonOnPaper() : null;
  return {
    ...onPaper(stock, view),
    ...(comparison ? { comparison } : {}),
    size: called,
    extent: extentOfView(view),
    date: new Date().toISOString().slice(0, 10),
    link: address.linkTo(view),
    view: `#${formatView(view)}`,
    parts: onlyParts(parts),
    table: parts.includes(TABLE),
  };
}

/** Every place and theme in one file. */
const ATLAS = 'atlas';

function atlasOf({ levels }: Fixed, state: State, address: Address) {
  const size = sizeCalled('a4-portrait');
  if (!size) throw new Error('the atlas has no page to stand on');
  return {
    levels,
    stocks: {
      town: state.stockAt('town', 'light', null),
      district: state.stockAt('district', 'light', null),
    },
    date: new Date().toISOString().slice(0, 10),
    link: address.linkTo,
    size: size.layout,
  };
}

/** The part that a plate has only where places are compared. */
const COMPARISON = 'comparison';

const comparisonOffer = () => ({ id: COMPARISON, label: further().files.parts[COMPARISON], on: true });

export interface ExportParts {
  readonly fixed: Fixed;
  readonly state: State;
  readonly address: Address;
}

/** What the panel is given. */
export function exportPanelOf({ fixed, state, address }: ExportParts, plots: Plots): ExportPanelProps {
  const { exporting, figure, view } = state;
  const { city } = fixed.levels.town;
  const link = () => address.linkTo(view.value);
  return {
    formats: [...formatOffers(), { id: ATLAS, label: further().files.formats[ATLAS], sized: false }],
    sizes: sizeOffers(),
    range: SIDE_RANGE,
    parts: [...partOffers(link()), ...(view.value.places.length > 1 ? [comparisonOffer()] : [])],
    reachesOthers: reachesOthers(link()),
    title: figure.value.title,
    subject: figure.value,
    onPreview: async (settings, signal) => preview(wishOf(state, plots, address, settings), signal),
    onExport: async (format, settings, job) => {
      if (format === ATLAS) return deliverAtlas(atlasOf(fixed, state, address), `${city}-atlas.pdf`, job);
      const what = [...FORMATS, ...COPIES].find((one) => one === format);
      if (!what) throw new Error(`no export is called ${format}`);
      const wish = wishOf(state, plots, address, settings);
      return deliver(wish, what, fileNameOf(wish.figure, city), job);
    },
    onClose: () => {
      exporting.value = false;
      document.getElementById('export-button')?.focus();
    },
  };
}

export function Exporting(parts: ExportParts): VNode {
  const { fixed, state } = parts;
  const plots = useMemo(() => createPlots(fixed, state), [fixed, state]);
  return <ExportPanel {...exportPanelOf(parts, plots)} />;
}
