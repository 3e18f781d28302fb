/** The tables that are kept in this browser: shown, changed, saved, passed on and thrown away. */
import type { VNode } from 'preact';
import type { OwnMap, OwnTable } from '../../own/owntable.ts';
import { further } from '../../words/words.ts';
import { Away } from './away.tsx';
import { Part } from './field.tsx';

export interface KeptProps {
  readonly tables: readonly OwnTable[];
  /** Whether the browser keeps them. */
  readonly lasting: boolean;
  readonly onShow: (table: OwnTable, map: OwnMap) => void;
  readonly onEdit: (table: OwnTable) => void;
  readonly onSave: (table: OwnTable) => void;
  readonly onLink: (table: OwnTable) => void;
  readonly onAway: (table: OwnTable) => void;
}

export function KeptTables({
  tables,
  lasting,
  onShow,
  onEdit,
  onSave,
  onLink,
  onAway,
}: KeptProps): VNode | null {
  const { kept } = further().own.sheet;
  if (tables.length === 0) return null;
  return (
    <Part heading={lasting ? kept.heading : kept.here}>
      <ul class="own-kept">
        {tables.map((table) => (
          <li key={table.id}>
            <b>
              <bdi>{table.title}</bdi>
            </b>
            <p class="hint">
              <bdi>{kept.of(table.source.title, table.file)}</bdi>
            </p>
            <p class="own-buttons">
              {table.maps.map((map) => (
                <button key={map.id} type="button" onClick={() => onShow(table, map)}>
                  {kept.show(map.title)}
                </button>
              ))}
              <button type="button" data-edits={table.id} onClick={() => onEdit(table)}>
                {kept.edit}
              </button>
              <button type="button" class="quiet" onClick={() => onSave(table)}>
                {kept.save}
              </button>
              <button type="button" class="quiet" onClick={() => onLink(table)}>
                {kept.link}
              </button>
              <Away title={table.title} onAway={() => onAway(table)} />
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
