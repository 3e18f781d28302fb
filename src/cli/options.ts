/** The options of a command line: read, and every fault told in one sentence with what would have been right. */
import { lettersApart } from '../figure/spelling.ts';

/** A fault of what was typed: the command ends with it and with the code 2. */
export class UsageError extends Error {}

const MOST_TYPED = 60;
/** How many letters may be wrong for a suggestion to be a help. */
const NEAR = 3;

/** What was typed as it is said back: in one line, and not without end. */
export function quoted(text: string): string {
  const letters = [...text.replace(/\p{C}/gu, ' ')];
  return `“${letters.length > MOST_TYPED ? `${letters.slice(0, MOST_TYPED).join('')}…` : letters.join('')}”`;
}

/** `did you mean control? Valid: control, density.` */
export function suggesting(typed: string, valid: readonly string[]): string {
  const [nearest] = valid
    .map((one) => ({ one, apart: lettersApart(typed.slice(0, MOST_TYPED).toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, apart }) => apart <= Math.min(NEAR, one.length - 1))
    .toSorted((a, b) => a.apart - b.apart);
  const list = `Valid: ${valid.join(', ')}.`;
  return nearest ? `did you mean ${nearest.one}? ${list}` : list;
}

/** One of the valid values, as the list writes it. */
export function oneOf<T extends string>(option: string, typed: string, valid: readonly T[]): T {
  const found = valid.find((one) => one.toLowerCase() === typed.toLowerCase());
  if (found === undefined)
    throw new UsageError(`--${option} does not know ${quoted(typed)}: ${suggesting(typed, valid)}`);
  return found;
}

/** `--name value` and `--name=value`, each at most once; `flags` stand alone. Throws a `UsageError` for anything else. */
export function readOptions(
  typed: readonly string[],
  names: readonly string[],
  flags: readonly string[],
): ReadonlyMap<string, string> {
  const valid = [...names, ...flags].map((name) => `--${name}`);
  const found = new Map<string, string>();
  const left = [...typed];
  for (let argument = left.shift(); argument !== undefined; argument = left.shift()) {
    const [, name = '', , attached] = /^--([^=]*)(=([\s\S]*))?$/.exec(argument) ?? [];
    if (!valid.includes(`--${name}`))
      throw new UsageError(`There is no option ${quoted(argument)}: ${suggesting(argument, valid)}`);
    if (found.has(name)) throw new UsageError(`--${name} is given twice: give it once.`);
    if (flags.includes(name)) {
      if (attached !== undefined)
        throw new UsageError(`--${name} stands alone: leave ${quoted(attached)} out.`);
      found.set(name, '');
      continue;
    }
    const value = attached ?? left.shift();
    if (value === undefined || (attached === undefined && value.startsWith('--')))
      throw new UsageError(`--${name} needs a value after it.`);
    found.set(name, value);
  }
  return found;
}
