import type { Issue } from '../../src/data/issue.ts';
import type { Evidence } from '../../src/laws/law.ts';

export const faultsOfSurvey = (_: Evidence): readonly Issue[] => [];
