/** Groups of towns: one indicator by what is said of the towns. A group of a few is warned of, never hidden. */
import { median as medianOf } from 'simple-statistics';
import { further, words } from '../words/words.ts';
import type { Part } from './figure.ts';
import { countable } from './isolation.ts';
import { type Axis, isNumbered, type Written } from './numberline.ts';
import { asNumber, COUNT, sentenceCase } from './phrases.ts';
import { axisFor, titleOf } from './scatter.ts';

/** Towns of which the same is said, and what they show: the median, least and most are of full values only. */
export interface Group {
  readonly id: string;
  readonly label: string;
  /** How many full values there are. */
  readonly n: number;
  readonly median: Written | null;
  readonly least: Written | null;
  readonly most: Written | null;
  readonly members: readonly (Written & { readonly place: string; readonly name: string })[];
  /** Towns of the group that have no full value, each with the reason. */
  readonly without: readonly string[];
  /** In a sentence; `null` where there are enough to look at. */
  readonly warning: string | null;
}

export interface Grouping {
  readonly title: string;
  /** What the groups are made by, and when it was said. */
  readonly by: string;
  readonly note: string;
  readonly groups: readonly Group[];
}

export interface Groups extends Axis {
  /** What the numbers are, with the unit. */
  readonly title: string;
  readonly groupings: readonly Grouping[];
}

const FEW = 5;

function groupOf(part: Part, id: string, label: string, towns: readonly string[]): Group {
  const { formats } = words();
  const { comparing } = further();
  const told = comparing.plots.groups;
  const numbers = part.numbers ?? COUNT;
  const readings = towns.flatMap((town) => part.readings.get(town) ?? []);
  const full = readings
    .filter(isNumbered)
    .filter(({ kind }) => kind !== 'partial')
    .toSorted((a, b) => a.number - b.number || formats.compare(a.name, b.name));
  const members = full.map(({ place, name, number, value }) => ({ place, name, number, text: value }));
  const written = (number: number): Written => ({ number, text: asNumber(number, numbers) });
  const n = members.length;
  return {
    ...{ id, label, n, members },
    median: n > 0 ? written(medianOf(members.map(({ number }) => number))) : null,
    least: members[0] ?? null,
    most: members.at(-1) ?? null,
    without: readings
      .filter(({ kind }) => kind !== 'value')
      .map(({ name, kind, value }) => told.without(name, kind === 'partial' ? told.partial : value)),
    warning: n < FEW ? told.few(n) : null,
  };
}

/** Towns that are named, or that hold a neighbourhood that is. */
function closedTowns(
  noGo: Part,
  towns: readonly string[],
  townOf: (place: string) => string | null,
): ReadonlySet<string> {
  const named = countable(noGo).filter(({ claims }) => claims.length > 0);
  const known = new Set(towns);
  return new Set(named.map(({ place }) => (known.has(place) ? place : (townOf(place) ?? place))));
}

function byClosed(part: Part, noGo: Part, towns: readonly string[], closed: ReadonlySet<string>): Grouping {
  const told = further().comparing.plots.groups;
  const said = [
    ...new Set(countable(noGo).flatMap(({ claims, value }) => (claims.length > 0 ? [value] : []))),
  ];
  const inside = towns.filter((town) => closed.has(town));
  const outside = towns.filter((town) => !closed.has(town));
  return {
    title: told.closed.title,
    by: noGo.title,
    note: said.length > 0 ? told.closed.together(said) : '',
    groups: [
      groupOf(part, 'closed', told.closed.inside, inside),
      groupOf(part, 'not-stated', told.nothing, outside),
    ],
  };
}

function byHolder(part: Part, control: Part, towns: readonly string[]): Grouping {
  const { holder, nothing } = further().comparing.plots.groups;
  const readings = towns.flatMap((town) => control.readings.get(town) ?? []);
  const { entries, absences } = control.legend;
  const groups = [...entries, ...absences].flatMap(({ id, label }) => {
    const members = readings.filter(({ entry }) => entry === id);
    const contested = members.some(({ kind }) => kind === 'contested');
    const named = id === 'not-stated' ? nothing : sentenceCase(contested ? holder.contested(label) : label);
    const places = members.map(({ place }) => place);
    return places.length > 0 ? [groupOf(part, id, named, places)] : [];
  });
  return { title: holder.title, by: control.title, note: '', groups };
}

/**
 * A part's numbers by what is said of the towns: each of `towns` is in one group of each grouping. `townOf` gives the town that a
 * neighbourhood lies in; `null` for no town.
 */
export function groupsOf(
  part: Part,
  noGo: Part,
  control: Part,
  towns: readonly string[],
  townOf: (place: string) => string | null = () => null,
): Groups {
  const closed = closedTowns(noGo, towns, townOf);
  return {
    ...axisFor(part),
    title: titleOf(part),
    groupings: [byClosed(part, noGo, towns, closed), byHolder(part, control, towns)],
  };
}
