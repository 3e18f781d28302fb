/** Languages: the ways from a view to the same one in each other language. None is taken for the reader; one that they seem to prefer is offered. */
import type { OtherLanguage } from '../ui/masthead.tsx';
import type { View } from '../view/view.ts';
import { LANGUAGES } from '../words/languages.ts';

/** The first language of a browser's list that the atlas speaks, whatever country it is of; `null` for none. */
export function preferredOf(tags: readonly string[], spoken: readonly string[]): string | null {
  const codes = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  return codes.find((code) => code !== undefined && spoken.includes(code)) ?? null;
}

/** The other languages. Whoever has asked for nothing yet asks for no more than the language, and so is greeted in it. */
export function otherLanguages(
  view: View,
  asked: boolean,
  linkTo: (view: View) => string,
  /** Codes of the languages that this atlas is in. */
  spoken: readonly string[],
  tags: readonly string[] = navigator.languages,
): readonly OtherLanguage[] {
  const preferred = preferredOf(tags, spoken);
  return LANGUAGES.filter(({ code }) => code !== view.language && spoken.includes(code)).map(
    ({ code, name }) => ({
      code,
      name,
      link: asked ? linkTo({ ...view, language: code }) : `#lang=${code}`,
      preferred: code === preferred,
    }),
  );
}
