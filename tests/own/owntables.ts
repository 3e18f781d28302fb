/** Tables of a reader's own, made in code: what the wizard would make of a file. */
import { asTable, isFault, type OwnTable } from '../../src/own/owntable.ts';
import { DATASET } from '../atlas.ts';

/** A table of what is given, on Baldia and Lyari where nothing else is said. Throws where it is none. */
export function tableOf(next: Partial<Record<keyof OwnTable, unknown>> = {}): OwnTable {
  const made = asTable({
    id: 'own-clinics',
    title: 'Clinics',
    file: 'clinics.csv',
    source: { title: 'Health office list', author: 'Health office', issued: '2013', locator: 'p. 4' },
    level: 'town',
    columns: [{ id: 'clinics', name: 'Clinics', kind: 'number', unit: 'clinics' }],
    rows: [
      { line: 2, place: 'baldia', when: '2013', cells: [12] },
      { line: 3, place: 'lyari', when: '2013', cells: [{ absent: 'not-received' }] },
    ],
    maps: [{ id: 'count', kind: 'symbols', column: 'clinics', title: 'Clinics' }],
    ...next,
  });
  if (isFault(made)) throw new Error(`no table: ${made.at}, expected ${made.expected}`);
  return made;
}

/** The counts of the document as a reader would bring them: a count, and a rate by the residents of 1998. */
export const VACCINATION: OwnTable = tableOf({
  id: 'own-vaccination',
  title: 'Vaccination',
  file: 'pasted',
  source: { title: 'Newspaper report', author: '', issued: '2012-02-23', locator: '' },
  columns: [{ id: 'children', name: 'Children vaccinated', kind: 'number', unit: 'children vaccinated' }],
  rows: DATASET.claims.vaccination.map(({ place, from, value }, index) => ({
    line: index + 2,
    place,
    when: from.text,
    cells: [value ?? { absent: 'not-received' }],
  })),
  maps: [
    { id: 'count', kind: 'symbols', column: 'children', title: 'Children vaccinated', summed: true },
    {
      id: 'rate',
      kind: 'choropleth',
      column: 'children',
      title: 'Vaccinated per 1,000 residents',
      what: 'per 1,000 residents',
      per: { kind: 'population', each: 1000 },
      summed: true,
      classes: { method: 'natural', count: 5, breaks: [] },
    },
  ],
});
