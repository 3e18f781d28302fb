/** Copying what is still to be made: the clipboard is asked straight after the press, as WebKit wants it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyMade } from '../../src/page/copying.ts';

const MADE = { text: 'https://atlas.example/#own=x', done: 'The link is copied.' };
const given: Record<string, Promise<Blob>>[] = [];
const write = vi.fn<(items: readonly unknown[]) => Promise<void>>();
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  given.length = 0;
  write.mockReset().mockResolvedValue();
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(items: Record<string, Promise<Blob>>) {
        given.push(items);
      }
    },
  );
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
});

afterEach(() => vi.unstubAllGlobals());

describe('copyMade(making)', () => {
  it('asks the clipboard before the text is there, and gives back the sentence once it is copied', async () => {
    let make: (made: typeof MADE) => void = () => undefined;
    const done = copyMade(
      new Promise((resolve) => {
        make = resolve;
      }),
    );
    expect(write).toHaveBeenCalledTimes(1);
    make(MADE);
    expect(await done).toBe(MADE.done);
    expect(await (await given[0]?.['text/plain'])?.text()).toBe(MADE.text);
  });

  it('writes the text once it is made where no promise is taken', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    expect(await copyMade(Promise.resolve(MADE))).toBe(MADE.done);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(MADE.text);
  });

  it('fails where the clipboard is refused', async () => {
    write.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await expect(copyMade(Promise.resolve(MADE))).rejects.toThrow('denied');
  });
});
