/** Embedding: what may be switched is in the address, and the code holds that address and a title as they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, embeddedAt } from '../../src/page/embedcode.ts';
import { SWITCHES, switchesOf } from '../../src/page/embedding.ts';

describe('switchesOf(search)', () => {
  it('switchesOf(search) is null for a page that is not embedded', () => {
    expect(switchesOf('')).toBeNull();
    expect(switchesOf('?embedded=themes')).toBeNull();
  });

  it('switchesOf(search) passes over what is no switch, and doubles', () => {
    expect(switchesOf('?embed=')).toEqual([]);
    expect(switchesOf('?embed=day,weather,themes,day')).toEqual(['themes', 'day']);
  });

  it('undoes embeddedAt(link, switches), which leaves the view as it is', () => {
    fc.assert(
      fc.property(fc.subarray([...SWITCHES]), (switches) => {
        const url = new URL(embeddedAt('https://example.org/atlas/#fill=control&show=no-go', switches));
        expect(switchesOf(url.search)).toEqual(switches);
        expect(url.hash).toBe('#fill=control&show=no-go');
      }),
    );
  });
});

describe('codeOf(address, title, height)', () => {
  it('is one frame, whatever letters the title has', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const code = codeOf('https://example.org/?embed=#fill=control&show=', title, 400);
        expect(code.match(/[<>]/g)).toHaveLength(4);
        expect(code.match(/"/g)).toHaveLength(12);
      }),
    );
  });

  it('holds address, title and height', () => {
    expect(codeOf('https://example.org/?embed=day#fill=control&show=', 'A “map” & "more"', 400)).toBe(
      '<iframe src="https://example.org/?embed=day#fill=control&amp;show=" title="A “map” &amp; &quot;more&quot;" width="100%" height="400" style="border: 0" loading="lazy"></iframe>',
    );
  });
});
