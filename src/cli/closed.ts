/** Closed: the page that is built carries the policy that it is held to, and the preview serves it with the headers of `docs/hosting.md`. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { headersFor, pagePolicy } from './headers.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of what stands in a page between the tags of some elements; of scripts that are files there is nothing to hash. */
const hashesOf = (html: string, name: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${name}(?![^>]* src=)[^>]*>(.*?)</${name}>`, 'gs'))].map(([, text = '']) =>
    hashOf(text),
  );

/** Before the policy only its letters may be told: a browser looks for them in the first thousand bytes. */
const CHARSET = /<meta charset="[^"]*"\s*\/?>/;

/** A page with its policy in it, before all that it holds for. Throws where that would not be first, or what it forbids stands in the page. */
export function withPolicy(html: string, policyFor = pagePolicy): string {
  const [charset] = CHARSET.exec(html) ?? [];
  if (!charset || !/<head>\s*$/.test(html.slice(0, html.indexOf(charset))))
    throw new Error('src/cli/closed.ts: the head of the page does not begin with its charset');
  const [forbidden] =
    /<[^>]* (?:style|on\w+)="[^"]*"/.exec(html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')) ?? [];
  if (forbidden)
    throw new Error(
      `src/cli/closed.ts: the policy of the page forbids ${forbidden.slice(0, 160)}; name a class, or listen in a script`,
    );
  const policy = policyFor(hashesOf(html, 'script'), hashesOf(html, 'style'));
  return html.replace(
    charset,
    () => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** Writes the policy into the page when all else of it is written, and has the preview serve it as a host should. */
export const closed = (policyFor = pagePolicy): Plugin => ({
  name: 'closed',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = (request.url ?? '/').replace(/[?#].*$/s, '');
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
      next();
    });
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.html'))
          file.source = withPolicy(String(file.source), policyFor);
    },
  },
});
