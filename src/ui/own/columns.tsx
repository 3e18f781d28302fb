/** The columns of a table: what each was guessed to hold, to be put right, above its first lines. */
import type { VNode } from 'preact';
import { parseWhen, whenInWords } from '../../data/when.ts';
import type { Column, Role, Told } from '../../own/columns.ts';
import type { Draft } from '../../own/draft.ts';
import { further } from '../../words/words.ts';
import { ChoiceField, optionsOf, Part } from './field.tsx';

interface ColumnsProps {
  readonly draft: Draft;
  readonly onColumn: (index: number, role: Role, told?: Told) => void;
}

const FIRST_LINES = 5;

function Asked({ column, onColumn }: { column: Column } & Pick<ColumnsProps, 'onColumn'>): VNode {
  const { columns } = further().own.sheet;
  const { index, role, name, order, decimalOpen } = column;
  return (
    <>
      {order === 'ask' || (order !== null && role === 'date') ? (
        <ChoiceField
          label={columns.order(name)}
          asks={`order ${name}`}
          value={order}
          options={optionsOf(columns.orders)}
          onValue={(told) => told !== 'ask' && onColumn(index, role, { order: told })}
        />
      ) : null}
      {decimalOpen ? (
        <ChoiceField
          label={columns.decimal(name)}
          asks={`decimal ${name}`}
          value="ask"
          options={optionsOf(columns.decimals)}
          onValue={(told) => told !== 'ask' && onColumn(index, role, { decimal: told })}
        />
      ) : null}
    </>
  );
}

function Head({ column, onColumn }: { column: Column } & Pick<ColumnsProps, 'onColumn'>): VNode {
  const { columns } = further().own.sheet;
  const { index, name, role, day } = column;
  const when = day === null ? null : parseWhen(day);
  return (
    <th scope="col" class={`own-${role}`}>
      <bdi>{name}</bdi>
      {when && whenInWords(when) !== name ? <span class="hint">{columns.on(whenInWords(when))}</span> : null}
      <ChoiceField
        hidden
        label={columns.role(name)}
        asks={role === 'date' ? 'dates' : role === 'place' ? 'place' : `column ${name}`}
        value={role}
        options={optionsOf(columns.roles)}
        onValue={(next) => onColumn(index, next)}
      />
      <Asked column={column} onColumn={onColumn} />
    </th>
  );
}

export function Columns({ draft, onColumn }: ColumnsProps): VNode {
  const { reading, sheet } = further().own;
  const { columns: said } = sheet;
  const { grid, columns } = draft;
  const { length } = grid.rows;
  return (
    <Part heading={said.heading}>
      <p>{said.of(grid.name || reading.pasted, length, columns.length)}</p>
      {grid.remarks.length > 0 ? (
        <ul class="own-remarks">
          {grid.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <div class="own-preview" tabIndex={0} role="region" aria-label={said.caption}>
        <table>
          <caption class="unseen">{said.caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.index} column={column} onColumn={onColumn} />
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.slice(0, FIRST_LINES).map(({ line, cells }) => (
              <tr key={line}>
                {columns.map(({ index, role }) => (
                  <td key={index} class={`own-${role}`}>
                    <bdi>{cells[index]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {length > FIRST_LINES ? <p class="hint">{said.more(length - FIRST_LINES)}</p> : null}
    </Part>
  );
}
