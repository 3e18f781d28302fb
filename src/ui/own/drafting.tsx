/** Drafting: from a table that was read to one that can be drawn, part by part. */
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Levels } from '../../figure/levels.ts';
import { type Draft, datedBy, joinOf, withColumn } from '../../own/draft.ts';
import type { Gazetteer } from '../../own/gazetteer.ts';
import type { OwnTable } from '../../own/owntable.ts';
import { isFault } from '../../own/owntable.ts';
import { tableOf } from '../../own/tableof.ts';
import { trialValues } from '../../own/trial.ts';
import { undatedIn, wantsOf } from '../../own/wanting.ts';
import { Columns } from './columns.tsx';
import { Meanings } from './meanings.tsx';
import { Measures } from './measures.tsx';
import { Places } from './places.tsx';
import { Source } from './source.tsx';
import { Wants } from './wants.tsx';

export interface DraftingProps {
  /** What is said already. */
  readonly start: Draft;
  /** Whether the table was drawn before. */
  readonly again: boolean;
  readonly levels: Levels;
  readonly gazetteer: Gazetteer;
  readonly dark: boolean;
  readonly onDraw: (table: OwnTable, draft: Draft) => void;
}

/** A map with one entry set, or taken out. */
function withEntry<V>(
  map: ReadonlyMap<string, V>,
  key: string,
  value: V | undefined,
): ReadonlyMap<string, V> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}

export function Drafting({ start, again, levels, gazetteer, dark, onDraw }: DraftingProps): VNode {
  const [draft, setDraft] = useState(start);
  const change = (next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next }));
  const join = joinOf(draft, gazetteer);
  const wants = useMemo(() => wantsOf(draft, gazetteer), [draft, gazetteer]);
  const { town, district } = levels;
  const units = join?.level === 'district' ? district.towns : [...town.units.values()];
  const nameOf = (id: string) => (town.units.get(id) ?? district.units.get(id))?.name ?? id;
  const dayed = datedBy(draft) !== 'table';
  return (
    <>
      <Columns
        draft={draft}
        onColumn={(index, role, told) => setDraft((before) => withColumn(before, index, role, told))}
      />
      <Places
        draft={draft}
        join={join}
        items={units.map(({ id, name }) => ({ id, name }))}
        of={levels[join?.level ?? 'town'].towns.length}
        nameOf={nameOf}
        onChosen={(text, place) => change({ chosen: withEntry(draft.chosen, text, place) })}
        onDoubling={(doubling) => change({ doubling })}
      />
      <Meanings
        draft={draft}
        join={join}
        onMeaning={(text, meaning) => change({ meanings: withEntry(draft.meanings, text, meaning) })}
      />
      <Measures
        draft={draft}
        dayed={dayed}
        dark={dark}
        valuesOf={(measure) => trialValues(draft, measure, gazetteer, levels)}
        onMeasure={(id, said) => change({ measures: withEntry(draft.measures, id, said) })}
      />
      <Source draft={draft} undated={!dayed || undatedIn(draft) > 0} onSaid={change} />
      <Wants
        wants={wants}
        again={again}
        onDraw={() => {
          const table = tableOf(draft, gazetteer);
          // Nothing is wanting: what is wrong with it is a fault of the program.
          if (isFault(table)) throw new Error(`no table: ${table.at}, expected ${table.expected}`);
          onDraw(table, draft);
        }}
      />
    </>
  );
}
