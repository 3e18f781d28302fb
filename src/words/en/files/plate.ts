/** What stands on a plate beside the figure: how it is named and cited, its sources and notes, and what is written on its map. */

type Side = 'N' | 'S' | 'E' | 'W';

export const plate = {
  /** What the map is called where there is only one line for it. */
  name: (title: string, saidBy: string) => `${title}, ${saidBy}`,
  /** Two maps in words, each after what it is called. */
  both: (first: string, summary: string, other: string, otherSummary: string) =>
    `${first}: ${summary} ${other}: ${otherSummary}`,
  /** The plate itself as a citation. */
  citation: (title: string, saidBy: string, atlas: string, date: string, link: string) =>
    `“${title}”, ${saidBy}. ${atlas}, ${date}. ${link}`,
  /** A phrase as a sentence of its own. */
  sentence: (phrase: string) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`,
  /** The sources by their names alone, and the credit for the outlines. */
  sourceNames: (names: readonly string[], attribution: string) =>
    `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}. ${attribution}.`,
  /** A reference in full, and the places in it. */
  source: (reference: string, locators: readonly string[]) =>
    locators.length > 0 ? `${reference} (${locators.join(', ')})` : reference,
  /** The sources in full, what they were read in, which may be empty, and the credit for the outlines. */
  sources: (sources: readonly string[], readIn: string, attribution: string) =>
    `Sources: ${[...sources, readIn, `${attribution}.`].filter(Boolean).join(' · ')}`,
  /** The day as its ISO date, and as it is said. */
  made: (date: string, _said: string) => `Made on ${date}.`,
  /** The third of two maps: the one less the other. */
  difference: 'Difference',
  /** What two maps are called, the left one first, over the numbers of both. */
  sides: (first: string, other: string) => `${first} | ${other}`,
  /** Below the code of the address. */
  opens: 'Opens this map',
  table: {
    partial: (partial: string) => `partial: ${partial}`,
    /** `unit` is empty where the title says it; `names` are those of two maps, or none. */
    heading: (title: string, unit: string, names: readonly string[]) =>
      `${title}${unit === '' ? '' : `, ${unit}`}${names.length > 0 ? `: ${names.join(' | ')}` : ''}`,
  },
  /** Below the arrow. */
  north: 'N',
  degrees: (degrees: string, side: Side) => `${degrees}° ${side}`,
};
