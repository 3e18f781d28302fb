/** The scatter: two indicators chosen by the reader, the towns by name, and below it one of them by groups of towns. */
import type { VNode } from 'preact';
import type { Groups } from '../figure/groups.ts';
import type { Indicator, Scatter } from '../figure/scatter.ts';
import { further, words } from '../words/words.ts';
import { NumbersTable } from './distribution.tsx';
import type { Linked } from './dots.tsx';
import { GroupBars } from './groupbars.tsx';
import { ScatterDrawing } from './scatterdrawing.tsx';

interface AxisChoiceProps {
  readonly label: string;
  readonly chosen: string;
  /** What the other axis shows, which this one cannot. */
  readonly other: string;
  readonly choices: readonly Indicator[];
  readonly onChange: (id: string) => void;
}

function AxisChoice({ label, chosen, other, choices, onChange }: AxisChoiceProps): VNode {
  return (
    <label class="plots-axis">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id} disabled={choice.id === other}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every town with both numbers, then those that lack either, with the reason. */
function Numbers({ scatter, linked }: { scatter: Scatter; linked: Linked }): VNode {
  const { points, leftOut, across, up, level } = scatter;
  const told = further().comparing.plots.numbers;
  const numbered = points.map((point) => ({
    place: point.place,
    name: point.name,
    beside: point.partial ? <span class="flag"> {told.partial}</span> : null,
    cells: (
      <>
        <td class="number">{point.across}</td>
        <td class="number">{point.up}</td>
      </>
    ),
  }));
  const lacking = leftOut.map(({ place, name, reason }) => ({
    place,
    name,
    cells: (
      <td class="words" colSpan={2}>
        {reason}
      </td>
    ),
  }));
  const heads = (
    <>
      <th scope="col" class="number">
        {across.title}
      </th>
      <th scope="col" class="number">
        {up.title}
      </th>
    </>
  );
  return <NumbersTable level={level} heads={heads} rows={[...numbered, ...lacking]} linked={linked} />;
}

export interface ScatterPlotProps extends Linked {
  readonly scatter: Scatter;
  readonly choices: readonly Indicator[];
  /** The ids of the two that are shown: across, and up. */
  readonly x: string;
  readonly y: string;
  readonly onAxes: (x: string, y: string) => void;
  /** One indicator by groups; `null` for none. */
  readonly groups: Groups | null;
}

/** How many points there are, and what of them is not to be seen at once. */
function remarksOn({ points, unlabelled, n, level }: Scatter): string {
  const { vocabulary } = words();
  const { comparing } = further();
  const told = comparing.plots.scatter;
  return vocabulary.sentences([
    told.points(vocabulary.units[level](n)),
    points.some(({ partial }) => partial) ? told.hollow : '',
    unlabelled.length > 0 ? told.unnamed(unlabelled) : '',
    told.noLine[level],
  ]);
}

/** Two indicators against one another. */
export function ScatterPlot(props: ScatterPlotProps): VNode {
  const { scatter, choices, x, y, onAxes, groups } = props;
  const { across, up, leftOut, note } = scatter;
  const told = further().comparing.plots.scatter;
  return (
    <section class="plots" aria-label={told.heading}>
      <div class="plots-axes">
        <AxisChoice label={told.up} chosen={y} other={x} choices={choices} onChange={(id) => onAxes(x, id)} />
        <AxisChoice
          label={told.across}
          chosen={x}
          other={y}
          choices={choices}
          onChange={(id) => onAxes(id, y)}
        />
      </div>
      <p class="plots-title">↑ {up.title}</p>
      <ScatterDrawing scatter={scatter} linked={props} />
      <p class="plots-title plots-across">{across.title} →</p>
      <p class="hint">{remarksOn(scatter)}</p>
      {note ? <p class="plots-warning">{note}</p> : null}
      {leftOut.map(({ place, name, reason }) => (
        <p key={place} class="hint">
          {told.leftOut(name, reason)}
        </p>
      ))}
      <Numbers scatter={scatter} linked={props} />
      {groups ? <GroupBars groups={groups} linked={props} /> : null}
    </section>
  );
}
