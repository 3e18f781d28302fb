import { claimsAt, claimsWithin } from '../data/byplace.ts';
import type { Dataset } from '../data/dataset.ts';
import { endsOf } from '../figure/classes.ts';
import { DIVERGING } from '../figure/palettes.ts';
import { COUNT } from '../figure/phrases.ts';
import { daysOf, type Finding, type Findings, findingsFor, valuesOf } from '../figure/resolve.ts';
import { symbols } from '../figure/symbols.ts';
import { ofCity } from '../words/city.ts';

const said = () => ofCity().themes['vaccination-change'];

function changes(dataset: Dataset): Findings<number> {
  const [before, after] = daysOf(dataset);
  return findingsFor(dataset, (members): Finding<number> => {
    const claims = claimsWithin(dataset.claims.vaccination, members);
    const countOf = (town: string, day: string | undefined) =>
      claimsAt(dataset.claims.vaccination, town).find((claim) => claim.from.text === day)?.value ?? null;
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
      partial: changes.length < members.size ? said().partial(changes.length, members.size) : null,
      derived: said().derived,
    };
  });
}

export const vaccinationChange = symbols({
  id: 'vaccination-change',
  words: said,
  dayed: false,
  findings: changes,
  largest: (dataset) => endsOf([...valuesOf(changes(dataset)).values()].map(Math.abs))[1],
  numbers: { ...COUNT, signed: true },
  colors: ({ scheme }) => ({ below: DIVERGING[scheme][0] ?? '', above: DIVERGING[scheme][1] ?? '' }),
  written: true,
});
