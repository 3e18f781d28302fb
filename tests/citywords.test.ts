/** The code is of any city: all that is of the one in `data/` stands in `data/`, comments not excepted. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cityWordsIn } from './citywords.ts';

const TEXT = /\.(tsx?|mjs|css|json|csv|geojson|md)$/;

const FILES = [
  'index.html',
  'vite.config.ts',
  'vite.file.config.ts',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name))
    .map((name) => join('src', name)),
];

/** The lines of a file that have such a word, with the word. */
function linesIn(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  if (cityWordsIn(text).length === 0) return [];
  return text
    .split('\n')
    .flatMap((line, index) => cityWordsIn(line).map((word) => `${path}:${index + 1} ${word}`));
}

describe('the words of the city of data/', () => {
  it('stand in no code', () => {
    expect(FILES.length).toBeGreaterThan(400);
    expect(FILES.flatMap(linesIn)).toEqual([]);
  });

  it('are found where they do stand', () => {
    const found = linesIn('data/atlas.json').join('\n');
    for (const word of ['Karachi', 'کراچی', 'Lyari', 'Gadap', 'consulate', 'لیاری'])
      expect(found).toContain(word);
  });
});
