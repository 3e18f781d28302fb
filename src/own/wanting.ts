/** Wanting: what a reader has still to say before a table can be drawn. Nothing is supposed where the table does not tell. */
import { datesOf } from './columns.ts';
import { typedWhen } from './dates.ts';
import { type Draft, datedBy, joinOf, measureIn, wordsIn } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { JoinReport } from './join.ts';
import { measuresOf } from './measures.ts';
import { MOST } from './owntable.ts';
import { plain } from './plain.ts';

export type Want =
  | { readonly kind: 'place' | 'measure' | 'matched' | 'doubled' | 'source' | 'date' | 'title' }
  | { readonly kind: 'unmatched' | 'words' | 'undated' | 'rows' | 'maps'; readonly count: number }
  | { readonly kind: 'long'; readonly column: string }
  | { readonly kind: 'order'; readonly column: string }
  | { readonly kind: 'decimal'; readonly column: string }
  | { readonly kind: 'nature' | 'divisor' | 'breaks' | 'name'; readonly measure: string; readonly id: string }
  | {
      readonly kind: 'unit';
      readonly measure: string;
      readonly id: string;
      readonly nature: 'count' | 'rate';
    }
  /** What was written as a date and is none: of the table, or of its lines without one, or of its source. */
  | { readonly kind: 'undateable'; readonly text: string; readonly others: boolean }
  | { readonly kind: 'issued'; readonly text: string }
  | { readonly kind: 'days'; readonly count: number };

const isBlank = (text: string) => plain(text).trim() === '';
/** Whether something is written that is no date. */
export const isUndateable = (text: string) => text !== '' && typedWhen(text) === null;

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
  return isUndateable(date) ? [{ kind: 'undateable', text: date, others: datedBy(draft) !== 'table' }] : [];
}

function wantsOfMeasures(draft: Draft): readonly Want[] {
  const measures = measuresOf(draft.columns);
  const mapped = measures.filter((measure) => measureIn(draft, measure).mapped);
  if (mapped.length === 0) return [{ kind: 'measure' }];
  return mapped.flatMap((measure): readonly Want[] => {
    const said = measureIn(draft, measure);
    const of = { measure: measure.name, id: measure.id };
    const wants: Want[] = [];
    if (isBlank(said.title)) wants.push({ kind: 'name', ...of });
    if (measure.kind === 'category') return wants;
    if (said.nature === null) return [...wants, { kind: 'nature', ...of }];
    if (isBlank(said.unit)) wants.push({ kind: 'unit', ...of, nature: said.nature });
    const filled = said.nature === 'rate' || said.divisor !== 'none';
    const known = measures.some(({ id, kind }) => id === said.by && kind === 'number' && id !== measure.id);
    if (said.nature === 'count' && said.divisor === 'column' && !known)
      wants.push({ kind: 'divisor', ...of });
    if (filled && said.classes.method === 'own' && said.classes.breaks.length === 0)
      wants.push({ kind: 'breaks', ...of });
    return wants;
  });
}

/** How many dates the table has, with one for the lines without. */
function daysIn({ grid, columns }: Draft): number {
  const column = columns.find(({ role }) => role === 'date');
  if (column) return new Set(datesOf(grid, column).map((when) => when?.text ?? '')).size;
  return new Set(columns.flatMap(({ role, day }) => (role === 'number' && day !== null ? [day] : []))).size;
}

/** What is more than a table may hold. */
function wantsOfBounds(draft: Draft): readonly Want[] {
  const { grid, columns } = draft;
  const days = daysIn(draft);
  // Where the dates are headings, each line is one a date.
  const rows = grid.rows.length * (datedBy(draft) === 'headings' ? days : 1);
  const maps = measuresOf(columns)
    .map((measure) => ({ measure, said: measureIn(draft, measure) }))
    .filter(({ said }) => said.mapped)
    .reduce((sum, { measure: { kind }, said: { nature, divisor } }) => {
      return sum + (kind === 'number' && nature === 'count' && divisor !== 'none' ? 2 : 1);
    }, 0);
  const long = columns.filter(
    ({ role, index }) =>
      role === 'category' && grid.rows.some(({ cells }) => (cells[index] ?? '').length > MOST.letters),
  );
  return [
    ...(days > MOST.days ? [{ kind: 'days', count: days } as const] : []),
    ...(maps > MOST.maps ? [{ kind: 'maps', count: maps } as const] : []),
    ...long.map(({ name }) => ({ kind: 'long', column: name }) as const),
    ...(rows > MOST.rows ? [{ kind: 'rows', count: rows } as const] : []),
  ];
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
    ...wantsOfMeasures(draft),
    ...(isBlank(draft.title) ? [{ kind: 'title' } as const] : []),
    ...(isBlank(source.title) ? [{ kind: 'source' } as const] : []),
    ...(isUndateable(source.issued) ? [{ kind: 'issued', text: source.issued } as const] : []),
    ...wantsOfBounds(draft),
  ];
}
