/** Measures: what a table counts or says, each with its columns. Columns of one measure on several days are one. */
import type { Column } from './columns.ts';

export interface Measure {
  /** Of the first of its columns. */
  readonly id: string;
  readonly name: string;
  /** Whether its headings say when, and not what. */
  readonly bare: boolean;
  readonly kind: 'number' | 'category';
  /** One, or one a day. */
  readonly columns: readonly Column[];
}

/** Letters a to z and digits, with hyphens between; `usual` where nothing is left of a text. */
export function slug(text: string, usual: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replace(/^-|-$/g, '');
  return plain || usual;
}

const isMeasured = ({ role }: Column) => role === 'number' || role === 'category';

/** The measures of a table, in the order of its columns. */
export function measuresOf(columns: readonly Column[]): readonly Measure[] {
  const found = new Map<string, Column[]>();
  for (const column of columns.filter(isMeasured)) {
    const key = `${column.role} ${column.day === null ? `${column.index}` : `day ${column.measure}`}`;
    found.set(key, [...(found.get(key) ?? []), column]);
  }
  return [...found.values()].flatMap((group): readonly Measure[] => {
    const [first] = group;
    if (!first) return [];
    const kind = first.role === 'category' ? 'category' : 'number';
    const bare = first.measure.trim() === '';
    const name = bare ? group.map((column) => column.name).join(', ') : first.measure.trim();
    return [{ id: `c${first.index + 1}`, name, bare, kind, columns: group }];
  });
}
