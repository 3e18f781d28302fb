/** Files by chance: real plates, tables and texts with something changed, and files made to break their readers. */
import { deflateSync, gzipSync } from 'node:zlib';
import { readDictionaryFiles } from '../../src/cli/read-data.ts';
import { sizeCalled } from '../../src/export/offers.ts';
import { withText } from '../../src/export/pngtext.ts';
import { viewKey } from '../../src/export/viewkey.ts';
import { DATASET, FILES } from '../atlas.ts';
import { bytesOf, wishOf } from '../export/produced.ts';
import type { Dice } from './dice.ts';
import { fragmentBy } from './fragments.ts';
import { hostileText, mutated, mutatedBytes } from './hostile.ts';
import { lawOfCells, lawOfData, lawOfDocument, lawOfDropped } from './laws.ts';

/** One case: what is read, and the law that it is held to. */
export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly law: 'dropped' | 'document' | 'data' | 'cells';
}

const encoder = new TextEncoder();
const encoded = (text: string) => encoder.encode(text);

export interface Plates {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  readonly pdf: Uint8Array;
}

/** A real plate in each format, from the code that makes it for a reader. */
export async function makePlates(): Promise<Plates> {
  const size = sizeCalled('400x300');
  if (!size) throw new Error('400x300 is no size');
  const view = { fill: 'control', show: ['no-go'], day: 'both', places: ['lyari'] };
  const [svg, png, pdf] = await Promise.all(
    (['svg', 'png', 'pdf'] as const).map((format) => bytesOf(wishOf(view, { format, size }))),
  );
  if (!svg || !png || !pdf) throw new Error('a plate was not made');
  return { svg, png, pdf };
}

const DATA: readonly (readonly [string, string])[] = [
  ...Object.entries(FILES).filter(([, text]) => text.length < 40_000),
  ...Object.entries(readDictionaryFiles(process.cwd())).map(
    ([name, text]) => [name, text.slice(0, 20_000)] as const,
  ),
];
/** The beginning of each large file: a case is to be quick. */
const LARGE = Object.entries(FILES)
  .filter(([, text]) => text.length >= 40_000)
  .map(([name, text]) => [name, text.slice(0, 20_000)] as const);
const ANCHORS = Object.values(DATASET.claims)
  .flatMap((claims) => claims.map(({ anchor }) => anchor))
  .filter(Boolean);

/** What a plate carries, told by chance. */
function carried(dice: Dice): string {
  const view = `#${fragmentBy(dice)}`;
  const json = JSON.stringify(
    dice.pick<object>([{ atlas: 'karachi', view }, { atlas: 'karachi', whole: true }, { view }]),
  );
  return dice.pick([
    json,
    mutated(dice, json),
    `{"__proto__":${json},"atlas":"karachi","view":"x"}`,
    '['.repeat(1 + dice.below(5000)),
    `{"atlas":"karachi","view":"x","more":${'{"a":'.repeat(dice.below(2000))}1`,
    `{"atlas":"karachi","view":${dice.pick(['1e999', 'null', '[]', '{}', '"\\ud800"', '"\\u0000"'])}}`,
  ]);
}

const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** A drawing that is made to break whatever would parse it. */
function hostileSvg(dice: Dice): Uint8Array {
  const metadata = `<metadata>${dice.pick([carried(dice), hostileText(dice), `<![CDATA[${carried(dice)}]]>`])}</metadata>`;
  const bomb =
    '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
  const script = `<script>globalThis.ran=1</script><g onload="globalThis.ran=1"><image href="javascript:globalThis.ran=1"/></g>`;
  const body = dice.pick([
    metadata,
    metadata.repeat(1 + dice.below(200)),
    `${script}${metadata}`,
    '<g>'.repeat(dice.below(5000)),
  ]);
  return encoded(`${dice.pick(['', bomb, '\ufeff', '<?xml version="1.0"?>'])}<svg >${body}</svg>`);
}

/** A picture whose chunks lie: of their length, of their checksum, of what they hold. */
function hostilePng(dice: Dice): Uint8Array {
  const png = withText(PIXEL, [{ keyword: viewKey(), text: carried(dice).slice(0, 60_000) }], null);
  const at = 8 + 4 * dice.below(12);
  const view = new DataView(png.buffer);
  if (dice.once(2) && at + 4 <= png.length)
    view.setUint32(at, dice.pick([0, 1, 0x7fffffff, 0xffffffff, png.length]));
  // The flag says that the text is compressed: a bomb of zeros is behind it.
  if (dice.once(3)) return Uint8Array.from([...png.subarray(0, 33), ...bombChunk(), ...png.subarray(33)]);
  return png;
}

const BOMB = deflateSync(new Uint8Array(30_000_000));

function bombChunk(): Uint8Array {
  const data = Uint8Array.from([...encoded(viewKey()), 0, 1, 0, 0, 0, ...BOMB]);
  const chunk = new Uint8Array(12 + data.length);
  new DataView(chunk.buffer).setUint32(0, data.length);
  chunk.set(encoded('iTXt'), 4);
  chunk.set(data, 8);
  return chunk;
}

