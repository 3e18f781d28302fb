/** The plots of a view, made from the parts of its stock. */
import { computed } from '@preact/signals-core';
import { townOf } from '../data/join.ts';
import { comparisonOfPlaces } from '../figure/comparedplaces.ts';
import { distributionOf, smallMultiples } from '../figure/distribution.ts';
import type { Part } from '../figure/figure.ts';
import { groupsOf } from '../figure/groups.ts';
import { formatOnly, parseOnly, type Range } from '../figure/isolation.ts';
import { indicatorsOf, scatterOf } from '../figure/scatter.ts';
import { OWN } from '../view/address.ts';
import type { Fixed, State } from './state.ts';

const DOTS = { width: 336, radius: 5.5 } as const;
const SMALL = { width: 156, radius: 2.6 } as const;
const SCATTER = { width: 336, height: 300 } as const;

/** The range that alone is shown; `null` for none, or for an entry of the legend. */
export function rangeOf(only: string | null): Range | null {
  const parsed = only === null ? null : parseOnly(only);
  return parsed?.kind === 'range' ? { from: parsed.from, to: parsed.to } : null;
}

export const rangeInAddress = (range: Range | null) =>
  range === null ? null : formatOnly({ kind: 'range', ...range });

/** What the reader has brought is what they compare by: it stands before the rest. */
const ownFirst = (parts: readonly Part[]): readonly Part[] =>
  parts.toSorted((a, b) => Number(b.theme.startsWith(OWN)) - Number(a.theme.startsWith(OWN)));

export function createPlots({ levels }: Fixed, state: State) {
  const { stock, view, figure, towns, districts, scheme } = state;
  const parts = computed(() => stock.value.parts);
  const partById = (id: string | undefined): Part | undefined => parts.value.find((part) => part.id === id);
  const axes = computed(() => {
    const numbered = indicatorsOf(parts.value);
    const { fill } = figure.value;
    const first = fill.numbers && partById(fill.id) ? fill.id : numbered[0]?.id;
    const x = view.value.axes?.[0] ?? numbered.find(({ id }) => id === 'density')?.id ?? numbered[0]?.id;
    const y = view.value.axes?.[1] ?? (first === x ? numbered.find(({ id }) => id !== x)?.id : first);
    return { x: partById(x), y: partById(y), choices: numbered };
  });
  // What is compared and said of the towns is the same whichever actor the maps are cut to.
  const whole = computed(() => {
    const all = view.value.actor === null;
    return {
      town: ownFirst((all ? towns.value : state.stockAt('town', scheme.value, null)).parts),
      district: ownFirst((all ? districts.value : state.stockAt('district', scheme.value, null)).parts),
    };
  });
  const outlined = (id: string) => (levels.town.places.get(id) ? townOf(levels.town, id) : null);
  return {
    dots: computed(() => distributionOf(figure.value.fill, DOTS.width, DOTS.radius)),
    multiples: computed(() => smallMultiples(parts.value, SMALL.width, SMALL.radius)),
    scatter: computed(() => {
      const { x, y, choices } = axes.value;
      return x && y ? { x: x.id, y: y.id, choices, scatter: scatterOf(x, y, SCATTER) } : null;
    }),
    groups: computed(() => {
      const [noGo, control] = ['no-go', 'control'].map((id) =>
        whole.value.town.find((part) => part.id === id),
      );
      const { y } = axes.value;
      if (!noGo || !control || !y || stock.value.level !== 'town') return null;
      return groupsOf(
        y,
        noGo,
        control,
        levels.town.towns.map(({ id }) => id),
        outlined,
      );
    }),
    comparison: computed(() => comparisonOfPlaces(levels, whole.value, view.value.places, scheme.value)),
    /** The same on paper, which is light. */
    comparisonOnPaper: () => comparisonOfPlaces(levels, whole.peek(), view.peek().places, 'light'),
  };
}

export type Plots = ReturnType<typeof createPlots>;
