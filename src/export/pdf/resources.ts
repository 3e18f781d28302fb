/** What pages draw with by name: opacities, fonts, drawings to be repeated. All pages share one list. */
import type { PdfFile } from './file.ts';
import { dictionary, numeral, type Ref } from './syntax.ts';

type Kind = 'ExtGState' | 'Font' | 'XObject' | 'Shading';
const PREFIX: Readonly<Record<Kind, string>> = { ExtGState: 'G', Font: 'F', XObject: 'X', Shading: 'S' };

export class Resources {
  readonly #file: PdfFile;
  readonly #named = new Map<Kind, Map<string, { readonly name: string; readonly ref: Ref }>>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** The name of what a key stands for; it is made where it is asked for the first time. */
  nameOf(kind: Kind, key: string, make: () => Ref): string {
    const known = this.#named.get(kind) ?? new Map<string, { name: string; ref: Ref }>();
    this.#named.set(kind, known);
    const entry = known.get(key) ?? { name: `${PREFIX[kind]}${known.size}`, ref: make() };
    known.set(key, entry);
    return entry.name;
  }

  /** The name of the opacities for filling and for lines. */
  opacity(fill: number, stroke: number): string {
    const [ca, CA] = [numeral(fill, 3), numeral(stroke, 3)];
    return this.nameOf('ExtGState', `${ca} ${CA}`, () =>
      this.#file.add(dictionary({ Type: '/ExtGState', ca, CA })),
    );
  }

  write(ref: Ref): void {
    const kinds = [...this.#named].map(([kind, entries]) => {
      const refs = [...entries.values()].map((entry) => [entry.name, entry.ref] as const);
      return [kind, dictionary(Object.fromEntries(refs))] as const;
    });
    this.#file.set(ref, dictionary(Object.fromEntries(kinds)));
  }
}
