/** Languages: each other one is a link to the same view, and the one that the browser prefers is known by it. */
import { describe, expect, it } from 'vitest';
import { otherLanguages, preferredOf } from '../../src/page/languages.ts';
import { formatView, type View } from '../../src/view/view.ts';
import { PLAIN } from '../atlas.ts';

const linkTo = (view: View) => `https://example.org/#${formatView(view)}`;

describe('preferredOf(tags, spoken)', () => {
  it.each<readonly [readonly string[], string | null]>([
    [['ur-PK', 'en-GB'], 'ur'],
    [['EN-us', 'ur'], 'en'],
    [['de', 'sd-PK', 'ur'], 'ur'],
    [['fr', 'de-CH'], null],
    [[], null],
  ])('preferredOf(%j) is %s', (tags, code) => {
    expect(preferredOf(tags, ['en', 'ur'])).toBe(code);
  });
});

describe('otherLanguages(view, asked, linkTo, spoken, tags)', () => {
  it('leads to the same view in the other language, named in that language', () => {
    const view: View = { ...PLAIN, fill: 'control', places: ['lyari'] };
    expect(otherLanguages(view, true, linkTo, ['en', 'ur'], ['en'])).toEqual([
      { code: 'ur', name: 'اردو', link: linkTo({ ...view, language: 'ur' }), preferred: false },
    ]);
    expect(otherLanguages({ ...view, language: 'ur' }, true, linkTo, ['en', 'ur'], ['en-PK', 'ur'])).toEqual([
      { code: 'en', name: 'English', link: linkTo(view), preferred: true },
    ]);
  });

  it('offers no language to a browser that prefers the one that is spoken, or none of ours', () => {
    for (const tags of [['ur', 'en'], ['fr'], []])
      expect(
        otherLanguages({ ...PLAIN, language: 'ur' }, true, linkTo, ['en', 'ur'], tags).map(
          (one) => one.preferred,
        ),
      ).toEqual([false]);
  });

  it('asks for the language alone where nothing else was asked for', () => {
    expect(otherLanguages(PLAIN, false, linkTo, ['en', 'ur'], ['ur'])).toEqual([
      { code: 'ur', name: 'اردو', link: '#lang=ur', preferred: true },
    ]);
  });

  it('has none where the atlas is in one language', () => {
    expect(otherLanguages(PLAIN, true, linkTo, ['en'], ['ur'])).toEqual([]);
  });
});
