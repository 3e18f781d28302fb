// @vitest-environment happy-dom
/** A dropped file: whatever it is, a view or a sentence; nothing is read that is too large, and what cannot be read is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES as MOST_PLATE } from '../../src/export/readback.ts';
import { MOST_BYTES as MOST_TEXT } from '../../src/figure/document.ts';
import { createActions } from '../../src/page/actions.ts';
import { takeFile } from '../../src/page/dropped.ts';
import { createFixed, createState } from '../../src/page/state.ts';
import { followAddress } from '../../src/view/address.ts';
import { parseView } from '../../src/view/parse.ts';
import { formatView } from '../../src/view/view.ts';
import { LEVELS, PLAIN } from '../atlas.ts';
import { PIECES } from '../fuzz/hostile.ts';

const FIXED = createFixed(LEVELS);
const LONG = 60_000;

function page() {
  history.replaceState(null, '', `#${formatView(PLAIN)}`);
  const address = followAddress(FIXED.choices, parseView(location.hash, FIXED.choices), () => {});
  const state = createState(FIXED, address.first, address.firstStep);
  const actions = createActions(FIXED, state, address, { stage: null });
  return { state, drop: (file: File) => takeFile(file, FIXED, state, actions) };
}

/** A file that says of itself what is given here; reading it fails, as reading a folder does. */
function unreadable(name: string, size: number): File {
  const file = new File(['x'], name);
  const reading = () => Promise.reject(new DOMException('it is a folder', 'NotFoundError'));
  return Object.defineProperties(file, {
    size: { value: size },
    text: { value: reading },
    arrayBuffer: { value: reading },
  });
}

describe('takeFile(file)', { timeout: LONG }, () => {
  it('tells of a folder, or a file that is gone, in a sentence', async () => {
    const { state, drop } = page();
    await drop(unreadable('maps', 4096));
    expect(state.outcome.value).toBe(
      '“maps” could not be read, as if it were a folder or gone: drop an SVG, PNG or PDF that this atlas exported.',
    );
    await drop(unreadable('page.txt', 4096));
    expect(state.refusal.value).toBe(
      '“page.txt” could not be read: it may be a folder, or be gone. Choose the document as a text file (.txt).',
    );
    expect(state.annotated.value).toBeNull();
  });

  it('does not read what is too large: reading these would fail', async () => {
    const { state, drop } = page();
    await drop(unreadable('page.txt', 200_000_000));
    expect(state.refusal.value).toMatch(/^“page\.txt” has 200 MB: a text of at most 1 MB was expected\./);
    await drop(unreadable('map.svg', 200 * 1024 * 1024));
    expect(state.outcome.value).toMatch(/^“map\.svg” has 200 MB, and a plate has 30 at most: /);
    expect([MOST_TEXT, MOST_PLATE]).toEqual([1_000_000, 30 * 1024 * 1024]);
  });

  it('tells a text that is a table from one that is read, by its lines', async () => {
    const { state, drop } = page();
    await drop(new File(['Town\tWells\nLyari\t12\nSaddar\t3'], 'wells.txt'));
    expect([state.ownFile.value?.name, state.view.value.panel]).toEqual(['wells.txt', PLAIN.panel]);
    state.ownFile.value = null;
    await drop(new File(['Of Lyari, and of Saddar.\nOf Malir, too.'], 'page.txt'));
    expect([state.ownFile.value, state.view.value.panel]).toEqual([null, 'document']);
  });

  it('says a hostile name back in one short line', async () => {
    const carried = JSON.stringify({ atlas: 'karachi', view: '#fill=control' });
    for (const text of [`<svg ><metadata>${carried}</metadata></svg>`, 'nothing', '']) {
      const { state, drop } = page();
      await drop(new File([text], `a\n\u202eb${'x'.repeat(300)}.svg`));
      expect(state.outcome.value).toMatch(/a bx{57}…/);
      expect(state.outcome.value).not.toMatch(/\p{C}/u);
    }
  });

  it('keeps the document that is open where another is refused', async () => {
    const { state, drop } = page();
    await drop(new File(['Baldia Town 2400'], 'page.txt'));
    const before = state.annotated.value;
    expect(before?.found).toBeGreaterThan(0);
    await drop(new File(['\u0000'], 'picture.txt'));
    expect(state.annotated.value).toBe(before);
    expect(state.refusal.value).toMatch(/^“picture\.txt” is not plain text\./);
  });

  it('ends with a view or a sentence, whatever is dropped', async () => {
    const name = fc
      .tuple(fc.constantFrom(...PIECES), fc.constantFrom('.svg', '.txt', '.png', ''))
      .map((both) => both.join(''));
    const text = fc
      .array(fc.oneof(fc.constantFrom(...PIECES, '<svg >', '<metadata>', '%PDF-'), fc.string()))
      .map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(name, text, async (called, inside) => {
        const { state, drop } = page();
        await drop(new File([inside], called));
        const said = state.outcome.value || state.refusal.value;
        if (state.annotated.value === null) expect(said).toMatch(/^[^\p{C}]+\.$/u);
        else expect(state.annotated.value.passages.map((one) => one.text).join('').length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
