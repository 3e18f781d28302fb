/** What is said of who holds an area, and to whom it is closed. Every hedge of the source is kept. */
import { formats } from '../formats.ts';

const { count, listed, plural } = formats;

type Strength = 'controls' | 'stronghold' | 'armed-group' | 'presence' | 'support';
type Status = 'stated' | 'alleged' | 'becoming' | 'past';

const places = (n: number) => plural(n, { one: '# place', other: '# places' });

/** A strength as a verb: now, after `to`, and no longer. */
const VERBS: Readonly<Record<Strength, readonly [now: string, to: string, once: string]>> = {
  controls: ['controls', 'control', 'controlled'],
  stronghold: ['has a stronghold', 'have a stronghold', 'had a stronghold'],
  'armed-group': ['has an armed group', 'have an armed group', 'had an armed group'],
  presence: ['is present', 'be present', 'was present'],
  support: ['has support', 'have support', 'had support'],
};

function verbOf(strength: Strength, status: Status): string {
  const [now, to, once] = VERBS[strength];
  const said: Readonly<Record<Status, string>> = {
    stated: now,
    alleged: `is alleged to ${to}`,
    becoming: `is coming to ${to}`,
    past: `once ${once}`,
  };
  return said[status];
}

const NOUNS: Readonly<Record<Strength, string>> = {
  controls: 'control by',
  stronghold: 'stronghold of',
  'armed-group': 'armed group of',
  presence: 'presence of',
  support: 'support for',
};
const ADJECTIVES: Readonly<Record<Status, string>> = {
  stated: '',
  alleged: 'alleged ',
  becoming: 'growing ',
  past: 'former ',
};
const SHORT: Readonly<Record<Strength, string>> = {
  controls: 'control',
  stronghold: 'stronghold',
  'armed-group': 'armed',
  presence: 'present',
  support: 'support',
};

/** What an area is said to be to those to whom it is closed. */
type Closure = 'stated' | 'becoming' | 'past';

export const holdings = {
  holders: {
    legend: 'Who is said to hold it',
    /** `HU has a stronghold`. */
    holding: (actor: string, strength: Strength, status: Status) => `${actor} ${verbOf(strength, status)}`,
    /** The same of the place spoken of, with whoever believes it where that is not the source itself. */
    holdingHere: (
      actor: string,
      strength: Strength,
      status: Status,
      believer: string | null,
      locator: string,
    ) => {
      const here = `${verbOf(strength, status)} ${strength === 'controls' ? 'it' : 'here'}`;
      return `${actor} ${here}${believer === null ? '' : ` (according to ${believer})`}, ${locator}`;
    },
    /** `alleged armed group of HU`. */
    hold: (actor: string, strength: Strength, status: Status) =>
      `${ADJECTIVES[status]}${NOUNS[strength]} ${actor}`,
    /** Actors of one weaker hold, in a few words: `armed, alleged: HL and HU`. */
    weaker: (actors: readonly string[], strength: Strength, status: Status) =>
      `${SHORT[strength]}${status === 'stated' ? '' : `, ${status}`}: ${listed(actors)}`,
    noneControls: (caption: string) => `${caption}; none said to control`,
    edged: (label: string, alleged: string) => `${label}; broken edge: ${alleged}`,
    reading: (place: string, speakers: readonly string[], sayings: readonly string[]) =>
      `${place}, the ${listed(speakers)} says: ${sayings.join('; ')}.`,
    named: (all: number, towns: number, ofTowns: number, neighbourhoods: number) =>
      `${places(all)} named: ${count(towns)} of ${count(ofTowns)} towns and ${plural(neighbourhoods, { one: '# neighbourhood', other: '# neighbourhoods' })}`,
    kind: (hold: string, n: number) => `${hold} (${places(n)})`,
    notDrawn: (kinds: readonly string[]) => `said but not drawn: ${listed(kinds)}`,
    wholeCity: (n: number) =>
      `${plural(n, { one: '# claim', other: '# claims' })} on the city as a whole are not drawn`,
    counted: (label: string, n: number) => `${label}: ${places(n)}`,
    contested: (names: readonly string[]) => `Said to be held by two: ${listed(names)}.`,
  },
  zones: {
    legend: 'Said to be closed',
    sentence:
      'Hatched areas are those that somebody is said to have found closed; a soft edge means that only parts were.',
    police: 'police',
    /** To whom an area is closed. */
    closed: (who: string, closure: Closure, parts: boolean) => {
      const said: Readonly<Record<Closure, string>> = {
        stated: `${parts ? 'parts closed' : 'closed'} to ${who}`,
        becoming: `becoming closed to ${who}`,
        past: `once regarded by ${who} as closed to it`,
      };
      return said[closure];
    },
    speaker: (speaker: string) => `the ${speaker}`,
    document: 'the document',
    /** One on whom the source relies. */
    asTold: (believer: string, speaker: string) => `${believer}, as ${speaker} tells it`,
    saying: (closed: string, sayer: string, locator: string) => `${closed}, says ${sayer} (${locator})`,
    reading: (place: string, sayings: readonly string[]) => `${place}: ${listed(sayings)}.`,
    method: (named: number) => `${count(named)} places named; of the others the document says nothing`,
  },
};
