import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/cli/closed.ts';

const HEAD = '<!doctype html><html><head><meta charset="utf-8"><title>x</title>';
const page = (body: string) => `${HEAD}</head><body>${body}</body></html>`;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) =>
  new Map(
    (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '')
      .split('; ')
      .map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]),
  );

describe('withPolicy', () => {
  it('withPolicy(html) names scripts and styles that stand in the page by their hashes, and no script that is a file', () => {
    const html = withPolicy(
      page(
        '<style>p{}</style><script>one()</script><script type="module" id="b">two()</script><script src="x.js"></script>',
      ),
    );
    expect(policyOf(html).get('script-src')).toEqual(["'self'", hashOf('one()'), hashOf('two()')]);
    expect(policyOf(html).get('style-src')).toEqual(["'self'", hashOf('p{}')]);
  });

  it('withPolicy(html) forbids what nothing names, and stands before all but the letters of the page', () => {
    const html = withPolicy(page(''));
    expect(policyOf(html).get('default-src')).toEqual(["'none'"]);
    expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
    expect(html).not.toMatch(/unsafe/);
  });

  it('withPolicy(html) throws for a style attribute and for a listener in the page, and not for what scripts and styles say', () => {
    expect(() => withPolicy(page('<p style="top:0">x</p>'))).toThrow(/forbids <p style="top:0"/);
    expect(() => withPolicy(page('<p class="a" onclick="x()">x</p>'))).toThrow(
      /forbids <p class="a" onclick/,
    );
    expect(() => withPolicy(page(`<script>'<p style="a">'</script>`))).not.toThrow();
  });

  it('withPolicy(html) throws where something would come before the policy', () => {
    expect(() => withPolicy('<html><head><script>x()</script><meta charset="utf-8"></head></html>')).toThrow(
      /does not begin with its charset/,
    );
  });
});
