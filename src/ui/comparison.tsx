/** The comparison: up to four places in one table, each summed up above it, and every value with its evidence. */
import type { VNode } from 'preact';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { type Comparison, type ComparisonRow, themesOf } from '../figure/comparison.ts';
import type { Ink } from '../figure/ink.ts';
import { saysUnit } from '../figure/numberline.ts';
import { sentenceCase } from '../figure/phrases.ts';
import { further, words } from '../words/words.ts';
import { Cited } from './cited.tsx';
import { Cell, DifferenceCell, type Spot } from './comparisoncell.tsx';
import { ComparisonHead, Letter } from './comparisonhead.tsx';

export interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly ink: Ink;
  /** Called with the id of a claim. */
  readonly onEvidence: (claimId: string) => void;
  /** Called with the id of a place. */
  readonly onRemove: (placeId: string) => void;
  /** Asks for the table as CSV. */
  readonly onDownload: () => void;
}

const STEPS: Readonly<Record<string, { readonly along: 'row' | 'column'; readonly by: number }>> = {
  ArrowLeft: { along: 'row', by: -1 },
  ArrowRight: { along: 'row', by: 1 },
  ArrowUp: { along: 'column', by: -1 },
  ArrowDown: { along: 'column', by: 1 },
};

/** Arrow keys move between values, over what has none, and to the side that they point to. */
function moveFocus(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const { target } = event;
  if (!step || !(target instanceof HTMLElement)) return;
  const all = [...(target.closest('table')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const line = all.filter((one) => one.dataset[step.along] === target.dataset[step.along]);
  const mirrored = step.along === 'row' && words().language.direction === 'rtl';
  const by = mirrored ? -step.by : step.by;
  const next = line[line.findIndex((one) => Object.is(one, target)) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Where Tab enters the table: where the reader last was, or else at the first value. */
function useEntry({ rows }: Comparison): (row: number, column: number) => Spot {
  const [entered, setEntered] = useState<readonly [number, number] | null>(null);
  const opens = (row: number, column: number) => (rows[row]?.cells[column]?.claims.length ?? 0) > 0;
  const spots = rows.flatMap(({ cells }, row) => cells.map((_, column) => [row, column] as const));
  const first = spots.find(([row, column]) => opens(row, column)) ?? [0, 0];
  const [row, column] = entered && opens(...entered) ? entered : first;
  return (here, across) => ({
    row: here,
    column: across,
    entry: here === row && across === column,
    onEnter: (...spot) => setEntered(spot),
    onMove: moveFocus,
  });
}

function Sentences({ places, ink, onEvidence }: Pick<Comparison, 'places'> & Act): VNode {
  return (
    <ul class="comparison-sentences">
      {places.map((place) => (
        <li key={place.id}>
          <Letter mark={place} ink={ink} />
          <div>
            <p>{place.sentence}</p>
            <Cited citations={place.citations} onEvidence={onEvidence} />
          </div>
        </li>
      ))}
    </ul>
  );
}

type Act = Pick<ComparisonTableProps, 'ink' | 'onEvidence'>;

function Row({
  row,
  index,
  places,
  spotAt,
  ...act
}: { row: ComparisonRow; index: number; spotAt: (row: number, column: number) => Spot } & Act &
  Pick<Comparison, 'places'>): VNode {
  const { indicator, table } = further().comparing;
  return (
    <tr>
      <th scope="row" class="comparison-row">
        <span class="unseen">{row.when === '' ? row.label : table.beforeDay(row.label)}</span>
        {row.when === '' ? null : <span>{row.when}</span>}
        {row.median === '' ? null : <span class="comparison-aside">{row.median}</span>}
      </th>
      {places.map((place, column) => {
        const cell = row.cells[column];
        const difference = row.differences[column - 1];
        return (
          <Fragment key={place.id}>
            {cell ? (
              <Cell
                cell={cell}
                place={place}
                label={indicator(row.label, row.when)}
                numeric={row.numbers !== null}
                spot={spotAt(index, column)}
                {...act}
              />
            ) : null}
            {difference ? <DifferenceCell difference={difference} /> : null}
          </Fragment>
        );
      })}
    </tr>
  );
}

/** A theme: its line of the menu, who says so, and a row for each of its days. */
function Theme({
  rows,
  comparison,
  spotAt,
  ...act
}: {
  rows: readonly ComparisonRow[];
  comparison: Comparison;
  spotAt: (row: number, column: number) => Spot;
} & Act): VNode {
  const { places } = comparison;
  const { label = '', unit = '', saidBy = '' } = rows[0] ?? {};
  const said = further().comparing.table.said(saysUnit(label, unit) ? '' : unit, saidBy);
  return (
    <tbody>
      <tr class="comparison-theme">
        <th scope="rowgroup" colSpan={2 * places.length}>
          <div>
            <strong>{label}</strong> <span class="comparison-aside">{sentenceCase(said)}</span>
          </div>
        </th>
      </tr>
      {rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          index={comparison.rows.indexOf(row)}
          places={places}
          spotAt={spotAt}
          {...act}
        />
      ))}
    </tbody>
  );
}

function Foot({ comparison, onEvidence }: { comparison: Comparison } & Omit<Act, 'ink'>): VNode {
  return (
    <>
      <h3>{further().comparing.table.sources}</h3>
      <ol class="comparison-list">
        {comparison.sources.map((citation) => (
          <li key={citation.text}>
            <button type="button" class="cite" onClick={() => onEvidence(citation.claim)}>
              {citation.text}
            </button>
          </li>
        ))}
      </ol>
      {comparison.notes.map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
    </>
  );
}

export function ComparisonTable({
  comparison,
  ink,
  onEvidence,
  onRemove,
  onDownload,
}: ComparisonTableProps): VNode {
  const { places, rows, title } = comparison;
  const spotAt = useEntry(comparison);
  const { table } = further().comparing;
  return (
    <div class="comparison">
      <div class="comparison-head">
        <h2>{table.heading}</h2>
        <button type="button" onClick={onDownload}>
          {table.save}
        </button>
      </div>
      <Sentences places={places} ink={ink} onEvidence={onEvidence} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div class="comparison-scroll" role="region" tabIndex={0} aria-label={table.region}>
        <table style={{ '--places': places.length }}>
          <caption>
            <span>{title}</span>
          </caption>
          <colgroup>
            <col class="comparison-labels" />
            {places.map((place, index) => (
              <Fragment key={place.id}>
                <col />
                {index > 0 ? <col class="comparison-differences" /> : null}
              </Fragment>
            ))}
          </colgroup>
          <ComparisonHead places={places} ink={ink} onRemove={onRemove} />
          {themesOf(rows).map((group) => (
            <Theme
              key={group[0]?.theme}
              rows={group}
              comparison={comparison}
              spotAt={spotAt}
              ink={ink}
              onEvidence={onEvidence}
            />
          ))}
        </table>
      </div>
      <Foot comparison={comparison} onEvidence={onEvidence} />
    </div>
  );
}
