/** Actors: who is said to hold what, to number how many and to have lost how many. Counts are per actor and have no place. */
import { scaleLinear } from 'd3-scale';
import type { Claim } from '../data/claim.ts';
import type { Actor, Dataset } from '../data/dataset.ts';
import { reconcile } from '../data/reconcile.ts';
import { RELATIONS } from '../data/tables.ts';
import { whenInWords } from '../data/when.ts';
import { asCount, citationLine, listed, plural, sentenceCase } from './phrases.ts';
import { HOLDS, nameOfPlace, sayingOf } from './saying.ts';

export type Bound = Claim<'strength'>['bound'];

/** What every displayed value stands on: one claim, in words. */
export interface Said {
  /** The id of the claim. */
  readonly claim: string;
  /** `alleged`, `becoming`, `in the past`; empty where it is plainly stated. */
  readonly status: string;
  readonly when: string;
  readonly note: string;
  /** `US consulate cable, spring 2009, ¶ 3`. */
  readonly citation: string;
  /** `¶ 3`: for where the citation has no room. */
  readonly locator: string;
}

/** A number of one actor, with the hedge that its source gives it. */
export interface Amount extends Said {
  readonly actor: string;
  readonly name: string;
  readonly value: number;
  readonly bound: Bound;
  /** `at least 135`, `up to 25,000`. */
  readonly label: string;
  /** On whose word the figure rests; empty where the source does not say. */
  readonly basis: string;
}

/** What the stated total leaves over when the groups are added up: a bar of its own kind. */
export interface Gap extends Said {
  readonly kind: 'gap';
  readonly name: string;
  readonly value: number;
  readonly bound: Bound;
  /** `11 or more`. */
  readonly label: string;
}

export interface KilledChart {
  readonly title: string;
  /** What is counted, when, of how many groups and on which scale. */
  readonly method: string;
  readonly saidBy: string;
  /** From the most to the fewest; equal numbers by name. */
  readonly bars: readonly Amount[];
  /** Sum of the bars. */
  readonly listed: number;
  /** The total as stated; `null` where none is, and then there is no gap. */
  readonly stated: (Said & { readonly value: number; readonly label: string }) | null;
  readonly unlisted: Gap | null;
  readonly sentence: string;
  /** Which numbers are hedged, and how far the hedge may reach. */
  readonly hedge: string;
  /** A linear scale: its ends, and the numbers to be marked. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

export interface StrengthRow extends Amount {
  /** `active armed members`. */
  readonly measure: string;
}

/** Rows that count things of one sort; rows of two groups are not to be compared. */
export interface StrengthGroup {
  readonly title: string;
  readonly rows: readonly StrengthRow[];
}

export interface StrengthChart {
  readonly title: string;
  readonly method: string;
  readonly saidBy: string;
  readonly groups: readonly StrengthGroup[];
  /** A logarithmic scale: both ends are powers of ten, and so are the numbers to be marked. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

export interface ActorPlace extends Said {
  readonly id: string;
  readonly name: string;
  /** `controls`, `has a stronghold in`, `some parts closed to it`. */
  readonly relation: string;
}

export interface ActorRelation extends Said {
  /** The other actor, seen from the one whose list this is. */
  readonly other: string;
  readonly otherName: string;
  readonly sentence: string;
}

export interface ActorEntry {
  readonly id: string;
  readonly name: string;
  readonly nameUrdu: string;
  readonly kind: string;
  /** How the sources speak of it, in our words. */
  readonly note: string;
  /** Places it is said to hold, from the strongest hold to the weakest. */
  readonly places: readonly ActorPlace[];
  /** Areas said to be, or to have been, closed to it. */
  readonly closed: readonly ActorPlace[];
  readonly killed: Amount | null;
  readonly strength: readonly StrengthRow[];
  readonly relations: readonly ActorRelation[];
}

export interface ActorGroup {
  /** `Parties`, `Gangs`. */
  readonly title: string;
  readonly actors: readonly ActorEntry[];
}

