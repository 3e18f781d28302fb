/** The cells of a comparison: a value that opens its evidence, its bar, an absence in words and by its look, a difference. */
import type { VNode } from 'preact';
import type { ComparisonCell, ComparisonPlace } from '../figure/comparison.ts';
import type { Bar } from '../figure/comparisonbar.ts';
import type { Difference } from '../figure/comparisondifference.ts';
import { type Ink, WIDTH } from '../figure/ink.ts';
import { further } from '../words/words.ts';
import { percent } from './axis.tsx';

const TRACK = 12;
const TOP = 3;
const THICK = 6;

/** From zero to the value, hollow where it is partial, over the room of its level; the tick is the median. */
function ValueBar({
  bar,
  color,
  hollow,
  ink,
}: {
  bar: Bar;
  color: string;
  hollow: boolean;
  ink: Ink;
}): VNode {
  const width = percent(bar.to - bar.from);
  return (
    <svg class="comparison-bar" width="100%" height={TRACK} aria-hidden="true">
      <rect y={TOP} width="100%" height={THICK} fill={ink.absent} />
      <svg x={percent(bar.from)} y={TOP} width={width} height={THICK} aria-hidden="true">
        <rect
          width="100%"
          height={THICK}
          fill={hollow ? ink.paper : color}
          stroke={color}
          stroke-width={hollow ? 3 : 0}
        />
      </svg>
      {bar.zero > 0 ? (
        <line x1={percent(bar.zero)} x2={percent(bar.zero)} y1={1} y2={TRACK - 1} stroke={ink.textQuiet} />
      ) : null}
      {bar.median === null ? null : (
        <line
          x1={percent(bar.median)}
          x2={percent(bar.median)}
          y1={0}
          y2={TRACK}
          stroke={ink.text}
          stroke-width={2}
        />
      )}
    </svg>
  );
}

const LOOKED: readonly ComparisonCell['kind'][] = ['not-received', 'not-stated', 'not-applicable'];
const FAR = 100;

/** The look of an absence as on the map: hatched, pale or dotted. */
function AbsenceBar({ kind, ink }: { kind: ComparisonCell['kind']; ink: Ink }): VNode | null {
  if (!LOOKED.includes(kind)) return null;
  const steps = Array.from({ length: FAR }, (_, index) => index * 6 - THICK);
  return (
    <svg class="comparison-bar" width="100%" height={TRACK} aria-hidden="true">
      <svg y={TOP} width="100%" height={THICK} aria-hidden="true">
        <rect width="100%" height={THICK} fill={kind === 'not-applicable' ? ink.land : ink.absent} />
        {kind === 'not-received' ? (
          <path
            d={steps.map((x) => `M${x} ${THICK}l${THICK} -${THICK}`).join('')}
            stroke={ink.absentLine}
            stroke-width={WIDTH.hatch}
          />
        ) : null}
        {kind === 'not-applicable'
          ? steps.map((x) => <circle key={x} cx={x} cy={THICK / 2} r={1.1} fill={ink.stippleDot} />)
          : null}
      </svg>
    </svg>
  );
}

/** Where a value stands in the table, so that arrows find its neighbours; and whether Tab comes to it. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly entry: boolean;
  readonly onEnter: (row: number, column: number) => void;
  readonly onMove: (event: KeyboardEvent) => void;
}

/** What the cell says; with a claim behind it, a button that opens the evidence. */
function Value({
  cell,
  place,
  label,
  spot,
  onEvidence,
}: Pick<CellProps, 'cell' | 'place' | 'label' | 'spot' | 'onEvidence'>): VNode {
  const [claim] = cell.claims;
  if (claim === undefined) return <span class="comparison-none">{cell.text}</span>;
  return (
    <button
      type="button"
      class="value"
      title={cell.sentence}
      tabIndex={spot.entry ? 0 : -1}
      data-row={spot.row}
      data-column={spot.column}
      onFocus={() => spot.onEnter(spot.row, spot.column)}
      onKeyDown={spot.onMove}
      onClick={() => onEvidence(claim)}
    >
      {cell.text}
      <span class="unseen">{further().comparing.table.evidence(cell.unit, place.name, label)}</span>
    </button>
  );
}

/** The numbers of the cell's citations in the list below the table. */
function Sources({ sources }: { sources: readonly number[] }): VNode | null {
  if (sources.length === 0) return null;
  const { beforeSources, sourceNumbers } = further().comparing.table;
  return (
    <span class="comparison-sources">
      <span class="unseen">{beforeSources(sources.length)}</span>
      {sourceNumbers(sources)}
    </span>
  );
}

export interface CellProps {
  readonly cell: ComparisonCell;
  readonly place: ComparisonPlace;
  /** The row in words. */
  readonly label: string;
  /** Whether the row is one of numbers, in which an absence has a look of its own. */
  readonly numeric: boolean;
  readonly spot: Spot;
  readonly ink: Ink;
  readonly onEvidence: (claimId: string) => void;
}

/** One place in one row. */
export function Cell({ cell, place, label, numeric, spot, ink, onEvidence }: CellProps): VNode {
  const aside = further().comparing.table.aside([cell.rank, cell.partial]);
  return (
    <td class={cell.number === null ? 'comparison-words' : 'comparison-value'}>
      <span class="comparison-tag" style={{ color: place.color }} aria-hidden="true">
        {place.letter}
      </span>
      <Value cell={cell} place={place} label={label} spot={spot} onEvidence={onEvidence} />
      <Sources sources={cell.sources} /> {aside === '' ? null : <span class="comparison-aside">{aside}</span>}
      {cell.bar ? (
        <ValueBar bar={cell.bar} color={place.color} hollow={cell.kind === 'partial'} ink={ink} />
      ) : null}
      {numeric ? <AbsenceBar kind={cell.kind} ink={ink} /> : null}
    </td>
  );
}

/** A place less the first, or why not. */
export function DifferenceCell({ difference }: { difference: Difference }): VNode {
  const { amount, unit, text, mark } = difference;
  if (difference.number === null)
    return (
      <td class="comparison-difference">
        <span class="comparison-none">{text}</span>
      </td>
    );
  return (
    <td class="comparison-difference">
      <strong>{amount}</strong> <span class="comparison-aside">{unit}</span>
      {mark === '' ? null : <span class="comparison-mark">{mark}</span>}
    </td>
  );
}
