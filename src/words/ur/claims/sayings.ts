/** Claims as sentences. Verbs are chosen so that they agree with a noun of the sentence and never with an actor’s name. */
import type { Words } from '../../words.ts';
import { formats } from '../formats.ts';

const { count } = formats;

/** A place before a postposition: `پورا شہر` becomes `پورے شہر`. */
const oblique = (place: string) => place.replace(/^پورا /, 'پورے ');

type Tense = 'now' | 'past' | 'since';
const ENDS = {
  masculine: { now: 'ہے', past: 'تھا', since: 'رہا ہے' },
  feminine: { now: 'ہے', past: 'رہی', since: 'رہی ہے' },
} as const;

type Told = (one: string, other: string, hedge: string, tense: Tense) => string;

const LINKS: Readonly<Record<string, Told>> = {
  'split-from': (one, other, hedge) => `${one} نے ${hedge}${other} سے علیحدگی اختیار کی`,
  'allied-with': (one, other, hedge, tense) => `${one} کا ${other} سے ${hedge}اتحاد ${ENDS.masculine[tense]}`,
  fights: (one, other, hedge, tense) => `${one} کی ${other} سے ${hedge}لڑائی ${ENDS.feminine[tense]}`,
  'sheltered-by': (one, other, hedge) => `${one} نے ${hedge}${other} کے ہاں پناہ لی`,
  supports: (one, other, hedge) => `${one} نے ${hedge}${other} کی حمایت کی`,
  opposes: (one, other, hedge, tense) =>
    tense === 'now'
      ? `${one} ${hedge}${other} کے خلاف ہے`
      : `${one} نے ${hedge}${other} کی مخالفت کی${tense === 'since' ? ' ہے' : ''}`,
  'coalition-with': (one, other, hedge, tense) =>
    `${one} کا ${other} کے ساتھ ${hedge}حکومتی اتحاد ${ENDS.masculine[tense]}`,
};
const HEDGES = { stated: '', past: '', alleged: 'مبینہ طور پر ', becoming: 'رفتہ رفتہ ' };

/** The same without a tense, for a list in which the date stands beside it. */
const NAMED: Readonly<Record<string, (one: string, other: string) => string>> = {
  'split-from': (one, other) => `${other} سے ${one} کی علیحدگی`,
  'allied-with': (one, other) => `${one} اور ${other} کا اتحاد`,
  fights: (one, other) => `${one} کی ${other} سے لڑائی`,
  'sheltered-by': (one, other) => `${one} کو ${other} کے ہاں پناہ`,
  supports: (one, other) => `${one} کی جانب سے ${other} کی حمایت`,
  opposes: (one, other) => `${one} کی جانب سے ${other} کی مخالفت`,
  'coalition-with': (one, other) => `${one} اور ${other} کا حکومتی اتحاد`,
};

export const sayings: Pick<Words['claims'], 'saying' | 'relations'> = {
  saying: {
    measured: (name: string, value: string) => `${name}: ${value}`,
    absent: { 'not-received': 'موصول نہیں ہوا', 'not-applicable': 'لاگو نہیں' },
    residents: (residents, basis) => `${count(residents)} رہائشی (${basis})`,
    hold: (relation, actor, place) => {
      switch (relation) {
        case 'controls':
          return `${oblique(place)} پر ${actor} کا کنٹرول ہے`;
        case 'stronghold':
          return `${oblique(place)} میں ${actor} کا گڑھ ہے`;
        case 'armed-group':
          return `${oblique(place)} میں ${actor} کا مسلح گروہ ہے`;
        case 'presence':
          return `${oblique(place)} میں ${actor} کی موجودگی ہے`;
        case 'support':
          return `${oblique(place)} میں ${actor} کو حمایت حاصل ہے`;
      }
    },
    closed: (place, whom) => `${place} ${whom} کے لیے بند`,
    partsClosed: (place, whom) => `${oblique(place)} کے بعض حصے ${whom} کے لیے بند`,
    onceClosed: (place, whom) => `${whom} کے نزدیک ${place} اس کے لیے بند علاقہ تھا`,
    police: 'پولیس',
    event: (title, summary) => `${title}۔ ${summary}`,
    statement: (subject, measure, value, unit) => `${subject}، ${measure}: ${value}${unit ? ` ${unit}` : ''}`,
    counted: (actor, amount, measure) => `${actor}: ${amount} ${measure}`,
    relation: (relation, actor, other, term) =>
      NAMED[relation]?.(actor, other) ?? `${actor}، ${term}: ${other}`,
    total: (what, amount) => `${what}: کل ملا کر ${amount}`,
    status: { alleged: 'مبینہ', becoming: 'ہوتا جا رہا ہے', past: 'ماضی میں', planned: 'طے شدہ' },
    note: (note, basis) => [note, basis ? `بنیاد: ${basis}` : ''].filter(Boolean).join('؛ '),
    sentence: (text) => (/[۔؟!]$/.test(text) ? text : `${text}۔`),
  },
  relations: {
    sentence: ({ relation, status, undated, term }, one, other) => {
      const tense = status === 'past' ? 'past' : undated ? 'since' : 'now';
      const hedge = HEDGES[status];
      return LINKS[relation]?.(one, other, hedge, tense) ?? `${one}، ${hedge}${term}: ${other}`;
    },
  },
};
