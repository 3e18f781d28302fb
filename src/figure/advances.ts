/**
 * Advance widths, in thousandths of an em, so that text is measured alike in every browser and without one.
 * Read off Noto Sans 5.3.0 and Source Serif 4 5.3.1 as packaged by Fontsource (both OFL 1.1), without kerning. Urdu is set in
 * Naskh, but for headings, which are set in Nastaliq with the numbers and names of the serif.
 */

export type Face = 'sans400' | 'sans600' | 'serif400' | 'serif600' | 'nastaliq600';

const CHARACTERS =
  '0123456789 !"#$%&\'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~–—·×’‘“”¶éèáóü…−°§©½';

const WIDTHS: Readonly<Record<Exclude<Face, 'nastaliq600'>, readonly number[]>> = {
  // biome-ignore format: a table
  sans400: [572,572,572,572,572,572,572,572,572,572,260,269,408,646,572,831,732,225,300,300,551,572,268,322,268,372,268,268,572,572,572,434,899,639,650,632,730,556,519,728,741,339,273,619,524,907,760,781,605,781,622,549,556,731,600,930,586,566,572,329,372,329,572,444,281,561,615,480,615,564,344,615,618,258,258,534,258,935,618,605,615,615,413,479,361,618,508,786,529,510,470,380,551,380,572,500,1000,268,572,175,175,359,359,655,564,564,561,605,618,791,572,428,513,832,771],
  // biome-ignore format: a table
  sans600: [572,572,572,572,572,572,572,572,572,572,260,277,452,646,572,875,743,250,324,324,546,572,279,320,276,399,276,279,572,572,572,461,898,672,659,638,732,558,538,726,756,370,309,647,546,929,793,787,615,787,643,550,569,747,631,953,638,603,576,330,399,330,572,423,333,585,626,502,626,585,371,626,638,283,283,588,283,960,638,617,626,626,434,493,406,638,547,830,560,548,484,389,551,389,572,500,1000,276,572,201,201,413,413,650,585,585,585,617,638,831,577,426,496,832,835],
  // biome-ignore format: a table
  serif400: [529,529,529,529,529,529,529,529,529,529,237,289,381,525,518,932,728,182,362,362,458,534,302,320,302,341,302,302,534,534,534,414,834,712,653,662,739,638,612,723,814,376,381,710,618,935,768,738,621,738,690,544,632,758,709,1005,672,667,586,335,341,335,534,514,400,541,619,520,614,533,369,557,641,329,303,594,329,955,643,579,622,601,456,465,359,628,579,836,569,586,490,359,290,359,534,514,814,302,534,225,225,440,440,599,533,533,541,579,628,826,534,344,494,756,932],
  // biome-ignore format: a table
  serif600: [547,547,547,547,547,547,547,547,547,547,228,314,423,544,538,949,739,206,384,384,458,548,307,335,307,364,307,307,548,548,548,430,867,712,668,663,744,634,610,725,809,387,394,726,616,930,757,742,637,742,707,560,650,757,706,1020,678,667,592,356,364,356,548,528,400,554,630,527,623,540,374,573,650,336,313,615,337,961,652,590,632,613,475,475,368,640,581,850,585,592,497,365,301,365,548,528,828,307,548,236,236,460,459,622,540,540,554,590,640,853,548,344,514,750,949],
};

const AVERAGE = 560;
const INDEX = new Map([...CHARACTERS].map((character, index) => [character, index]));

/** Whether a text has a character that no table of Latin has. */
const BEYOND_LATIN = /[^\u0020-\u024f\u2010-\u2026\u2212]/;

/** The widths of the characters of a text in thousandths of an em; `null` for those of another script. */
export type Widths = (text: string, face: Face) => readonly (number | null)[];

let beyondLatin: Widths = () => [];

/** Has texts beyond Latin measured from now on: a page in English loads no widths of Urdu. */
export function measureBeyondLatin(widths: Widths): void {
  beyondLatin = widths;
}

/** The width of a line of text in pixels. A character that is in no table counts as an average one. */
export function widthOf(text: string, size: number, face: Face): number {
  const widths = WIDTHS[face === 'nastaliq600' ? 'serif600' : face];
  const urdu = BEYOND_LATIN.test(text) ? beyondLatin(text, face) : [];
  let [sum, index] = [0, 0];
  for (const character of text) {
    sum += widths[INDEX.get(character) ?? -1] ?? urdu[index] ?? AVERAGE;
    index += 1;
  }
  return (sum * size) / 1000;
}

/** Breaks text into lines no wider than `width` pixels, at spaces. A single word that is wider keeps its own line. */
export function wrap(text: string, width: number, size: number, face: Face): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size, face) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