export interface ActorsPanel {
  readonly killed: KilledChart;
  readonly strength: StrengthChart;
  /** In the order of the groups. */
  readonly actors: readonly ActorEntry[];
  readonly groups: readonly ActorGroup[];
}

const HEDGE: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'up to ',
};

interface Measure {
  readonly words: string;
  readonly group: string;
}

const PEOPLE = 'People';
const ARMS = 'Arms and licences';
const MEASURES: Readonly<Record<string, Measure>> = {
  'active-fighters': { words: 'active armed members', group: PEOPLE },
  'reserve-fighters': { words: 'armed fighters in reserve', group: PEOPLE },
  'hard-core-fighters': { words: 'hard-core armed fighters', group: PEOPLE },
  'sector-commanders': { words: 'sector commanders', group: PEOPLE },
  officers: { words: 'police officers', group: PEOPLE },
  'arms-licences': { words: 'arms licences issued over eight years', group: ARMS },
  'licensed-handguns': { words: 'handguns with a permit', group: ARMS },
};

/** Now, now of a plural, and no longer. What the document knows from one past happening reads alike in all three. */
const VERBS: Readonly<Record<string, readonly [string, string, string]>> = {
  'split-from': ['broke away from', 'broke away from', 'broke away from'],
  'allied-with': ['is an ally of', 'are allies of', 'was an ally of'],
  fights: ['fights', 'fight', 'fought'],
  'sheltered-by': ['found shelter with', 'found shelter with', 'found shelter with'],
  supports: ['gave its support to', 'gave their support to', 'gave its support to'],
  opposes: ['opposes', 'oppose', 'opposed'],
  'coalition-with': ['is in coalition with', 'are in coalition with', 'was in coalition with'],
};

/** Kinds under the heading they stand under, in this order; any other kind is under `OTHERS`. */
const KINDS: Readonly<Record<string, string>> = { party: 'Parties', gang: 'Gangs', force: 'Forces' };
const OTHERS = 'Others';
const RESIDENTS = 'Residents: no organisation';
const GROUPS: readonly string[] = [...Object.values(KINDS), OTHERS, RESIDENTS];

const groupOf = ({ kind }: Actor) => (kind === 'residents' ? RESIDENTS : (KINDS[kind] ?? OTHERS));

const nameOf = (dataset: Dataset, id: string) => dataset.actors.get(id)?.name ?? id;

/** The name as it stands in a sentence: `MQM`, `the Rangers`. */
function nameInSentence(dataset: Dataset, id: string): string {
  const name = nameOf(dataset, id);
  return /(Party|gang|police|Rangers|Alliance|Committee|Taliban)$/.test(name) ? `the ${name}` : name;
}

function saidOf(dataset: Dataset, claim: Claim): Said {
  const { id, status, when, citations } = sayingOf(dataset, claim);
  const citation = citationLine(citations);
  return { claim: id, status, when, note: sentenceCase(claim.note), citation, locator: claim.locator };
}

/** A number with its hedge: `at least 135`, `up to 25,000`. */
export const labelOf = (value: number, bound: Bound) => `${HEDGE[bound]}${asCount(value)}`;

function amountOf(dataset: Dataset, claim: Claim<'killings'> | Claim<'strength'>): Amount {
  const { actor, value, bound, basis } = claim;
  const label = labelOf(value, bound);
  return { ...saidOf(dataset, claim), actor, name: nameOf(dataset, actor), value, bound, label, basis };
}

function strengthRow(dataset: Dataset, claim: Claim<'strength'>): StrengthRow {
  const measure = MEASURES[claim.measure]?.words ?? claim.measure.replaceAll('-', ' ');
  return { ...amountOf(dataset, claim), measure };
}

const fromMost = (a: Amount, b: Amount) => b.value - a.value || a.name.localeCompare(b.name, 'en');

const basesOf = (amounts: readonly Amount[]) => [...new Set(amounts.map(({ basis }) => basis))];

