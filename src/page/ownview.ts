/** The view that a reader's own table is shown in: as far from the one before as it must be. */
import { withTables } from '../own/claims.ts';
import { daysOfTable, type OwnMap, type OwnTable } from '../own/owntable.ts';
import type { Packet } from '../own/packed.ts';
import { ownThemesOf, themeId } from '../own/themes.ts';
import { parseView } from '../view/parse.ts';
import { formatView, type View } from '../view/view.ts';
import { choicesOf } from './choices.ts';
import type { Fixed } from './state.ts';

/** The view of a map of a table: on the same day where the table has it, else on its last. */
export function viewOf(view: View, table: OwnTable, map: OwnMap): View {
  const id = themeId(table, map);
  const days = daysOfTable(table);
  const day = days.includes(view.day) ? view.day : (days.at(-1) ?? view.day);
  const shown = map.kind === 'symbols' ? { show: [id] } : { fill: id, show: [] };
  return {
    ...view,
    ...shown,
    day,
    by: table.level,
    against: null,
    only: null,
    axes: null,
    actor: null,
    claim: null,
  };
}

/** The view of the first map of a table that fills places, or, where none does, of its first circles: these would lie over a map of the atlas's. */
export function firstViewOf(view: View, table: OwnTable): View {
  const first = table.maps.find(({ kind }) => kind !== 'symbols') ?? table.maps[0];
  return first ? viewOf(view, table, first) : view;
}

/** The view in which a table is passed on: as it stands where it shows the table, else that of its first map. */
export function passedView(view: View, table: OwnTable): View {
  const shown = new Set([view.fill, ...view.show]);
  return table.maps.some((map) => shown.has(themeId(table, map))) ? view : firstViewOf(view, table);
}

/** The view that a saved table is opened with: the one that it was saved in, where that can be followed and shows the table, else its first map. */
export function viewIn({ view, table }: Packet, before: View, { levels, themes, ground }: Fixed): View {
  const own = ownThemesOf([table], withTables(levels, [table]).town);
  const others = themes.filter(({ id }) => own.every((theme) => theme.id !== id));
  const saved = parseView(view, choicesOf(levels, ground.bounds, [...others, ...own]));
  const shown = new Set([saved.view.fill, ...saved.view.show]);
  // The reader's language stays what it is.
  if (saved.notices.length === 0 && own.some(({ id }) => shown.has(id)))
    return { ...saved.view, language: before.language };
  return firstViewOf(before, table);
}

/** A view after a table took the place of another: what it showed of the one it shows of the other, where that has it. */
export function viewAfter(view: View, before: OwnTable, after: OwnTable, fixed: Fixed): View {
  const followed = new Map(
    before.maps.map((map, index) => {
      const next = after.maps.find(({ id, kind }) => id === map.id && kind === map.kind) ?? after.maps[index];
      return [themeId(before, map), next?.kind === map.kind ? themeId(after, next) : null] as const;
    }),
  );
  const shown = [view.fill, ...view.show, ...(view.against ? [view.against.fill] : [])];
  if (shown.some((id) => followed.get(id) === null)) return firstViewOf(view, after);
  const idOf = (id: string) => followed.get(id) ?? id;
  const days = daysOfTable(after);
  const dayOf = (day: string) =>
    days.includes(day) || !daysOfTable(before).includes(day) ? day : (days.at(-1) ?? day);
  const next = {
    ...view,
    fill: idOf(view.fill),
    show: view.show.map(idOf),
    day: dayOf(view.day),
    against: view.against && { ...view.against, fill: idOf(view.against.fill), day: dayOf(view.against.day) },
    only: null,
    axes: null,
    claim: null,
  };
  return viewIn({ view: formatView(next), table: after, draft: null }, view, fixed);
}

/** A view without the maps of a table that is gone, and on a day that is left. */
export function viewWithout(view: View, table: OwnTable, { levels, themes, ground }: Fixed): View {
  const gone = new Set(table.maps.map((map) => themeId(table, map)));
  const left = choicesOf(
    levels,
    ground.bounds,
    themes.filter(({ id }) => !gone.has(id)),
  );
  const [fill = view.fill] = left.fills;
  const { against } = view;
  const stays = against !== null && left.fills.includes(against.fill) && left.days.includes(against.day);
  return {
    ...view,
    fill: gone.has(view.fill) ? fill : view.fill,
    show: view.show.filter((id) => !gone.has(id)),
    day: left.days.includes(view.day) ? view.day : left.dayAtFirst,
    against: stays ? against : null,
    only: null,
    axes: null,
    claim: null,
  };
}
