/** A trial: the numbers that the fill of one measure would have, while other things are still wanting. It chooses classes by them. */

import type { Levels } from '../figure/levels.ts';
import { valuesOf } from '../figure/resolve.ts';
import { withTables } from './claims.ts';
import { type Draft, measureIn } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Measure, measuresOf } from './measures.ts';
import { daysOfTable, isFault } from './owntable.ts';
import { ratesOn } from './rates.ts';
import { tableOf } from './tableof.ts';

const SOME_DAY = '2000';

/** The draft as if all were said, with a map of one measure only. */
function asIfSaid(draft: Draft, measure: Measure): Draft {
  const measures = new Map(
    measuresOf(draft.columns).map((one) => {
      const said = measureIn(draft, one);
      const mapped = one.id === measure.id;
      return [one.id, { ...said, mapped, title: said.title || one.name, unit: said.unit || one.name }];
    }),
  );
  return {
    ...draft,
    measures,
    title: draft.title || SOME_DAY,
    source: { ...draft.source, title: draft.source.title || SOME_DAY },
    date: draft.date || SOME_DAY,
    doubling: draft.doubling ?? 'first',
  };
}

/** Every number of the fill on all its days; none where there is no fill, or nothing to fill it with. */
export function trialValues(
  draft: Draft,
  measure: Measure,
  gazetteer: Gazetteer,
  levels: Levels,
): readonly number[] {
  const table = tableOf(asIfSaid(draft, measure), gazetteer);
  if (isFault(table)) return [];
  const map = table.maps.find(({ kind }) => kind === 'choropleth');
  if (map?.kind !== 'choropleth') return [];
  const dataset = withTables(levels, [table])[table.level];
  const areas = new Map([...levels.town.units.values()].map((unit) => [unit.id, unit.squareMetres]));
  const days = daysOfTable(table);
  const series = { table, column: map.column, days };
  return days.flatMap((day) => [...valuesOf(ratesOn(dataset, series, map.per, areas, day)).values()]);
}
