/** The laws of hostile input: what must hold of whatever is read. Each gives back what became of it in a word, and throws where it fails. */

import { csvParseRows } from 'd3-dsv';
import { readAtlas } from '../../src/data/atlas.ts';
import { type Claim, readClaims } from '../../src/data/claim.ts';
import { readFeatures } from '../../src/data/geojson.ts';
import type { Known } from '../../src/data/ids.ts';
import { formatIssue, type Issue, MOST_ISSUES } from '../../src/data/issue.ts';
import { readDictionary } from '../../src/data/readdictionary.ts';
import { readReferences } from '../../src/data/references.ts';
import type { TableName } from '../../src/data/tables.ts';
import { KEYS } from '../../src/data/terms.ts';
import { readView } from '../../src/export/readback.ts';
import { guarded, toCsv } from '../../src/export/table.ts';
import { annotate, MOST_BYTES, refusalOf } from '../../src/figure/document.ts';
import { switchesOf } from '../../src/page/embedding.ts';
import { messageOf } from '../../src/page/messages.ts';
import { parseView } from '../../src/view/parse.ts';
import { formatView, MOST_PLACES, type View } from '../../src/view/view.ts';
import { DATASET } from '../atlas.ts';
import { CHOICES } from './fragments.ts';

/** Of a sentence to a reader, in letters. */
const MOST_SENTENCE = 320;
const MOST_NOTICES = 30;

export function holds(is: boolean, law: string, found: unknown): void {
  if (!is) throw new Error(`${law}: got ${JSON.stringify(found)?.slice(0, 400)}`);
}

/** One line that ends as a sentence does, with nothing unseen in it; the Urdu texts hold marks of direction of their own. */
function isSentence(text: string): boolean {
  return (
    text.length <= MOST_SENTENCE &&
    /[.۔]$/.test(text) &&
    !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text)
  );
}

export const sentence = (text: string) =>
  holds(isSentence(text), 'a sentence of bounded length in one line', text);

const among = (ids: readonly string[], known: readonly string[]) => ids.every((id) => known.includes(id));

function onlyKnown(view: View): void {
  const { fill, show, day, by, against, places, actor, panel, claim, language, axes, at } = view;
  const whole =
    among([fill, ...(against ? [against.fill] : [])], CHOICES.fills) &&
    among(show, CHOICES.overlays) &&
    among([day, ...(against ? [against.day] : [])], CHOICES.days) &&
    among([by], ['town', 'district']) &&
    among(places, CHOICES.places) &&
    places.length <= MOST_PLACES &&
    among(actor === null ? [] : [actor], CHOICES.actors) &&
    among([panel], CHOICES.panels) &&
    among(claim === null ? [] : [claim], CHOICES.claims) &&
    among([language], CHOICES.languages) &&
    among(axes ?? [], CHOICES.sheets) &&
    (at === null || [at.zoom, ...at.center].every(Number.isFinite));
  holds(whole, 'only known ids', view);
}

/** A view that is read is written, and read back the same without a notice. */
export function lawOfFragment(fragment: string): string {
  const { view, notices } = parseView(fragment, CHOICES);
  onlyKnown(view);
  notices.forEach(sentence);
  holds(notices.length <= MOST_NOTICES, 'a bounded number of notices', notices.length);
  holds(new Set(notices).size === notices.length, 'each notice once', notices);
  const written = formatView(view);
  const again = parseView(written, CHOICES);
  holds(again.notices.length === 0, 'no notice of what is written', [written, ...again.notices]);
  holds(formatView(again.view) === written, 'read back the same', [written, formatView(again.view)]);
  const message = messageOf({ atlas: 'karachi', type: 'set-view', view: fragment });
  holds(message === null || message === fragment, 'a message is a fragment or nothing', message);
  switchesOf(`?${fragment}`);
  if (notices.length === 0) return 'followed';
  return notices.length === 1 ? 'one notice' : 'several notices';
}

/** A dropped file is a view, or a sentence that names it. */
export function lawOfDropped(name: string, bytes: Uint8Array): string {
  const read = readView(name, bytes);
  if (read.kind === 'refused') {
    sentence(read.sentence);
    return `refused: ${/(neither|without a view|cannot read|is empty|whole atlas|at most)/.exec(read.sentence)?.[0] ?? 'else'}`;
  }
  lawOfFragment(read.fragment);
  return 'a view';
}

