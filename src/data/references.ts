/** References: the bibliography as CSL-JSON, keyed by a short id, and citations in words. */
import * as v from 'valibot';
import { readJson } from './geojson.ts';
import { type Issue, MOST_ISSUES, unread } from './issue.ts';
import { listOf } from './listof.ts';

const text = v.pipe(v.string(), v.nonEmpty('some text'));
const date = v.object({ 'date-parts': listOf(listOf(v.pipe(v.number(), v.finite('a number')))) });

const reference = v.looseObject({
  id: text,
  type: text,
  title: text,
  /** For display beside a value: "Survey of 2018". */
  short: text,
  /** Who says so: report, cable, article. */
  speaker: text,
  author: v.optional(
    listOf(
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
    if (issues.length >= MOST_ISSUES) {
      issues.push(unread(file, null));
      break;
    }
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
