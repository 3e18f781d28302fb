import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALWAYS, headersFor, SERVED_FILE, SERVED_PAGE } from '../../src/cli/headers.ts';
import { HOSTS } from '../../src/cli/hosts.ts';

const text = readFileSync('docs/hosting.md', 'utf8');

describe('docs/hosting.md', () => {
  it.each(Object.entries(HOSTS))('has the block for %s as the code gives it', (name, block) => {
    expect(text).toContain(`\`\`\`${name}\n${block}\n\`\`\``);
  });

  it.each(Object.entries(HOSTS))('%s sends every header and both policies', (_, block) => {
    for (const [name, value] of Object.entries(ALWAYS)) {
      expect(block).toContain(name);
      expect(block).toContain(value);
    }
    for (const policy of [SERVED_PAGE, SERVED_FILE]) expect(block).toContain(policy);
    expect(block).toContain('immutable');
    expect(block).toContain('no-cache');
  });
});

describe('_headers', () => {
  /** The names of the headers under each path. */
  const rules = new Map<string, string[]>();
  let path = '';
  for (const line of HOSTS.headers.split('\n')) {
    if (!line.startsWith(' ')) path = line;
    const said = rules.get(path) ?? [];
    rules.set(path, line.startsWith(' ') ? [...said, line.trim().split(':')[0] ?? ''] : said);
  }

  it('says of no answer what another rule has said of it: hosts would join the two', () => {
    const [everywhere = [], ...others] = [...rules.values()];
    expect([...rules.keys()]).toEqual(['/*', '/', '/index.html', '/sw.js', '/assets/*']);
    for (const names of others) expect(names.filter((name) => everywhere.includes(name))).toEqual([]);
  });

  it('has no line longer than the 2,000 characters that Cloudflare Pages reads', () => {
    for (const line of HOSTS.headers.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });
});

describe('headersFor', () => {
  it('headersFor(path) keeps what is named by what it holds for ever, and asks for all else again', () => {
    for (const path of ['/assets/index-BqF3Cb4X.js', '/some/atlas/assets/a-1.woff2'])
      expect(headersFor(path)['Cache-Control']).toMatch(/immutable/);
    for (const path of ['/', '/index.html', '/sw.js', '/icon.svg', '/some/atlas/'])
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
  });

  it('headersFor(path) lets everybody embed a page, and nobody a file', () => {
    const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'] ?? '';
    for (const path of ['/', '/index.html']) expect(policyOf(path)).toContain('frame-ancestors *');
    for (const path of ['/assets/a-1.js', '/sw.js'])
      expect(policyOf(path)).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  });

  it('headersFor(path) has no unsafe word', () => {
    for (const path of ['/', '/sw.js']) expect(JSON.stringify(headersFor(path))).not.toContain('unsafe');
  });
});

describe('Permissions-Policy', () => {
  it('lends the page the clipboard to write to, and nothing else', () => {
    const lent = ALWAYS['Permissions-Policy']?.split(', ').filter((part) => !part.endsWith('=()'));
    expect(lent).toEqual(['clipboard-write=(self)']);
  });
});
