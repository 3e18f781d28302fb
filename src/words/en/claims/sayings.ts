/** Claims as sentences: what each says, and how two actors stand to one another. */
import { ofCity } from '../../city.ts';
import { formats } from '../formats.ts';

const { count } = formats;

/** How strongly a place is said to be held. */
type Strength = 'controls' | 'stronghold' | 'armed-group' | 'presence' | 'support';
/** How firmly something is said. */
type Status = 'stated' | 'alleged' | 'becoming' | 'past';

/** A hold before the name of the place. */
export const HOLDS: Readonly<Record<Strength, string>> = {
  controls: 'controls',
  stronghold: 'has a stronghold in',
  'armed-group': 'has an armed group in',
  presence: 'is present in',
  support: 'has support in',
};

/** A relation of two actors, as far as its wording depends on it. */
interface Link {
  readonly relation: string;
  readonly status: Status;
  /** It goes on from a beginning that nobody gives. */
  readonly undated: boolean;
  /** The first of the two is spoken of as many: a force. */
  readonly several: boolean;
  /** The relation as the data name it, for one that has no sentence here. */
  readonly term: string;
}

/** Now, now of a plural, no longer, and from an unstated date on. What is known from one past happening reads alike in all. */
const VERBS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'split-from': ['broke away from', 'broke away from', 'broke away from', 'broke away from'],
  'allied-with': ['is an ally of', 'are allies of', 'was an ally of', 'has been an ally of'],
  fights: ['fights', 'fight', 'fought', 'has fought'],
  'sheltered-by': ['found shelter with', 'found shelter with', 'found shelter with', 'found shelter with'],
  supports: ['gave its support to', 'gave their support to', 'gave its support to', 'gave its support to'],
  opposes: ['opposes', 'oppose', 'opposed', 'has opposed'],
  'coalition-with': [
    'is in coalition with',
    'are in coalition with',
    'was in coalition with',
    'has been in coalition with',
  ],
};
const HEDGES = { stated: '', past: '', alleged: 'allegedly ', becoming: 'more and more ' };

function linkVerb({ relation, status, undated, several, term }: Link): string {
  const [now, many, past, since] = VERBS[relation] ?? [term, term, term, term];
  if (status === 'past') return past;
  if (undated) return since;
  return several ? many : now;
}

/** The name as it stands in a sentence: `the Coast Guards`, where its last word is one of those that have an article. */
const inSentence = (name: string) =>
  ofCity().articled.some((word) => name.endsWith(word)) ? `the ${name}` : name;

export const sayings = {
  saying: {
    residents: (residents: number, basis: string) => `${count(residents)} residents (${basis})`,
    hold: (relation: Strength, actor: string, place: string) => `${actor} ${HOLDS[relation]} ${place}`,
    closed: (place: string, whom: string) => `${place} closed to ${whom}`,
    partsClosed: (place: string, whom: string) => `Some parts of ${place} closed to ${whom}`,
    onceClosed: (place: string, whom: string) => `${whom} regarded ${place} as closed to it`,
    police: 'police',
    event: (title: string, summary: string) => `${title}. ${summary}`,
    statement: (subject: string, measure: string, value: string, unit: string) =>
      `${subject}, ${measure}: ${value}${unit ? ` ${unit}` : ''}`,
    /** `The Party: at least 135 killed`. */
    counted: (actor: string, amount: string, measure: string) => `${actor}: ${amount} ${measure}`,
    relation: (_relation: string, actor: string, other: string, term: string) => `${actor} ${term} ${other}`,
    measured: (name: string, value: string) => `${name}: ${value}`,
    absent: { 'not-received': 'not received', 'not-applicable': 'does not apply' },
    total: (what: string, amount: string) => `${what}: ${amount} in all`,
    status: { alleged: 'alleged', becoming: 'becoming', past: 'in the past', planned: 'planned' },
    /** A remark on a claim, and on whose word it rests; either may be empty. */
    note: (note: string, basis: string) =>
      [note, basis ? `rests on: ${basis}` : ''].filter(Boolean).join('; '),
    /** Words without a full stop as a sentence. */
    sentence: (text: string) => `${text}.`,
  },
  relations: {
    /** `the Coast Guards allegedly fight the Party`. */
    sentence: (link: Link, one: string, other: string) =>
      `${inSentence(one)} ${HEDGES[link.status]}${linkVerb(link)} ${inSentence(other)}`,
  },
};
