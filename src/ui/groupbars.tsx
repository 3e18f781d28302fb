/** The bars of groups of towns: each group from its least to its most, with its number of towns and, where due, a warning. */
import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { Group, Grouping, Groups } from '../figure/groups.ts';
import { further, words } from '../words/words.ts';
import { AxisLabels, Gridlines, percent } from './axis.tsx';
import type { Linked } from './dots.tsx';

/** In pixels. */
const BAR = 22;

/** From the least to the most of a group, every town on it, the median across: a single town is a point. */
function GroupBar({ group, groups, linked }: { group: Group; groups: Groups; linked: Linked }): VNode {
  const { ink, marks, pointed } = linked;
  const at = scaleLinear(groups.domain, [0, 1]);
  const { least, most, median, members, warning } = group;
  const x = (number: number) => percent(at(number));
  return (
    <svg class="plots-bar" width="100%" height={BAR} aria-hidden="true">
      <Gridlines ticks={groups.ticks.map(({ number }) => number)} at={at} ink={ink} />
      {least && most ? (
        <rect
          x={x(least.number)}
          y={BAR / 2 - 4}
          width={percent(at(most.number) - at(least.number))}
          height={8}
          fill={ink.absent}
          stroke={ink.absentLine}
          stroke-width={0.8}
        />
      ) : null}
      {members.map(({ place, number }) => (
        <circle
          key={place}
          cx={x(number)}
          cy={BAR / 2}
          r={place === pointed ? 5 : 3.2}
          fill={marks.get(place)?.color ?? (place === pointed ? ink.hover : ink.textQuiet)}
          stroke={ink.paper}
          stroke-width={0.8}
        />
      ))}
      {median && !warning ? (
        <rect x={x(median.number)} y={2} width={2} height={BAR - 4} fill={ink.accent} />
      ) : null}
    </svg>
  );
}

/** What the bar says, in words: no median of a group that is too small for one. */
function spanInWords({ n, median, least, most, members, warning }: Group): string {
  const told = further().comparing.plots.groups;
  const [only] = members;
  if (!median || !least || !most || !only) return told.noNumber;
  if (n === 1) return told.only(only.name, only.text);
  return warning ? told.span(least.text, most.text) : told.median(median.text, least.text, most.text);
}

function GroupRow({ group, groups, linked }: { group: Group; groups: Groups; linked: Linked }): VNode {
  const { label, n, warning, members, without } = group;
  const { vocabulary } = words();
  const { comparing } = further();
  const told = comparing.plots.groups;
  return (
    <li>
      <p class="plots-row">
        <span>{label}</span>
        <span class="plots-n">{vocabulary.units.town(n)}</span>
      </p>
      <GroupBar group={group} groups={groups} linked={linked} />
      <p class="plots-span">{spanInWords(group)}</p>
      {warning ? <p class="plots-warning">{warning}</p> : null}
      {n > 1 ? <p class="hint">{told.members(members.map(({ name }) => name))}</p> : null}
      {without.length > 0 ? <p class="hint">{told.notCounted(without)}</p> : null}
    </li>
  );
}

function GroupingChart({
  grouping,
  groups,
  linked,
}: {
  grouping: Grouping;
  groups: Groups;
  linked: Linked;
}): VNode {
  const { vocabulary } = words();
  const { comparing } = further();
  const told = comparing.plots.groups;
  const said = grouping.groups.map((group) => ({ ...group, span: spanInWords(group) }));
  const texts = new Map(groups.ticks.map(({ number, text }) => [number, text]));
  return (
    <section class="plots-grouping" aria-label={grouping.title}>
      <h4>{grouping.title}</h4>
      <p class="hint">{vocabulary.sentences([told.from(grouping.by), grouping.note])}</p>
      <AxisLabels
        ticks={groups.ticks.map(({ number }) => number)}
        at={scaleLinear(groups.domain, [0, 1])}
        format={(number) => texts.get(number) ?? ''}
        label={told.bars(groups.title, said)}
        ink={linked.ink}
      />
      <ul>
        {grouping.groups.map((group) => (
          <GroupRow key={group.id} group={group} groups={groups} linked={linked} />
        ))}
      </ul>
    </section>
  );
}

/** One indicator by each grouping of the towns. */
export function GroupBars({ groups, linked }: { groups: Groups; linked: Linked }): VNode {
  const told = further().comparing.plots.groups;
  return (
    <div class="plots-groups">
      <h3>{told.heading(groups.title)}</h3>
      <p class="hint">{told.method}</p>
      {groups.groupings.map((grouping) => (
        <GroupingChart key={grouping.title} grouping={grouping} groups={groups} linked={linked} />
      ))}
    </div>
  );
}
