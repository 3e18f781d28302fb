/** Which font sets which character: the fonts that a text names, in their order, and after them any that has it. */
import { type Font, readFont } from './font/font.ts';
import type { Direction } from './font/run.ts';
import { type Shape, shaperOf } from './font/shape.ts';
import type { Paint } from './paint.ts';

export interface Face {
  /** Family, weight and part, as the fonts are keyed. */
  readonly key: string;
  readonly font: Font;
  readonly shape: Shape;
}

/** A face for a text; `slanted` where it has no italic of its own and is to be drawn at a slant. */
export interface Choice {
  readonly face: Face;
  readonly slanted: boolean;
}

const familyOf = (key: string) => key.replace(/\s\d{3}(?:\s.*)?$/, '');

/** The weight in a key; 400 where it names none. */
function weightOf(key: string): number {
  const weight = /\s(\d{3})(?:\s|$)/.exec(key)?.[1];
  return weight === undefined ? 400 : Number(weight);
}

const isItalic = (key: string) => /\sitalic(?:\s|$)/.test(key);

export class Faces {
  readonly #faces: readonly Face[];
  readonly #choices = new Map<string, readonly Choice[]>();

  private constructor(faces: readonly Face[]) {
    if (faces.length === 0) throw new Error('a PDF needs fonts: got none');
    this.#faces = faces;
  }

  /** Reads fonts keyed by family, weight and, where one family and weight has several files, part. */
  static async read(fonts: ReadonlyMap<string, Uint8Array>): Promise<Faces> {
    const faces = [...fonts].map(async ([key, file]): Promise<Face> => {
      const font = await readFont(file);
      return { key, font, shape: shaperOf(font) };
    });
    return new Faces(await Promise.all(faces));
  }

  /** All faces, the best first: by family as the text names them, then by weight, then by slant. */
  #ordered({ families, weight, italic }: Paint): readonly Choice[] {
    const rank = ({ key }: Face) => {
      const place = families.indexOf(familyOf(key));
      const upright = isItalic(key) === italic ? 0 : 1;
      return (place < 0 ? families.length : place) * 1e5 + Math.abs(weightOf(key) - weight) * 10 + upright;
    };
    return this.#faces
      .toSorted((one, other) => rank(one) - rank(other))
      .map((face) => ({ face, slanted: italic && !isItalic(face.key) }));
  }

  #choicesFor(paint: Paint): readonly Choice[] {
    const key = [paint.families.join(), paint.weight, paint.italic].join('|');
    const choices = this.#choices.get(key) ?? this.#ordered(paint);
    this.#choices.set(key, choices);
    return choices;
  }

  /** The width of a space in the first font that a text names, in em. */
  spaceIn(paint: Paint): number {
    const [first] = this.#choicesFor(paint);
    const space = first?.face.font.glyphs.get(32);
    return first && space !== undefined ? first.face.font.advanceOf(space) / first.face.font.unitsPerEm : 0;
  }

  /**
   * The face for a character, and whether it lacks it. A mark stays with the letter before it where it can, and in Urdu
   * a space with its word: words apart would be read back in the wrong order.
   */
  choose(paint: Paint, character: string, before: Choice | null, direction: Direction) {
    const code = character.codePointAt(0) ?? 0;
    const has = (choice: Choice) => choice.face.font.glyphs.has(code);
    const stays = direction === 'rtl' ? /[\p{M}\p{Cf}\s]/u : /[\p{M}\p{Cf}]/u;
    const unseen = /\p{Cf}/u.test(character);
    if (before && stays.test(character) && (unseen || has(before))) return { choice: before, missing: false };
    const choices = this.#choicesFor(paint);
    const found = choices.find(has) ?? choices[0];
    if (!found) throw new Error('a PDF needs fonts: got none');
    return { choice: found, missing: !unseen && !has(found) };
  }
}
