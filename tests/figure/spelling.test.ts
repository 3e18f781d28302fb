/** Spelling: names that are the same to a reader are spelt alike, and how close two are is told from the same down to two letters off. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSENESS, closenessOf, lettersApart, spellingOf } from '../../src/figure/spelling.ts';

const lettersOf = (text: string) => spellingOf(text).letters;
const close = (name: string, asked: string) => closenessOf(spellingOf(name), spellingOf(asked));

describe('spellingOf(text)', () => {
  it('has the words of a text in small letters without accents, and all letters run together', () => {
    expect(spellingOf('  Gulshan-e-Iqbál, (Town)! ')).toEqual({
      letters: 'gulshaneiqbaltown',
      words: ['gulshan', 'e', 'iqbal', 'town'],
    });
    expect(spellingOf('- … !')).toEqual({ letters: '', words: [] });
  });

  it.each(["'", '’', '‘', 'ʼ', 'ʻ', '`', '.', '\u0640', '\u200c', '\u064e'])(
    'takes %j inside a word for nothing',
    (mark) => {
      expect(spellingOf(`a${mark}b c`).words).toEqual(['ab', 'c']);
    },
  );

  it.each([
    ['the yeh of Arabic', '\u064a', '\u06cc'],
    ['alef maksura', '\u0649', '\u06cc'],
    ['kaf', '\u0643', '\u06a9'],
    ['heh', '\u0647', '\u06c1'],
    ['heh doachashmee', '\u06be', '\u06c1'],
    ['ae', '\u06d5', '\u06c1'],
    ['teh marbuta', '\u0629', '\u06c1'],
    ['teh marbuta goal', '\u06c3', '\u06c1'],
    ['noon ghunna', '\u06ba', '\u0646'],
  ])('takes %s for the letter of Urdu', (_, variant, letter) => {
    expect(lettersOf(`${variant}ب${variant}`)).toBe(`${letter}ب${letter}`);
    expect(lettersOf(letter)).toBe(letter);
  });

  it('takes each digit of Arabic and of Urdu for that of the atlas', () => {
    for (const zero of [0x0660, 0x06f0])
      for (let digit = 0; digit < 10; digit += 1)
        expect(lettersOf(String.fromCharCode(zero + digit))).toBe(`${digit}`);
  });
});

describe('lettersApart(one, other)', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });
  const place = fc.nat(7);

  it('is none for the same alone, and at most the longer, at least the difference of both', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const apart = lettersApart(one, other);
        expect(apart === 0).toBe(one === other);
        expect(apart).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(apart).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  it('is one for a letter more, another letter, and two neighbours that change places', () => {
    fc.assert(
      fc.property(word, place, (text, at) => {
        const [before, after] = [text.slice(0, at), text.slice(at)];
        expect(lettersApart(text, `${before}x${after}`)).toBe(1);
        if (after !== '') expect(lettersApart(text, `${before}x${after.slice(1)}`)).toBe(1);
        const [first = '', second = ''] = after;
        if (second !== '' && first !== second)
          expect(lettersApart(text, `${before}${second}${first}${after.slice(2)}`)).toBe(1);
      }),
    );
  });

  it.each([
    ['abcd', 'badc', 2],
    ['abc', 'cab', 2],
    ['abcdef', 'fedcba', 5],
    ['kitten', 'sitting', 3],
    ['', '', 0],
    ['ab', 'ba', 1],
    ['xab', 'xba', 1],
    ['abx', 'bax', 1],
    ['abc', '', 3],
  ])('%s and %s are %i apart', (one, other, apart) => {
    expect(lettersApart(one, other)).toBe(apart);
    expect(lettersApart(other, one)).toBe(apart);
  });
});

describe('closenessOf(name, asked)', () => {
  it.each([
    ['Lyari', 'lyari', 'same'],
    ['Gulshan-e-Iqbal', 'gulshan e iqbal', 'same'],
    ['North Nazimabad', 'north', 'beginning'],
    ['North Nazimabad', 'northn', 'beginning'],
    ['North Nazimabad', 'nazim', 'word'],
    ['Gulshan-e-Iqbal', 'eiqb', 'word'],
    ['North Nazimabad', 'nazim nor', 'word'],
    ['Liaquatabad', 'abad', 'inside'],
    ['North Nazimabad', 'thnaz', 'inside'],
    // A letter off in four, in six, and in the word of a name.
    ['Site', 'sita', 'oneOff'],
    ['Lyari', 'layri', 'oneOff'],
    ['North Nazimabad', 'nozth', 'oneOff'],
    ['Korangi', 'kerangi', 'oneOff'],
    // Two off in seven.
    ['Gulberg', 'golbarg', 'twoOff'],
    ['North Nazimabad', 'nezimebad', 'twoOff'],
  ] as const)('%s is found by “%s” as %s', (name, asked, closeness) => {
    expect(close(name, asked)).toBe(CLOSENESS[closeness]);
  });

  it.each([
    // One off in three, two off in six, three off in seven, and a word that is not there.
    ['SITE', 'sat'],
    ['Lyari', 'lexari'],
    ['Gulberg', 'golbaxg'],
    ['North Nazimabad', 'nazim south'],
    ['Lyari', 'saddar'],
  ])('%s is not found by “%s”', (name, asked) => {
    expect(close(name, asked)).toBeNull();
  });

  it('puts what is the same before what begins so, a word, letters inside, and letters off', () => {
    const { same, beginning, word, inside, oneOff, twoOff } = CLOSENESS;
    const order = [same, beginning, word, inside, oneOff, twoOff];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(6);
  });
});
