/** The languages of the atlas: a catalogue each, loaded when it is asked for. A new one is a file beside these and a line here. */
import type { Words } from './words.ts';

export interface Language {
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly load: () => Promise<Words>;
}

/** In the order of the menu; the first is spoken where nothing else is asked for. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  { code: 'en', name: 'English', load: async () => (await import('./en.ts')).en },
  { code: 'ur', name: 'اردو', load: async () => (await import('./ur.ts')).ur },
];

/** The language of a code; the first where there is none such. */
export const languageCalled = (code: string): Language =>
  LANGUAGES.find((language) => language.code === code) ?? LANGUAGES[0];