/** The reference of each citation without its locator, once. */
function referencesOf(dataset: Dataset, claims: readonly Claim[]): string {
  const ids = [...new Set(claims.map(({ reference }) => reference))];
  return listed(ids.map((id) => dataset.references.get(id)?.short ?? id));
}

/** The stated total of the killed, and what the groups leave of it. */
function totalOf(dataset: Dataset): Pick<KilledChart, 'stated' | 'unlisted'> {
  const found = reconcile(dataset).find(({ total }) => total.table === 'killings');
  if (!found) return { stated: null, unlisted: null };
  const { total, difference } = found;
  const said = saidOf(dataset, total);
  const stated = { ...said, value: total.value, label: labelOf(total.value, total.bound) };
  if (difference <= 0) return { stated, unlisted: null };
  const label = total.bound === 'at-least' ? `${asCount(difference)} or more` : asCount(difference);
  const name = 'Of no group listed';
  return { stated, unlisted: { ...said, kind: 'gap', name, value: difference, bound: total.bound, label } };
}

function killedSentence(groups: number, sum: number, { stated, unlisted }: ReturnType<typeof totalOf>) {
  const first = `The ${plural(groups, 'group')} listed add up to ${asCount(sum)}`;
  if (!stated) return `${first}; no total is stated.`;
  if (!unlisted) return `${first}; the total stated is ${stated.label}.`;
  return `${first}; the total stated is ${stated.label}, so that ${unlisted.label} of the dead are ascribed to no group.`;
}

function killedChart(dataset: Dataset): KilledChart {
  const claims = dataset.claims.killings;
  const bars = claims.map((claim) => amountOf(dataset, claim)).toSorted(fromMost);
  const total = totalOf(dataset);
  const sum = bars.reduce((all, { value }) => all + value, 0);
  const scale = scaleLinear()
    .domain([0, Math.max(...bars.map(({ value }) => value), 1)])
    .nice(3);
  const [least = 0, most = 1] = scale.domain();
  const hedged = bars.filter(({ bound }) => bound === 'at-least').map(({ name }) => name);
  const when = [...new Set(bars.map((bar) => bar.when))];
  return {
    title: `Activists killed in ${listed(when)}, by group`,
    method: `People killed in ${listed(when)}; ${plural(bars.length, 'group')}; linear scale from 0`,
    saidBy: `${referencesOf(dataset, claims)}; rests on the ${listed(basesOf(bars))}`,
    bars,
    listed: sum,
    ...total,
    sentence: killedSentence(bars.length, sum, total),
    hedge: `“At least” is printed before the figures of ${listed(hedged)}; it may be meant for groups that follow in the report’s list too.`,
    domain: [least, most],
    ticks: scale.ticks(3),
  };
}

const powerOfTen = (exponent: number) => 10 ** exponent;

