/** The timeline: every dated event of the document once, as precise as its date and no more. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import type { When } from '../data/when.ts';
import { further } from '../words/words.ts';
import { citationLine } from './phrases.ts';
import { nameOfPlace } from './placenames.ts';
import { sayingOf } from './saying.ts';

/**
 * How an event's extent is drawn. `range`: from one date to another, or somewhere between. `before`: no later than its
 * end, from an unknown beginning. `uncertain`: the date can be read in another way.
 */
export type Extension =
  | 'day'
  | 'month'
  | 'year'
  | 'decade'
  | 'approximate'
  | 'range'
  | 'before'
  | 'uncertain';

export interface TimelineEvent {
  readonly id: string;
  /** The id of the claim. */
  readonly claim: string;
  readonly title: string;
  /** `about 1985`, `no later than 12 May 2007`. */
  readonly when: string;
  readonly precision: Extension;
  /** Start of the first day as a year and the part of it gone by; `null` where the beginning is unknown. */
  readonly first: number | null;
  /** End of the last day, likewise. */
  readonly last: number;
  /** Whether the date of the beginning and of the end is itself a matter of years. */
  readonly fades: { readonly first: boolean; readonly last: boolean };
  /** A town, neighbourhood or landmark; `null` for an event of the whole city or of no single place in it. */
  readonly place: { readonly id: string; readonly name: string } | null;
  /** `shown at Quayside`, `of the city as a whole`, `has no single place in the city`. */
  readonly where: string;
  readonly status: string;
  readonly citation: string;
}

/** Years whose events stand together. */
export interface Era {
  readonly id: string;
  readonly title: string;
  /** First year, included, and last, excluded. */
  readonly from: number;
  readonly to: number;
  readonly events: readonly TimelineEvent[];
}

export interface Timeline {
  readonly title: string;
  readonly sentence: string;
  /** By first day; where the beginning is unknown, by the last. */
  readonly events: readonly TimelineEvent[];
  readonly eras: readonly Era[];
  /** A whole decade at the start, a whole year at the end. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** The years that end an era, themselves not in it: cut where the document itself is crowded, May 2007, April 2009, February 2012. */
const ERAS: readonly number[] = [2007, 2008, 2010, 2012, 2013];

/** A moment as a year and the part of it gone by. */
function yearsAt(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (time - start) / (Date.UTC(year + 1, 0, 1) - start);
}

const DAY = 24 * 60 * 60 * 1000;

/** The start of a day, `2007-05-12`, as a year and the part of it gone by. */
export const startOf = (day: string) => yearsAt(Date.parse(day));
/** The end of a day, likewise: that of 31 December is the next year. */
export const endOf = (day: string) => yearsAt(Date.parse(day) + DAY);

function precisionOf(from: When, to: When): Extension {
  if (from.precision === 'unknown' || to.precision === 'unknown') return 'before';
  if (from.uncertain || to.uncertain) return 'uncertain';
  if (from.approximate || to.approximate) return 'approximate';
  return from.text === to.text ? to.precision : 'range';
}

const isVague = ({ approximate, precision }: When) => approximate || precision === 'decade';

function whereOf(dataset: Dataset, id: string | null): Pick<TimelineEvent, 'place' | 'where'> {
  const { timeline } = further().claims;
  if (id === null) return { place: null, where: timeline.nowhere };
  if (id === dataset.city) return { place: null, where: timeline.ofCity };
  const name = nameOfPlace(dataset, id);
  return { place: { id, name }, where: timeline.at(name) };
}

function eventOf(dataset: Dataset, claim: Claim<'events'>): TimelineEvent {
  const { from, to, title } = claim;
  const { id, when, status, citations } = sayingOf(dataset, claim);
  return {
    id: id.slice(id.indexOf('/') + 1),
    claim: id,
    title,
    when,
    precision: precisionOf(from, to),
    first: from.precision === 'unknown' ? null : startOf(from.first),
    last: endOf(to.last),
    fades: { first: isVague(from), last: isVague(to) },
    ...whereOf(dataset, claim.place),
    status,
    citation: citationLine(citations),
  };
}

/** Where an event stands in the order: the day it begins, or by which it was over. */
const standing = ({ from, to }: Claim<'events'>) => (from.precision === 'unknown' ? to.first : from.first);

/** By standing; on one day an unknown beginning first, then what ends first. Equals keep the order of the table. */
function inOrder(a: Claim<'events'>, b: Claim<'events'>): number {
  const begun = ({ from }: Claim<'events'>) => Number(from.precision !== 'unknown');
  return standing(a).localeCompare(standing(b)) || begun(a) - begun(b) || a.to.last.localeCompare(b.to.last);
}

/** `Before 2007`, `2008 and 2009`. */
function titleOfEra(from: number | undefined, to: number): string {
  const { timeline } = further().claims;
  if (from === undefined) return timeline.before(to);
  return timeline.years(Array.from({ length: to - from }, (_, index) => from + index));
}

function erasOf(events: readonly TimelineEvent[], start: number, end: number): readonly Era[] {
  return ERAS.flatMap((to, index): readonly Era[] => {
    const before = ERAS[index - 1];
    const from = before ?? start;
    const last = index === ERAS.length - 1;
    const within = events.filter((event) => {
      // An unknown beginning stands at its end, which is the midnight after: a little less keeps 31 December in its year.
      const at = event.first ?? event.last - 1e-6;
      return (index === 0 || at >= from) && (last || at < to);
    });
    const title = titleOfEra(before, to);
    return within.length > 0 ? [{ id: `era-${to}`, title, from, to: last ? end : to, events: within }] : [];
  });
}

/** Every event of the dataset once, in order and by era, with the years that they span. */
export function timelineOf(dataset: Dataset): Timeline {
  const events = dataset.claims.events.toSorted(inOrder).map((claim) => eventOf(dataset, claim));
  const firsts = events.flatMap(({ first }) => first ?? []);
  const start = Math.floor(Math.min(...firsts) / 10) * 10;
  const end = Math.ceil(Math.max(...events.map(({ last }) => last)));
  const placed = events.filter(({ place }) => place !== null).length;
  return {
    title: further().claims.timeline.title(events.length),
    sentence: further().claims.timeline.sentence(placed, events.length),
    events,
    eras: erasOf(events, start, end),
    domain: [start, end],
    ticks: Array.from({ length: Math.floor((end - 1 - start) / 10) + 1 }, (_, index) => start + 10 * index),
  };
}
