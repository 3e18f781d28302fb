/** Entries of the bibliography in words. */
import type { Reference } from './references.ts';
import { parseWhen, type When } from './when.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dateInWords(reference: Reference): string {
  const [year, month, day] = reference.issued?.['date-parts'][0] ?? [];
  return [day, month ? MONTHS[month - 1] : undefined, year].filter((part) => part !== undefined).join(' ');
}

/** When it appeared, as precise as its entry; `null` where that has no date. */
export function issuedOn({ issued }: Reference): When | null {
  const [year, ...rest] = issued?.['date-parts'][0] ?? [];
  return year === undefined
    ? null
    : parseWhen([String(year), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'));
}

/** One entry of a bibliography: author, title, where, date. */
export function referenceInWords(reference: Reference): string {
  const authors = (reference.author ?? []).map(
    (author) => author.literal ?? [author.given, author.family].filter(Boolean).join(' '),
  );
  const where = reference['container-title'] ?? reference.publisher ?? '';
  return `${[authors.join(', '), `“${reference.title}”`, where, dateInWords(reference)].filter(Boolean).join(', ')}.`;
}
