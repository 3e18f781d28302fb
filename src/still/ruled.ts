/** Rules: the style attributes of some HTML, which the page's policy forbids, as classes and the rules of a style for them. */

const TAG = /<[\w:-]+(?: [^\s=>"/]+(?:="[^"]*")?)* style="[^"]*"[^>]*>/g;
const STYLE = / style="([^"]*)"/;
const CLASS = / class="([^"]*)"/;

export interface Ruled {
  readonly html: string;
  readonly css: string;
}

/** The same look: in the element with the id `within` the rules have the last word, as the attributes had. */
export function ruled(html: string, within: string): Ruled {
  const names = new Map<string, string>();
  const nameOf = (declarations: string) => {
    const name = names.get(declarations) ?? `is-${names.size}`;
    names.set(declarations, name);
    return name;
  };
  const written = html.replaceAll(TAG, (tag) => {
    const name = nameOf((STYLE.exec(tag)?.[1] ?? '').replace(/;$/, ''));
    const plain = tag.replace(STYLE, '');
    return CLASS.test(plain)
      ? plain.replace(CLASS, (_, classes: string) => ` class="${classes} ${name}"`)
      : plain.replace(/^<[\w:-]+/, (opening) => `${opening} class="${name}"`);
  });
  const rules = [...names].map(([declarations, name]) => `#${within} .${name}{${declarations}}`);
  return { html: written, css: rules.join('') };
}
