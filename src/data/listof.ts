/** Lists of the data's JSON: every item of one form. The first few faults are told and the rest of the list is then not looked at. */
import * as v from 'valibot';
import { MOST_OF_ONE } from './issue.ts';

type Item<T> = v.GenericSchema<unknown, T>;

/** A list of items; a fault says which item, from 0. */
export const listOf = <T>(item: Item<T>) =>
  v.pipe(
    v.array(v.unknown()),
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }): T[] => {
      const list: T[] = [];
      let faults = 0;
      for (const [key, one] of value.entries()) {
        const read = v.safeParse(item, one);
        if (read.success) list.push(read.output);
        for (const fault of read.issues ?? []) {
          const { message, input, expected, received } = fault;
          const here = { type: 'array', origin: 'value', input: value, key, value: one } as const;
          addIssue({
            message,
            input,
            expected: expected ?? '',
            received,
            path: [here, ...(fault.path ?? [])],
          });
          faults += 1;
          if (faults === MOST_OF_ONE) return NEVER;
        }
      }
      return faults > 0 ? NEVER : list;
    }),
  );
