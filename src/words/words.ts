/** The words of the language that the atlas speaks. It is one for the life of a page or a command, and set before anything is drawn. */
import { en } from './en.ts';

/** Every message there is. A catalogue that lacks one does not compile. */
export type Words = typeof en;

let spoken: Words = en;

/** The words spoken now: asked for where a sentence is made, never kept. */
export const words = (): Words => spoken;

/** From now on the atlas speaks these words. */
export function speak(next: Words): void {
  spoken = next;
}
