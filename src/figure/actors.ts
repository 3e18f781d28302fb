/** Actors: who is said to hold what, to number how many and to have lost how many. Counts are per actor and have no place. */
import type { Claim } from '../data/claim.ts';
import type { Actor, Dataset } from '../data/dataset.ts';
import { RELATIONS } from '../data/terms.ts';
import { further, type Words, words } from '../words/words.ts';
import { type KilledChart, killedChart, killedOf } from './killed.ts';
import { sentenceCase } from './phrases.ts';
import { nameOfPlace } from './placenames.ts';
import { type ActorRelation, relationsOf } from './relations.ts';
import { type Amount, type Said, saidOf } from './said.ts';
import { type StrengthChart, type StrengthRow, strengthChart, strengthOf } from './strength.ts';

export interface ActorPlace extends Said {
  readonly id: string;
  readonly name: string;
  /** `controls`, `has a stronghold in`, `some parts closed to it`. */
  readonly relation: string;
}

export interface ActorEntry {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
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
  /** `null` where the data have no such counts. */
  readonly killed: KilledChart | null;
  readonly strength: StrengthChart | null;
  /** In the order of the groups. */
  readonly actors: readonly ActorEntry[];
  readonly groups: readonly ActorGroup[];
}

/** The groups in their order, each of the kind that it is called after; any other kind is among the others. */
const GROUPS: readonly (keyof Words['claims']['actors']['group'])[] = [
  'party',
  'gang',
  'force',
  'other',
  'residents',
];

const groupOf = ({ kind }: Actor) => GROUPS.find((group) => group === kind) ?? 'other';

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
      relation: further().claims.actors.held[claim.relation],
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
      relation: further().claims.actors.closed[claim.extent],
    }));
}

function entryOf(dataset: Dataset, actor: Actor): ActorEntry {
  const { id, name, otherName, kind, note } = actor;
  return {
    id,
    name,
    otherName,
    kind,
    note: sentenceCase(note),
    places: heldBy(dataset, id),
    closed: closedTo(dataset, actor),
    killed: killedOf(dataset, id),
    strength: strengthOf(dataset, id),
    relations: relationsOf(dataset, id),
  };
}

/** Whether a claim of some table is about the actor, statements apart: a community is only spoken of. */
const hasClaims = ({ places, closed, killed, strength, relations }: ActorEntry) =>
  killed !== null || [places, closed, strength, relations].some((claims) => claims.length > 0);

/** The actors that claims are about, with their charts. Parties, gangs, forces, others, residents; each by name. */
export function actorsPanelOf(dataset: Dataset): ActorsPanel {
  const byName = [...dataset.actors.values()].toSorted((a, b) => words().formats.compare(a.name, b.name));
  const groups = GROUPS.flatMap((group): readonly ActorGroup[] => {
    const entries = byName.filter((actor) => groupOf(actor) === group);
    const actors = entries.map((actor) => entryOf(dataset, actor)).filter(hasClaims);
    return actors.length > 0 ? [{ title: further().claims.actors.group[group], actors }] : [];
  });
  return {
    killed: dataset.claims.killings.length > 0 ? killedChart(dataset) : null,
    strength: dataset.claims.strength.length > 0 ? strengthChart(dataset) : null,
    actors: groups.flatMap(({ actors }) => actors),
    groups,
  };
}
