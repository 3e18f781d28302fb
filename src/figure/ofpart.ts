/** What a claim says beside a place: of another place, with that one's name before it. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { placeOf } from '../data/join.ts';
import { further } from '../words/words.ts';
import { nameOfPlace } from './placenames.ts';
import { type Saying, sayingOf } from './saying.ts';

export function ofPart(dataset: Dataset, claim: Claim, id: string): Saying {
  const saying = sayingOf(dataset, claim);
  const place = placeOf(claim);
  if (
    place === null ||
    place === id ||
    id === dataset.city ||
    claim.table_name === 'control' ||
    claim.table_name === 'no-go'
  )
    return saying;
  const name = nameOfPlace(dataset, place);
  return saying.text.startsWith(name)
    ? saying
    : { ...saying, text: further().claims.record.ofPart(name, saying.text) };
}