const CLAIMS: readonly Claim[] = Object.values(DATASET.claims).flat();
const ANCHORED = CLAIMS.filter(({ anchor }) => anchor !== '').length;

/** A document is refused in a sentence, or given back whole with each anchor found or listed. */
export function lawOfDocument(name: string, bytes: Uint8Array): string {
  const size = refusalOf(name, bytes.length, null);
  const text = new TextDecoder().decode(bytes.length > MOST_BYTES ? new Uint8Array() : bytes);
  const refusal = size ?? refusalOf(name, bytes.length, text);
  if (refusal !== null) {
    sentence(refusal);
    return 'refused as a document';
  }
  const { passages, found, missing } = annotate(text, CLAIMS);
  holds(passages.map((passage) => passage.text).join('') === text, 'the text given back whole', text);
  holds(found + missing.length === ANCHORED, 'each anchor found or listed', [found, missing.length]);
  return found > 0 ? 'a document with anchors' : 'a document without anchors';
}

const KNOWN: Known = {
  towns: new Set(DATASET.towns.map(({ id }) => id)),
  units: new Set(DATASET.units.keys()),
  districts: new Set(DATASET.districts.keys()),
  places: new Set([DATASET.city, ...DATASET.units.keys(), ...DATASET.places.keys()]),
  actors: new Set(DATASET.actors.keys()),
  references: new Set(DATASET.references.keys()),
  city: DATASET.city,
};

const isTable = (name: string): name is TableName => Object.hasOwn(KEYS, name);

interface ReadData {
  readonly read: number;
  readonly issues: readonly Issue[];
}

function readData(name: string, text: string): ReadData {
  const table = name.replace(/\.csv$/, '');
  if (isTable(table)) {
    const { claims, issues } = readClaims(table, text, KNOWN);
    return { read: claims.length, issues };
  }
  if (name === 'atlas.json') {
    const { told, issues } = readAtlas(text);
    return { read: Object.keys(told.texts).length, issues };
  }
  if (name === 'references.json') {
    const { references, issues } = readReferences(name, text);
    return { read: references.length, issues };
  }
  if (name.endsWith('.geojson')) {
    const form = name.startsWith('towns') ? 'unit' : name.startsWith('places') ? 'place' : 'context';
    const { features, issues } = readFeatures(name, text, form);
    return { read: features.length, issues };
  }
  const { dictionary, issues } = readDictionary(name, text);
  return { read: dictionary.size, issues };
}

/** A file of the data is read, or has faults that are each told in one line; what is read has only finite numbers. */
export function lawOfData(name: string, text: string): string {
  const { read, issues } = readData(name, text);
  for (const issue of issues) {
    const line = formatIssue(issue);
    holds(
      line.length < 700 && !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(line),
      'an issue in one line',
      line,
    );
  }
  if (isTable(name.replace(/\.csv$/, '')))
    holds(issues.length <= 2 * MOST_ISSUES, 'a bounded number of issues', issues.length);
  if (issues.length === 0) return 'data without a fault';
  return read > 0 ? 'data with faults' : 'no data, with faults';
}

/** A spreadsheet runs no cell, and nothing of a cell is lost. */
export function lawOfCells(cells: readonly string[]): string {
  const [read = []] = csvParseRows(toCsv([cells]));
  holds(read.length === cells.length, 'as many cells', [cells, read]);
  for (const [index, cell] of cells.entries()) {
    const out = read[index] ?? '';
    const isNumber = /^[+-]?\d+([.,]\d+)*(e[+-]?\d+)?$/i.test(cell);
    holds(isNumber || !/^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(out), 'no cell begins a formula', [cell, out]);
    holds(!/;[\s\p{C}]*[=+\-@＝＋－＠]/u.test(out), 'nor behind a semicolon', [cell, out]);
    holds(out.replaceAll("'", '') === cell.replaceAll("'", ''), 'all of the cell but apostrophes', [
      cell,
      out,
    ]);
    holds(out === guarded(cell), 'read as it was written', [cell, out]);
  }
  return 'cells';
}
