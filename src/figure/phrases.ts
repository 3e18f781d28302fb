/** Phrases: numbers, ranks and citations in words, the same wherever they stand. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { textOf } from '../data/dictionary.ts';
import { type Words, words } from '../words/words.ts';
import type { Citation, Numbers, Part, Reading } from './figure.ts';

export const asCount = (value: number) => words().formats.count(value);
export const asRate = (value: number) => words().formats.decimals(value, 1);

export const COUNT: Numbers = { decimals: 0, suffix: '', signed: false };

/** A number as its theme writes it, with a true minus. Rounding never makes a zero of what is none. */
export function asNumber(value: number, { decimals, suffix, signed }: Numbers): string {
  const step = 10 ** -decimals;
  const rounded = decimals < 0 ? Math.round(value / step) * step || Math.round(value) : value;
  const digits = Math.max(decimals, 0);
  return `${words().formats.decimals(rounded, digits, signed && value !== 0)}${suffix}`;
}

/** A difference of two numbers of one theme: always with its sign. */
export const asDifference = (value: number, numbers: Numbers) =>
  asNumber(value, { ...numbers, signed: true });

/** `4th of 16`. */
export const asRank = (rank: number, of: number) => words().vocabulary.rank(rank, of);

/** `a, b and c`. */
export const listed = (items: readonly string[]) => words().formats.listed(items);

export const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The citations of some claims, each once. */
export function citationsOf(dataset: Dataset, claims: readonly Claim[]): readonly Citation[] {
  const known = new Map<string, Set<string>>();
  const found: Citation[] = [];
  for (const { id, reference, locator: written } of claims) {
    const locators = known.get(reference) ?? new Set();
    if (locators.has(written)) continue;
    known.set(reference, locators.add(written));
    const locator = textOf(dataset, written);
    const short = dataset.references.get(reference)?.short ?? reference;
    found.push({ reference, locator, text: words().vocabulary.cited(short, locator), claim: id });
  }
  return found;
}

/** Every citation of some readings, each once. */
export function uniqueCitations(readings: readonly Reading[]): Part['citations'] {
  return [
    ...new Map(
      readings.flatMap((reading) => reading.citations).map((citation) => [citation.text, citation]),
    ).values(),
  ];
}

/** Several citations as one line, each reference named once: `Survey of 2018, ¶ 4 and ¶ 5`. */
export function citationLine(citations: readonly Citation[]): string {
  const { maps, vocabulary } = words();
  const { cited } = vocabulary;
  const locators = new Map<string, string[]>();
  for (const { text, locator } of citations) {
    const short = text.slice(0, text.length - cited('', locator).length);
    locators.set(short, [...(locators.get(short) ?? []), locator]);
  }
  return maps.citations([...locators].map(([short, places]) => cited(short, listed(places))));
}

export const claimIds = (claims: readonly Claim[]) => claims.map((claim) => claim.id);

/** The three absences in words. */
export const absenceInWords = (kind: keyof Words['vocabulary']['absence']) =>
  words().vocabulary.absence[kind];
