/** Dates: an event's precision fits its dates, nothing is told before it happened, and a date that stands alone is looked at twice. */
import type { Claim } from '../data/claim.ts';
import { fileOf } from './citations.ts';
import { type Law, rowsOf } from './law.ts';

const textsOf = ({ from, to }: Pick<Claim, 'from' | 'to'>) =>
  [...new Set([from.text, to.text])].filter(Boolean);

/** What each precision says of the two dates; see the README of the data. */
const PRECISIONS: Readonly<Record<string, (claim: Claim<'events'>) => boolean>> = {
  day: ({ from, to }) => from.precision === 'day' && to.precision === 'day' && !from.uncertain,
  month: ({ from, to }) => from.precision === 'month' && from.text === to.text,
  year: ({ from, to }) => from.precision === 'year' && from.text === to.text && !from.approximate,
  decade: ({ from, to }) => from.precision === 'decade' && from.text === to.text,
  approximate: ({ from }) => from.approximate,
  range: ({ from, to }) => from.text !== to.text,
  before: ({ from }) => from.precision === 'unknown',
  uncertain: ({ from, to }) => from.uncertain && from.text === to.text,
};

/** `precision` is a column for people: it is not read into the claims. */
export const precisions: Law = (evidence) => {
  const claims = new Map(evidence.dataset.claims.events.map((claim) => [claim.line, claim]));
  return rowsOf(evidence, 'events.csv').flatMap(({ line, cells: { precision } }) => {
    const claim = claims.get(line);
    if (claim === undefined || precision === undefined) return [];
    if (PRECISIONS[precision]?.(claim)) return [];
    const value = `${precision || '(empty)'} for ${claim.from.text} – ${claim.to.text}`;
    const expected = `one of ${Object.keys(PRECISIONS).join(', ')} that fits both dates`;
    return [{ file: 'data/events.csv', line, problem: 'unfit precision', value, expected }];
  });
};

type Parts = { readonly 'date-parts': readonly (readonly number[])[] };

/** The last day on which a reference can have been written: of its own date where it has one, else of its publication. */
function lastDayOf(reference: object): string | null {
  const { issued, 'original-date': original } = reference as {
    readonly issued?: Parts;
    readonly 'original-date'?: Parts;
  };
  const [year, month, day] = (original ?? issued)?.['date-parts'][0] ?? [];
  if (year === undefined) return null;
  return [year, month ?? 12, day ?? 31].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Nothing is told before it happened. What is planned may be. */
export const toldAfterwards: Law = ({ dataset }) =>
  Object.values(dataset.claims)
    .flat()
    .flatMap((claim: Claim) => {
      const reference = dataset.references.get(claim.reference);
      const last = reference === undefined ? null : lastDayOf(reference);
      const planned = 'status' in claim && claim.status === 'planned';
      // Of the publication of a reference, the reference itself is cited.
      const ofItself = claim.to.text !== '' && claim.locator === 'reference line';
      if (last === null || planned || ofItself || claim.to.first <= last) return [];
      const expected = `no later than ${last}, when ${claim.reference} was written`;
      return [{ ...fileOf(claim), problem: 'date after its source', value: claim.to.text, expected }];
    });

/** Where each date stands: by date, the claims that bear it. */
function bearers(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<Claim>> {
  const found = new Map<string, Set<Claim>>();
  for (const claim of claims)
    for (const text of textsOf(claim)) found.set(text, (found.get(text) ?? new Set()).add(claim));
  return found;
}

/**
 * A claim dates from when its source speaks of, and so do others of that source: a date that no other claim has is most likely a slip.
 * Events have days of their own; they are held to the words of their anchors. A folder without events has no dates to compare with.
 */
export const shared: Law = ({ dataset: { claims } }) => {
  if (claims.events.length === 0) return [];
  const all: readonly Claim[] = Object.values(claims).flat();
  const known = bearers(all);
  return all
    .filter(({ table_name }) => table_name !== 'events' && table_name !== 'population')
    .flatMap((claim) =>
      textsOf(claim).flatMap((text) => {
        const others = [...(known.get(text) ?? [])].filter((other) => other !== claim);
        const alone =
          text.length < 10 ? others.length === 0 : !others.some((one) => one.reference === claim.reference);
        if (!alone) return [];
        const expected =
          'a date that another claim of its source or an event has; where it is right, add the event';
        return [{ ...fileOf(claim), problem: 'date that stands alone', value: text, expected }];
      }),
    );
};

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const YEAR = /\b(1[89]\d\d|20\d\d)\b/g;

/** Years and days that an event's words name; `11-13` and `11 to 13 May` are two. */
function daysIn(text: string): readonly number[] {
  const behind = [...text.matchAll(new RegExp(`\\b(?:${MONTHS}) (\\d{1,2})(?:-(\\d{1,2}))?\\b`, 'g'))];
  const before = [
    ...text.matchAll(new RegExp(`\\b(?:(\\d{1,2}) (?:to|and|or) )?(\\d{1,2}) (?:${MONTHS})`, 'g')),
  ];
  return [...behind, ...before].flatMap((match) => match.slice(1).filter(Boolean).map(Number));
}

/** An event lies in the years, and on the days, that its own anchor and title name. */
export const asWorded: Law = ({ dataset: { claims } }) =>
  claims.events.flatMap((claim) => {
    const words = `${claim.anchor}. ${claim.title}`;
    const years = [...words.matchAll(YEAR)].map(([year]) => year);
    const [first, last] = [claim.from.first.slice(0, 4), claim.to.last.slice(0, 4)];
    const at = { ...fileOf(claim), value: `${claim.from.text} – ${claim.to.text}` };
    const strayYear = years.length > 0 && !years.some((year) => first <= year && year <= last);
    if (strayYear)
      return [
        { ...at, problem: 'event outside its year', expected: `${years.join(', ')}, as its words have it` },
      ];
    const days = daysIn(words);
    if (days.length === 0 || claim.from.precision !== 'day' || claim.to.precision !== 'day') return [];
    const [from, to] = [Number(claim.from.text.slice(8, 10)), Number(claim.to.text.slice(8, 10))];
    return days.includes(from) || days.includes(to)
      ? []
      : [
          {
            ...at,
            problem: 'event on another day than its words',
            expected: `${days.join(', ')}, as its words have it`,
          },
        ];
  });
