/** What the maps of readers' tables are called in the menu: by their titles, and told apart where another map has the same. */
import type { OwnMap, OwnTable } from './owntable.ts';

interface Titled {
  readonly table: OwnTable;
  readonly map: OwnMap;
}

const plain = (text: string) => text.trim().toLowerCase();

/** What may tell a map from one of the same title, the name of its table first. */
function markers({ table, map }: Titled): readonly string[] {
  const column = table.columns.find(({ id }) => id === map.column)?.name ?? '';
  return [table.title, column, table.source.title].filter(
    (text) => text !== '' && plain(text) !== plain(map.title),
  );
}

/** A name for each map, in their order, that neither another one nor any of `others` has. */
export function calledApart(all: readonly Titled[], others: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const title of [...others, ...all.map(({ map }) => map.title)])
    times.set(plain(title), (times.get(plain(title)) ?? 0) + 1);
  const taken = new Set(times.keys());
  return all.map((one) => {
    const { title } = one.map;
    if (times.get(plain(title)) === 1) return title;
    const numbered = Array.from(
      { length: all.length + others.length + 1 },
      (_, index) => `${title} (${index + 2})`,
    );
    const names = [...markers(one).map((marker) => `${title} (${marker})`), ...numbered];
    const name = names.find((text) => !taken.has(plain(text))) ?? title;
    taken.add(plain(name));
    return name;
  });
}
