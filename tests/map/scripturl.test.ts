import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const load = () => import('../../src/map/scripturl.ts');
const at = (href: string) => {
  vi.stubGlobal('location', new URL(href));
  vi.stubGlobal('origin', new URL(href).origin);
};

it('scriptUrl(url) takes a script of the page’s own origin, and throws for any other', async () => {
  at('https://atlas.example.org/some/');
  const { scriptUrl } = await load();
  expect(scriptUrl('./assets/worker.js')).toBe('./assets/worker.js');
  for (const url of [
    'https://stranger.example/worker.js',
    '//stranger.example/worker.js',
    'data:text/javascript,1',
  ])
    expect(() => scriptUrl(url)).toThrow('a script of the page’s own origin');
});

it('scriptUrl(url) takes what a page of a file has made of itself, and nothing from a network', async () => {
  at('file:///home/reader/karachi-atlas.html');
  const { scriptUrl } = await load();
  expect(scriptUrl('blob:null/1-2')).toBe('blob:null/1-2');
  expect(() => scriptUrl('https://stranger.example/worker.js')).toThrow('a script of the page’s own origin');
});

it('scriptUrl(url) vouches by the one policy that the page knows, where a browser asks for that', async () => {
  at('https://atlas.example.org/');
  const names: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, { createScriptURL }: { createScriptURL: (url: string) => string }) => {
      names.push(name);
      return { createScriptURL: (url: string) => ({ trusted: createScriptURL(url) }) };
    },
  });
  const { scriptUrl } = await load();
  expect(scriptUrl('./worker.js')).toEqual({ trusted: './worker.js' });
  expect(() => scriptUrl('https://stranger.example/worker.js')).toThrow('a script of the page’s own origin');
  const { pagePolicy } = await import('../../src/cli/headers.ts');
  expect(pagePolicy([], [])).toMatch(new RegExp(`trusted-types ${names.join(' ')}$`));
});
