import type { Words } from '../../words.ts';

/** A reference in Latin letters runs to the right with its stops and quotes; what follows it runs to the left again. */
const asLatin = (reference: string) => `\u200e${reference}\u200e\u200f`;

const SIDES = { N: 'شمال', S: 'جنوب', E: 'مشرق', W: 'مغرب' } as const;

export const plate: Words['files']['plate'] = {
  name: (title, saidBy) => `${title}، ${saidBy}`,
  both: (first, summary, other, otherSummary) => `${first}: ${summary} ${other}: ${otherSummary}`,
  citation: (title, saidBy, atlas, date, link) => `”${title}“، ${saidBy}۔ ${atlas}، ${date}۔ ${link}`,
  sentence: (phrase) => `${phrase}۔`,
  sourceNames: (names, attribution) =>
    `${names.length === 1 ? 'ماخذ' : 'مآخذ'}: ${names.join('؛ ')}۔ ${attribution}۔`,
  source: (reference, locators) =>
    locators.length > 0 ? `${asLatin(reference)} (${locators.join('، ')})` : asLatin(reference),
  sources: (sources, readIn, attribution) =>
    `مآخذ: ${[...sources, readIn, `${attribution}۔`].filter(Boolean).join(' · ')}`,
  made: (_date, said) => `${said} کو تیار کیا گیا۔`,
  difference: 'فرق',
  sides: (first, other) => `بائیں:\u00a0${first} | دائیں:\u00a0${other}`,
  opens: 'یہ نقشہ یہاں کھلتا ہے',
  table: {
    partial: (partial) => `جزوی: ${partial}`,
    heading: (title, unit, names) =>
      `${title}${unit === '' ? '' : `، ${unit}`}${names.length > 0 ? `: ${names.join(' | ')}` : ''}`,
  },
  north: 'شمال',
  degrees: (degrees, side) => `${degrees}° ${SIDES[side]}`,
};
