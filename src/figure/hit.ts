/** What a search finds. */

/** In the order in which they stand among equals. */
export const KINDS = ['city', 'town', 'district', 'cantonment', 'place', 'actor', 'event'] as const;

export interface Hit {
  readonly kind: (typeof KINDS)[number];
  /** The id of the place or actor; of an event, its claim's; of a district, see `districtPlace`. */
  readonly id: string;
  readonly name: string;
  /** Empty where the data give none. */
  readonly otherName: string;
  /** The spelling that matched; empty where it is the name itself. */
  readonly matched: string;
  /** `town of District South`. */
  readonly detail: string;
}

export const MOST_HITS = 12;

/** Whether a hit is on the map as a place, and so can be compared with others. */
export const isPlace = ({ kind }: Hit) => kind !== 'actor' && kind !== 'event';
