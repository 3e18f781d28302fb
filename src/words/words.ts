/**
 * The words of the language that the atlas speaks. It is one for the life of a page or a command, and set before anything is
 * drawn. A page has the first of them at once, and the further ones with the first panel, sheet or file that says them.
 */
import { first } from './en/first.ts';
import type { further as furtherInEnglish } from './en/further.ts';

/** What the page says at once. A catalogue that lacks a message does not compile. */
export type First = typeof first;
/** What panels, sheets and files say besides. */
export type Further = typeof furtherInEnglish;
/** Every message there is. */
export type Words = First & Further;

let spoken: First = first;
let besides: Further | null = null;

/** The words spoken now: asked for where a sentence is made, never kept. */
export const words = (): First => spoken;

/** The further words. Throws where they are not there: whatever says them is loaded together with them. */
export function further(): Further {
  if (besides === null) throw new Error(`the further words of ${spoken.language.code} are not loaded`);
  return besides;
}

export const hasFurther = () => besides !== null;

/** From now on a page speaks these words; the further ones follow. */
export function speakFirst(next: First): void {
  spoken = next;
  besides = null;
}

export function speakFurther(next: Further): void {
  besides = next;
}

/** From now on the atlas speaks these words. */
export function speak(next: Words): void {
  speakFirst(next);
  speakFurther(next);
}

type Sections = Readonly<Record<string, object>>;

/** Both halves of a catalogue, section by section. */
export function joined(one: First, other: Further): Words {
  const halves: Sections = one;
  const rest = Object.entries(other).map(([name, section]) => [name, { ...halves[name], ...section }]);
  // Each section has the messages of both halves: that is what the type says.
  return { ...one, ...Object.fromEntries(rest) } as Words;
}
