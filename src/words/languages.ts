/** The languages of the atlas: a catalogue each, loaded when it is asked for. A new one is a folder beside these and two lines here. */
import { first as english } from './en/first.ts';
import { type First, type Further, hasFurther, speakFurther, words } from './words.ts';

export interface Language {
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly first: () => Promise<First>;
  readonly further: () => Promise<Further>;
}

/** In the order of the menu; the first is spoken where nothing else is asked for. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  {
    code: 'en',
    name: 'English',
    // The page has it at once, whatever else is asked for.
    first: async () => english,
    further: async () => (await import('./en/further.ts')).further,
  },
  {
    code: 'ur',
    name: 'اردو',
    first: async () => (await import('./ur/first.ts')).first,
    further: async () => (await import('./ur/further.ts')).further,
  },
];

/** The language of a code; the first where there is none such. */
export const languageCalled = (code: string): Language =>
  LANGUAGES.find((language) => language.code === code) ?? LANGUAGES[0];

/** Loads the further words of the language spoken, where they are not there yet. */
export async function furtherReady(): Promise<void> {
  if (!hasFurther()) speakFurther(await languageCalled(words().language.code).further());
}
