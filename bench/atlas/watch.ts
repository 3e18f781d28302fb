/** The watch as seen from outside the page: what `watch.js` offers there. */
import { join } from 'node:path';
import { HERE } from '../folders.ts';

interface Probe {
  readonly x: number;
  readonly y: number;
  readonly color: readonly number[];
}

/** By what a picture is known: pixels of the canvas, the drawing over it, or by nothing where it is the same as before. */
export type Telling =
  | { readonly kind: 'canvas'; readonly probes: readonly Probe[] }
  | { readonly kind: 'drawing'; readonly drawing: string }
  | { readonly kind: 'nothing' };

interface Watch {
  readonly first: () => Promise<number>;
  readonly ready: () => Promise<number>;
  readonly remember: () => void;
  readonly keep: (state: string) => void;
  readonly telling: (from: string, to: string) => Telling;
  readonly expect: (telling: Telling) => void;
  readonly expectCard: (name: string) => void;
  readonly frames: (number: number) => Promise<void>;
  readonly answer: () => Promise<number>;
}

declare global {
  interface Window {
    readonly watch: Watch;
  }
}

/** The script that is put into the page. */
export const WATCH = join(HERE, 'atlas/watch.js');
