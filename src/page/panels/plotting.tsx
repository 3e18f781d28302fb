/** The panel of the plots. */
import '../../ui/plots.css';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { PlotsPanel } from '../../ui/plotspanel.tsx';
import type { PanelParts } from '../panels.tsx';
import { createPlots, rangeInAddress, rangeOf } from '../plots.ts';

/** What every plot shares with map, table and legend. */
function linked({ state, actions }: PanelParts) {
  const { figure, pointed } = state;
  return {
    ink: figure.value.ink,
    marks: figure.value.marks,
    pointed: pointed.value?.place ?? null,
    onPoint: (place: string | null) => {
      pointed.value = place ? { place, pixel: null } : null;
    },
    onChoose: actions.choose,
  };
}

export function Plotting(parts: PanelParts): VNode {
  const { fixed, state, actions } = parts;
  const plots = useMemo(() => createPlots(fixed, state), [fixed, state]);
  const { view, figure } = state;
  const { veiled, ground } = figure.value;
  const link = linked(parts);
  const kept =
    veiled.length > 0 ? new Set(ground.units.map(({ id }) => id).filter((id) => !veiled.includes(id))) : null;
  const dots = plots.dots.value;
  const scatter = plots.scatter.value;
  return (
    <PlotsPanel
      dots={
        dots && {
          ...link,
          distribution: dots,
          range: rangeOf(view.value.only),
          kept,
          // The first stroke is a step that can be undone; what follows it only moves its ends.
          onRange: (range) =>
            actions.go(
              { only: rangeInAddress(range) },
              view.value.only === null || range === null ? 'push' : 'replace',
            ),
        }
      }
      multiples={{
        ...link,
        distributions: plots.multiples.value,
        current: figure.value.fill.id,
        kept,
        onTurn: (part) => {
          const [theme = '', day] = part.split('@');
          const overlay = fixed.choices.overlays.includes(theme);
          const shown = overlay
            ? { show: [...new Set([...view.value.show, theme])] }
            : { fill: theme, only: null };
          actions.go({ ...shown, ...(day === undefined ? {} : { day }) });
        },
      }}
      scatter={
        scatter && {
          ...link,
          ...scatter,
          groups: plots.groups.value,
          onAxes: (x, y) => actions.go({ axes: [x, y] }),
        }
      }
    />
  );
}
