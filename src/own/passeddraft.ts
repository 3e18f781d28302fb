/** What goes along of a draft when its table is passed on: what is drawn, and nothing that the reader left out of the maps. */
import { type Draft, joinOf } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { draftKept, type KeptDraft } from './keptdraft.ts';
import { measuresOf } from './measures.ts';
import { usedOf } from './tableof.ts';

/** The columns that are drawn, by their index: those of places and dates, of what is mapped and of what that is divided by. */
function drawnColumns(draft: Draft): ReadonlySet<number> {
  const measured = usedOf(draft, measuresOf(draft.columns)).flatMap(({ columns }) => columns);
  const told = draft.columns.filter(({ role }) => role === 'place' || role === 'date');
  return new Set([...told, ...measured].map(({ index }) => index));
}

/** The draft with the lines that stand on a place, and blanks in the columns that are not drawn. It is drawn as the same table. */
export function passedDraft(kept: KeptDraft, gazetteer: Gazetteer): KeptDraft {
  const draft = draftKept(kept, gazetteer);
  const lines = new Set(joinOf(draft, gazetteer)?.matched.flatMap((match) => match.lines));
  const drawn = drawnColumns(draft);
  const rows = kept.rows
    .filter(({ line }) => lines.has(line))
    .map(({ line, cells }) => ({ line, cells: cells.map((cell, index) => (drawn.has(index) ? cell : '')) }));
  const left = new Set(rows.flatMap(({ cells }) => cells));
  return {
    ...kept,
    rows,
    columns: kept.columns.map((column, index) => (drawn.has(index) ? column : { role: 'left-out' as const })),
    chosen: kept.chosen.filter(([text]) => left.has(text)),
    meanings: kept.meanings.filter(([text]) => left.has(text)),
    measures: kept.measures.filter(([id]) => drawn.has(Number(id.slice(1)) - 1)),
  };
}
