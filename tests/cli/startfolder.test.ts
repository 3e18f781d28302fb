import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startFolder } from '../../src/cli/startfolder.mjs';

describe('startFolder(data)', () => {
  it('is another one for each folder of data, of whichever name, and never that of a build', () => {
    const folders = ['data', '../ellmouth', '../other/ellmouth', '/tmp/a city'].map(startFolder);
    expect(new Set(folders).size).toBe(4);
    for (const folder of folders) expect(folder).toMatch(/^dist-start\/[\w.-]+-[0-9a-f]{8}$/);
  });

  it('is the same one however the folder is named', () => {
    expect(startFolder('data/')).toBe(startFolder(resolve('data')));
  });
});
