/** Reconciling: each total that the document states beside the sum of its parts. Nothing is mended. */
import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';

export interface Reconciliation {
  readonly total: Claim<'totals'>;
  readonly sum: number;
  /** Number of parts with a value, and of parts that were not received. */
  readonly parts: number;
  readonly missing: number;
  /** Stated less sum. */
  readonly difference: number;
}

function partsOf(
  dataset: Dataset,
  total: Claim<'totals'>,
): readonly (Claim<'vaccination'> | Claim<'killings'>)[] {
  const within = (claim: Claim<'vaccination'> | Claim<'killings'>) =>
    claim.from.first >= total.from.first && claim.to.last <= total.to.last;
  switch (total.table) {
    case 'killings':
      return dataset.claims.killings.filter(within);
    case 'vaccination':
      return dataset.claims.vaccination.filter(
        (claim) =>
          within(claim) &&
          (total.level === 'city' || dataset.units.get(claim.place)?.district === total.place),
      );
  }
}

export function reconcile(dataset: Dataset): readonly Reconciliation[] {
  return dataset.claims.totals.map((total) => {
    const values = partsOf(dataset, total).map((claim) => claim.value);
    const given = values.filter((value) => value !== null);
    const sum = given.reduce((all, value) => all + value, 0);
    return {
      total,
      sum,
      parts: given.length,
      missing: values.length - given.length,
      difference: total.value - sum,
    };
  });
}
