/** What a stranger wrote, said back: our sentence stays one line, in its own order, and short. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { partsOf } from '../../src/export/pdf/bidi.ts';
import { readView, unreadable } from '../../src/export/readback.ts';
import { refusalOf } from '../../src/figure/document.ts';
import { parseView } from '../../src/view/parse.ts';
import { en } from '../../src/words/en.ts';
import { quoted } from '../../src/words/quoted.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { CHOICES } from '../atlas.ts';

afterEach(() => speak(en));

/** Letters of both directions, digits, marks, and what turns a line or breaks it. */
const HOSTILE = fc
  .array(
    fc.constantFrom(
      'a',
      'ک',
      'ع',
      '7',
      '٧',
      '(',
      '“',
      '.',
      ',',
      ' ',
      '\u202e',
      '\u2067',
      '\u200f',
      '\n',
      '\u0000',
      '\ud800',
    ),
  )
  .map((letters) => letters.join(''));

/** Any units of UTF-16, halves of letters among them. */
const UNITS = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

/** A law has its time on a busy machine too. */
const LONG = 60_000;

describe('quoted(text, most)', { timeout: LONG }, () => {
  it('is one line, without what turns, covers or breaks it', () => {
    expect(quoted('a\u202eb\n\u2028c\u0000d', 60)).toBe('a b c d');
    expect(quoted(`e${'\u0301'.repeat(50)}!`, 60)).toBe('e !');
    expect(quoted('لیاری é 🏳️', 60)).toBe('لیاری é 🏳️');
  });

  it('cuts no letter in two', () => {
    expect(quoted('🏳🏳🏳', 2)).toBe('🏳🏳…');
  });

  it('has so many letters at most, and no lone half of one', () => {
    fc.assert(
      fc.property(UNITS, fc.integer({ min: 1, max: 60 }), (text, most) => {
        const said = quoted(text, most);
        return [...said].length <= most + 1 && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(said);
      }),
    );
  });
});

describe('a sentence that says a hostile name back', { timeout: LONG }, () => {
  /** The words of a sentence in the order in which they are seen, the name as one. */
  function seen(sentence: string, name: string, direction: 'ltr' | 'rtl'): string {
    const [opening, closing] = direction === 'ltr' ? ['“', '”'] : ['”', '“'];
    const at = sentence.indexOf(`${opening}${name}${closing}`) + 1;
    const letters = [...sentence];
    const before = [...sentence.slice(0, at)].length;
    const within = (index: number) => index >= before && index < before + [...name].length;
    const order = partsOf(letters, direction).flatMap(({ from, to, direction: turned }) => {
      const places = Array.from({ length: to - from }, (_, index) => from + index);
      return turned === 'rtl' ? places.toReversed() : places;
    });
    const words = order.map((index) => (within(index) ? '◆' : (letters[index] ?? '')));
    return words
      .join('')
      .replace(/◆+/g, 'N')
      .replace(/[“”"…]/g, '');
  }
  const sayings: readonly ((name: string) => string)[] = [
    (name) => parseView(new URLSearchParams({ fill: name }).toString(), CHOICES).notices[0] ?? '',
    (name) => parseView(new URLSearchParams({ [name]: '' }).toString(), CHOICES).notices[0] ?? '',
    (name) => {
      const read = readView(name, new TextEncoder().encode('no plate'));
      return read.kind === 'refused' ? read.sentence : '';
    },
    (name) => refusalOf(name, 9_000_000, null) ?? '',
    (name) => refusalOf(name, 1, '\u0000') ?? '',
    unreadable,
  ];

  it.each(['en', 'ur'] as const)('stays in its own order in %s, whatever the name', (language) => {
    speak(language === 'en' ? en : ur);
    const direction = language === 'en' ? 'ltr' : 'rtl';
    const letter = language === 'en' ? 'a' : 'ک';
    fc.assert(
      fc.property(HOSTILE, fc.constantFrom(...sayings), (name, say) => {
        const said = quoted(name, 30);
        fc.pre(said !== '' && said.length < 30);
        const [hostile, plain] = [say(said), say(letter)];
        expect(seen(hostile, said, direction)).toBe(seen(plain, letter, direction));
      }),
      { numRuns: 300 },
    );
  });
});
