/** For mutation testing: laws are tried on fewer made-up cases each time, since they are tried for every mutant. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 20, seed: 1 });