function hostilePdf(dice: Dice): Uint8Array {
  const value = dice.pick([
    `(${carried(dice).replace(/[\\()]/g, '\\$&')})`,
    `(${hostileText(dice)}`,
    `<${Array.from(encoded(carried(dice)), (byte) => byte.toString(16).padStart(2, '0')).join('')}>`,
    `<feff${hostileText(dice)}>`,
    '('.repeat(dice.below(5000)),
    '\\'.repeat(dice.below(5000)),
  ]);
  const stream = `<</Filter/FlateDecode/Length ${BOMB.length}>>stream\n`;
  const opening = encoded(`%PDF-1.7\n${dice.once(4) ? stream : ''}`);
  const rest = encoded(`/${viewKey()} ${value}\n%%EOF`);
  return Uint8Array.from([...opening, ...(dice.once(8) ? BOMB : []), ...rest]);
}

const ENDINGS: readonly [string, ...string[]] = ['.svg', '.png', '.pdf', '.csv', '', '.svg.exe'];
const nameBy = (dice: Dice, ending: string) =>
  dice.once(3) ? `${hostileText(dice)}${ending}` : `file${ending}`;

function droppedBy(dice: Dice, { svg, png, pdf }: Plates): Case {
  const bytes = dice.pick([
    () => mutatedBytes(dice, dice.pick([svg, png, pdf])),
    () => encoded(mutated(dice, new TextDecoder().decode(svg))),
    () => hostileSvg(dice),
    () => hostilePng(dice),
    () => hostilePdf(dice),
    () => mutatedBytes(dice, dice.pick([hostileSvg, hostilePng, hostilePdf])(dice)),
    () => encoded(hostileText(dice)),
    () => gzipSync(hostileSvg(dice)),
  ])();
  return { name: nameBy(dice, dice.pick(ENDINGS)), bytes, law: 'dropped' };
}

function documentBy(dice: Dice): Case {
  const anchor = () => mutatedOr(dice, ANCHORS[dice.below(ANCHORS.length)] ?? '');
  const text = Array.from({ length: dice.below(60) }, () =>
    dice.once(3) ? anchor() : hostileText(dice),
  ).join(dice.pick([' ', '\n', '', '\u00a0 ', 'İ']));
  return { name: nameBy(dice, '.txt'), bytes: encoded(text), law: 'document' };
}

const mutatedOr = (dice: Dice, text: string) => (dice.once(2) ? mutated(dice, text) : text);

/** JSON that is nested, long, or names what objects have of themselves. */
function hostileJson(dice: Dice): string {
  const deep = 1 + dice.below(3000);
  const geometry = dice.pick([
    `${'['.repeat(deep)}${']'.repeat(deep)}`,
    `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`,
    `{"type":"Polygon","coordinates":[[${'["a"],'.repeat(dice.below(500))}1]]}`,
    '{"type":"Point","coordinates":[1e999,0]}',
    JSON.stringify(hostileText(dice)),
  ]);
  const feature = `{"type":"Feature","id":${geometry},"geometry":${geometry},"__proto__":{"id":"x"},"properties":{"id":"x","constructor":1}}`;
  const features = `${feature},`.repeat(dice.below(4)) + feature;
  return dice.pick([`{"type":"FeatureCollection","features":[${features}]}`, `[${features}]`, geometry]);
}

function dataBy(dice: Dice): Case {
  const [name, text] = (dice.once(10) ? LARGE : DATA)[
    dice.below(dice.once(10) ? LARGE.length : DATA.length)
  ] ?? ['', ''];
  const lines = text.split('\n');
  // A few lines are enough to break, and quick to read.
  const few = [
    lines[0] ?? '',
    ...lines.slice(1 + dice.below(lines.length), 1 + dice.below(lines.length + 20)),
  ].join('\n');
  const changed =
    /json$/.test(name) && dice.once(2) ? hostileJson(dice) : mutated(dice, dice.once(3) ? text : few);
  return { name, bytes: encoded(changed), law: 'data' };
}

function cellsBy(dice: Dice): Case {
  const cells = Array.from({ length: 1 + dice.below(6) }, () => hostileText(dice));
  return { name: 'cells', bytes: encoded(JSON.stringify(cells)), law: 'cells' };
}

/** One file by chance. */
export function fileBy(dice: Dice, plates: Plates): Case {
  const kind = dice.below(10);
  if (kind < 4) return droppedBy(dice, plates);
  if (kind < 6) return documentBy(dice);
  return kind < 9 ? dataBy(dice) : cellsBy(dice);
}

/** Holds a file to its law; gives back what became of it. */
export function lawOfFile({ name, bytes, law }: Case): string {
  switch (law) {
    case 'dropped':
      return lawOfDropped(name, bytes);
    case 'document':
      return lawOfDocument(name, bytes);
    case 'data':
      return lawOfData(name, new TextDecoder().decode(bytes));
    case 'cells': {
      const cells: unknown = JSON.parse(new TextDecoder().decode(bytes));
      return lawOfCells(Array.isArray(cells) ? cells.map(String) : []);
    }
  }
}
