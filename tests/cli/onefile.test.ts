/** The atlas as one file: what stands in a page is read there as it was written, and asks for nothing beside it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { excess } from '../../src/cli/budget.ts';
import { addressOf, faceAsked, facesInFile } from '../../src/cli/facesinfile.ts';
import { inScript, inStyle } from '../../src/cli/onefile.ts';
import { FONT_FACES } from '../../src/export/fontfaces.ts';
import { readCmap } from '../../src/export/pdf/font/cmap.ts';
import { tableOf, tablesOf } from '../../src/export/pdf/font/woff.ts';

/** What an expression is worth. */
const worthOf = async (code: string): Promise<unknown> =>
  (await import(`data:text/javascript,${encodeURIComponent(`export default ${code};`)}`)).default;

describe('inScript(code)', () => {
  it('inScript(code) keeps what would end a script, or keep it from ending, and means the same', async () => {
    const text = '</script><SCRIPT></Script ><!-- <b> </style>';
    const code = inScript(`[${JSON.stringify(text)}, /<\\/script>/.test('x</script>')]`);
    expect(code).not.toMatch(/<\/?script|<!--/i);
    expect(await worthOf(code)).toEqual([text, true]);
  });

  it('inScript(code) leaves every string what it is', async () => {
    const piece = fc.constantFrom('<', '/', 'script', 'SCRIPT', '!--', '>', '\\', 'a', '\n', '\r', '\0', 'ک');
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const text = pieces.join('');
        const code = inScript(JSON.stringify(text));
        expect(code).not.toMatch(/<\/?script|<!--/i);
        expect(await worthOf(code)).toBe(text);
      }),
    );
  });

  it('inScript(code) refuses characters that a page reads as others', () => {
    for (const character of ['\0', '\r'])
      expect(() => inScript(`'${character}'`)).toThrow('U+0000 or U+000D');
  });
});

describe('inStyle(css)', () => {
  it('inStyle(css) refuses what would end it', () => {
    expect(inStyle('a>b{color:red}')).toBe('a>b{color:red}');
    expect(() => inStyle('a::before{content:"</STYLE>"}')).toThrow('the end of one');
  });
});

describe('facesInFile(urdu)', { timeout: 60_000 }, () => {
  const faces = facesInFile('کراچی 時');

  it('names each face that a file may need once, the Latin ones last', async () => {
    const names = (await faces).map(({ name }) => name);
    expect(names.toSorted()).toEqual(FONT_FACES.map(({ file }) => file.replace('.woff2', '')).toSorted());
    expect(names.slice(-4).every((name) => name.includes('-latin-'))).toBe(true);
  });

  it('the page gives its scripts the bytes of a face: a Latin one is the whole file, an Arabic one has the letters asked for', async () => {
    const { document } = new Window();
    for (const { name, rule } of await faces) {
      const style = document.createElement('style');
      style.id = name;
      style.textContent = rule;
      document.head.append(style);
    }
    const bytesOf = (name: string) => {
      const [, address = ''] = /^export default (.*);$/.exec(addressOf(name)) ?? [];
      // The module's one expression, run with this document as its own.
      const found = new Function('document', `return ${address}`)(document) as string;
      return Buffer.from(found.replace('data:font/woff;base64,', ''), 'base64');
    };
    const latin = 'noto-sans-latin-600-normal';
    expect(bytesOf(latin)).toEqual(readFileSync(`node_modules/@fontsource/noto-sans/files/${latin}.woff`));
    const nastaliq = await tablesOf(bytesOf('noto-nastaliq-urdu-arabic-600-normal'));
    const letters = String.fromCodePoint(...readCmap(tableOf(nastaliq, 'cmap')).keys());
    expect([...letters].toSorted().join('')).toBe([...' کراچی'].toSorted().join(''));
  });
});

describe('faceAsked(id)', () => {
  it('faceAsked(id) is the same face for either kind of its file, and none for other modules', () => {
    const path = '@fontsource/noto-sans/files/noto-sans-latin-400-normal';
    expect(faceAsked(`${path}.woff?url`)).toBe('noto-sans-latin-400-normal');
    expect(faceAsked(`${path}.woff2?url`)).toBe('noto-sans-latin-400-normal');
    expect(faceAsked(`${path}.woff2`)).toBe(null);
    expect(faceAsked('virtual:map-worker')).toBe(null);
  });
});

describe('excess(part, has, may)', () => {
  it('excess(part, has, may) is a sentence with both sums where there is more than may be, and else none', () => {
    expect(excess('file', 900_000, 900_000)).toBe(null);
    expect(excess('file', 900_001, 900_000)).toMatch(
      /^budget\.json: file may have 900\.0 kB compressed and has/,
    );
  });

  it('the file has a budget of at most 900 kB', () => {
    expect(JSON.parse(readFileSync('budget.json', 'utf8')).file).toBeLessThanOrEqual(900_000);
  });
});
