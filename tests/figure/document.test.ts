/** The reader's copy of the document: anchors are found whatever the copy's white space and quotation marks, and the rest is listed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/data/claim.ts';
import { claimsInOrder } from '../../src/figure/claimorder.ts';
import { annotate, refusalOf } from '../../src/figure/document.ts';
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

  it('marks overlapping anchors once, for all their claims', () => {
    const { passages } = annotate('one two three', withAnchors('one two', 'two three'));
    expect(passages).toEqual([{ text: 'one two three', claims: ['claim/0', 'claim/1'] }]);
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
    expect(refusalOf('a.txt', 9_000_000, '')).toBe(
      '“a.txt” has 9 MB: a text of at most 5 MB was expected. Choose the document as plain text.',
    );
  });
});
