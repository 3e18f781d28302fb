/** The order of the claims. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';

const ORDERS = new WeakMap<Dataset, readonly Claim[]>();

/** Every claim, in the order of the bibliography, then of the paragraphs, then of the tables. Found once for a dataset. */
export function claimsInOrder(dataset: Dataset): readonly Claim[] {
  const known = ORDERS.get(dataset);
  if (known) return known;
  const references = [...dataset.references.keys()];
  const paragraph = ({ locator }: Claim) => Number(/\d+/.exec(locator)?.[0] ?? 0);
  const all: readonly Claim[] = Object.values(dataset.claims).flat();
  const order = all.toSorted(
    (a, b) =>
      references.indexOf(a.reference) - references.indexOf(b.reference) ||
      paragraph(a) - paragraph(b) ||
      a.line - b.line,
  );
  ORDERS.set(dataset, order);
  return order;
}
