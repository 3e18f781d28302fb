/** The join report: which towns each table reaches, which it does not, and which claims reach no town. */
import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { TableName } from './tables.ts';

export interface JoinReport {
  readonly table: TableName;
  readonly claims: number;
  /** Ids of towns with at least one claim, and without any. */
  readonly matched: readonly string[];
  readonly unmatched: readonly string[];
  /** Claims carried over to a town from a neighbourhood in it. */
  readonly carried: readonly Claim[];
  /** Claims about the city as a whole, a district, an actor, or no place. */
  readonly elsewhere: readonly Claim[];
}

/** The town in which a place lies: itself for a town or cantonment, `null` for the city and for what lies in none. */
export function townOf(dataset: Dataset, place: string): string | null {
  if (dataset.units.has(place)) return place;
  return dataset.places.get(place)?.town ?? null;
}

/** The place a claim names, or `null`. A total's place is a district or the city, which are no places of the map. */
export function placeOf(claim: Claim): string | null {
  return 'place' in claim && claim.table_name !== 'totals' ? claim.place : null;
}

function reportOf(dataset: Dataset, table: TableName): JoinReport {
  const claims: readonly Claim[] = dataset.claims[table];
  const matched = new Set<string>();
  const [carried, elsewhere]: [Claim[], Claim[]] = [[], []];
  for (const claim of claims) {
    const place = placeOf(claim);
    const town = place === null ? null : townOf(dataset, place);
    if (town === null) elsewhere.push(claim);
    else {
      matched.add(town);
      if (town !== place) carried.push(claim);
    }
  }
  const ids = dataset.towns.map((town) => town.id);
  return {
    table,
    claims: claims.length,
    matched: ids.filter((id) => matched.has(id)),
    unmatched: ids.filter((id) => !matched.has(id)),
    carried,
    elsewhere,
  };
}

export function joinReports(dataset: Dataset): readonly JoinReport[] {
  // The names of the claims' tables are its keys.
  const tables = Object.keys(dataset.claims) as TableName[];
  return tables.filter((table) => dataset.claims[table].length > 0).map((table) => reportOf(dataset, table));
}
