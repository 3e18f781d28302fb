/** Wanting: what a reader has still to say before a table can be drawn. Nothing is supposed where the table does not tell. */
import { parseWhen } from '../data/when.ts';
import { datesOf } from './columns.ts';
import { type Draft, datedBy, joinOf, measureIn, wordsIn } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { JoinReport } from './join.ts';
import { measuresOf } from './measures.ts';
import { MOST } from './owntable.ts';

export type Want =
  | { readonly kind: 'place' | 'measure' | 'matched' | 'doubled' | 'source' | 'date' | 'title' }
  | { readonly kind: 'unmatched' | 'words' | 'undated' | 'rows'; readonly count: number }
  | { readonly kind: 'order'; readonly column: string }
  | { readonly kind: 'decimal'; readonly column: string }
  | { readonly kind: 'nature' | 'unit' | 'divisor' | 'breaks' | 'name'; readonly measure: string }
  | { readonly kind: 'issued'; readonly text: string }
  | { readonly kind: 'days'; readonly count: number };

const isWhen = (text: string) => parseWhen(text) !== null;

function wantsOfColumns(draft: Draft): readonly Want[] {
  return draft.columns.flatMap((column): readonly Want[] => {
    if (column.role === 'left-out') return [];
    if (column.order === 'ask') return [{ kind: 'order', column: column.name }];
    return column.decimalOpen ? [{ kind: 'decimal', column: column.name }] : [];
  });
}

function wantsOfJoin(draft: Draft, join: JoinReport): readonly Want[] {
  const { unmatched, doubled, matched } = join;
  return [
    ...(unmatched.length > 0 ? [{ kind: 'unmatched', count: unmatched.length } as const] : []),
    ...(matched.length === 0 ? [{ kind: 'matched' } as const] : []),
    ...(doubled.length > 0 && draft.doubling === null ? [{ kind: 'doubled' } as const] : []),
  ];
}

/** Lines of the table without a date that can be read, where a column gives the dates. */
export function undatedIn({ grid, columns }: Draft): number {
  const column = columns.find(({ role }) => role === 'date');
  if (!column || column.order === 'ask') return 0;
  return datesOf(grid, column).filter((when) => when === null).length;
}

function wantsOfDates(draft: Draft): readonly Want[] {
  const { date } = draft;
  const needed = datedBy(draft) === 'table' || undatedIn(draft) > 0;
  if (date === '' && !needed) return [];
  if (date === '') {
    const count = undatedIn(draft);
    return [count > 0 ? { kind: 'undated', count } : { kind: 'date' }];
  }
  return isWhen(date) ? [] : [{ kind: 'issued', text: date }];
}

function wantsOfMeasures(draft: Draft): readonly Want[] {
  const measures = measuresOf(draft.columns);
  const mapped = measures.filter((measure) => measureIn(draft, measure).mapped);
  if (mapped.length === 0) return [{ kind: 'measure' }];
  return mapped.flatMap((measure): readonly Want[] => {
    const said = measureIn(draft, measure);
    const of = { measure: measure.name };
    const wants: Want[] = [];
    if (said.title.trim() === '') wants.push({ kind: 'name', ...of });
    if (measure.kind === 'category') return wants;
    if (said.nature === null) return [...wants, { kind: 'nature', ...of }];
    if (said.unit.trim() === '') wants.push({ kind: 'unit', ...of });
    const filled = said.nature === 'rate' || said.divisor !== 'none';
    const known = measures.some(({ id, kind }) => id === said.by && kind === 'number' && id !== measure.id);
    if (said.nature === 'count' && said.divisor === 'column' && !known)
      wants.push({ kind: 'divisor', ...of });
    if (filled && said.classes.method === 'own' && said.classes.breaks.length === 0)
      wants.push({ kind: 'breaks', ...of });
    return wants;
  });
}

/** How many dates a column of dates has, with one for the lines without. */
function daysIn({ grid, columns }: Draft): number {
  const column = columns.find(({ role }) => role === 'date');
  return column ? new Set(datesOf(grid, column).map((when) => when?.text ?? '')).size : 0;
}

/** All that is wanting, in the order of the sheet. */
export function wantsOf(draft: Draft, gazetteer: Gazetteer): readonly Want[] {
  const join = joinOf(draft, gazetteer);
  if (!join) return [{ kind: 'place' }, ...wantsOfColumns(draft)];
  const unsaid = [...wordsIn(draft, join).keys()].filter((word) => !draft.meanings.has(word)).length;
  const { source } = draft;
  return [
    ...wantsOfColumns(draft),
    ...wantsOfJoin(draft, join),
    ...(unsaid > 0 ? [{ kind: 'words', count: unsaid } as const] : []),
    ...wantsOfDates(draft),
    ...(daysIn(draft) > MOST.days ? [{ kind: 'days', count: daysIn(draft) } as const] : []),
    ...wantsOfMeasures(draft),
    ...(draft.title.trim() === '' ? [{ kind: 'title' } as const] : []),
    ...(source.title.trim() === '' ? [{ kind: 'source' } as const] : []),
    ...(source.issued !== '' && !isWhen(source.issued)
      ? [{ kind: 'issued', text: source.issued } as const]
      : []),
    ...(draft.grid.rows.length > MOST.rows ? [{ kind: 'rows', count: draft.grid.rows.length } as const] : []),
  ];
}
