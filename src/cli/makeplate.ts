/** Making a plate as a command line asks for it, without a browser and by the code of the page. */
import { fileURLToPath } from 'node:url';
import { FORMATS } from '../export/offers.ts';
import { extentOfView, onPaper } from '../export/onpaper.ts';
import { PARTS } from '../export/plate.tsx';
import { produce } from '../export/produce.tsx';
import { SIZES } from '../export/sizes.ts';
import { comparisonOfPlaces } from '../figure/comparedplaces.ts';
import type { Scheme } from '../figure/ink.ts';
import { isolate, parseOnly } from '../figure/isolation.ts';
import { levelOf, stockOf } from '../figure/stock.ts';
import { choicesOf } from '../page/choices.ts';
import { themesOf } from '../themes/index.ts';
import { FIRST_LANGUAGE, formatView, type View } from '../view/view.ts';
import { VIEW_OPTIONS, viewAsked } from './asked.ts';
import {
  COMPARISON,
  dateOf,
  EXTRAS,
  FILE_OPTIONS,
  formatOf,
  homeOf,
  LANGUAGE_CODES,
  languageOf,
  type Options,
  outOf,
  partsOf,
  SCHEMES,
  schemeOf,
  sizeOf,
} from './fileoptions.ts';
import { inNode } from './innode.ts';
import { makeAtlas } from './makeatlas.ts';
import { quoted, readOptions, UsageError } from './options.ts';
import { type Atlas, atlasOf, readDataset, spoken } from './spoken.ts';
import { writeWhole } from './write.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FLAGS = ['atlas', 'help'];

const USAGE = `npm run plates -- --fill control --out control.pdf

  ${VIEW_OPTIONS.map((option) => `--${option}`).join(' ')}
      what is shown, as the address of the page has it; or all of it by --view '#fill=…'
  --atlas    every place and theme as one PDF, instead of one plate
  --format ${FORMATS.join('|')}    by itself that of the name in --out
  --size ${SIZES.map(({ id }) => id).join('|')}|WIDTHxHEIGHT    in pixels
  --with ${EXTRAS.join(',')}    parts that are there only if named: what every town shows, in a table below the map where
      there is room; and the QR code where --link leads nobody else anywhere
  --without ${PARTS.join(',')},${COMPARISON}    parts of the plate
  --date YYYY-MM-DD    the day printed on it; by itself today
  --link https://…    where the atlas is published
  --scheme ${SCHEMES.join('|')}  --lang ${LANGUAGE_CODES.join('|')}
  --out FILE`;

/** What the command says, and the code that it ends with. */
export interface Ended {
  /** 0: made; 1: not made; 2: not understood. */
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** The figures that the page would show, and in a sentence what of the view they do not follow. */
function figuresOf({ levels, ground }: Atlas, view: View, scheme: Scheme) {
  const themes = themesOf(levels.town);
  const level = levelOf(themes, view);
  const stock = stockOf(levels, themes, scheme, { level, actor: view.actor, ground });
  const { figure, ...beside } = onPaper(stock, view);
  const only = view.only === null ? null : parseOnly(view.only);
  if (only && !isolate(figure.fill, only)) {
    const { entries, absences } = figure.fill.legend;
    const ids = [...entries, ...absences].map(({ id }) => id).join(', ');
    throw new UsageError(`--only: ${figure.fill.theme} has no ${quoted(view.only ?? '')}. Valid: ${ids}.`);
  }
  const whole = level === view.by ? '' : `${view.fill} has no form by district: towns are shown.`;
  return { figures: { figure, ...beside }, remark: [figure.remark, whole].filter(Boolean).join(' ') };
}

/** The named places compared, where there are two or more. */
function compared({ levels, ground }: Atlas, { places }: View, scheme: Scheme) {
  if (places.length < 2) return null;
  const themes = themesOf(levels.town);
  const parts = {
    town: stockOf(levels, themes, scheme, { ground }).parts,
    district: stockOf(levels, themes, scheme, { ground, level: 'district' }).parts,
  };
  return comparisonOfPlaces(levels, parts, places, scheme);
}

/** The view that is asked for, and the atlas in its language. */
async function viewed(options: Options): Promise<{ view: View; atlas: Atlas }> {
  const dataset = readDataset(ROOT);
  const { levels, ground } = atlasOf(dataset);
  const asked = viewAsked(options, choicesOf(levels, ground.bounds));
  const view = { ...asked, language: languageOf(options, asked, dataset.atlas.languages) };
  return { view, atlas: atlasOf(await spoken(dataset, view.language, ROOT)) };
}

/** Every place and theme. */
async function wholeAtlas(options: Options): Promise<Blob> {
  const dataset = readDataset(ROOT);
  const language = languageOf(options, { language: FIRST_LANGUAGE }, dataset.atlas.languages);
  return makeAtlas(options, atlasOf(await spoken(dataset, language, ROOT)));
}

async function plateOf(options: Options, out: string): Promise<{ file: Blob; remark: string }> {
  if (options.has('atlas')) return { file: await wholeAtlas(options), remark: '' };
  const { view, atlas } = await viewed(options);
  const fragment = `#${formatView(view)}`;
  const link = `${homeOf(options)}${fragment}`;
  const { parts, table, compared: isCompared } = partsOf(options, link);
  const wish = {
    format: formatOf(options, out),
    size: sizeOf(options),
    parts,
    table,
    extent: extentOfView(view),
    date: dateOf(options),
    link,
    view: fragment,
  };
  const { figures, remark } = figuresOf(atlas, view, schemeOf(options));
  const comparison = isCompared ? compared(atlas, view, schemeOf(options)) : null;
  const whole = { ...wish, ...figures, ...(comparison ? { comparison } : {}) };
  return { file: await produce(whole, inNode), remark };
}

async function make(typed: readonly string[], from: string): Promise<Ended> {
  const options = readOptions(typed, [...VIEW_OPTIONS, ...FILE_OPTIONS], FLAGS);
  if (options.has('help')) return { code: 0, out: USAGE, err: '' };
  const out = outOf(options, from);
  const { file, remark } = await plateOf(options, out);
  writeWhole(out, new Uint8Array(await file.arrayBuffer()));
  return { code: 0, out: `${out}: ${Math.ceil(file.size / 1024)} KB`, err: remark };
}

/** Makes what the arguments ask for; a file is named from the folder `from`. Every fault is a sentence and a code. */
export async function makePlate(typed: readonly string[], from: string): Promise<Ended> {
  try {
    return await make(typed, from);
  } catch (error) {
    const err = error instanceof Error ? error.message : String(error);
    return { code: error instanceof UsageError ? 2 : 1, out: '', err };
  }
}
