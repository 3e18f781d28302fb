/** All that is said of this one city and its document. An atlas of another city has another such file. */

import { themes } from './city/themes.ts';
import { formats } from './formats.ts';

const { count, plural } = formats;

const units = (towns: number, districts: number) =>
  `${plural(towns, { one: '# town', other: '# towns' })} in ${plural(districts, { one: '# district', other: '# districts' })}`;

export const city = {
  name: 'Karachi',
  /** Its name in the other script. */
  otherName: 'کراچی',
  atlas: 'Karachi Atlas',
  /** Below the atlas's name on the page. */
  subtitle: 'One document on the city, 2008–2012, mapped claim by claim',
  /** How the outlines were made, in a line. */
  outlineNote:
    'Outlines drawn by hand for this atlas, after the towns of 2001–2011: exact to 100–300 m in the city and 800 m beyond it. Not a legal boundary.',
  /** How exact they are, at more length. */
  outlineMethod:
    'Each border was drawn once, along what it follows: a river, a nala, a railway, a road, the foot of a hill. Thirty-seven junctions, known to about 100 m, hold the drawing; areas, lengths of borders and thirty-three places whose town is certain were checked against it. The towns existed from 2001 to 2011. Cantonments belonged to none of them. The single steps of borders along street grids are not surveyed, and the eastern edges of Gadap and Bin Qasim are the least certain.',
  attribution: 'Geometry: Karachi Atlas, CC BY 4.0',
  /** The dates of what the document tells, for whoever reads several maps. */
  clocks:
    'The cable describes spring 2009, the killings are of 2011, the vaccination is of 20 and 21 February 2012. No map puts them on one clock.',
  /** The first page of the book, and what its file says of itself. */
  cover: {
    line: (towns: number) => `What one document says of ${count(towns)} towns, claim by claim`,
    told: 'Between 2008 and 2012 newspapers and leaked diplomatic cables told who held which part of Karachi, where the police could not go, how many children were vaccinated and how many people were killed. This atlas sets each claim in its place, with its date, its hedge and its source, and shows disagreement and silence as what they are.',
    years: (first: string, last: string) =>
      `The claims are of the years ${first} to ${last}. The outlines are those of the towns of 2001 to 2011.`,
    map: (towns: number, districts: number) =>
      `Map of Karachi: ${units(towns, districts)}, each district in a tint of its own.`,
    subject: (towns: number) => `What one document says of ${count(towns)} towns of Karachi, claim by claim`,
  },
  themes,
};
