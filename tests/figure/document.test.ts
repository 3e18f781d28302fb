/** The reader's copy of the document: anchors are found whatever the copy's white space and quotation marks, and the rest is listed. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/data/claim.ts';
import { claimsInOrder } from '../../src/figure/claimorder.ts';
import { annotate, MOST_BYTES, MOST_OTHERS, refusalOf, unreadable } from '../../src/figure/document.ts';
import { DATASET } from '../atlas.ts';

const CLAIMS = claimsInOrder(DATASET);
const withAnchors = (...anchors: readonly string[]): readonly Claim[] =>
  anchors.flatMap((anchor, index) => {
    const [claim] = CLAIMS;
    return claim ? [{ ...claim, id: `claim/${index}`, anchor }] : [];
  });

describe('annotate(text, claims)', () => {
  it('gives the text back whole, whatever is marked in it', () => {
    const text = 'In the year 12,\n  the “old” town – and its 7 wells.\n';
    const { passages } = annotate(text, withAnchors('year 12', 'the "old" town', 'nowhere'));
    expect(passages.map((passage) => passage.text).join('')).toBe(text);
  });

  it('finds an anchor across line ends and other quotation marks', () => {
    const { passages, found } = annotate('a\n“B   c”  d', withAnchors('"b c" d'));
    expect(found).toBe(1);
    expect(passages).toEqual([
      { text: 'a\n', claims: [] },
      { text: '“B   c”  d', claims: ['claim/0'] },
    ]);
  });

  it.each([
    ['‘', "'"],
    ['’', "'"],
    ['“', '"'],
    ['”', '"'],
    ['–', '-'],
    ['—', '-'],
    ['\t', ' '],
    ['\u00a0', ' '],
    [' \n ', ' '],
    ['A', 'a'],
  ])('takes %j for %j, in the text as in an anchor', (one, other) => {
    const [text, anchor] = [`x ${one}y`, `${other}y`];
    expect(annotate(text, withAnchors(anchor)).found).toBe(1);
    expect(annotate(`x ${other}y`, withAnchors(`${one}y`)).found).toBe(1);
  });

  it('takes no letter for two others, though it were written so when it is large', () => {
    expect(annotate('straße', withAnchors('strasse')).found).toBe(0);
  });

  it('parts a text into what is marked and what is not, with nothing empty between', () => {
    expect(annotate('one two', withAnchors('one two')).passages).toEqual([
      { text: 'one two', claims: ['claim/0'] },
    ]);
    expect(annotate('a one b two c', withAnchors('two', 'one')).passages).toEqual([
      { text: 'a ', claims: [] },
      { text: 'one', claims: ['claim/1'] },
      { text: ' b ', claims: [] },
      { text: 'two', claims: ['claim/0'] },
      { text: ' c', claims: [] },
    ]);
    expect(annotate('', withAnchors('one'))).toMatchObject({ passages: [], found: 0 });
  });

  it('asks for nothing where a claim has no anchor, and finds an anchor at the very end', () => {
    expect(annotate('one', withAnchors(''))).toEqual({
      passages: [{ text: 'one', claims: [] }],
      found: 0,
      missing: [],
    });
    expect(annotate('the end', withAnchors('end', 'ends')).missing.map(({ anchor }) => anchor)).toEqual([
      'ends',
    ]);
  });

  it('has of a longer anchor that holds a shorter one the whole, for both', () => {
    expect(annotate('one two three four', withAnchors('one two three', 'two')).passages).toEqual([
      { text: 'one two three', claims: ['claim/0', 'claim/1'] },
      { text: ' four', claims: [] },
    ]);
  });

  it('marks overlapping anchors once, for all their claims', () => {
    const { passages } = annotate('one two three', withAnchors('one two', 'two three'));
    expect(passages).toEqual([{ text: 'one two three', claims: ['claim/0', 'claim/1'] }]);
  });

  it('names of anchors that begin alike the shorter first, and of all the earlier, whatever their order', () => {
    const { passages } = annotate('one two three', withAnchors('two three', 'one two three', 'one'));
    expect(passages).toEqual([{ text: 'one two three', claims: ['claim/2', 'claim/1', 'claim/0'] }]);
  });

  it('keeps anchors that touch apart', () => {
    const { passages } = annotate('one two', withAnchors('one ', 'two'));
    expect(passages).toEqual([
      { text: 'one ', claims: ['claim/0'] },
      { text: 'two', claims: ['claim/1'] },
    ]);
  });

  it('finds an anchor behind letters that are two when they are small', () => {
    const { passages } = annotate('İİİ seven wells', withAnchors('seven wells'));
    expect(passages).toEqual([
      { text: 'İİİ ', claims: [] },
      { text: 'seven wells', claims: ['claim/0'] },
    ]);
  });

  it('comes to an end for the largest text, whatever it is made of', { timeout: 60_000 }, () => {
    for (const piece of ['word by word ', '  \n', 'Baldia Town 240']) {
      const text = piece.repeat(MOST_BYTES / piece.length);
      const { found, missing } = annotate(text, CLAIMS);
      expect([piece, found, missing.length]).toEqual([
        piece,
        0,
        CLAIMS.filter(({ anchor }) => anchor).length,
      ]);
    }
  });

  it('gives any text back whole', () => {
    const pieces = fc.constantFrom('seven', 'Wells', 'İ', ' ', '\n', '“', '\ud800', 'K', '\u202e', 'ß');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const { passages, found, missing } = annotate(parts.join(''), withAnchors('seven wells', 'i', 'ß'));
        expect(passages.map((passage) => passage.text).join('')).toBe(parts.join(''));
        expect(found + missing.length).toBe(3);
      }),
    );
  });

  it('lists the anchors that are not there', () => {
    expect(annotate('nothing of the kind', withAnchors('seven wells')).missing).toEqual([
      { claim: 'claim/0', anchor: 'seven wells' },
    ]);
  });

  const path = process.env.ATLAS_DOCUMENT;
  it.skipIf(!path)(
    `finds every anchor in the document itself${path ? '' : ' (not run: ATLAS_DOCUMENT names no file)'}`,
    () => {
      const { found, missing } = annotate(readFileSync(path ?? '', 'utf8'), CLAIMS);
      expect(missing).toEqual([]);
      expect(found).toBe(CLAIMS.filter((claim) => claim.anchor !== '').length);
    },
  );
});

describe('refusalOf(name, bytes, text)', () => {
  it('says what is wrong with a file, and what to do', () => {
    expect(refusalOf('a.txt', 10, 'text')).toBeNull();
    expect(refusalOf('a.pdf', 10, 'x\u0000y')).toBe(
      '“a.pdf” is not plain text. Choose the document as a text file (.txt).',
    );
    expect(refusalOf('a.txt', 0, '')).toBe('“a.txt” is empty. Choose the document as a text file (.txt).');
    expect(refusalOf('a.txt', 100_000, 'a\n'.repeat(50_000))).toBe(
      '“a.txt” has 50,001 lines: a text of at most 50,000 was expected. Choose the document as plain text.',
    );
    expect(refusalOf('a.txt', 100_000, 'a\n'.repeat(49_999))).toBeNull();
    expect(refusalOf('a.txt', 100_000, 'aб中ع'.repeat(4000))).toBe(
      '“a.txt” has 12,000 letters of other scripts than Latin: the document, in English, has few. Choose the document as plain text.',
    );
    expect(refusalOf('a.txt', 100_000, 'a\u202e'.repeat(10_001))).toMatch(/other scripts/);
    expect(refusalOf('a.txt', 100_000, 'Lyari (لیاری) – “the town”, é, €5. '.repeat(2000))).toBeNull();
    expect(refusalOf('a.txt', 100_000, 'ب'.repeat(MOST_OTHERS))).toBeNull();
    expect(refusalOf('a.txt', 100_000, 'ب'.repeat(MOST_OTHERS + 1))).toMatch(
      / 10,001 letters of other scripts/,
    );
    expect(refusalOf('a.txt', MOST_BYTES, null)).toBeNull();
    expect(refusalOf('a.txt', MOST_BYTES + 1, null)).toMatch(/ has 2 MB: /);
    expect(refusalOf('a.txt', 3, ' \n ')).toBe(refusalOf('a.txt', 0, ''));
    expect(refusalOf(`${'a'.repeat(200)}.txt`, 0, '')?.length).toBeLessThan(150);
    expect(unreadable('a.txt')).toMatch(/“a\.txt”/);
    expect(refusalOf('a.txt', 9_000_000, '')).toBe(
      '“a.txt” has 9 MB: a text of at most 1 MB was expected. Choose the document as plain text.',
    );
  });
});
