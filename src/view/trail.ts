/** The trail: the steps that a reader took, each with a name, so that Back and Forward say where they lead. */
import { words } from '../words/words.ts';
import type { View } from './view.ts';

export interface Step {
  /** Its place in the browser's own history of this page. */
  readonly id: number;
  readonly name: string;
}

export interface Trail {
  readonly steps: readonly Step[];
  /** The index of the step that is shown. */
  readonly at: number;
}

/** What the parts of a view are called. */
export interface Names {
  readonly theme: (id: string) => string;
  /** Whether a theme is another map on another day. */
  readonly dayed: (theme: string) => boolean;
  readonly day: (id: string) => string;
  readonly place: (id: string) => string;
  readonly actor: (id: string) => string;
  readonly panel: (id: string) => string;
}

const MOST_STEPS = 200;

export const startTrail = (id: number): Trail => ({
  steps: [{ id, name: words().page.steps.opened }],
  at: 0,
});

/** A step after the one that is shown; what lay ahead of it is gone, as it is from the browser's history. */
export function stepOn({ steps, at }: Trail, step: Step): Trail {
  // A step that the browser refused has the id of the next one.
  const before = steps.slice(0, at + 1).filter(({ id }) => id !== step.id);
  const kept = [...before, step].slice(-MOST_STEPS);
  return { steps: kept, at: kept.length - 1 };
}

/** The trail without its last step, which the browser has not. */
export function unstepped({ steps }: Trail): Trail {
  const kept = steps.slice(0, -1);
  return { steps: kept, at: kept.length - 1 };
}

/** The trail with the step that Back or Forward led to. One that it does not hold, as after a reload, is put where the browser has it. */
export function stepTo({ steps }: Trail, step: Step): Trail {
  const before = steps.filter(({ id }) => id < step.id);
  const here = steps.find(({ id }) => id === step.id) ?? step;
  return { steps: [...before, here, ...steps.filter(({ id }) => id > step.id)], at: before.length };
}

const added = (before: readonly string[], after: readonly string[]) =>
  after.filter((id) => !before.includes(id));

function placesStep(before: View, after: View, names: Names): string | null {
  const [more] = added(before.places, after.places);
  const [less] = added(after.places, before.places);
  const { compared, closed } = words().page.steps;
  if (more !== undefined) {
    const others = after.places.length - 1;
    return others > 0 ? compared(names.place(more)) : names.place(more);
  }
  return less === undefined ? null : closed(names.place(less));
}

function againstStep({ against: before }: View, { against: after }: View, names: Names): string | null {
  if (before === after) return null;
  const { against, oneMap, ways } = words().page.steps;
  if (!after) return oneMap;
  if (!before || before.fill !== after.fill || before.day !== after.day)
    return against(names.theme(after.fill), ...(names.dayed(after.fill) ? [names.day(after.day)] : []));
  if (before.how === after.how) return null;
  return ways[after.how];
}

function overlayStep(before: View, after: View, names: Names): string | null {
  const [more] = added(before.show, after.show);
  const [less] = added(after.show, before.show);
  const { on, off } = words().page.steps;
  if (more !== undefined) return on(names.theme(more));
  return less === undefined ? null : off(names.theme(less));
}

/** Whether the two maps have changed sides; two that are the same have none to change. */
const isSwap = (before: View, after: View) =>
  (before.fill !== after.fill || before.day !== after.day) &&
  before.against !== null &&
  after.against !== null &&
  before.against.fill === after.fill &&
  before.against.day === after.day &&
  after.against.fill === before.fill &&
  after.against.day === before.day;

/** What a reader did between two views, in a few words; the first thing that counts. */
export function stepName(before: View, after: View, names: Names): string {
  const { steps } = words().page;
  if (isSwap(before, after)) return steps.swapped;
  if (before.against === null && after.against !== null) return againstStep(before, after, names) ?? '';
  if (before.fill !== after.fill) return names.theme(after.fill);
  if (before.day !== after.day) return names.day(after.day);
  if (before.by !== after.by) return steps.levels[after.by];
  const step =
    overlayStep(before, after, names) ??
    placesStep(before, after, names) ??
    againstStep(before, after, names);
  if (step !== null) return step;
  if (before.only !== after.only) return after.only === null ? steps.allShown : steps.only;
  if (before.actor !== after.actor) return after.actor === null ? steps.allActors : names.actor(after.actor);
  if (before.claim !== after.claim) return after.claim === null ? steps.evidenceClosed : steps.evidence;
  if (before.panel !== after.panel) return names.panel(after.panel);
  if (before.axes !== after.axes) return steps.axes;
  return steps.moved;
}
