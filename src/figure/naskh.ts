/**
 * Naskh: the advance widths of the letters of Urdu, in thousandths of an em, each by how it joins its neighbours. Read off Noto Naskh
 * Arabic 5.3.0 as packaged by Fontsource (OFL 1.1), shaped letter by letter between zero-width joiners; ligatures are not in it.
 */
export type Weight = 400 | 600;

/** Alone and after a letter; of a letter that joins the next also before one, and between two. */
export type Widths = readonly [alone: number, after: number, before?: number, between?: number];

const LETTERS: readonly (readonly [letters: string, regular: Widths, semibold: Widths])[] = [
  ['ء', [437, 437], [447, 447]],
  ['آأا', [238, 253], [269, 276]],
  ['ؤو', [468, 468], [487, 481]],
  ['ئى', [618, 687, 275, 292], [630, 689, 275, 292]],
  ['ب', [772, 817, 275, 292], [795, 817, 275, 292]],
  ['ة', [408, 452], [419, 461]],
  ['تثٹپ', [772, 817, 343, 360], [795, 817, 343, 360]],
  ['جحخچ', [636, 666, 636, 666], [649, 705, 645, 660]],
  ['دذڈ', [414, 474], [428, 481]],
  ['رزڑژ', [386, 404], [380, 398]],
  ['سش', [1013, 1017, 658, 663], [1045, 1032, 686, 686]],
  ['صض', [1096, 1099, 786, 778], [1119, 1158, 792, 823]],
  ['طظ', [769, 775, 660, 629], [784, 819, 682, 680]],
  ['عغ', [604, 477, 505, 414], [604, 477, 513, 437]],
  ['ف', [848, 817, 420, 387], [848, 827, 425, 404]],
  ['ق', [647, 642, 420, 387], [650, 635, 425, 404]],
  ['ل', [595, 591, 212, 245], [606, 608, 215, 245]],
  ['م', [489, 528, 456, 413], [498, 546, 467, 413]],
  ['نں', [586, 585, 275, 292], [598, 594, 275, 292]],
  ['ه', [631, 452, 508, 381], [657, 461, 513, 392]],
  ['يی', [618, 687, 343, 360], [630, 689, 343, 360]],
  ['کگ', [722, 776, 415, 459], [735, 771, 434, 464]],
  ['ھ', [631, 490, 508, 381], [657, 533, 513, 392]],
  ['ہۂ', [408, 464, 275, 395], [419, 464, 275, 406]],
  ['ۃ', [408, 464], [419, 464]],
  ['ےۓ', [773, 560], [796, 564]],
  // Stops and signs join nothing.
  ['۔', [243, 243], [274, 274]],
  ['،؛', [212, 212], [245, 245]],
  ['؟', [425, 425], [425, 425]],
  ['٪', [401, 401], [448, 448]],
];

const BY_LETTER = new Map(
  LETTERS.flatMap(([letters, regular, semibold]) =>
    [...letters].map((letter) => [letter, { 400: regular, 600: semibold }] as const),
  ),
);
/** What joins nothing on either side. */
const APART = new Set('ء۔،؛؟٪');

/** Vowel signs above and below, and signs that are not seen. They join and part nothing here. */
const WIDTHLESS = /[\p{Mn}\p{Cf}]/u;

const joinsNext = (letter: string) => BY_LETTER.get(letter)?.[400].length === 4;
const joinsBefore = (letter: string) => BY_LETTER.has(letter) && !APART.has(letter);

/** The width of each character of a text as it joins its neighbours, in thousandths of an em; `null` for one that has none. */
export function joinedWidths(
  text: string,
  widthsOf: (letter: string) => Widths | undefined,
): readonly (number | null)[] {
  const characters = [...text];
  return characters.map((character, index) => {
    if (WIDTHLESS.test(character)) return 0;
    const widths = widthsOf(character);
    if (!widths) return null;
    const [alone, after, before = alone, between = after] = widths;
    const joined = joinsBefore(character) && joinsNext(characters[index - 1] ?? '');
    const joining = joinsNext(character) && joinsBefore(characters[index + 1] ?? '');
    if (joined) return joining ? between : after;
    return joining ? before : alone;
  });
}

/** The widths of the characters of a text, in thousandths of an em; `null` for what is not of this script. */
export const naskhWidths = (text: string, weight: Weight): readonly (number | null)[] =>
  joinedWidths(text, (letter) => BY_LETTER.get(letter)?.[weight]);
