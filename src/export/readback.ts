/**
 * Reading back: the view that an exported file carries. The file is a stranger's: it is told by its content and not by its
 * name, nothing of it is drawn or run, and what is found goes through `parseView` like any address.
 */
import { quoted } from '../words/quoted.ts';
import { further } from '../words/words.ts';
import { fragmentCarried, isWhole } from './carried.ts';
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
/** How many letters of a file's name are said back. */
const MOST_NAME = 60;

type Kind = 'SVG' | 'PNG' | 'PDF';

/** A file's name as it is said back. */
export const named = (name: string) => quoted(name, MOST_NAME);

/** That a file cannot be read at all, in a sentence. */
export const unreadable = (name: string) => further().files.refused.unreadable(named(name));

/** Why a file is not even looked at; `null` where it is. */
export function refusalOfSize(name: string, size: number): string | null {
  const { refused } = further().files;
  if (size > MOST_BYTES)
    return refused.tooLarge(named(name), Math.ceil(size / MEGABYTE), MOST_BYTES / MEGABYTE);
  return size === 0 ? refused.empty(named(name)) : null;
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
  if (size !== null) return { kind: 'refused', sentence: size };
  const { refused } = further().files;
  const kind = kindOf(bytes);
  if (kind === null) return { kind: 'refused', sentence: refused.neither(named(name)) };
  const found = candidates(kind, bytes);
  const fragment = found.map(fragmentCarried).find((one) => one !== null);
  if (fragment !== undefined) return { kind: 'view', fragment };
  if (found.some(isWhole)) return { kind: 'refused', sentence: refused.whole(named(name)) };
  const why = found.length > 0 ? refused.changed : refused.without;
  return { kind: 'refused', sentence: why(named(name), kind) };
}
