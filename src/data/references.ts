/** References: the bibliography as CSL-JSON, keyed by a short id, and citations in words. */
import * as v from 'valibot';
import { readJson } from './geojson.ts';
import type { Issue } from './issue.ts';
import { parseWhen, type When } from './when.ts';

const text = v.pipe(v.string(), v.nonEmpty('some text'));
const date = v.object({ 'date-parts': v.array(v.array(v.number())) });

const reference = v.looseObject({
  id: text,
  type: text,
  title: text,
  /** For display beside a value: "US consulate cable, spring 2009". */
  short: text,
  /** Who says so: report, cable, article. */
  speaker: text,
  author: v.optional(
    v.array(
      v.looseObject({
        literal: v.optional(v.string()),
        family: v.optional(v.string()),
        given: v.optional(v.string()),
      }),
    ),
  ),
  'container-title': v.optional(v.string()),
  publisher: v.optional(v.string()),
  note: v.optional(v.string(), ''),
  issued: v.optional(date),
});

export type Reference = v.InferOutput<typeof reference>;

/** The bibliography, entry by entry: an unfit entry is an issue and is left out. */
export function readReferences(file: string, source: string): { references: Reference[]; issues: Issue[] } {
  const { value, issues } = readJson(file, source);
  if (issues.length > 0) return { references: [], issues };
  if (!Array.isArray(value)) {
    return {
      references: [],
      issues: [
        {
          file,
          line: null,
          problem: 'not a list',
          value: source.slice(0, 40),
          expected: 'CSL-JSON: a list of entries',
        },
      ],
    };
  }
  const references: Reference[] = [];
  for (const [index, entry] of value.entries()) {
    const parsed = v.safeParse(reference, entry);
    if (parsed.success) references.push(parsed.output);
    else {
      issues.push(
        ...parsed.issues.map((fault) => ({
          file,
          line: null,
          problem: `entry ${index + 1} has an unfit ${v.getDotPath(fault) ?? 'form'}`,
          value: fault.received,
          expected: fault.message,
        })),
      );
    }
  }
  return { references, issues };
}

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
