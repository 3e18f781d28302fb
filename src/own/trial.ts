/** A trial: the numbers that the fill of one measure would have, while other things are still wanting. It chooses classes by them. */
import type { Levels } from '../figure/levels.ts';
import { valuesOf } from '../figure/resolve.ts';
import { withTables } from './claims.ts';
import { typedWhen } from './dates.ts';
import { type Draft, datedBy, measureIn } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Measure, measuresOf } from './measures.ts';
import { daysOfTable, isFault } from './owntable.ts';
import { areasOf, ratesOn } from './rates.ts';
import { tableOf } from './tableof.ts';

const SOME_DAY = '2000';
/** Of when lines without a date are: it makes a difference only where others have one. */
const dateOf = (draft: Draft) =>
  datedBy(draft) !== 'column' || typedWhen(draft.date) === null ? SOME_DAY : draft.date;

/** The draft as if all were said, with a map of one measure only. */
function asIfSaid(draft: Draft, measure: Measure): Draft {
  const measures = new Map(
    measuresOf(draft.columns).map((one) => {
      const said = { ...measureIn(draft, one), mapped: one.id === measure.id };
      return [one.id, { ...said, title: SOME_DAY, unit: SOME_DAY }];
    }),
  );
  return {
    ...draft,
    measures,
    title: SOME_DAY,
    source: { ...draft.source, title: SOME_DAY },
    date: dateOf(draft),
    doubling: draft.doubling ?? 'first',
  };
}

function tried(draft: Draft, measure: Measure, gazetteer: Gazetteer, levels: Levels): readonly number[] {
  const table = tableOf(asIfSaid(draft, measure), gazetteer);
  if (isFault(table)) return [];
  const map = table.maps.find(({ kind }) => kind === 'choropleth');
  if (map?.kind !== 'choropleth') return [];
  const dataset = withTables(levels, [table])[table.level];
  const areas = areasOf(levels.town);
  const days = daysOfTable(table);
  const series = { table, column: map.column, days };
  return days.flatMap((day) => [...valuesOf(ratesOn(dataset, series, map.per, areas, day)).values()]);
}

/** All that the numbers of a fill hang on: no title, no source and no class is among it. */
function groundsOf(draft: Draft, measure: Measure, ...given: readonly [Gazetteer, Levels]) {
  const { nature, divisor, by, each } = measureIn(draft, measure);
  const { grid, chosen, meanings, doubling } = draft;
  return [grid, chosen, meanings, doubling, dateOf(draft), nature, divisor, by, each, ...given];
}

interface Tried {
  readonly grounds: ReturnType<typeof groundsOf>;
  readonly values: readonly number[];
}

const TRIED = new WeakMap<readonly unknown[], Map<string, Tried>>();

/**
 * Every number of the fill on all its days; none where there is no fill, or nothing to fill it with. Most of what a reader
 * types changes none of them: the same list is given back.
 */
export function trialValues(
  draft: Draft,
  measure: Measure,
  gazetteer: Gazetteer,
  levels: Levels,
): readonly number[] {
  const here = TRIED.get(draft.columns) ?? new Map<string, Tried>();
  TRIED.set(draft.columns, here);
  const grounds = groundsOf(draft, measure, gazetteer, levels);
  const known = here.get(measure.id);
  if (known?.grounds.every((ground, index) => ground === grounds[index])) return known.values;
  const values = tried(draft, measure, gazetteer, levels);
  here.set(measure.id, { grounds, values });
  return values;
}
