/** Summing a place up: what was counted there, what is said to be closed, who is said to hold it; each part hedged and dated. */
import { type ComparedPlace, citationsIn, shownIn } from './compared.ts';
import type { Citation, Part, Reading } from './figure.ts';
import { citationLine, listed, sentenceCase } from './phrases.ts';
import { BOTH } from './resolve.ts';
import { sheetId } from './theme.ts';

const COUNT = 'vaccinated';
/** The count of all days together. */
const COUNT_IN_ALL = sheetId({ id: COUNT, dayed: true }, BOTH);
const CLOSED = 'no-go';
const HELD = 'control';

const CARDINALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** `second of 18`, or where some have no full count `second of the 16 towns with full counts`. */
function standing(part: Part, rank: string, level: ComparedPlace['level']): string {
  const place = Number.parseInt(rank, 10);
  const of = rank.split(' of ')[1] ?? '';
  const all = [...part.readings.values()].filter(({ kind }) => kind !== 'not-applicable').length;
  const ordinal = ORDINALS[place - 1] ?? rank.split(' ')[0];
  return Number(of) === all ? `${ordinal} of ${of}` : `${ordinal} of the ${of} ${level}s with full counts`;
}

/** What was counted over all days, without a full stop. */
function counted(place: ComparedPlace): { readonly text: string; readonly number: number | null } | null {
  const { part, reading } = shownIn(place, COUNT_IN_ALL);
  if (!part || !reading) return null;
  const days = place.parts.filter(({ theme }) => theme === COUNT).length - 1;
  const reported = `${place.name} reported ${reading.value} ${reading.unit}`;
  switch (reading.kind) {
    case 'value': {
      const over = `${reported} over ${CARDINALS[days] ?? days} days (${part.when})`;
      const text = reading.rank ? `${over}, ${standing(part, reading.rank, place.level)}` : over;
      return { text, number: reading.number };
    }
    case 'partial': {
      const text = `${reported} in ${reading.partial} (${part.when}), a partial sum that is not ranked`;
      return { text, number: reading.number };
    }
    default:
      return { text: reading.sentence.replace(/\.$/, ''), number: null };
  }
}

/** What kept whom out, in the words that follow an "although"; `null` where it is of the past or of several claims. */
function hindrance({ value, citations, claims }: Reading): string | null {
  const forms: readonly (readonly [RegExp, string])[] = [
    [/^parts closed to (.+)$/, '$1 could not enter parts of it'],
    [/^closed to (.+)$/, '$1 could not enter it'],
    [/^becoming closed to (.+)$/, 'it was becoming closed to $1'],
  ];
  const form = forms.find(([pattern]) => pattern.test(value));
  if (!form || claims.length !== 1) return null;
  return `${value.replace(...form)} (${citationLine(citations)})`;
}

/** A reading's sentence without the name that it begins with. */
function withoutName({ sentence, name }: Reading): string {
  const rest = sentence.startsWith(name) ? sentence.slice(name.length).replace(/^[,:] /, '') : sentence;
  return sentenceCase(rest);
}

/** Names, at the end of a text, those references that it has not named yet: they carry its dates. */
function dated(text: string, citations: readonly Citation[]): string {
  const references = citations.map(({ text: whole, locator }) => whole.slice(0, -locator.length - 2));
  const unnamed = [...new Set(references)].filter((reference) => !text.includes(reference));
  return unnamed.length > 0 ? text.replace(/\.$/, ` (${listed(unnamed)}).`) : text;
}

function holderUnsaid({ level }: ComparedPlace, reading: Reading | null): string {
  if (level === 'district' && !reading)
    return 'Who holds what is said of towns and neighbourhoods, not of a district.';
  return reading?.kind === 'not-stated' ? 'Who holds it as a whole the document does not say.' : '';
}

/** A place summed up from its readings, in a sentence or two. */
export function sentenceOf(place: ComparedPlace): string {
  const count = counted(place);
  const [closed, held] = [shownIn(place, CLOSED).reading, shownIn(place, HELD).reading];
  const though = closed && typeof count?.number === 'number' ? hindrance(closed) : null;
  const told = [though ? null : closed, held].flatMap((one) => (one && one.claims.length > 0 ? [one] : []));
  const said = told.map((reading, index) =>
    !count && index === 0 ? reading.sentence : withoutName(reading),
  );
  const first = count ? `${count.text}${though ? `, although ${though}` : ''}.` : '';
  const text = dated(
    [first, ...said].filter((sentence) => sentence !== '').join(' '),
    told.flatMap((reading) => reading.citations),
  );
  const whole = `${text} ${holderUnsaid(place, held)}`.trim();
  return whole === '' ? `No theme shows anything of ${place.name} by itself.` : whole;
}

/** Every citation that a place's sentence rests on, each once. */
export const citedIn = (place: ComparedPlace): readonly Citation[] =>
  citationsIn([COUNT_IN_ALL, CLOSED, HELD].map((part) => shownIn(place, part)));
