/** The reader: the files of `data/` one by one, with every fault of every file collected and none thrown. */
import { type Claim, readClaims } from './claim.ts';
import { type Csv, type CsvRow, readCsv } from './csv.ts';
import type { Files } from './dataset.ts';
import type { Forms, readFeatures } from './geojson.ts';
import type { Known } from './ids.ts';
import { type Issue, MOST_ISSUES } from './issue.ts';
import type { TableName } from './tables.ts';
import { OPTIONAL } from './terms.ts';

export class Reader {
  readonly issues: Issue[] = [];
  readonly #files: Files;
  readonly #featuresOf: typeof readFeatures;
  readonly #named: readonly string[];

  /** `named` are the files that there should be. */
  constructor(files: Files, featuresOf: typeof readFeatures, named: readonly string[]) {
    this.#files = files;
    this.#featuresOf = featuresOf;
    this.#named = named;
  }

  has(name: string): boolean {
    return this.#files[name] !== undefined;
  }

  /** What `parse` makes of a file; `nothing` where there is none, and one issue where there should be. */
  read<T extends { readonly issues: readonly Issue[] }>(
    name: string,
    nothing: T,
    parse: (file: string, text: string) => T,
  ): T {
    const file = `data/${name}`;
    const text = this.#files[name];
    if (text === undefined) {
      if (!this.#named.includes(name)) return nothing;
      const expected = 'the file to be there';
      this.issues.push({ file, line: null, problem: 'missing file', value: name, expected });
      return nothing;
    }
    const result = parse(file, text);
    this.note(result.issues);
    return result;
  }

  /** Takes faults over, one by one: a call takes only so many at once. */
  note(issues: readonly Issue[]): void {
    for (const issue of issues) this.issues.push(issue);
  }

  features<F extends keyof Forms>(name: string, form: F): readonly Forms[F][] {
    const nothing: ReturnType<typeof readFeatures<F>> = { features: [], issues: [] };
    return this.read(name, nothing, (file, text) => this.#featuresOf(file, text, form)).features;
  }

  claims<T extends TableName>(name: T, known: Known): readonly Claim<T>[] {
    const nothing: ReturnType<typeof readClaims<T>> = { claims: [], issues: [] };
    if (OPTIONAL.includes(name) && this.#files[`${name}.csv`] === undefined) return [];
    return this.read(`${name}.csv`, nothing, (_, text) => readClaims(name, text, known)).claims;
  }

  rows<Column extends string>(
    name: string,
    columns: readonly Column[],
    more: readonly string[] = [],
  ): readonly CsvRow<Column>[] {
    const nothing: Csv<Column> = { rows: [], issues: [] };
    return this.read(name, nothing, (file, text) => readCsv(file, text, columns, more)).rows;
  }
}

/** Ids that stand more than once; the last of each would silently win. */
export function doubled(file: string, ids: readonly string[]): Issue[] {
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const id of ids) (seen.has(id) ? again : seen).add(id);
  return [...again].slice(0, MOST_ISSUES).map((value) => ({
    file,
    line: null,
    problem: 'id given twice',
    value,
    expected: 'each id once',
  }));
}
