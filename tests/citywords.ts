/** Words of the city of `data/` and of its document: code, and the files of any other atlas, hold none of them. */

import { readDataFiles } from '../src/cli/read-data.ts';
import { parseDataset } from '../src/data/dataset.ts';

/** Whatever stands in the name of the city, of its parties and of what the document is about. */
const ANYHOW = [
  'karachi',
  'lyari',
  'sohrab',
  'hepatitis',
  'consulate',
  'muttahida',
  'pashtun',
  'muhajir',
  'sindh',
  'pakistan',
  'schoolchild',
  'کراچی',
  'پاکستان',
  'ہیپاٹائٹس',
  'قونصل',
  'مراسل',
];

/** Names that are common words or terms of the tables besides: `SITE` is a town, `city-police` an id that any atlas may use. */
const COMMON = new Set(['SITE', 'city-police', 'پولیس']);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const whole = (name: string) => `(?<![\\p{L}\\d_-])${escaped(name)}(?![\\p{L}\\d_-])`;

const { units, places, actors } = parseDataset(readDataFiles(process.cwd(), 'data')).dataset;
const NAMES = [
  ...[...units.values(), ...places.values()].flatMap(({ name, otherName }) => [name, otherName]),
  ...[...actors.values()].flatMap(({ name, otherName, key, otherKey }) => [name, otherName, key, otherKey]),
  // Shorter ones are names of anything.
].filter((name) => name.length > 3 && !COMMON.has(name));

const PATTERNS = [
  new RegExp(ANYHOW.map(escaped).join('|'), 'giu'),
  new RegExp(['MQM', 'mqm', ...new Set(NAMES)].map(whole).join('|'), 'gu'),
];

/** Fonts and pictures within a text, in which letters mean nothing. */
const BYTES = /base64,[\w+/=]+/g;

/** Each such word in a text, as often as it stands there. */
export function cityWordsIn(text: string): readonly string[] {
  const plain = text.replace(BYTES, '');
  return PATTERNS.flatMap((pattern) => [...plain.matchAll(pattern)].map(([word]) => word));
}
