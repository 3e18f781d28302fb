/** The options of a file: its format, size and parts, and what is written on it beside the view. */
import { extname, resolve } from 'node:path';
import { FORMATS, type Format, onlyParts, partsAtFirst, sizeCalled, TABLE } from '../export/offers.ts';
import { PARTS } from '../export/plate.tsx';
import { CUSTOM, SIZES, type Size } from '../export/sizes.ts';
import type { Scheme } from '../figure/ink.ts';
import { FIRST_LANGUAGE, type View } from '../view/view.ts';
import { LANGUAGES } from '../words/languages.ts';
import { oneOf, quoted, suggesting, UsageError } from './options.ts';

export const FILE_OPTIONS = [
  'view',
  'format',
  'size',
  'with',
  'without',
  'date',
  'link',
  'scheme',
  'lang',
  'out',
] as const;

export const SCHEMES: readonly Scheme[] = ['light', 'dark'];
export const LANGUAGE_CODES = LANGUAGES.map(({ code }) => code);

export type Options = ReadonlyMap<string, string>;

/** The format that is named; else that of the file's name, or SVG. */
export function formatOf(options: Options, out: string): Format {
  const typed = options.get('format');
  const asNamed = FORMATS.find((format) => `.${format}` === extname(out).toLowerCase());
  return typed === undefined ? (asNamed ?? 'svg') : oneOf('format', typed, FORMATS);
}

/** The size that is named, or by itself the usual one. */
export function sizeOf(options: Options, usual: (typeof SIZES)[number]['id'] = SIZES[0].id): Size {
  const typed = options.get('size') ?? usual;
  const size = sizeCalled(typed);
  if (size) return size;
  const ids = [...SIZES.map(({ id }) => id), `WIDTHxHEIGHT from ${CUSTOM.least} to ${CUSTOM.most}`];
  throw new UsageError(`--size does not know ${quoted(typed)}: ${suggesting(typed, ids)}`);
}

/** The part that is there where two places or more are named. */
export const COMPARISON = 'comparison';

/** Parts that are there only where they are named: the table, and the code where the address leads nobody else anywhere. */
export const EXTRAS = [TABLE, 'qr'] as const;

/** Ids with commas between them, each known. */
function named<T extends string>(options: Options, option: string, valid: readonly T[]): readonly T[] {
  const ids = (options.get(option) ?? '').split(',').filter((id) => id.trim() !== '');
  return ids.map((id) => oneOf(option, id.trim(), valid));
}

/** What of a plate is wanted: its parts, the table below, and the comparison of the places. */
export function partsOf(options: Options, link: string) {
  const more = named(options, 'with', EXTRAS);
  const less: readonly string[] = named(options, 'without', [...PARTS, COMPARISON]);
  const both = more.find((part) => less.includes(part));
  if (both) throw new UsageError(`--with and --without both name ${both}: give it once.`);
  const on: readonly string[] = [...partsAtFirst(link), ...more];
  return {
    parts: onlyParts(on.filter((part) => !less.includes(part))),
    table: on.includes(TABLE),
    compared: !less.includes(COMPARISON),
  };
}

/** An ISO day; by itself today. */
export function dateOf(options: Options): string {
  const today = new Date().toISOString().slice(0, 10);
  const typed = options.get('date') ?? today;
  const day = /^\d{4}-\d\d-\d\d$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : null;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed)) return typed;
  throw new UsageError(`--date is a day such as ${today}: got ${quoted(typed)}.`);
}

/** Where the atlas is published, without a fragment; empty where that is not said. */
export function homeOf(options: Options): string {
  const home = options.get('link') ?? '';
  if (home === '' || (/^(https?|file):\/\/[^\s#]+$/.test(home) && URL.canParse(home))) return home;
  throw new UsageError(
    `--link is where the atlas is published, such as https://example.org/atlas/, without #: got ${quoted(home)}.`,
  );
}

export const schemeOf = (options: Options): Scheme =>
  oneOf('scheme', options.get('scheme') ?? 'light', SCHEMES);

/** The code of the language to be spoken: the one that is named, or that of a view. They may not contradict one another. */
export function languageOf(
  options: Options,
  { language }: Pick<View, 'language'>,
  codes: readonly string[],
): string {
  const typed = options.get('lang');
  if (typed === undefined) return language;
  const named = oneOf('lang', typed, codes);
  // An address does not name the first language, and so says nothing against another.
  if (language !== FIRST_LANGUAGE && language !== named)
    throw new UsageError(`--view says lang=${language} and --lang says ${named}: give one of the two.`);
  return named;
}

/** The path to write to, named from the folder `from`. */
export function outOf(options: Options, from: string): string {
  const out = options.get('out');
  if (!out) throw new UsageError('--out is missing: name the file to write, such as --out control.svg.');
  return resolve(from, out);
}
