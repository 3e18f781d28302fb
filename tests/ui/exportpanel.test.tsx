// @vitest-environment happy-dom
/** The export panel: a format is one press, all of it works from the keyboard, and the map stays in use meanwhile. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportPanel, type ExportPanelProps } from '../../src/ui/exportpanel.tsx';
import { faultOfSide, sizeInWords } from '../../src/ui/exportsize.tsx';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';

const PAUSE_MS = 250;
const RANGE = { least: 300, most: 10_000 };
const onExport = vi.fn<ExportPanelProps['onExport']>();
const onPreview = vi.fn<ExportPanelProps['onPreview']>();
const onClose = vi.fn();
const PROPS: ExportPanelProps = {
  formats: [
    { id: 'png', label: 'PNG', sized: true },
    { id: 'csv', label: 'CSV', sized: false },
  ],
  sizes: [
    { id: 'a4', label: 'A4' },
    { id: 'slide', label: 'Slide' },
  ],
  range: RANGE,
  parts: [
    { id: 'legend', label: 'Legend', on: true },
    { id: 'inset', label: 'Inset', on: true },
  ],
  reachesOthers: true,
  title: 'A map',
  subject: 1,
  onPreview,
  onExport,
  onClose,
};
let root: HTMLElement;
let urls: string[] = [];

const show = (more: Partial<ExportPanelProps> = {}) =>
  act(() => render(<ExportPanel {...PROPS} {...more} />, root));
function named<E extends HTMLElement>(selector: string, name: string): E {
  const found = [...root.querySelectorAll<E>(selector)].find(
    (element) => element.textContent?.trim() === name,
  );
  if (!found) throw new Error(`there is no ${selector} called ${name}`);
  return found;
}
const settle = async (ms = 0) => {
  await vi.advanceTimersByTimeAsync(ms);
};
const press = (name: string) =>
  act(async () => {
    named('button', name).click();
    await settle();
  });
const outcome = () => root.querySelector('.export-outcome')?.textContent;
const picture = () => root.querySelector('img');
const wait = (ms: number) => act(() => settle(ms));

async function choose(id: string): Promise<void> {
  const select = root.querySelector('select');
  if (!select) throw new Error('there is no select');
  await act(() => {
    select.value = id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function type(label: string, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>(
    `#${CSS.escape(named<HTMLLabelElement>('label', label).htmlFor)}`,
  );
  if (!input) throw new Error(`there is no field called ${label}`);
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(async () => {
  vi.useFakeTimers();
  urls = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    urls.push(`blob:${urls.length}-${Math.random()}`);
    return urls.at(-1) ?? '';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
    urls = urls.filter((one) => one !== url);
  });
  onPreview.mockImplementation(async () => new Blob(['<svg/>']));
  onExport.mockImplementation(async (format) => `Saved as ${format}.`);
  root = document.createElement('div');
  document.body.append(root);
  await show();
});

afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe('<ExportPanel> by one press', () => {
  it('opens with the focus on the first format', () => {
    expect(document.activeElement?.textContent).toBe('PNG');
  });

  it('makes the format that is pressed, with the first size and every part that is on', async () => {
    await press('PNG');
    expect(onExport).toHaveBeenCalledExactlyOnceWith(
      'png',
      { size: 'a4', parts: ['legend', 'inset'] },
      { signal: expect.any(AbortSignal), onProgress: expect.any(Function) },
    );
    expect(outcome()).toBe('Saved as png.');
  });

  it('says why a format could not be made, and what to do', async () => {
    onExport.mockRejectedValue(new Error('the browser has no 2D canvas'));
    await press('PNG');
    expect(outcome()).toBe(
      'PNG could not be made (the browser has no 2D canvas). Try again, or choose another format.',
    );
  });

  it('closes on Escape from within, and keeps the key from the page', async () => {
    const onPage = vi.fn();
    root.addEventListener('keydown', onPage);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => void document.activeElement?.dispatchEvent(event));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onPage).not.toHaveBeenCalled();
  });

  it('is free of faults that axe knows of, at rest and with another size', async () => {
    vi.useRealTimers();
    for (const id of ['a4', 'custom']) {
      await choose(id);
      const { violations } = await axe.run(root);
      expect(violations.map((violation) => violation.id)).toEqual([]);
    }
  });
});

describe('<ExportPanel> while a file is made', () => {
  let finish: (sentence: string) => void;
  beforeEach(() => {
    onExport.mockImplementation(
      (_format, _settings, { signal }) =>
        new Promise((resolve, reject) => {
          finish = resolve;
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
  });

  it('shows how much is done and what is being done', async () => {
    await press('PNG');
    const job = onExport.mock.calls[0]?.[2];
    await act(() => job?.onProgress(0.4, 'Drawing'));
    const bar = root.querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([0.4, 1]);
    expect(root.querySelector('.export-progress')?.textContent).toContain('Drawing…');
    await act(async () => {
      finish('Saved.');
      await settle();
    });
    expect(root.querySelector('progress')).toBeNull();
    expect(outcome()).toBe('Saved.');
  });

  it('makes one file at a time', async () => {
    await press('PNG');
    await press('CSV');
    expect(onExport).toHaveBeenCalledOnce();
  });

  it('stops when cancelled, says so, and takes the next', async () => {
    await press('PNG');
    await press('Cancel');
    expect(outcome()).toBe('Cancelled: nothing was made.');
    await press('CSV');
    expect(onExport).toHaveBeenCalledTimes(2);
  });
});

describe('<ExportPanel> with other settings', () => {
  it('hands on the size and the parts as chosen', async () => {
    await choose('slide');
    await act(() => named('label', 'Legend').querySelector('input')?.click());
    await press('PNG');
    expect(onExport.mock.calls[0]?.[1]).toEqual({ size: 'slide', parts: ['inset'] });
  });

  it('hands on a size of one’s own as width x height', async () => {
    await choose('custom');
    await type('Width', ' 1200 ');
    await type('Height', '630');
    await press('PNG');
    expect(onExport.mock.calls[0]?.[1].size).toBe('1200x630');
  });

  it('makes no plate of an unfit size, and says which side is unfit; data need none', async () => {
    await choose('custom');
    await type('Width', '12');
    expect(root.querySelector('[aria-invalid=true]')).not.toBeNull();
    expect(root.querySelector('.export-fault')?.textContent).toBe(
      'The width is a whole number of pixels from 300 to 10000: “12” is not.',
    );
    await press('PNG');
    expect(onExport).not.toHaveBeenCalled();
    expect(outcome()).toMatch(/^PNG needs a size: /);
    await press('CSV');
    expect(onExport).toHaveBeenCalledOnce();
  });
});

describe('<ExportPanel> on a page that only its reader can open', () => {
  it('says in a quiet line that the address leads nobody else here, and else says nothing', async () => {
    expect(root.querySelector('.export-reach')).toBeNull();
    await show({ reachesOthers: false });
    expect(root.querySelector('.export-reach')?.textContent).toMatch(
      /^This page is open from this computer alone: .+ QR\s+code is left out unless you ask for it\.$/,
    );
  });

  it('leaves a part off until it is asked for', async () => {
    const parts = [...PROPS.parts, { id: 'qr', label: 'QR code', on: false }];
    await act(() => render(null, root));
    await show({ parts, reachesOthers: false });
    expect(named('label', 'QR code').querySelector('input')?.checked).toBe(false);
    await press('PNG');
    await act(() => named('label', 'QR code').querySelector('input')?.click());
    await press('PNG');
    expect(onExport.mock.calls.map(([, settings]) => settings.parts)).toEqual([
      ['legend', 'inset'],
      ['legend', 'inset', 'qr'],
    ]);
  });
});

describe('<ExportPanel> previews', () => {
  it('draws once, a moment after the last of several changes', async () => {
    await choose('slide');
    await wait(PAUSE_MS - 1);
    await choose('a4');
    await wait(PAUSE_MS - 1);
    expect(onPreview).not.toHaveBeenCalled();
    await wait(1);
    expect(onPreview).toHaveBeenCalledOnce();
    expect(picture()?.alt).toBe('Preview of the plate: A map');
  });

  it('draws again when the map changes, and not when it is only drawn anew', async () => {
    await wait(PAUSE_MS);
    await show();
    await wait(PAUSE_MS);
    expect(onPreview).toHaveBeenCalledOnce();
    await show({ subject: 2 });
    await wait(PAUSE_MS);
    expect(onPreview).toHaveBeenCalledTimes(2);
  });

  it('keeps one picture at a time, and none after it is closed', async () => {
    await wait(PAUSE_MS);
    const [first] = urls;
    await show({ subject: 2 });
    await wait(PAUSE_MS);
    expect(urls).toHaveLength(1);
    expect(urls).not.toContain(first);
    await act(() => render(null, root));
    expect(urls).toEqual([]);
  });

  it('leaves a drawing that has been overtaken, and says why one failed', async () => {
    await wait(PAUSE_MS);
    const signal = onPreview.mock.calls[0]?.[1];
    onPreview.mockRejectedValue(new Error('no font'));
    await show({ subject: 2 });
    expect(signal?.aborted).toBe(true);
    await wait(PAUSE_MS);
    expect(root.textContent).toContain('The preview could not be drawn (no font).');
  });
});

describe('<ExportPanel> in Urdu', () => {
  beforeEach(() => {
    speak(ur);
    return show({
      formats: [{ id: 'png', label: 'PNG', sized: true }],
      sizes: [{ id: 'a4', label: 'A4' }],
      parts: [],
      reachesOthers: false,
      title: 'نقشہ',
    });
  });
  afterEach(() => speak(en));
  const latinIn = () =>
    [
      root.textContent ?? '',
      ...[...root.querySelectorAll('[aria-label], [alt]')].map(
        (element) => element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '',
      ),
    ].filter((text) => /[A-Za-z]/.test(text.replace(/PNG|A4|QR/g, '')));

  it('says nothing in Latin letters, whatever is pressed and typed', async () => {
    expect(latinIn()).toEqual([]);
    await choose('custom');
    await type('چوڑائی', '12');
    expect(root.querySelector('.export-fault')?.textContent).toBe(
      'چوڑائی پکسل میں 300 سے 10000 تک کا پورا عدد ہونی چاہیے: ”12“ ایسا عدد نہیں۔',
    );
    await press('PNG');
    expect(outcome()).toMatch(/^PNG: اس کے لیے سائز درکار ہے: /);
    expect(latinIn()).toEqual([]);
  });

  it('says that an export failed, and that the preview did', async () => {
    onExport.mockRejectedValue(new Error('جگہ نہیں'));
    onPreview.mockRejectedValue('no reason');
    await press('PNG');
    expect(outcome()).toBe('PNG: یہ نہ ہو سکا (جگہ نہیں)۔ دوبارہ کوشش کریں، یا کوئی اور فارمیٹ چنیں۔');
    await wait(PAUSE_MS);
    expect(root.querySelector('.export-preview')?.textContent).toContain('(کوئی وجہ نہیں بتائی گئی)۔');
    expect(latinIn()).toEqual([]);
  });
});

describe('faultOfSide(what, text, range)', () => {
  it('takes whole numbers from the least to the most, both included', () => {
    for (const text of ['300', '10000', ' 4961 ']) expect(faultOfSide('width', text, RANGE)).toBeNull();
    for (const text of ['299', '10001', '12.5', '1e3', '-400', '0x400', 'wide', '9'.repeat(400)])
      expect(faultOfSide('height', text, RANGE)).toMatch(
        /^The height is a whole number .*: “.{1,20}” is not\.$/,
      );
    expect(faultOfSide('width', ' ', RANGE)).toMatch(/: nothing is given\.$/);
  });

  it('sizeInWords(chosen, range) is a name, or numbers without what was typed around them', () => {
    expect(sizeInWords({ id: 'a4', width: 'x', height: '' }, RANGE)).toBe('a4');
    expect(sizeInWords({ id: 'custom', width: ' 0630', height: '300' }, RANGE)).toBe('630x300');
    expect(sizeInWords({ id: 'custom', width: '630', height: '' }, RANGE)).toBeNull();
  });
});
