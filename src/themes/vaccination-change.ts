import type { Dataset } from '../data/dataset.ts';
import { DIVERGING } from '../figure/palettes.ts';
import { COUNT } from '../figure/phrases.ts';
import { daysOf, type Finding, type Findings, findingsFor, vaccinated, valuesOf } from '../figure/resolve.ts';
import { symbols } from '../figure/symbols.ts';

function changes(dataset: Dataset): Findings<number> {
  const [before, after] = daysOf(dataset).map((day) => vaccinated(dataset, day));
  return findingsFor(dataset, (town): Finding<number> => {
    const [first, second] = [before?.get(town), after?.get(town)];
    if (first?.kind === 'value' && second?.kind === 'value') {
      return {
        kind: 'value',
        value: second.value - first.value,
        claims: [...first.claims, ...second.claims],
        partial: null,
        derived: 'second day less first',
      };
    }
    const claims = [first, second].flatMap((finding) =>
      finding && 'claims' in finding ? finding.claims : [],
    );
    return claims.length > 0 ? { kind: 'not-received', claims } : { kind: 'not-stated' };
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
  examples: [100, 1000, 2500],
  notes: [
    'The second day less the first. Where either was not received there is no difference, and none is drawn.',
  ],
});
