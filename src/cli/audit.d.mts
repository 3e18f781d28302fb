/** What npm found, as a line for each package; `null` where it could not ask. */
export function findingsIn(output: string): readonly string[] | null;
