/** A job: how the making of a file is followed and stopped. */

export interface Job {
  readonly signal?: AbortSignal;
  /** How much is done, from 0 to 1, and what is being done now. */
  readonly onProgress?: (share: number, words: string) => void;
}

/** Tells how far it is, lets the page breathe, and goes no further where it was stopped. */
export async function step({ signal, onProgress }: Job, share: number, words: string): Promise<void> {
  onProgress?.(share, words);
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

/** A stretch of a job as a job of its own: what it tells from 0 to 1 is told as `from` to `to`. */
export function stretch(job: Job, from: number, to: number): Job {
  const { onProgress } = job;
  if (!onProgress) return job;
  return { ...job, onProgress: (share, words) => onProgress(from + (to - from) * share, words) };
}
