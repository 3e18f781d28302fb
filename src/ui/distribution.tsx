/** The dot plot: the towns in the map's theme, one dot each; the range that is drawn over them is isolated everywhere. */
import type { VNode } from 'preact';
import type { Level } from '../data/dataset.ts';
import type { Distribution } from '../figure/distribution.ts';
import { inRange, type Range } from '../figure/isolation.ts';
import { LABEL, saysUnit } from '../figure/numberline.ts';
import { asNumber, sentenceCase } from '../figure/phrases.ts';
import { further, words } from '../words/words.ts';
import { Band, Bounds, useBrush } from './brush.tsx';
import { Dots, FOOT, HEAD, type Linked, Median, Pointed, type Shown, Ticks } from './dots.tsx';
import { onShiftEnter } from './shiftenter.ts';

/** A town's name, to point at it and to choose it: the keyboard's way to a dot. */
export function PlaceButton({
  place,
  name,
  marks,
  onPoint,
  onChoose,
}: Pick<Linked, 'marks' | 'onPoint' | 'onChoose'> & {
  readonly place: string;
  readonly name: string;
}): VNode {
  return (
    <button
      type="button"
      class="plots-place"
      aria-pressed={marks.has(place)}
      onFocus={() => onPoint(place)}
      onBlur={() => onPoint(null)}
      onMouseEnter={() => onPoint(place)}
      onMouseLeave={() => onPoint(null)}
      onClick={(event) => onChoose(place, event.shiftKey)}
      onKeyDown={(event) => onShiftEnter(event, () => onChoose(place, true))}
    >
      {name}
    </button>
  );
}

/** A town in the table of the numbers, with what stands beside its name and what is in its cells. */
export interface NumbersRow {
  readonly place: string;
  readonly name: string;
  readonly beside?: VNode | null;
  readonly cells: VNode;
}

/** The numbers of a plot as a table, folded until it is asked for. */
export function NumbersTable({
  level,
  heads,
  rows,
  linked,
}: {
  level: Level;
  heads: VNode;
  rows: readonly NumbersRow[];
  linked: Linked;
}): VNode {
  const { vocabulary } = words();
  const { comparing } = further();
  return (
    <details class="plots-numbers">
      <summary>{comparing.plots.numbers.summary}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{sentenceCase(vocabulary.noun[level].one)}</th>
            {heads}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, name, beside, cells }) => (
            <tr key={place} class={linked.pointed === place ? 'pointed' : undefined}>
              <th scope="row">
                <PlaceButton place={place} name={name} {...linked} />
                {beside}
              </th>
              {cells}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Every town from the most, those without a number last; what is not isolated says so. */
function Numbers({ props, shown }: { props: DotPlotProps; shown: Shown }): VNode {
  const { dots, absent, unit, level } = props.distribution;
  const told = further().comparing.plots.numbers;
  const outside = (place: string) => (shown(place) ? null : <span class="unseen"> {told.outside}</span>);
  const numbered = dots.toReversed().map(({ place, name, value, partial }) => ({
    place,
    name,
    cells: (
      <td class="number">
        {value}
        {partial ? <span class="flag"> {told.partial}</span> : null}
        {outside(place)}
      </td>
    ),
  }));
  const lacking = absent.flatMap(({ words: why, towns }) =>
    towns.map(({ place, name }) => ({
      place,
      name,
      cells: (
        <td class="words">
          {why}
          {outside(place)}
        </td>
      ),
    })),
  );
  const head = (
    <th scope="col" class="number">
      {unit}
    </th>
  );
  return <NumbersTable level={level} heads={head} rows={[...numbered, ...lacking]} linked={props} />;
}

export interface DotPlotProps extends Linked {
  readonly distribution: Distribution;
  readonly range: Range | null;
  /** What is isolated, by range or by legend; where it is not given, what is in the range. */
  readonly kept?: ReadonlySet<string> | null | undefined;
  /** Called while a range is drawn, with each that it passes through; `null` for all. */
  readonly onRange: (range: Range | null) => void;
}

/** Which towns are shown: all, where nothing is isolated. */
function shownBy({ distribution, range, kept }: DotPlotProps): Shown {
  if (kept) return (place) => kept.has(place);
  if (!range) return () => true;
  const inside = distribution.dots.filter(({ number }) => inRange(number, range, distribution.numbers));
  return (place) => inside.some((dot) => dot.place === place);
}

/** What is isolated, in words; without isolation, what may be done. */
function Outcome({ props, shown }: { props: DotPlotProps; shown: Shown }): VNode {
  const { distribution, range, kept, onRange } = props;
  const { dots, absent, of, unit, numbers } = distribution;
  const towns = [...dots, ...absent.flatMap((group) => group.towns)];
  const count = towns.filter(({ place }) => shown(place)).length;
  const { vocabulary } = words();
  const { comparing } = further();
  const told = comparing.plots.range;
  const outcome = range
    ? told.inRange(count, of, asNumber(range.from, numbers), asNumber(range.to, numbers), unit)
    : told.inLegend(count, of);
  const isolated = range !== null || Boolean(kept);
  return (
    <p class="plots-outcome">
      <span aria-live="polite">{isolated ? outcome : told.invitation}</span>
      {isolated ? (
        <button type="button" class="quiet" onClick={() => onRange(null)}>
          {vocabulary.showAll}
        </button>
      ) : null}
    </p>
  );
}

/** The distribution of the current theme. */
export function DotPlot(props: DotPlotProps): VNode {
  const { distribution, ink, marks, pointed, range, onRange } = props;
  const { width, height, ticks, menu, when, unit, absent, sentence } = distribution;
  const shown = shownBy(props);
  const brush = useBrush(props);
  const { indicator, plots } = further().comparing;
  return (
    <section class="plots" aria-label={plots.dots.name(menu)}>
      <h3>{indicator(menu, when)}</h3>
      {saysUnit(menu, unit) ? null : <p class="hint">{unit}</p>}
      <svg
        class="plots-dots"
        direction="ltr"
        viewBox={`0 ${-HEAD} ${width} ${HEAD + height + FOOT}`}
        style={{ maxWidth: `${width}px` }}
        role="img"
        aria-label={sentence}
        {...brush}
      >
        {range ? <Band distribution={distribution} range={range} ink={ink} /> : null}
        <Median distribution={distribution} ink={ink} />
        <Dots distribution={distribution} ink={ink} marks={marks} shown={shown} />
        <Ticks distribution={distribution} ticks={ticks} size={LABEL} ink={ink} />
        <Pointed distribution={distribution} pointed={pointed} ink={ink} named />
      </svg>
      <Bounds distribution={distribution} range={range} onRange={onRange} />
      <Outcome props={props} shown={shown} />
      {absent.map(({ words: why, towns }) => (
        <p key={why} class="hint">
          {plots.noNumber(
            towns.map(({ name }) => name),
            why,
          )}
        </p>
      ))}
      <Numbers props={props} shown={shown} />
    </section>
  );
}
