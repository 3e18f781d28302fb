/**
 * Reading back: the view that an exported file carries. The file is a stranger's: it is told by its content and not by its
 * name, nothing of it is drawn or run, and what is found goes through `parseView` like any address.
 */
import { fragmentCarried } from './carried.ts';
import { viewFromPdf } from './pdf/stamp.ts';
import { isPng, viewFromPng } from './pngtext.ts';

export type ReadBack =
  | { readonly kind: 'view'; readonly fragment: string }
  | { readonly kind: 'refused'; readonly sentence: string };

const MEGABYTE = 1024 * 1024;
/** A file larger than this is not read at all. */
export const MOST_BYTES = 30 * MEGABYTE;
/** How far into a file its kind is looked for. */
const OPENING = 4096;
const MOST_METADATA = 20;
const MOST_CHARACTERS = 65_536;
const MOST_NAME = 60;

const ARTICLE = { SVG: 'an', PNG: 'a', PDF: 'a' } as const;
type Kind = keyof typeof ARTICLE;

/** A file's name as it is said back: without what would break or turn the line, and not without end. */
function named(name: string): string {
  const plain = name.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const letters = [...plain];
  return `“${letters.length > MOST_NAME ? `${letters.slice(0, MOST_NAME).join('')}…` : plain}”`;
}

const refused = (sentence: string): ReadBack => ({ kind: 'refused', sentence });

/** Why a file is not even looked at; `null` where it is. */
export function refusalOfSize(name: string, size: number): string | null {
  if (size > MOST_BYTES)
    return `${named(name)} has ${Math.ceil(size / MEGABYTE)} MB, and a plate has ${MOST_BYTES / MEGABYTE} at most: drop an SVG, PNG or PDF that this atlas exported.`;
  return size === 0 ? `${named(name)} is empty: drop an SVG, PNG or PDF that this atlas exported.` : null;
}

function kindOf(bytes: Uint8Array): Kind | null {
  if (isPng(bytes)) return 'PNG';
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, OPENING));
  if (opening.startsWith('%PDF-')) return 'PDF';
  return /^(\xef\xbb\xbf)?\s*</.test(opening) && /<svg[\s>]/.test(opening) ? 'SVG' : null;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text as it was before XML wrote it; references that a file makes up itself are left as they stand. */
function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#\d{1,6}|#x[\da-fA-F]{1,5});/g, (whole, body: string) => {
    if (!body.startsWith('#')) return ENTITIES.get(body) ?? whole;
    return String.fromCodePoint(Number(body.startsWith('#x') ? `0${body.slice(1)}` : body.slice(1)));
  });
}

/** What stands in the `<metadata>` elements of an SVG from the first brace to the last, found as text and never parsed as XML. */
function* metadataOf(svg: string): Generator<string> {
  let at = 0;
  for (let count = 0; count < MOST_METADATA; count += 1) {
    const start = svg.indexOf('<metadata', at);
    if (start < 0) return;
    const inside = svg.slice(start, start + MOST_CHARACTERS);
    const end = inside.indexOf('</metadata');
    at = start + Math.max(end, 1);
    if (end < 0) continue;
    const text = inside.slice(0, end);
    const [first, last] = [text.indexOf('{'), text.lastIndexOf('}')];
    if (first >= 0 && last > first) yield unescaped(text.slice(first, last + 1));
  }
}

const listed = (text: string | null): readonly string[] => (text === null ? [] : [text]);

/** The texts in a file that may be the view. */
function candidates(kind: Kind, bytes: Uint8Array): readonly string[] {
  switch (kind) {
    case 'SVG':
      return [...metadataOf(new TextDecoder().decode(bytes))];
    case 'PNG':
      return listed(viewFromPng(bytes));
    case 'PDF':
      return listed(viewFromPdf(bytes));
  }
}

/** The fragment of the view that a file carries, or why there is none, in a sentence. Never throws, whatever the bytes. */
export function readView(name: string, bytes: Uint8Array): ReadBack {
  const size = refusalOfSize(name, bytes.length);
  if (size !== null) return refused(size);
  const kind = kindOf(bytes);
  if (kind === null)
    return refused(
      `${named(name)} is neither an SVG nor a PNG nor a PDF: drop one that this atlas exported.`,
    );
  const found = candidates(kind, bytes);
  const fragment = found.map(fragmentCarried).find((one) => one !== null);
  if (fragment !== undefined) return { kind: 'view', fragment };
  return refused(
    found.length > 0
      ? `${named(name)} carries a view that this atlas cannot read, as if it had been changed: drop the ${kind} as it was exported, or follow the link printed on it.`
      : `${named(name)} is ${ARTICLE[kind]} ${kind} without a view of this atlas: drop one as it was exported, as programs that convert or shrink a file leave the view out; or follow the link printed on it.`,
  );
}
