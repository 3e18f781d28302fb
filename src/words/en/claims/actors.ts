/** The actors with their numbers and charts, and the timeline. */
import { formats } from '../formats.ts';
import { HOLDS } from './sayings.ts';

const { count, listed, plural } = formats;

export const actors = {
  said: {
    /** A number with the hedge that its source gives it. */
    amount: {
      exact: (n: number) => count(n),
      about: (n: number) => `about ${count(n)}`,
      'at-least': (n: number) => `at least ${count(n)}`,
      'at-most': (n: number) => `up to ${count(n)}`,
    },
    open: (citation: string) => `${citation}: open the claim`,
    /** Heard after a value: what it is about, and where its button leads. */
    behind: (about: string, citation: string) => `, ${about}, ${citation}: open the claim`,
  },
  actors: {
    label: 'Actors',
    heading: 'Parties, gangs and forces',
    hint: 'As the document names them. Choose one to read what is said of it and to cut the maps to its places.',
    group: {
      party: 'Parties',
      gang: 'Gangs',
      force: 'Forces',
      other: 'Others',
      residents: 'Residents: no organisation',
    },
    entry: (name: string) => `What the document says of ${name}`,
    close: (name: string) => `Close ${name}`,
    /** Before what it holds; the places stand in a list under each. */
    holds: (name: string) => `The document says that ${name}`,
    held: HOLDS,
    holdsNone: 'It is not said to hold any place.',
    areas: 'Areas said to be, or to have been',
    closed: { whole: 'closed to it', parts: 'some parts closed to it' },
    hedged: (heading: string, status: string) => (status ? `${heading} (${status})` : heading),
    /** The heading of a list with one of its places. */
    at: (heading: string, place: string) => `${heading} ${place}`,
    numbers: 'In numbers',
    killedIn: (when: string) => `killed in ${when}`,
    measured: (measure: string, when: string) => `${measure}, ${when}`,
    relations: 'With the others',
  },
  killed: {
    method: (when: string, groups: number) =>
      `People killed in ${when}; ${plural(groups, { one: '# group', other: '# groups' })}; linear scale from 0`,
    saidBy: (references: string, bases: readonly string[]) => `${references}; rests on the ${listed(bases)}`,
    orMore: (n: number) => `${count(n)} or more`,
    unlisted: 'Of no group listed',
    /** The sum of the groups beside the total stated, and what that leaves over. */
    sentence: (groups: number, sum: number, stated: string | null, unlisted: string | null) => {
      const all = plural(groups, { one: '# group', other: '# groups' });
      const first = `The ${all} listed add up to ${count(sum)}`;
      if (stated === null) return `${first}; no total is stated.`;
      if (unlisted === null) return `${first}; the total stated is ${stated}.`;
      return `${first}; the total stated is ${stated}, so that ${unlisted} of the dead are ascribed to no group.`;
    },
    ofGroup: (name: string) => `${name}, killed`,
    ofGap: 'the stated total less the groups listed',
    ofTotal: 'total stated',
    /** Before the total stated, which stands in a button of its own. */
    listed: (n: number) => `Listed ${count(n)}; stated`,
    inWords: (
      title: string,
      method: string,
      rows: readonly { readonly name: string; readonly label: string }[],
    ) => `Bar chart. ${title}. ${method}. ${rows.map(({ name, label }) => `${name} ${label}`).join('; ')}.`,
  },
  strength: {
    title: (when: string) => `Armed strength as said in ${when}`,
    method: (figures: number, of: number) =>
      `${plural(figures, { one: '# figure', other: '# figures' })} of ${plural(of, { one: '# actor', other: '# actors' })}; log scale: each mark is ten times the one before`,
    saidBy: (references: string) => `${references}; on whose word, is said with each figure`,
    group: { people: 'People', arms: 'Arms and licences' },
    key: 'How a hedge is drawn',
    bound: { exact: 'as given', about: 'about', 'at-least': 'at least', 'at-most': 'up to' },
    ofRow: (name: string, measure: string) => `${name}, ${measure}`,
    /** What a figure counts, of when, and on whose word. */
    row: (measure: string, when: string, basis: string) => `${measure}; ${when}; ${basis}`,
    inWords: (
      title: string,
      rows: readonly { readonly name: string; readonly measure: string; readonly label: string }[],
    ) => {
      const said = rows.map(({ name, measure, label }) => `${name}, ${measure}: ${label}`);
      return `Chart on a log scale. ${title}. ${said.join('; ')}.`;
    },
  },
  timeline: {
    label: 'Timeline',
    title: (events: number) =>
      `${plural(events, { one: '# dated event', other: '# dated events' })} of the document`,
    sentence: (placed: number, events: number) =>
      `Each is drawn as precisely as its source dates it. ${plural(placed, { one: '# event', other: '# events' })} of the ${events} can be shown at a place; the others are of the whole city or of no single place in it.`,
    before: (year: number) => `Before ${year}`,
    /** An era of one or more whole years. */
    years: (years: readonly number[]) => listed(years.map(String)),
    at: (place: string) => `shown at ${place}`,
    ofCity: 'of the city as a whole',
    nowhere: 'has no single place in the city',
    axis: (start: number, end: number) => `Axis of the years ${start} to ${end}, the same in every row`,
    key: 'How a date is drawn',
    sample: {
      day: 'a day',
      month: 'a month',
      year: 'a year',
      decade: 'a decade, or about',
      range: 'from one date to another, or between',
      before: 'no later than',
      uncertain: 'can be read otherwise',
    },
    /** Heard after a button's words: which event it belongs to. */
    ofEvent: (title: string) => `: ${title}`,
    open: (title: string) => `: open the claim, ${title}`,
    /** Heard after the number of an era's events. */
    events: ' events',
  },
};
