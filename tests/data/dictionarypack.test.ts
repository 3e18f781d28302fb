/** Packing a dictionary: what comes out beside the same data is what went in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDictionaryFiles } from '../../src/cli/read-data.ts';
import { packDictionary, unpackDictionary } from '../../src/data/dictionarypack.ts';
import { pack } from '../../src/data/pack.ts';
import { readDictionary } from '../../src/data/readdictionary.ts';
import { outlinesOf } from '../../src/figure/dissolved.ts';
import { DATASET } from '../atlas.ts';

const TEXT = pack(DATASET, outlinesOf(DATASET));

describe('packDictionary(dictionary, data)', () => {
  it.each(Object.entries(readDictionaryFiles(process.cwd())))('loses nothing of %s', (file, text) => {
    const { dictionary } = readDictionary(file, text);
    expect(dictionary.size).toBeGreaterThan(500);
    expect(new Map(unpackDictionary(packDictionary(dictionary, TEXT), TEXT))).toEqual(dictionary);
  });

  it('loses nothing of any dictionary beside any data, whether they have its English or not', () => {
    const word = fc.string({ maxLength: 3 });
    const data = fc.jsonValue().map((value) => JSON.stringify(value));
    const dictionary = fc.array(fc.tuple(word, word)).map((pairs) => new Map(pairs));
    fc.assert(
      fc.property(dictionary, data, (written, beside) => {
        expect(unpackDictionary(packDictionary(written, beside), beside)).toEqual(written);
      }),
    );
  });

  it('sends an English text that the data have no second time', () => {
    const packed = packDictionary(new Map([['a town', 'x']]), JSON.stringify({ note: 'a town' }));
    expect(packed).not.toContain('a town');
  });
});
