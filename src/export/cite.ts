/** Citing: a claim's reference as plain text, as BibTeX and as CSL-JSON, with the place in it. */
import { referenceInWords } from '../data/bibliography.ts';
import type { Reference } from '../data/references.ts';
import { further } from '../words/words.ts';

export type CitationForm = 'text' | 'bibtex' | 'csl-json';

const BIBTEX_TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'article',
  report: 'techreport',
  webpage: 'misc',
  dataset: 'misc',
};

/** Characters that BibTeX would read as commands, escaped. */
function escaped(text: string): string {
  const commands: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '^': '\\^{}',
    '~': '\\~{}',
  };
  return text.replace(/[\\{}$&#%_^~]/g, (character) => commands[character] ?? `\\${character}`);
}

function bibtex(reference: Reference, locator: string): string {
  const [year, month, day] = reference.issued?.['date-parts'][0] ?? [];
  const authors = (reference.author ?? []).map((author) =>
    author.literal === undefined
      ? [author.given, author.family].filter(Boolean).join(' ')
      : `{${escaped(author.literal)}}`,
  );
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length > 0 ? authors.join(' and ') : undefined],
    ['title', `{${escaped(reference.title)}}`],
    ['journal', reference['container-title'] && escaped(reference['container-title'])],
    ['institution', reference.publisher && escaped(reference.publisher)],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['day', day === undefined ? undefined : String(day)],
    ['note', escaped(locator)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${BIBTEX_TYPES[reference.type] ?? 'misc'}{${reference.id},\n${lines.join(',\n')}\n}`;
}

/** The citation of a claim, ready to be pasted. */
export function cite(reference: Reference, locator: string, form: CitationForm): string {
  switch (form) {
    case 'text':
      return further().files.cited(referenceInWords(reference).replace(/[.۔]$/, ''), locator);
    case 'bibtex':
      return bibtex(reference, locator);
    case 'csl-json': {
      const { short: _short, speaker: _speaker, ...standard } = reference;
      return JSON.stringify([{ ...standard, locator }], null, 2);
    }
  }
}
