/** The trail: the steps that a reader took, each with a name, so that Back and Forward say where they lead. */
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
  readonly day: (id: string) => string;
  readonly place: (id: string) => string;
  readonly actor: (id: string) => string;
  readonly panel: (id: string) => string;
}

const MOST_STEPS = 200;

export const startTrail = (id: number): Trail => ({ steps: [{ id, name: 'Opened' }], at: 0 });

/** A step after the one that is shown; what lay ahead of it is gone, as it is from the browser's history. */
export function stepOn({ steps, at }: Trail, step: Step): Trail {
  const kept = [...steps.slice(0, at + 1), step].slice(-MOST_STEPS);
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
  if (more !== undefined) {
    const others = after.places.length - 1;
    return others > 0 ? `${names.place(more)} compared` : names.place(more);
  }
  return less === undefined ? null : `${names.place(less)} closed`;
}

function againstStep({ against: before }: View, { against: after }: View, names: Names): string | null {
  if (before === after) return null;
  if (!after) return 'One map';
  if (!before || before.fill !== after.fill || before.day !== after.day)
    return `Against ${names.theme(after.fill)}, ${names.day(after.day)}`;
  if (before.how === after.how) return null;
  return { swipe: 'Swipe', side: 'Side by side', difference: 'Difference' }[after.how];
}

function overlayStep(before: View, after: View, names: Names): string | null {
  const [more] = added(before.show, after.show);
  const [less] = added(after.show, before.show);
  if (more !== undefined) return `${names.theme(more)} on`;
  return less === undefined ? null : `${names.theme(less)} off`;
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
  if (isSwap(before, after)) return 'Swapped';
  if (before.against === null && after.against !== null) return againstStep(before, after, names) ?? '';
  if (before.fill !== after.fill) return names.theme(after.fill);
  if (before.day !== after.day) return names.day(after.day);
  if (before.by !== after.by) return after.by === 'town' ? 'Towns' : 'Districts';
  const step =
    overlayStep(before, after, names) ??
    placesStep(before, after, names) ??
    againstStep(before, after, names);
  if (step !== null) return step;
  if (before.only !== after.only) return after.only === null ? 'All shown' : 'Part of the legend';
  if (before.actor !== after.actor) return after.actor === null ? 'All actors' : names.actor(after.actor);
  if (before.claim !== after.claim) return after.claim === null ? 'Evidence closed' : 'Evidence';
  if (before.panel !== after.panel) return names.panel(after.panel);
  if (before.axes !== after.axes) return 'Other axes';
  return 'Moved';
}
