import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { billOf, packagesIn, settled } from '../../src/cli/bill.ts';

/** npm has to start for it, which takes seconds on a busy machine. */
const PATIENCE_MS = 60_000;

it(
  'billOf(root) lists what the atlas is made of, what that needs too, and no tool',
  () => {
    const names = billOf('.').components.map(({ name }) => name);
    expect(names).toEqual(
      // The last is shared with a tool.
      expect.arrayContaining(['preact', 'preact-render-to-string', 'maplibre-gl', 'earcut', 'workbox-core']),
    );
    for (const tool of ['vite', 'vitest', 'typescript', '@playwright/test'])
      expect(names).not.toContain(tool);
  },
  PATIENCE_MS,
);

it('settled(written, lock) is the same whenever and wherever npm wrote it, and another for other packages', () => {
  const written = (serialNumber: string, timestamp: string, name: string) =>
    JSON.stringify({
      serialNumber,
      metadata: { timestamp, component: { name } },
      components: [],
      dependencies: [],
    });
  const [lock, other] = ['{"name":"karachi-atlas"}', '{"name":"karachi-atlas","version":"2"}'];
  const bill = settled(written('urn:uuid:1', '2026-01-01', 'folder'), lock);
  expect(settled(written('urn:uuid:2', '2026-01-02', 'another'), lock)).toEqual(bill);
  expect(bill.metadata).toEqual({ component: { name: 'karachi-atlas' } });
  expect(bill.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(settled(written('', '', ''), other).serialNumber).not.toBe(bill.serialNumber);
});

describe('packagesIn', () => {
  it('packagesIn(bundle) names packages that are in it, nested and scoped ones too, and none that was shaken off', () => {
    const module = (renderedLength: number) => ({ renderedLength });
    // Of a bundle only this is read.
    const bundle = {
      'a.js': {
        type: 'chunk',
        modules: {
          '/p/src/main.tsx': module(9),
          '/p/node_modules/preact/dist/preact.mjs': module(9),
          '/p/node_modules/maplibre-gl/node_modules/@mapbox/point-geometry/index.js': module(9),
          '/p/node_modules/unused/index.js': module(0),
        },
      },
      'b.woff2': { type: 'asset', originalFileNames: ['node_modules/@fontsource/noto-sans/files/b.woff2'] },
    } as unknown as Rolldown.OutputBundle;
    expect(packagesIn(bundle)).toEqual(['@fontsource/noto-sans', '@mapbox/point-geometry', 'preact']);
  });
});
