// @vitest-environment happy-dom
/** Delivering: a file under its name, data on the clipboard, and a sentence on what was done or why it was not. */
import { tsvParse } from 'd3-dsv';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deliver } from '../../src/export/deliver.ts';
import { wishOf } from './produced.ts';

const { format: _format, ...ASKED } = wishOf({ fill: 'control' });
const saved: { name: string; blob: Blob | undefined }[] = [];
const copied: Record<string, Promise<Blob>>[] = [];
const write = vi.fn<(items: readonly unknown[]) => Promise<void>>();

beforeEach(() => {
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob instanceof Blob ? blob : undefined;
    return 'blob:x';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: last });
  });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(items: Record<string, Promise<Blob>>) {
        copied.push(items);
      }
    },
  );
  write.mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { write } });
});

afterEach(() => {
  saved.length = 0;
  copied.length = 0;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('deliver(asked, what, name, job)', () => {
  it('saves a file under its name with the ending of its format', async () => {
    expect(await deliver(ASKED, 'csv', 'karachi-control', {})).toBe('Saved as karachi-control.csv.');
    expect(saved.map(({ name }) => name)).toEqual(['karachi-control.csv']);
    expect(await saved[0]?.blob?.text()).toMatch(/^place,name,theme,/);
  });

  it('copies the data as a table with tabs, taken straight after the press', async () => {
    const done = deliver(ASKED, 'copy-data', 'x', {});
    expect(write).toHaveBeenCalledOnce();
    expect(await done).toBe('The data of the map are copied as a table.');
    const text = await (await copied[0]?.['text/plain'])?.text();
    expect(tsvParse(text ?? '').find(({ place }) => place === 'gulberg')).toMatchObject({
      theme: 'control',
      text: 'MQM',
    });
  });

  it('says that the browser does not let it copy, whether it refuses or knows nothing of it', async () => {
    const sentence = 'the browser does not let this page copy: save a file instead';
    write.mockRejectedValue(new Error('NotAllowedError'));
    await expect(deliver(ASKED, 'copy-data', 'x', {})).rejects.toThrow(sentence);
    vi.stubGlobal('ClipboardItem', undefined);
    await expect(deliver(ASKED, 'copy-data', 'x', {})).rejects.toThrow(sentence);
  });

  it('saves nothing once it is stopped', async () => {
    await expect(deliver(ASKED, 'csv', 'x', { signal: AbortSignal.abort() })).rejects.toThrow('abort');
    expect(saved).toEqual([]);
  });
});
