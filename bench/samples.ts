/** Samples: what a visit to a page gives, and what many visits come to. */

/** Every time, weight or count of one visit, by figure. A figure that was not to be had is missing. */
export type Sample = Readonly<Record<string, readonly number[]>>;

/** What one visit gives, and what the page complained of. */
export interface Taken {
  readonly sample: Sample;
  readonly faults: readonly string[];
}

export interface Run extends Taken {
  /** Whose page it was: a peer's name, or one of the atlas. */
  readonly subject: string;
  /** The share of the machine that others had meanwhile. */
  readonly others: number;
  readonly disturbed: boolean;
  /** Whether it is the second try. */
  readonly redone: boolean;
}

export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly n: number;
  /** Whether disturbed runs are in it, for want of undisturbed ones. */
  readonly disturbed: boolean;
}

/** By subject and figure. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Figure>>>>;

/** So many undisturbed runs are enough to leave the disturbed ones out. */
const ENOUGH = 3;

function medianOf(ordered: readonly number[]): number {
  const middle = (ordered.length - 1) / 2;
  const [low = 0, high = 0] = [ordered[Math.floor(middle)], ordered[Math.ceil(middle)]];
  return (low + high) / 2;
}

const exactly = (number: number) => Math.round(number * 100) / 100;

/** `null` where nothing was measured. */
function figureOf(runs: readonly Run[], name: string): Figure | null {
  const having = runs.filter(({ sample }) => (sample[name] ?? []).length > 0);
  const calm = having.filter(({ disturbed }) => !disturbed);
  const used = calm.length >= ENOUGH ? calm : having;
  const values = used.flatMap(({ sample }) => sample[name] ?? []).toSorted((a, b) => a - b);
  const [min] = values;
  const max = values.at(-1);
  if (min === undefined || max === undefined) return null;
  return {
    median: exactly(medianOf(values)),
    min: exactly(min),
    max: exactly(max),
    n: values.length,
    disturbed: used.some(({ disturbed }) => disturbed),
  };
}

export function figuresOf(runs: readonly Run[]): Figures {
  const subjects = [...new Set(runs.map(({ subject }) => subject))];
  const entries = subjects.map((subject) => {
    const own = runs.filter((run) => run.subject === subject);
    const names = [...new Set(own.flatMap(({ sample }) => Object.keys(sample)))];
    const figures = names.flatMap((name) => {
      const figure = figureOf(own, name);
      return figure ? [[name, figure] as const] : [];
    });
    return [subject, Object.fromEntries(figures)] as const;
  });
  return Object.fromEntries(entries);
}
