/** The laws of the data, in the order in which their faults are told. A new law is a file here and its line. */
import type { Issue } from '../data/issue.ts';
import type { Evidence, Law } from './law.ts';

const LAWS: readonly Law[] = [];

export const faultsOfLaws = (evidence: Evidence): readonly Issue[] => LAWS.flatMap((law) => law(evidence));
