/**
 * Nastaliq: the advance widths of the letters of Urdu in headings, in thousandths of an em, each by how it joins its neighbours. In this
 * hand a letter is as wide as the letters after it make it, so these are averages: fitted by least squares to 1,600 words of the atlas
 * as Noto Nastaliq Urdu 5.3.0 SemiBold sets them (packaged by Fontsource, OFL 1.1). A word of several letters comes out within a tenth.
 */
import { joinedWidths, type Widths } from './naskh.ts';

const LETTERS: readonly (readonly [letters: string, widths: Widths])[] = [
  ['ء', [570, 570]],
  ['آأا', [325, 290]],
  ['ؤو', [462, 409]],
  ['ئى', [891, 567, 267, 284]],
  ['بتثٹپ', [1190, 1310, 267, 252]],
  ['ة', [356, 386]],
  ['جحخچ', [860, 542, 498, 320]],
  ['دذڈ', [344, 434]],
  ['رزڑژ', [466, 390]],
  ['سش', [1145, 1107, 607, 560]],
  ['صض', [1150, 1161, 664, 721]],
  ['طظ', [735, 761, 498, 546]],
  ['عغ', [874, 565, 508, 398]],
  ['ف', [1217, 1335, 291, 373]],
  ['ق', [858, 779, 246, 362]],
  ['ل', [878, 917, 300, 194]],
  ['م', [696, 666, 397, 307]],
  ['نں', [860, 803, 270, 268]],
  ['ه', [356, 386, 348, 343]],
  ['يی', [883, 567, 356, 219]],
  ['کگ', [1152, 1087, 305, 293]],
  ['ھ', [751, 589, 626, 370]],
  ['ہۂ', [367, 386, 348, 343]],
  ['ۃ', [356, 386]],
  ['ےۓ', [1453, 906]],
  // Stops and signs join nothing.
  ['۔', [742, 742]],
  ['،', [363, 363]],
  ['؛', [331, 331]],
  ['؟', [495, 495]],
  ['٪', [636, 636]],
];

const BY_LETTER = new Map(
  LETTERS.flatMap(([letters, widths]) => [...letters].map((letter) => [letter, widths] as const)),
);

/** The widths of the characters of a text in the semibold, in thousandths of an em; `null` for what is not of this script. */
export const nastaliqWidths = (text: string): readonly (number | null)[] =>
  joinedWidths(text, (letter) => BY_LETTER.get(letter));