function strengthChart(dataset: Dataset): StrengthChart {
  const claims = dataset.claims.strength;
  const groupIn = ({ measure }: Claim<'strength'>) => MEASURES[measure]?.group ?? ARMS;
  const groups = [PEOPLE, ARMS].flatMap((title): readonly StrengthGroup[] => {
    const rows = claims.filter((claim) => groupIn(claim) === title).map((row) => strengthRow(dataset, row));
    return rows.length > 0 ? [{ title, rows: rows.toSorted(fromMost) }] : [];
  });
  const values = claims.map(({ value }) => Math.max(value, 1));
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.ceil(Math.log10(Math.max(...values)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => powerOfTen(first + index));
  const actors = new Set(claims.map(({ actor }) => actor));
  const until = new Set(claims.map(({ to }) => whenInWords(to)));
  return {
    title: `Armed strength as said in ${listed([...until])}`,
    method: `${plural(claims.length, 'figure')} of ${plural(actors.size, 'actor')}; log scale: each mark is ten times the one before`,
    saidBy: `${referencesOf(dataset, claims)}; on whose word, is said with each figure`,
    groups,
    domain: [powerOfTen(first), powerOfTen(last)],
    ticks,
  };
}

/** The strongest hold first; the city as a whole after its parts. */
function heldBy(dataset: Dataset, id: string): readonly ActorPlace[] {
  const strength = ({ relation }: Claim<'control'>) => RELATIONS.indexOf(relation);
  const whole = ({ place }: Claim<'control'>) => Number(place === dataset.city);
  return dataset.claims.control
    .filter(({ actor }) => actor === id)
    .toSorted((a, b) => strength(a) - strength(b) || whole(a) - whole(b))
    .map((claim) => ({
      ...saidOf(dataset, claim),
      id: claim.place,
      name: nameOfPlace(dataset, claim.place),
      relation: HOLDS[claim.relation],
    }));
}

function closedTo(dataset: Dataset, actor: Actor): readonly ActorPlace[] {
  const whom = actor.id === 'city-police' ? 'police' : actor.id;
  return dataset.claims['no-go']
    .filter(({ closed_to }) => closed_to === whom)
    .map((claim) => ({
      ...saidOf(dataset, claim),
      id: claim.place,
      name: nameOfPlace(dataset, claim.place),
      relation: claim.extent === 'parts' ? 'some parts closed to it' : 'closed to it',
    }));
}

/** A relation as a sentence, with the hedge of its source: `Sunni Tehreek allegedly fights MQM`. */
function sentenceOf(dataset: Dataset, { actor, relation, other, status }: Claim<'relations'>): string {
  const words = relation.replaceAll('-', ' ');
  const [one, many, past] = VERBS[relation] ?? [words, words, words];
  const now = dataset.actors.get(actor)?.kind === 'force' ? many : one;
  const hedge = { stated: '', past: '', alleged: 'allegedly ', becoming: 'more and more ' }[status];
  const verb = `${hedge}${status === 'past' ? past : now}`;
  return sentenceCase(`${nameInSentence(dataset, actor)} ${verb} ${nameInSentence(dataset, other)}`);
}

function relationsOf(dataset: Dataset, id: string): readonly ActorRelation[] {
  return dataset.claims.relations
    .filter(({ actor, other }) => actor === id || other === id)
    .map((claim) => {
      const other = claim.actor === id ? claim.other : claim.actor;
      return {
        ...saidOf(dataset, claim),
        other,
        otherName: nameOf(dataset, other),
        sentence: sentenceOf(dataset, claim),
      };
    });
}

function entryOf(dataset: Dataset, actor: Actor): ActorEntry {
  const { id, name, nameUrdu, kind, note } = actor;
  const killed = dataset.claims.killings.find((claim) => claim.actor === id);
  return {
    id,
    name,
    nameUrdu,
    kind,
    note: sentenceCase(note),
    places: heldBy(dataset, id),
    closed: closedTo(dataset, actor),
    killed: killed ? amountOf(dataset, killed) : null,
    strength: dataset.claims.strength
      .filter((claim) => claim.actor === id)
      .map((claim) => strengthRow(dataset, claim))
      .toSorted(fromMost),
    relations: relationsOf(dataset, id),
  };
}

/** Whether a claim of some table is about the actor, statements apart: a community is only spoken of. */
const hasClaims = ({ places, closed, killed, strength, relations }: ActorEntry) =>
  killed !== null || [places, closed, strength, relations].some((claims) => claims.length > 0);

/** The actors that claims are about, with their charts. Parties, gangs, forces, others, residents; each by name. */
export function actorsPanelOf(dataset: Dataset): ActorsPanel {
  const byName = [...dataset.actors.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const groups = GROUPS.flatMap((title): readonly ActorGroup[] => {
    const entries = byName.filter((actor) => groupOf(actor) === title);
    const actors = entries.map((actor) => entryOf(dataset, actor)).filter(hasClaims);
    return actors.length > 0 ? [{ title, actors }] : [];
  });
  return {
    killed: killedChart(dataset),
    strength: strengthChart(dataset),
    actors: groups.flatMap(({ actors }) => actors),
    groups,
  };
}
