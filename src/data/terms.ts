/** Terms that tables and figures share. */
import type { TableName } from './tables.ts';

export const BOUNDS = ['exact', 'about', 'at-least', 'at-most'] as const;
/** From the strongest said hold to the weakest. */
export const RELATIONS = ['controls', 'stronghold', 'armed-group', 'presence', 'support'] as const;
/** Tables that a folder of data need not have. */
export const OPTIONAL: readonly TableName[] = ['measures'];
/** The columns that together tell a claim from all others of its table; they make its id. */
export const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  vaccination: ['place', 'from', 'to'],
  population: ['place', 'from'],
  totals: ['table', 'level', 'place', 'from', 'to'],
  control: ['place', 'actor', 'relation', 'from', 'reference'],
  'no-go': ['place', 'closed_to', 'from', 'reference'],
  killings: ['actor', 'measure', 'from'],
  strength: ['actor', 'measure', 'from'],
  events: ['id'],
  relations: ['actor', 'relation', 'other', 'from', 'reference'],
  statements: ['id'],
  measures: ['table', 'measure', 'place', 'from', 'category'],
};
