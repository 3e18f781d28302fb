import type { Dataset } from '../data/dataset.ts';
import { DIVERGING } from '../figure/palettes.ts';
import { COUNT, plural } from '../figure/phrases.ts';
import { daysOf, type Finding, type Findings, findingsFor, valuesOf } from '../figure/resolve.ts';
import { symbols } from '../figure/symbols.ts';

function changes(dataset: Dataset): Findings<number> {
  const [before, after] = daysOf(dataset);
  return findingsFor(dataset, (members): Finding<number> => {
    const claims = dataset.claims.vaccination.filter((claim) => members.has(claim.place));
    const countOf = (town: string, day: string | undefined) =>
      claims.find((claim) => claim.place === town && claim.from.text === day)?.value ?? null;
    const changes = [...members].flatMap((town) => {
      const [first, second] = [countOf(town, before), countOf(town, after)];
      return first === null || second === null ? [] : [second - first];
    });
    if (claims.length === 0) return { kind: 'not-stated' };
    if (changes.length === 0) return { kind: 'not-received', claims };
    return {
      kind: 'value',
      value: changes.reduce((sum, change) => sum + change, 0),
      claims,
      partial: changes.length < members.size ? `${changes.length} of ${plural(members.size, 'town')}` : null,
      derived: 'second day less first',
    };
  });
}

export const vaccinationChange = symbols({
  id: 'vaccination-change',
  menu: 'Change from 20 to 21 February',
  title: () => 'Change in schoolchildren vaccinated, Karachi, 20 to 21 February 2012',
  saidBy: 'derived from a newspaper’s report of an official count',
  shows: 'how many more children were vaccinated on the second day',
  what: 'children against the first day',
  dayed: false,
  findings: changes,
  largest: (dataset) => Math.max(...[...valuesOf(changes(dataset)).values()].map(Math.abs)),
  numbers: { ...COUNT, signed: true },
  colors: ({ scheme }) => ({ below: DIVERGING[scheme][0] ?? '', above: DIVERGING[scheme][1] ?? '' }),
  written: true,
  notes: [
    'The second day less the first. Where either was not received there is no difference, and none is drawn.',
  ],
});
