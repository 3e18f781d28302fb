/** Summing a place up: what was counted there, what is said to be closed, who is said to hold it; each in its own sentence, hedged and dated. */

import { ofCity } from '../words/city.ts';
import { further, words } from '../words/words.ts';
import { ranks } from './classes.ts';
import { type ComparedPlace, citationsIn, shownIn } from './compared.ts';
import type { Citation, Part, Reading } from './figure.ts';
import { sentenceCase } from './phrases.ts';
import { BOTH } from './resolve.ts';
import { sheetId } from './theme.ts';

const COUNT = 'vaccinated';
/** The count of all days together. */
const COUNT_IN_ALL = sheetId({ id: COUNT, dayed: true }, BOTH);
const CLOSED = 'no-go';
const HELD = 'control';

/** Where a place stands among the full counts of its level; `null` where it is not ranked. */
function standingIn({ readings }: Part, { id, level }: ComparedPlace) {
  const all = [...readings.values()].filter(({ kind }) => kind !== 'not-applicable');
  const full = all.flatMap(({ place, kind, number }) =>
    kind === 'value' && number !== null ? [[place, number] as const] : [],
  );
  const rank = ranks(new Map(full)).get(id);
  if (rank === undefined || level === 'other') return null;
  return { rank, of: full.length, among: full.length === all.length ? null : level };
}

/** What was counted over all days; empty where nothing is. */
function counted(place: ComparedPlace): string {
  const { part, reading } = shownIn(place, COUNT_IN_ALL);
  if (!part || !reading) return '';
  const { sentence } = further().comparing;
  const { name, parts } = place;
  switch (reading.kind) {
    case 'value': {
      const days = parts.filter(({ theme }) => theme === COUNT).length - 1;
      const { reported } = ofCity().counts;
      const told = (inWords: string) => reported(name, reading.value, inWords, part.when);
      return sentence.counted(told, days, standingIn(part, place));
    }
    case 'partial':
      return ofCity().counts.partly(name, reading.value, reading.partial ?? '', part.when);
    default:
      return reading.sentence;
  }
}

/** A reading's sentence without the name that it begins with. */
function withoutName({ sentence, name }: Reading): string {
  const rest = sentence.startsWith(name) ? sentence.slice(name.length) : '';
  const [mark] = /^[,:،]\s/.exec(rest) ?? [];
  return mark === undefined ? sentence : sentenceCase(rest.slice(mark.length));
}

/** The references of a reading, which carry its dates, as they are called. */
const referencesOf = ({ citations }: Reading): readonly string[] => [
  ...new Set(citations.map(({ text, locator }) => text.slice(0, -locator.length - 2))),
];

/** The sentences of some readings, each with those references that nothing before it has named. */
function dated(readings: readonly Reading[], sentences: readonly string[]): readonly string[] {
  const named = new Set<string>();
  return readings.map((reading, index) => {
    const sentence = sentences[index] ?? '';
    const unnamed = referencesOf(reading).filter((one) => !named.has(one) && !sentence.includes(one));
    for (const reference of referencesOf(reading)) named.add(reference);
    return unnamed.length > 0 ? further().comparing.sentence.dated(sentence, unnamed) : sentence;
  });
}

function holderUnsaid({ level }: ComparedPlace, reading: Reading | null): string {
  const { holderOfDistrict, holderUnsaid: unsaid } = further().comparing.sentence;
  if (level === 'district' && !reading) return holderOfDistrict;
  return reading?.kind === 'not-stated' ? unsaid : '';
}

/** A place summed up from its readings, in a few sentences. What was said in another year stands in a sentence of its own. */
export function sentenceOf(place: ComparedPlace): string {
  const count = counted(place);
  const [closed, held] = [shownIn(place, CLOSED).reading, shownIn(place, HELD).reading];
  const told = [closed, held].flatMap((one) => (one && one.claims.length > 0 ? [one] : []));
  const said = told.map((reading, index) =>
    count === '' && index === 0 ? reading.sentence : withoutName(reading),
  );
  const { vocabulary } = words();
  const { comparing } = further();
  const whole = vocabulary.sentences([count, ...dated(told, said), holderUnsaid(place, held)]);
  return whole === '' ? comparing.sentence.nothing(place.name) : whole;
}

/** Every citation that a place's sentence rests on, each once. */
export const citedIn = (place: ComparedPlace): readonly Citation[] =>
  citationsIn([COUNT_IN_ALL, CLOSED, HELD].map((part) => shownIn(place, part)));
