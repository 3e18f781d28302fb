import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressTexts } from '../../src/cli/compressed.ts';

it('compressTexts(folder) lays what unpacks to the same text beside every text, in folders too, and leaves fonts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  try {
    mkdirSync(join(folder, 'assets'));
    const text = 'کراچی '.repeat(500);
    for (const name of ['index.html', 'assets/a.js', 'assets/b.woff2'])
      writeFileSync(join(folder, name), text);
    compressTexts(folder);
    for (const name of ['index.html', 'assets/a.js']) {
      const [br, gz] = ['br', 'gz'].map((ending) => readFileSync(join(folder, `${name}.${ending}`)));
      expect(brotliDecompressSync(br ?? '').toString()).toBe(text);
      expect(gunzipSync(gz ?? '').toString()).toBe(text);
      expect(br?.length).toBeLessThan(text.length);
    }
    expect(readdirSync(join(folder, 'assets')).toSorted()).toEqual(['a.js', 'a.js.br', 'a.js.gz', 'b.woff2']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
