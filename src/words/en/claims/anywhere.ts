/** What is said of places and citations wherever they stand. */
import { formats } from '../formats.ts';

const { count, plural } = formats;

export const anywhere = {
  /** A citation as the way to its evidence. */
  openEvidence: (citation: string) => `Evidence: ${citation}`,
  /** What a place is. */
  standing: {
    district: (towns: number, names: string) =>
      `district of ${plural(towns, { one: '# town', other: '# towns' })}: ${names}`,
    town: (district: string) => `town of ${district}`,
    cantonment: 'cantonment: not a town, and in none of the document’s tables',
    city: 'the city as a whole, and what names no part of it',
    /** `neighbourhood in Quayside, located to ±250 m`; some places lie in no town. */
    place: (kind: string, town: string | null, metres: number) =>
      `${kind}${town === null ? '' : ` in ${town}`}, located to ±${count(metres)} m`,
  },
};
